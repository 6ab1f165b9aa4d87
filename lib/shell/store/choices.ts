/**
 * What the person chose about warnings and what they were already shown: how long each choice counts, what undoes it,
 * and its form when it is taken to another browser. Knows nothing of pages; keeps nothing from private windows.
 */
import * as v from 'valibot';
import { PASSED_DAYS, SEEN_DAYS } from '../../contract/durations.ts';
import { stored } from './stored.ts';

const DAY = 86_400_000;
/** How long a choice counts, in days. `ignore-…` lasts until undone or, for apps, until the list entry changes. */
const LASTS = {
  seen: SEEN_DAYS,
  later: 1,
  continue: PASSED_DAYS,
  'ignore-app': Number.POSITIVE_INFINITY,
  'ignore-site': Number.POSITIVE_INFINITY,
} as const;
/** Beyond this many the oldest `seen` go first, then the oldest of all. */
const MOST = 2_000;

const choiceSchema = v.object({
  what: v.picklist(['ignore-app', 'ignore-site', 'later', 'seen', 'continue']),
  /** What it is about: `app:whatsapp`, `page:example.net/imo-gold` (an app outside the list), or a host for `ignore-site`. */
  about: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** What the person saw it called; page text, for the list in the options. */
  name: v.pipe(v.string(), v.maxLength(200)),
  /** State of the list entry when chosen: another state ends the choice. */
  entry: v.pipe(v.string(), v.maxLength(200)),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
});
export type Choice = v.InferOutput<typeof choiceSchema>;

/** The warning that a choice would silence. */
export interface Subject {
  /** What `seen`, `later` and `continue` name. */
  readonly about: string;
  /** What `ignore-app` names. */
  readonly app: string;
  readonly host: string;
  readonly entry: string;
}

/** Two choices of one kind about one thing are one. */
export const id = (choice: Choice) => `${choice.what} ${choice.about}`;

/** Anything → the sound choices in it, one per thing, at most MOST. Junk gives none. */
export function parseChoices(raw: unknown): Choice[] {
  const byId = new Map<string, Choice>();
  for (const item of Array.isArray(raw) ? raw.slice(0, MOST * 2) : []) {
    const result = v.safeParse(choiceSchema, item);
    if (result.success) byId.set(id(result.output), result.output);
  }
  const all = [...byId.values()].sort((a, b) => b.at - a.at);
  if (all.length <= MOST) return all;
  return [...all.filter((c) => c.what !== 'seen'), ...all.filter((c) => c.what === 'seen')].slice(0, MOST);
}

/** A choice still counts: within its time (whatever the clock was when it was made, if that never ends) and about the entry as it stands. */
export function counts(choice: Choice, entry: string, now: number): boolean {
  const age = now - choice.at;
  const lasts = LASTS[choice.what] * DAY;
  if (Number.isFinite(lasts) && (age < -DAY || age > lasts)) return false;
  return choice.what === 'ignore-site' || choice.entry === entry;
}

/** With one more choice; an older one of the same kind about the same thing is replaced. */
export function withChoice(choices: readonly Choice[], choice: Choice): Choice[] {
  return parseChoices([...choices.filter((c) => id(c) !== id(choice)), choice]);
}

/** The choices as they are stored. */
export const items = stored('local:choices', { version: 1, migrations: {}, parse: parseChoices });

export const readChoices = (): Promise<Choice[]> => items.read();

/** Remembers a choice. Throws when storage is full. */
export async function remember(choice: Choice): Promise<void> {
  await items.change((all) => withChoice(all, choice));
}

/** Takes one choice back; another one or an unknown one stays as it is. */
export async function undoChoice(choice: Pick<Choice, 'what' | 'about'>): Promise<Choice[]> {
  return items.change((all) => all.filter((c) => c.what !== choice.what || c.about !== choice.about));
}

export async function undoAllChoices(): Promise<void> {
  await items.change(() => []);
}

export const watchChoices = (tell: (choices: Choice[]) => void): (() => void) => items.watch(tell);

/** All choices as the text of a file that `importChoices` reads. */
export async function exportChoices(): Promise<string> {
  return `${JSON.stringify({ mamoon: 'choices', v: 1, choices: await items.read() }, null, 2)}\n`;
}
