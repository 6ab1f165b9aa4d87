/**
 * How much each sign in a host speaks for a copy. One page, set by hand: the signs are a closed list, the sum is compared with one number, and
 * `npm run eval -- --hosts` prints what a change does. Ordered by what they say.
 */

/** From this sum on the address alone is enough for an alarm. Below it a page decides. */
export const CERTAIN = 10;

export const POINTS = {
  // the name, written out: a coined word of eight letters, a name of five, a social network's (they have satellites by the hundred), an everyday word
  'coined name': 8,
  'a name': 5,
  'a network': 3,
  'everyday word': 3,
  // … or something like it
  'looks like the name': 10,
  'looks like it inside': 3,
  'near a coined name': 9,
  'near a name': 5,
  'sounds like a coined name': 9,
  'sounds faintly like one': 8,
  'sounds like a name': 4,
  'scrambled name': 8,
  'short form': 3,
  'rare short form': 5,
  'own short form': 10,
  // where it stands in its label
  'a whole piece': 1,
  'glued at the start': 1,
  'glued in the middle': -2,
  'a short word glued': -2,
  'made of two words': -4,
  'a word of four letters': -1,
  'an ordinary word': -6,
  'a letter doubled': 6,
  'a letter thrice': 3,
  'said twice': 8,
  // what stands beside it
  'nothing else': -5,
  'nothing else beside an everyday word': -9,
  'a domain that nobody has': 4,
  'split by a hyphen': 2,
  trap: 6,
  prize: 6,
  'file or edition beside a short form': 2,
  service: 3,
  'a second service': 1,
  invitation: 3,
  program: 1,
  'program beside a name': 1,
  'a place': 1,
  'www glued to the name': 4,
  'messenger beside a word': 2,
  'a name and program': 6,
  'explained name': 4,
  explained: 1,
  'short text beside': 1,
  'long text beside': -3,
  'two letters of a phrase': -4,
  'only a number': -3,
  'a title': -6,
  companion: -6,
  'a meeting room': 11,
  'an official ending': 5,
  meetings: 3,
  // what it is registered under
  'throw-away ending': 4,
  'a whole name on it': 3,
  'a network on it': 2,
  'new ending': 2,
  'dynamic name': 7,
  'shared host': 1,
  'bait before the name': 3,
  // the name in a label before the registered one, as honest integrations write it too
  'before a registered name': -1,
  'an unclear name before': -4,
  'under a throw-away name': 6,
  'under bait': 7,
  'under bait on a shared host': 6,
  'bait on the label': 6,
  'labels of the maker': 8,
} as const;

export type HostSign = keyof typeof POINTS;

/** The sum of the signs; none give 0. A sign counts once. */
export function pointsOf(signs: ReadonlySet<HostSign>): number {
  let sum = 0;
  for (const sign of signs) sum += POINTS[sign];
  return sum;
}

/** The signs in the order of their weight, those that speak for a copy first. */
export function byWeight(signs: ReadonlySet<HostSign>): HostSign[] {
  return [...signs].sort((a, b) => POINTS[b] - POINTS[a]);
}
