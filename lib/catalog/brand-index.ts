/** The Latin words under which apps are known in host names, ready to be looked up. */
import { parseHost } from '../fold/hosts.ts';
import { foldName, foldWords } from '../fold/names.ts';
import { consonantsOf, skeletonOf } from '../fold/skeleton.ts';
import type { Brand } from './catalog.ts';
import { type Near, nearIndex } from './near.ts';
import type { AppRecord } from './schema.ts';
import { wordIndex } from './word-index.ts';

/** Shorter words are everyday words in some language. */
const SHORT = 5;
/** One edit in a shorter word makes another word. */
const LEAST_NEAR = 6;
/** Two words are one brand word only when they are that long together. */
const LEAST_JOINED = 7;
const LATIN = /^[a-z0-9]+$/;

/**
 * Answers of `catalog.brandsAt` and its fellows; see there. A copy of an app that is itself reported is nobody's concern here,
 * and of a noted one too little is known to call a host its copy.
 */
export function brandIndex(apps: readonly AppRecord[]) {
  const exact = wordIndex<Brand>();
  const looks = wordIndex<Brand>();
  const sounds = wordIndex<Brand>();
  const all: (readonly [string, Brand])[] = [];
  const ofApp = new Map<string, Brand[]>();
  for (const app of apps) {
    if (app.status === 'reported' || app.status === 'noted') continue;
    const everyday = new Set(app.names.everyday.map((name) => foldName(name).replaceAll(' ', '')));
    const named = new Set([app.names.en, app.id].map((name) => foldWords(name).join('')));
    for (const [word, official] of brandWords(app)) {
      const brand = { app, word, everyday: everyday.has(word) || word.length < SHORT, own: named.has(word), official };
      all.push([word, brand]);
      ofApp.set(app.id, [...(ofApp.get(app.id) ?? []), brand]);
      exact.add(word, brand);
      looks.add(skeletonOf(word), brand);
      // Only the app's own name is misspelt by ear.
      if (named.has(word)) sounds.add(consonantsOf(word), brand);
    }
  }
  let near: Near<Brand> | null = null;
  let nearLook: Near<Brand> | null = null;
  return {
    of: (id: string): readonly Brand[] => ofApp.get(id) ?? [],
    at: exact.at,
    starts: exact.starts,
    looking: looks.at,
    startsLook: looks.starts,
    sounding: sounds.at,
    nearLook(skeleton: string): readonly Brand[] {
      // Made once: a filter over a long list at each question takes longer than all else.
      nearLook ??= nearIndex(
        all.flatMap(([word, brand]) => (brand.own && brand.app.imitated ? [[skeletonOf(word), brand] as const] : [])),
        LEAST_NEAR,
      );
      return nearLook.at(skeleton);
    },
    near(word: string): readonly Brand[] {
      near ??= nearIndex(all, LEAST_NEAR);
      return near.at(word);
    },
  };
}

/**
 * The words that stand for one app: its name and its id, the label of each domain that is called like it, and two-word names in
 * both orders (`googlemeet`, `meetgoogle`), each with the official host to show. A domain that bears another product's name
 * (google.com for Google Meet) gives none.
 */
function brandWords(app: AppRecord): Map<string, string> {
  const home = app.domains.find(({ role }) => role === 'site')?.value ?? '';
  const words = new Map<string, string>();
  const put = (word: string) => {
    if (!words.has(word)) words.set(word, home);
  };
  const names = [app.names.en, app.id, ...app.names.also]
    .map((name) => foldWords(name))
    .filter((parts) => parts.length > 0 && parts.every((part) => LATIN.test(part)));
  const joined = names.map((parts) => parts.join(''));
  const single = new Set(names.filter((parts) => parts.length === 1).flat());
  for (const [at, parts] of names.entries()) {
    const word = parts.join('');
    // `telegram desktop` is the name telegram with another word, not a word of its own; a record's first name is one whatever it is made of.
    if (parts.length > 1 && (word.length < LEAST_JOINED || (at > 0 && parts.some((part) => single.has(part))))) continue;
    if (at < 2 || parts.length > 1) put(word);
    if (parts.length === 2 && parts.every((part) => part.length > 3 && !single.has(part))) put(parts.toReversed().join(''));
  }
  const own = new Map<string, string>();
  for (const { value, role } of app.domains) {
    const host = role === 'site' || role === 'download' ? parseHost(value) : null;
    const word = host?.domain === value && !host.name.includes('-') ? host.name : '';
    const isCalledSo = joined.includes(word) || joined.some((name) => name.length >= 5 && word.includes(name));
    if (word && isCalledSo && !own.has(word)) own.set(word, value);
  }
  return new Map([...words, ...own]);
}
