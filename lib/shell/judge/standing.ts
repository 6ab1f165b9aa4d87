/** What an earlier reading said of the document that stands in a tab now, under whatever address it was read. */
import type { Hands } from './judge-tab.ts';
import type { TabVerdict } from './tab-verdicts.ts';

/** The alarm that was given about this very document: what it shows later may raise it, and never takes it back. null where there was none. */
export async function alarmStanding(
  hands: Pick<Hands, 'newest' | 'kept' | 'document'>,
  tabId: number,
  url: string,
): Promise<TabVerdict | null> {
  const [newest, kept] = await Promise.all([hands.newest(tabId), hands.kept(tabId, url)]);
  const alarms = [newest, kept].filter((one) => one?.verdict.level === 'alarm' && one.document !== '');
  if (alarms.length === 0) return null;
  const document = await hands.document(tabId);
  return alarms.find((one) => one?.document === document) ?? null;
}
