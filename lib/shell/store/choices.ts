/**
 * What the person chose about warnings and what they were already shown: how long each choice counts, what undoes it,
 * and its form when it is taken to another browser. Knows nothing of pages; keeps nothing from private windows.
 */
import * as v from 'valibot';
import { stored } from './stored.ts';

const DAY = 86_400_000;
/** How long a choice counts, in days. `ignore-…` lasts until undone or, for apps, until the list entry changes. */
const LASTS = {
  seen: 30,
  later: 1,
  continue: 30,
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
  readonly about: string;
  readonly host: string;
  readonly entry: string;
}

const id = (choice: Choice) => `${choice.what} ${choice.about}`;

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
function counts(choice: Choice, entry: string, now: number): boolean {
  const age = now - choice.at;
  const lasts = LASTS[choice.what] * DAY;
  if (Number.isFinite(lasts) && (age < -DAY || age > lasts)) return false;
  return choice.what === 'ignore-site' || choice.entry === entry;
}

/** The choice that silences a warning about this subject now, or null. */
export function silencedBy(choices: readonly Choice[], subject: Subject, now: number): Choice | null {
  const site = (host: string) => subject.host === host || subject.host.endsWith(`.${host}`);
  return (
    choices.find((c) => (c.what === 'ignore-site' ? site(c.about) : c.about === subject.about) && counts(c, subject.entry, now)) ?? null
  );
}

/** With one more choice; an older one of the same kind about the same thing is replaced. */
export function withChoice(choices: readonly Choice[], choice: Choice): Choice[] {
  return parseChoices([...choices.filter((c) => id(c) !== id(choice)), choice]);
}

const items = stored('local:choices', { version: 1, migrations: {}, parse: parseChoices });

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

const fileSchema = v.object({ mamoon: v.literal('choices'), v: v.literal(1), choices: v.array(v.unknown()) });

/**
 * Adds the choices in an exported file to those here; a newer choice about the same thing wins.
 * `added`: how many came in; `refused`: how many lines were not sound; null when it is not such a file at all.
 */
export async function importChoices(text: string): Promise<{ added: number; refused: number } | null> {
  const sound = readChoicesFile(text);
  if (!sound) return null;
  let added = 0;
  await items.change((all) => {
    let next: Choice[] = all;
    added = 0;
    for (const choice of sound.choices) {
      const known = next.find((c) => id(c) === id(choice));
      if (known && known.at >= choice.at) continue;
      next = withChoice(next, choice);
      added += 1;
    }
    return next;
  });
  return { added, refused: sound.refused };
}

/** The choices in an exported file, or null when the text is not one. */
export function readChoicesFile(text: string): { choices: Choice[]; refused: number } | null {
  if (text.length > 2_000_000) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) return null;
  const choices = parseChoices(file.output.choices);
  return { choices, refused: file.output.choices.length - choices.length };
}
