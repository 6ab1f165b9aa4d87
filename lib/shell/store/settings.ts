/**
 * The person's settings: their defaults, their stored form, and that an organisation's policy may fix some of them.
 * A broken field falls back to its default and leaves the others as they are.
 */
import * as v from 'valibot';
import { LANGUAGE_CODES } from '../../text/text.ts';
import { policyAtOnce, readPolicy } from './policy.ts';
import { stored } from './stored.ts';

export const settingsSchema = v.object({
  /** Language of everything shown; Arabic whatever the browser's language. */
  language: v.fallback(v.picklist(LANGUAGE_CODES), LANGUAGE_CODES[0]),
  /** Digits in Arabic text: `auto` by country. */
  digits: v.fallback(v.picklist(['auto', 'latn', 'arab']), 'auto'),
  /** Country of the help contacts (ISO 3166-1 alpha-2), '' for none chosen. */
  country: v.fallback(v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)), ''),
  /** Cards at note level; dialogs for alarms are always shown. */
  cards: v.fallback(v.boolean(), true),
  searchMarks: v.fallback(v.boolean(), true),
  /** Marks beside links in web mail and web chats. */
  linkMarks: v.fallback(v.boolean(), false),
  /** Asks about downloads; works only while the optional permission is given. */
  downloads: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingKey = keyof Settings;

/** Anything → settings: unknown fields dropped, broken ones at their defaults. Empty or hostile input gives the defaults. */
export function parseSettings(raw: unknown): Settings {
  const given = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {};
  return v.parse(settingsSchema, {
    language: null,
    digits: null,
    country: null,
    cards: null,
    searchMarks: null,
    linkMarks: null,
    downloads: null,
    ...given,
  });
}

const own = stored('local:settings', { version: 1, migrations: {}, parse: parseSettings });

/** The settings in force: the person's own, with those that the policy fixes on top. Never throws. */
export async function readSettings(): Promise<Settings> {
  const [mine, policy] = await Promise.all([own.read(), policyAtOnce()]);
  return { ...mine, ...policy.settings };
}

/** Changes some settings and returns those now in force; what the policy fixes stays. Throws when storage is full. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  await own.change((now) => parseSettings({ ...now, ...change }));
  return readSettings();
}

/** Settings that the policy fixes: their controls are shown but cannot be moved. */
export async function fixedSettings(): Promise<readonly SettingKey[]> {
  return Object.keys((await readPolicy()).policy.settings) as SettingKey[];
}

/** Calls back with the settings in force after each change; returns the call that ends it. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  return own.watch(() => void readSettings().then(tell));
}
