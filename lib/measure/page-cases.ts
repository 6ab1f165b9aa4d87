/**
 * Knows how the project's labelled pages are stored, how one is judged, and when an answer is right: the same for the evaluation
 * and for the unit tests.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import type { Channel, Kind, Verdict } from '../contract/verdict.ts';
import { decide } from '../decide/decide.ts';
import { collectEvidence } from '../detect/collect.ts';
import type { PageEvidence } from '../detect/evidence.ts';
import { parsePage } from './parse-page.ts';

export interface Expectation {
  readonly kind: Kind;
  /** Absent: not asserted. */
  readonly app?: string | null;
  readonly channel?: Channel | null;
}

export interface PageCase {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly lang: string;
  readonly source: string;
  readonly expect: Expectation;
  /** What the evidence must hold at least; absent: not asserted. */
  readonly evidence?: Record<string, unknown>;
}

/** The folder's cases in the order of their names: one folder a case, `case.json` and `page.html`. Throws where one of them is broken. */
export function readCases(folder: string): PageCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'case.json')))
    .map(({ name }) => {
      const { url, lang, source, expect, evidence } = JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as PageCase;
      return {
        name,
        url,
        lang,
        source,
        expect,
        html: readFileSync(join(folder, name, 'page.html'), 'utf8'),
        ...(evidence && { evidence }),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Evidence and verdict of a case, as the extension and the command line would have them. */
export function judgeCase({ url, html }: PageCase, catalog: Catalog): { evidence: PageEvidence; verdict: Verdict } {
  const evidence = collectEvidence(parsePage(html), url);
  return { evidence, verdict: decide(evidence, catalog) };
}

/** What differs from the expectation, in words; '' where the answer is right. */
export function differenceOf(expect: Expectation, { kind, app, channel, reasons }: Verdict): string {
  const wrong = [
    kind === expect.kind ? '' : `${expect.kind} → ${kind}`,
    expect.app === undefined || expect.app === app ? '' : `app ${expect.app} → ${app}`,
    expect.channel === undefined || expect.channel === channel ? '' : `channel ${expect.channel} → ${channel}`,
  ].filter(Boolean);
  return wrong.length === 0 ? '' : `${wrong.join(', ')} (${reasons.join(' ')})`;
}
