/**
 * The short list of known apps that the guide shows to somebody who looks for one: by a rule, so that nobody is recommended.
 * Only the fields it shows reach the page that imports it.
 */
import type { AppRecord } from './schema.ts';

export interface KnownApp {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly official: string;
  readonly owner: string | null;
}

type Shown = Pick<AppRecord, 'id' | 'status' | 'class' | 'does' | 'names' | 'official' | 'owner' | 'caution'>;

/** Established apps between people who know each other, with voice and video, without a caution, that have a site of their own. */
export function isShown(app: Shown): boolean {
  const calls = app.does.includes('voice') && app.does.includes('video');
  return (
    app.status === 'established' &&
    app.class === 'personal' &&
    calls &&
    app.caution === null &&
    app.official !== null &&
    !isStore(app.official)
  );
}

/** The bundled ones, in no particular order. */
export function knownApps(): KnownApp[] {
  const fields = {
    id: import.meta.glob<Shown['id']>('../../data/apps/*.json', { eager: true, import: 'id' }),
    status: import.meta.glob<Shown['status']>('../../data/apps/*.json', { eager: true, import: 'status' }),
    class: import.meta.glob<Shown['class']>('../../data/apps/*.json', { eager: true, import: 'class' }),
    does: import.meta.glob<Shown['does']>('../../data/apps/*.json', { eager: true, import: 'does' }),
    names: import.meta.glob<Shown['names']>('../../data/apps/*.json', { eager: true, import: 'names' }),
    official: import.meta.glob<Shown['official']>('../../data/apps/*.json', { eager: true, import: 'official' }),
    owner: import.meta.glob<Shown['owner']>('../../data/apps/*.json', { eager: true, import: 'owner' }),
    caution: import.meta.glob<Shown['caution']>('../../data/apps/*.json', { eager: true, import: 'caution' }),
  };
  return Object.keys(fields.id)
    .map((file) => Object.fromEntries(Object.entries(fields).map(([key, of]) => [key, of[file]])) as unknown as Shown)
    .filter(isShown)
    .map((app) => ({ id: app.id, ar: app.names.ar, en: app.names.en, official: app.official ?? '', owner: app.owner?.value ?? null }));
}

/** `https://play.google.com/…` and the like: a page in a store is not the app's own site. */
function isStore(address: string): boolean {
  return /^https:\/\/(play\.google\.com|apps\.apple\.com|apps\.microsoft\.com)\//.test(address); // matches https://play.google.com/store/…; not https://meet.google.com/
}
