/** The Latin words under which apps are known in host names, ready to be looked up. */
import { consonantsOf, skeletonOf } from '../fold/skeleton.ts';
import type { Brand } from './catalog.ts';
import { type Near, nearIndex } from './near.ts';
import type { AppRecord } from './schema.ts';
import { wordIndex } from './word-index.ts';
import { readBrands } from './worked-out.ts';

/** One edit in a shorter word makes another word. */
const LEAST_NEAR = 6;

/** Answers of `catalog.brandsAt` and its fellows; see there. */
export function brandIndex(apps: readonly AppRecord[]) {
  const exact = wordIndex<Brand>();
  const looks = wordIndex<Brand>();
  const sounds = wordIndex<Brand>();
  const all: (readonly [string, Brand])[] = [];
  const ofApp = new Map<string, Brand[]>();
  for (const app of apps) {
    for (const { word, official, everyday, own } of readBrands(app)) {
      const brand = { app, word, everyday, own, official };
      all.push([word, brand]);
      ofApp.set(app.id, [...(ofApp.get(app.id) ?? []), brand]);
      exact.add(word, brand);
      looks.add(skeletonOf(word), brand);
      // Only the app's own name is misspelt by ear.
      if (own) sounds.add(consonantsOf(word), brand);
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
