/**
 * Which starting downloads are stopped for a question, and what is held until the person has answered. Works only while the
 * optional permission is given; deletes nothing.
 */
import { browser } from 'wxt/browser';
import { appFacts } from '../../catalog/facts.ts';
import { decideDownload, fileIn } from '../../decide/download.ts';
import { listInForce } from '../judge/list.ts';
import { samePage } from '../judge/same-page.ts';
import { findVerdict } from '../judge/tab-verdicts.ts';
import type { HeldDownload } from '../messages.ts';
import { readSettings } from '../store/settings.ts';
import { underPolicy } from '../store/under-policy.ts';
import { openPopup } from '../surfaces/open-pages.ts';
import { silencer } from '../warn/silence.ts';

const HELD = 'held-downloads';
/** Numbers of downloads that are not asked about again, whatever becomes known of them afterwards; the newest so many. */
const ANSWERED = 'answered-downloads';
const MOST_ANSWERED = 500;

let listening = false;

/** To be called synchronously when the background starts: listens now if permitted, and as soon as the permission is given. */
export function listenToDownloads(): void {
  const start = () => {
    if (listening || !browser.downloads) return;
    listening = true;
    browser.downloads.onCreated.addListener((item) => void consider(item));
    // Chromium learns the name from the answer, after the start.
    browser.downloads.onChanged.addListener(({ id, filename }) => void (filename?.current && considerAgain(id)));
    browser.downloads.onErased.addListener((id) => void letGo(id));
  };
  start();
  browser.permissions.onAdded.addListener(start);
}

async function considerAgain(id: number): Promise<void> {
  const [item] = await browser.downloads.search({ id });
  if (item) await consider(item);
}

async function consider(item: {
  id: number;
  url: string;
  referrer?: string | undefined;
  filename: string;
  state?: string | undefined;
}): Promise<void> {
  if (!(await readSettings()).downloads || item.state === 'complete' || (await answeredDownloads()).includes(item.id)) return;
  const [{ catalog, policy }, from] = await Promise.all([
    listInForce(),
    findVerdict(
      (one) => one.verdict.level === 'alarm' && (one.offers.includes(item.url) || (!!item.referrer && samePage(one.url, item.referrer))),
    ),
  ]);
  const file = item.filename || fileIn(item.url);
  // From a page with an alarm it is stopped for what the page is.
  const found = from?.verdict ?? decideDownload(item.url, file, catalog);
  const verdict = found && underPolicy(found, policy);
  if (!verdict || verdict.kind === 'none') return;
  // Who chose to go on from this page, or to hear no more of the app or the site, is not asked a second time.
  const choice = await silencer(verdict, from && found === from.verdict ? from.url : item.url);
  if (choice && choice.what !== 'seen') return;
  const paused = await browser.downloads.pause(item.id).then(
    () => true,
    () => false, // finished already, or the browser cannot pause it
  );
  if (!paused) return;
  const host = URL.canParse(item.url) ? new URL(item.url).hostname : '';
  const held: HeldDownload = {
    id: item.id,
    file: file.split(/[\\/]/).pop() ?? '',
    host,
    verdict,
    facts: verdict.app ? appFacts(catalog, verdict.app) : null,
  };
  const known = (await heldDownloads()).some((one) => one.id === held.id);
  await change((all) => [...all.filter((one) => one.id !== held.id), held]);
  if (!known) await openPopup();
}

/** Downloads that wait for an answer, the newest last. */
export async function heldDownloads(): Promise<HeldDownload[]> {
  const all: unknown = (await browser.storage.session.get(HELD))[HELD];
  return Array.isArray(all) ? (all as HeldDownload[]) : [];
}

/** Lets a held download go on as it was, or stops it as the browser's own cancel does. One that is not held is left alone. */
export async function settleDownload(id: number, go: boolean): Promise<void> {
  if (!(await heldDownloads()).some((one) => one.id === id)) return;
  await noteAnswered(id);
  await (go ? browser.downloads.resume(id) : browser.downloads.cancel(id)).catch(() => {}); // the person may have ended it in the browser
  await letGo(id);
}

async function answeredDownloads(): Promise<number[]> {
  const all: unknown = (await browser.storage.session.get(ANSWERED))[ANSWERED];
  return Array.isArray(all) ? (all as number[]) : [];
}

/** Noted before the browser goes on with it: what it then tells of the file would else lead to the same question. */
async function noteAnswered(id: number): Promise<void> {
  await navigator.locks.request(ANSWERED, async () => {
    const others = (await answeredDownloads()).filter((one) => one !== id);
    await browser.storage.session.set({ [ANSWERED]: [...others, id].slice(-MOST_ANSWERED) });
  });
}

const letGo = (id: number) => change((all) => all.filter((one) => one.id !== id));

async function change(edit: (all: HeldDownload[]) => HeldDownload[]): Promise<void> {
  await navigator.locks.request(HELD, async () => browser.storage.session.set({ [HELD]: edit(await heldDownloads()) }));
}
