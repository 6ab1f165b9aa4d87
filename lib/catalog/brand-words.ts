/** The Latin words under which one app is known in host names. */
import { parseHost } from '../fold/hosts.ts';
import { foldName, foldWords } from '../fold/names.ts';
import type { AppRecord } from './schema.ts';

/** Shorter words are everyday words in some language. */
const SHORT = 5;
/** Two words are one brand word only when they are that long together. */
const LEAST_JOINED = 7;
/** Shorter parts of a name are not exchanged: `webex meetings` is, `my app` is not. */
const LEAST_PART = 4;
const LATIN = /^[a-z0-9]+$/;

/** One such word, without whose it is; see `Brand`. */
export interface BrandWord {
  readonly word: string;
  readonly official: string;
  readonly everyday: boolean;
  readonly own: boolean;
}

/**
 * The words that stand for one app: its name and its id, the label of each domain that is called like it, and two-word names in
 * both orders (`googlemeet`, `meetgoogle`), each with the official host to show. A domain that bears another product's name
 * (google.com for Google Meet) gives none. A copy of an app that is itself reported is nobody's concern here, and of a noted one too
 * little is known to call a host its copy: they have no words.
 */
export function brandWords(app: AppRecord): BrandWord[] {
  if (app.status === 'reported' || app.status === 'noted') return [];
  const home = app.domains.find(({ role }) => role === 'site')?.value ?? '';
  const names = [app.names.en, app.id, ...app.names.also].map((name) => foldWords(name)).filter(isLatin);
  const official = new Map([...wordsOfNames(names)].map((word) => [word, home]));
  for (const [label, host] of labelsOfDomains(app, names)) official.set(label, host);
  const everyday = new Set(app.names.everyday.map((name) => foldName(name).replaceAll(' ', '')));
  const own = new Set([app.names.en, app.id].map((name) => foldWords(name).join('')));
  return [...official].map(([word, host]) => ({
    word,
    official: host,
    everyday: everyday.has(word) || word.length < SHORT,
    own: own.has(word),
  }));
}

const isLatin = (parts: readonly string[]) => parts.length > 0 && parts.every((part) => LATIN.test(part));

/** `names` as their parts, the app's name and id first. */
function wordsOfNames(names: readonly (readonly string[])[]): Set<string> {
  const words = new Set<string>();
  const single = new Set(names.filter((parts) => parts.length === 1).flat());
  for (const [at, parts] of names.entries()) {
    const word = parts.join('');
    // `telegram desktop` is the name telegram with another word, not a word of its own; a record's first name is one whatever it is made of.
    if (parts.length > 1 && (word.length < LEAST_JOINED || (at > 0 && parts.some((part) => single.has(part))))) continue;
    if (at < 2 || parts.length > 1) words.add(word);
    if (parts.length === 2 && parts.every((part) => part.length >= LEAST_PART && !single.has(part))) words.add(parts.toReversed().join(''));
  }
  return words;
}

/** The registered label of each of the app's domains that is called like it, with the first such domain. */
function labelsOfDomains(app: AppRecord, names: readonly (readonly string[])[]): Map<string, string> {
  const joined = names.map((parts) => parts.join(''));
  const labels = new Map<string, string>();
  for (const { value, role } of app.domains) {
    const host = role === 'site' || role === 'download' ? parseHost(value) : null;
    const word = host?.domain === value && !host.name.includes('-') ? host.name : '';
    const isCalledSo = joined.includes(word) || joined.some((name) => name.length >= 5 && word.includes(name));
    if (word && isCalledSo && !labels.has(word)) labels.set(word, value);
  }
  return labels;
}
