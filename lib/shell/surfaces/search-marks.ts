/**
 * Marks on search pages: on which pages their script is registered, and what stands beside a result. Judged by address and
 * title only; nothing is opened.
 */
import { browser } from 'wxt/browser';
import type { Catalog } from '../../catalog/catalog.ts';
import { isPortal } from '../../catalog/sites.ts';
import type { Kind } from '../../contract/verdict.ts';
import { decideAddress } from '../../decide/decide.ts';
import { recogniseName } from '../../decide/name/recognise-name.ts';
import { LINK_PAGES } from '../../detect/links.ts';
import type { Language } from '../../text/text.ts';
import { listInForce } from '../judge/list.ts';
import type { ResultMark, SearchResult } from '../messages.ts';
import { readSettings } from '../store/settings.ts';
import { underPolicy } from '../store/under-policy.ts';
import { shellText } from './shell-text.ts';

const SCRIPT = 'results';
/** The same script on the pages of mail and chats, an option of its own. */
const LINKS = 'links';
/** Results judged on one page; a page has ten to thirty. */
const MOST = 60;

/** Registers the script where marks are on, and removes it where they are off. Safe to call at any time. */
export async function settleSearchMarks(): Promise<void> {
  const { searchMarks, linkMarks } = await readSettings();
  await settle(SCRIPT, searchMarks, async () => [...(await listInForce()).catalog.resultPages]);
  await settle(LINKS, linkMarks, async () => [...LINK_PAGES]);
}

async function settle(id: string, wanted: boolean, pages: () => Promise<string[]>): Promise<void> {
  const there = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (wanted && !there) {
    const matches = await pages();
    await browser.scripting.registerContentScripts([
      { id, js: ['results.js'], matches, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
    ]);
  }
  if (!wanted && there) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** What stands beside each result of a search, in their order. */
export async function markResults(query: string, results: readonly SearchResult[]): Promise<{ marks: ResultMark[]; language: Language }> {
  const [{ catalog, policy }, text, { language }] = await Promise.all([listInForce(), shellText(), readSettings()]);
  const wanted = recogniseName(query.slice(0, 300), catalog)?.app?.id ?? null;
  const marks = results.slice(0, MOST).map((result): ResultMark => {
    // Results that lead nowhere on the web (`javascript:`, nonsense) have no verdict.
    if (!/^https?:\/\/./i.test(result.url) || !URL.canParse(result.url)) return null;
    const verdict = underPolicy(decideAddress(result.url, catalog), policy);
    const kind = markOf(verdict, result, wanted, catalog);
    if (kind === null) return null;
    return kind === 'official'
      ? { level: 'quiet', text: text.plain('mark.official'), by: text.plain('mark.by') }
      : { level: 'alarm', text: text.plain(`mark.${kind}`), by: text.plain('mark.by') };
  });
  return { marks, language };
}

/**
 * The address decides; a title says only that the result is a modified or reported app, and only where the title is that app's
 * name and the place offers files (news about an app has titles too).
 */
export function markOf(
  verdict: { readonly kind: Kind; readonly app: string | null },
  result: SearchResult,
  wanted: string | null,
  catalog: Catalog,
): 'official' | 'lookalike' | 'modified' | 'reported' | null {
  if (verdict.kind === 'established') return verdict.app !== null && verdict.app === wanted ? 'official' : null;
  if (verdict.kind === 'lookalike' || verdict.kind === 'modified' || verdict.kind === 'reported') return verdict.kind;
  if (!URL.canParse(result.url) || !isPortal(catalog.site(new URL(result.url)))) return null;
  const match = recogniseName(result.title.slice(0, 300), catalog);
  if (!match || match.everyday || match.genuine || match.how !== 'exact') return null;
  return match.kind === 'app' ? null : match.kind;
}
