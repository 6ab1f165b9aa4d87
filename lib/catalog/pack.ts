/** The form of a pack: what may be added to the list between two updates, and for how long. Has no field for an app. */
import * as v from 'valibot';
import { isoDate, modifiedSchema, reportedSchema, sourceSchema } from './schema.ts';

/** Longest pack, in bytes of the file. */
export const MOST_BYTES = 262_144;
/** Longest life of a pack, in days: who is not reached for longer gets no old accusations. */
export const LONGEST_LIFE = 400;

const bare = { $schema: v.optional(v.string()) };
const host = reportedSchema.entries.hosts.item.entries.value;
const packageId = reportedSchema.entries.packages.item.entries.value;
const recordId = reportedSchema.entries.id;

/** What is signed. No field for an app: a pack that carries one is no pack. */
export const packSchema = v.strictObject({
  /** Each pack has a higher number than the one before; a lower one is never taken. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  made: isoDate,
  expires: isoDate,
  reported: v.pipe(v.array(v.strictObject({ ...reportedSchema.entries, ...bare })), v.maxLength(500)),
  modified: v.pipe(v.array(v.strictObject({ ...modifiedSchema.entries, ...bare })), v.maxLength(500)),
  /** Further hosts and packages of records that the list or this pack has. */
  more: v.pipe(
    v.array(
      v.strictObject({
        id: recordId,
        hosts: v.array(v.strictObject({ value: host, exact: v.optional(v.boolean()) })),
        packages: v.array(v.strictObject({ value: packageId, generic: v.optional(v.boolean()) })),
        source: sourceSchema,
      }),
    ),
    v.maxLength(500),
  ),
  /** Accusations taken back: a whole record, or one host or package of it. */
  withdraw: v.pipe(v.array(v.strictObject({ id: recordId, value: v.optional(v.union([host, packageId])) })), v.maxLength(1_000)),
});
export type Pack = v.InferOutput<typeof packSchema>;

/** The pack in a signed text, or null where it is none: another form, a life longer than is allowed, or ending before it began. */
export function parsePack(signed: string): Pack | null {
  let raw: unknown;
  try {
    raw = JSON.parse(signed);
  } catch {
    return null;
  }
  const result = v.safeParse(packSchema, raw);
  if (!result.success) return null;
  const life = (Date.parse(result.output.expires) - Date.parse(result.output.made)) / 86_400_000;
  return life > 0 && life <= LONGEST_LIFE ? result.output : null;
}

/** `expired`: its last day is over. `superseded`: the list is younger and knows better. */
export type PackStanding = 'in-force' | 'expired' | 'superseded';

/** How a pack stands on a day (YYYY-MM-DD) beside a list of this date. */
export function standingOf(pack: Pick<Pack, 'made' | 'expires'>, today: string, listDate: string): PackStanding {
  if (today > pack.expires) return 'expired';
  return pack.made < listDate ? 'superseded' : 'in-force';
}
