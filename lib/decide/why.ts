/** How a verdict came about, for people who keep the list and the rules: which rule answered, and the claims, sums and signs that it had before it. */
import type { Catalog } from '../catalog/catalog.ts';
import type { PageEvidence } from '../detect/evidence.ts';
import { ENOUGH } from './calling/calling.ts';
import { ruleThatAnswers } from './decide.ts';
import { CERTAIN, POINTS } from './host/points.ts';
import { presentedApp } from './page/presents.ts';
import { subjectOf } from './page/subject.ts';

export interface Why {
  /** The rule of decide.ts that answered; `otherwise` where none did. */
  readonly rule: string;
  /** Whose name the host bears, with the points of each sign and the sum from which it is certain; null where it bears none. */
  readonly host: {
    readonly app: string;
    readonly matched: string;
    readonly signs: readonly string[];
    readonly sum: number;
    readonly certain: number;
  } | null;
  /** The app that the page presents itself as, and how plainly. */
  readonly presents: {
    readonly app: string;
    readonly score: number;
    readonly asks: readonly string[];
    readonly copyright: string | null;
  } | null;
  /** Names that the list knows, with the words left over, the most telling first. */
  readonly claims: readonly string[];
  /** What speaks of calls: the phrases that counted, where, and for how much; from `enough` on it is an app for calls. */
  readonly calling: { readonly score: number; readonly enough: number; readonly said: readonly string[]; readonly against: string | null };
}

const MOST_CLAIMS = 8;
const rounded = (points: number) => Math.round(points * 10) / 10;

/** The same subject as `decide` has, told. `evidence` is null for an address alone. Throws a TypeError where the address is no http(s) one. */
export function whyOf(url: string, evidence: PageEvidence | null, catalog: Catalog): Why {
  const subject = subjectOf(url, evidence, catalog);
  const { imitation, calling } = subject;
  const shown = presentedApp(subject);
  return {
    rule: ruleThatAnswers(subject),
    host: imitation && {
      app: imitation.app.id,
      matched: imitation.matched,
      signs: imitation.because.map((sign) => `${sign} ${POINTS[sign] > 0 ? '+' : ''}${POINTS[sign]}`),
      sum: imitation.because.reduce((sum, sign) => sum + POINTS[sign], 0),
      certain: CERTAIN,
    },
    presents: shown && {
      app: shown.app.id,
      score: shown.score,
      asks: Object.entries(shown.asks).flatMap(([what, is]) => (is ? [what] : [])),
      copyright: shown.copyright,
    },
    claims: subject.claims
      .slice(0, MOST_CLAIMS)
      .map(
        ({ from, text, match }) =>
          `${from} "${text}" ${match.how} ${match.id}${match.everyday ? ', everyday' : ''}${match.rest.length ? `, left over: ${match.rest.join(' ')}` : ''}`,
      ),
    calling: {
      score: rounded(calling.score),
      enough: ENOUGH,
      said: calling.said.map(
        ({ place, group, phrases, points }) =>
          `${place} ${group} ${points > 0 ? '+' : ''}${rounded(points)}${phrases.length > 0 ? `: ${phrases.join(', ')}` : ''}`,
      ),
      against: calling.against,
    },
  };
}
