/**
 * The pack in force in this browser: imported by hand or set by an organisation, whichever has the higher number; once a number was
 * taken, no lower one is, even after the pack itself is gone.
 */
import * as v from 'valibot';
import { keys } from '../../../data/pack-keys.json';
import { bundledVersion } from '../../catalog/bundled-help.ts';
import { type Pack, type PackStanding, standingOf } from '../../catalog/pack.ts';
import { openPack, type Refusal } from './open-pack.ts';
import { stored } from './stored.ts';

const keptSchema = v.object({
  /** The file's text; '' for none. */
  text: v.fallback(v.string(), ''),
  /** Highest number ever taken here. */
  highest: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});
type Kept = v.InferOutput<typeof keptSchema>;

const EMPTY: Kept = { text: '', highest: 0 };
const kept = stored<Kept>('local:pack', {
  version: 1,
  migrations: {},
  parse: (raw) => (typeof raw === 'object' && raw !== null ? v.parse(keptSchema, { ...EMPTY, ...raw }) : EMPTY),
});

/** What stands here, for the options page. */
export interface PackState {
  readonly number: number;
  readonly made: string;
  readonly expires: string;
  readonly standing: PackStanding;
  readonly from: 'file' | 'policy';
  readonly reported: number;
  readonly modified: number;
  /** Further hosts and packages of records that the list has. */
  readonly more: number;
  readonly withdrawn: number;
}

export type ImportedPack = { readonly number: number; readonly refused: null } | { readonly number: null; readonly refused: Refusal };

const today = () => new Date().toISOString().slice(0, 10);
const standing = (pack: Pack) => standingOf(pack, today(), bundledVersion().date);

/** The pack that counts and where it is from; null for none. Never throws. */
async function found(fromPolicy: string | null): Promise<{ pack: Pack; from: PackState['from'] } | null> {
  const { text, highest } = await kept.read();
  const open = async (given: string | null) => (given ? (await openPack(given, keys, today())).pack : null);
  const [mine, theirs] = await Promise.all([open(text), open(fromPolicy)]);
  if (theirs && theirs.number >= highest && theirs.number > (mine?.number ?? 0)) {
    if (theirs.number > highest) await kept.change((now) => ({ ...now, highest: Math.max(now.highest, theirs.number) })).catch(() => {}); // storage is full
    return { pack: theirs, from: 'policy' };
  }
  return mine && { pack: mine, from: 'file' };
}

/** The pack to lay over the list now; null for none, one that has ended, and one that the list has outlived. `fromPolicy`: the policy's field. Never throws. */
export async function packInForce(fromPolicy: string | null): Promise<Pack | null> {
  const pack = (await found(fromPolicy))?.pack;
  return pack && standing(pack) === 'in-force' ? pack : null;
}

/** What stands here, in force or not; null for none. */
export async function packState(fromPolicy: string | null): Promise<PackState | null> {
  const here = await found(fromPolicy);
  if (!here) return null;
  const { pack, from } = here;
  const { number, made, expires } = pack;
  return {
    number,
    made,
    expires,
    standing: standing(pack),
    from,
    reported: pack.reported.length,
    modified: pack.modified.length,
    more: pack.more.reduce((sum, { hosts, packages }) => sum + hosts.length + packages.length, 0),
    withdrawn: pack.withdraw.length,
  };
}

/** Takes a pack from a file's text, or says why not; then all stays as it was. Throws, with all as it was, when storage is full. */
export async function importPack(text: string): Promise<ImportedPack> {
  const { pack, refused } = await openPack(text, keys, today());
  if (!pack) return { number: null, refused };
  const now = standing(pack);
  if (now !== 'in-force') return { number: null, refused: now };
  let replayed = false;
  await kept.change((before) => {
    replayed = pack.number < before.highest || (pack.number === before.highest && before.text !== '' && before.text !== text);
    return replayed ? before : { text, highest: pack.number };
  });
  return replayed ? { number: null, refused: 'replayed' } : { number: pack.number, refused: null };
}

/** Takes the imported pack away; its number still counts. */
export async function removePack(): Promise<void> {
  await kept.change(({ highest }) => ({ text: '', highest }));
}

export const watchPack = (tell: () => void): (() => void) => kept.watch(tell);
