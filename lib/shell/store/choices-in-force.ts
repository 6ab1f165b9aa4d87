/**
 * Which choice silences a notice, and which may come in from a file: knows what a site is, by the list of public suffixes, and therefore
 * stands apart from what the options page needs.
 */

import * as v from 'valibot';
import { isWithin } from '../../contract/hosts.ts';
import { parseHost } from '../../fold/hosts.ts';
import { type Choice, counts, id, items, parseChoices, type Subject, withChoice } from './choices.ts';

/** The choice that silences a notice about this subject now, or null. */
export function silencedBy(choices: readonly Choice[], subject: Subject, now: number): Choice | null {
  return choices.find((choice) => isAbout(choice, subject) && counts(choice, subject.entry, now)) ?? null;
}

function isAbout({ what, about }: Choice, { about: subject, app, host }: Subject): boolean {
  if (what === 'ignore-site') return isSite(about) && isWithin(host, about);
  return about === (what === 'ignore-app' ? app : subject);
}

/** A host that somebody registered, or an address in numbers: not `top`, `com.sa`, `github.io`, which would name all that stands under them. */
export function isSite(host: string): boolean {
  const parsed = parseHost(host);
  return parsed !== null && (parsed.numeric || parsed.domain !== '');
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
  const choices = parseChoices(file.output.choices).filter(({ what, about }) => what !== 'ignore-site' || isSite(about));
  return { choices, refused: file.output.choices.length - choices.length };
}
