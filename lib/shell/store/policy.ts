/**
 * What an organisation may settle for its people through the browser's own policy (`storage.managed`), and that each bad
 * field of it is reported and ignored while the rest holds.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MOST_BYTES } from '../../catalog/pack.ts';
import { LANGUAGE_CODES, type Language } from '../../text/text.ts';
import { stored } from './stored.ts';

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const host = v.pipe(v.string(), v.toLowerCase(), v.regex(/^([a-z0-9_-]+\.)+[a-z0-9-]{2,}$/, 'a host such as calls.example.org'));
const entryId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of a list entry, such as whatsapp'));

/** An app of the organisation's own, treated as established for its people. */
const entrySchema = v.strictObject({
  id: entryId,
  name: line(100),
  nameAr: v.optional(line(100)),
  owner: v.optional(line(100)),
  official: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  domains: v.pipe(v.array(host), v.minLength(1), v.maxLength(20)),
  googlePlay: v.optional(v.pipe(v.array(line(150)), v.maxLength(10)), []),
  appStore: v.optional(v.pipe(v.array(line(20)), v.maxLength(10)), []),
});
export type PolicyEntry = v.InferOutput<typeof entrySchema>;

const contactSchema = v.strictObject({
  name: line(100),
  phone: v.optional(line(40)),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  email: v.optional(v.pipe(v.string(), v.email())),
});
export type PolicyContact = v.InferOutput<typeof contactSchema>;

const FIELDS = {
  add: v.pipe(v.array(v.unknown()), v.maxLength(200)),
  withdraw: v.pipe(v.array(entryId), v.maxLength(500)),
  hideGoOn: v.boolean(),
  language: v.picklist(LANGUAGE_CODES),
  cards: v.boolean(),
  searchMarks: v.boolean(),
  helpContact: contactSchema,
  /** The text of a signed pack's file; what it says is checked where it is opened. */
  pack: line(MOST_BYTES),
} as const;

export interface Policy {
  readonly add: readonly PolicyEntry[];
  readonly withdraw: readonly string[];
  readonly hideGoOn: boolean;
  /** Settings that the policy fixes. */
  readonly settings: { readonly language?: Language; readonly cards?: boolean; readonly searchMarks?: boolean };
  readonly helpContact: PolicyContact | null;
  /** The text of a signed pack's file. */
  readonly pack: string | null;
}

/** One field that could not be used: shown in the options. */
export interface PolicyProblem {
  readonly field: string;
  readonly message: string;
}

export interface PolicyReading {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** True when an organisation manages this browser's Mamoon at all. */
  readonly managed: boolean;
}

/** Anything → a policy that can be used and the fields that cannot. No policy at all gives neither. */
export function parsePolicy(raw: unknown): PolicyReading {
  const problems: PolicyProblem[] = [];
  const given: Record<string, unknown> = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
  const fields: Partial<{ [K in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[K]> }> = {};
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(FIELDS, key)) {
      problems.push({ field: key, message: 'unknown field' });
      continue;
    }
    const result = v.safeParse(FIELDS[key as keyof typeof FIELDS], given[key]);
    if (result.success) Object.assign(fields, { [key]: result.output });
    else problems.push({ field: key, message: result.issues[0].message });
  }
  const add = (fields.add ?? []).flatMap((entry, at) => {
    const result = v.safeParse(entrySchema, entry);
    if (result.success) return [result.output];
    const path = v.getDotPath(result.issues[0]);
    problems.push({ field: `add[${at}]${path ? `.${path}` : ''}`, message: result.issues[0].message });
    return [];
  });
  const { language, cards, searchMarks } = fields;
  return {
    policy: {
      add,
      withdraw: fields.withdraw ?? [],
      hideGoOn: fields.hideGoOn ?? false,
      settings: {
        ...(language !== undefined && { language }),
        ...(cards !== undefined && { cards }),
        ...(searchMarks !== undefined && { searchMarks }),
      },
      helpContact: fields.helpContact ?? null,
      pack: fields.pack ?? null,
    },
    problems,
    managed: Object.keys(given).length > 0,
  };
}

/** What the browser says of managed storage; undefined where it has none. */
const managedValues = (): Promise<unknown> => browser.storage.managed.get(null).catch(() => undefined);

/** The policy in force, by the browser's own account. May wait seconds while the browser loads its policies. Never throws: no managed storage, or no policy, gives an empty one. */
export async function readPolicy(): Promise<PolicyReading> {
  return parsePolicy(await managedValues());
}

/**
 * Chromium answers for managed storage only when it has loaded every policy, seconds after it started (measured: 3 to 8 on a busy machine, and
 * more where it waits for the system's services). After the first wait in vain later calls wait `SHORT` until Chromium answers. Each call
 * asks anew, because an early question can stay open although later ones are answered. In milliseconds.
 */
const PATIENCE = 100;
const SHORT = 10;
let patience = PATIENCE;

/** As the browser gave it last; read with the same care as what the browser gives. */
const last = stored<unknown>('local:policy', { version: 1, migrations: {}, parse: (raw) => raw ?? {} });

/** Keeps what the browser gives now; whether it is something else than before. */
async function keepLast(now: unknown): Promise<boolean> {
  if (JSON.stringify(await last.read()) === JSON.stringify(now ?? {})) return false;
  await last.change(() => now ?? {}).catch(() => {}); // storage is full
  return true;
}

/**
 * The policy to judge by now: the browser's, or, while the browser still loads it, the one that held last. Never throws. Whoever builds on it
 * gives `late`: it is called when the browser then says something else, and what it says is kept for the next time.
 */
export async function policyAtOnce(late?: () => void): Promise<Policy> {
  const told = managedValues();
  void told.then(() => {
    patience = PATIENCE;
  });
  const soon = await Promise.race([told.then((now) => ({ now })), new Promise<null>((done) => setTimeout(done, patience, null))]);
  if (!soon) patience = SHORT;
  const now = soon ? soon.now : await last.read();
  if (late) void told.then(keepLast).then((differs) => differs && !soon && late());
  return parsePolicy(now).policy;
}
