/**
 * Which starting downloads are stopped for a question, and what is held until the person has answered. Works only while the
 * optional permission is given; deletes nothing.
 */
import { browser } from 'wxt/browser';
import { appFacts } from '../../catalog/facts.ts';
import { mayInstall } from '../../contract/app-files.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { decideDownload, fileIn } from '../../decide/download.ts';
import { originOf } from '../judge/gist.ts';
import { listInForce } from '../judge/list.ts';
import { samePage } from '../judge/same-page.ts';
import { findVerdict, type TabVerdict } from '../judge/tab-verdicts.ts';
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

interface Item {
  readonly id: number;
  readonly url: string;
  readonly referrer?: string | undefined;
  readonly filename: string;
  readonly state?: string | undefined;
}
/** Chromium asks what a file is to be called, and has it only when all have answered: until then it is held. */
interface Naming {
  addListener(hear: (item: Item, suggest: () => void) => boolean): void;
}

/** To be called synchronously when the background starts: listens now if permitted, and as soon as the permission is given. */
export function listenToDownloads(): void {
  const start = () => {
    if (listening || !browser.downloads) return;
    listening = true;
    const { onDeterminingFilename } = browser.downloads as { onDeterminingFilename?: Naming };
    onDeterminingFilename?.addListener((item, suggest) => {
      void consider(item).then(suggest, suggest);
      return true;
    });
    browser.downloads.onCreated.addListener((item) => void consider(item));
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

async function consider(item: Item): Promise<void> {
  if (!(await readSettings()).downloads || (await answeredDownloads()).includes(item.id)) return;
  const file = (item.filename || fileIn(item.url)).split(/[\\/]/).pop() ?? '';
  const { verdict, about } = await judged(item, file);
  if (!verdict || verdict.kind === 'none') return;
  // An earlier «go on» or «ignore» answers for this download too.
  const choice = await silencer(verdict, about);
  if (choice && choice.what !== 'seen') return;
  const paused = await browser.downloads.pause(item.id).then(
    () => true,
    () => false, // finished already, or the browser cannot pause it
  );
  await hold(item, file, verdict, !paused);
}

/** What is to be said of a download, and the address that it is said of: its page's alarm, its own name, or what its page would be if it served a file. */
async function judged(item: Item, file: string): Promise<{ verdict: Verdict | null; about: string }> {
  const [{ catalog, policy }, from] = await Promise.all([listInForce(), pageOf(item)]);
  const byPage = from?.verdict.level === 'alarm' ? from.verdict : null;
  const byName = byPage ? null : decideDownload(item.url, file, catalog);
  const ifServes = mayInstall(file) ? (from?.ifServes ?? null) : null;
  const found = byPage ?? byName ?? ifServes;
  return { verdict: found && underPolicy(found, policy), about: from && found !== byName ? from.url : item.url.replace(/^blob:/, '') };
}

/** The page that a download started from, as far as browsers tell: by its offers, the referrer, or the origin of what it made itself. */
async function pageOf({ url, referrer }: Item): Promise<TabVerdict | null> {
  const made = /^blob:(https?:\/\/[^/]+)/i.exec(url)?.[1];
  return findVerdict(
    (one) =>
      one.offers.includes(url) ||
      (!!referrer && (samePage(one.url, referrer) || (isOrigin(referrer) && originOf(one.url) === originOf(referrer)))) ||
      (made !== undefined && originOf(one.url) === made),
  );
}

/** A referrer that is cut to its origin, as browsers do across sites. */
const isOrigin = (url: string): boolean => URL.canParse(url) && new URL(url).pathname === '/' && !new URL(url).search;

/** Has the person asked about it; one that could not be stopped is spoken of all the same, as its file is there. */
async function hold(item: Item, file: string, verdict: Verdict, there: boolean): Promise<void> {
  const { catalog } = await listInForce();
  const address = item.url.replace(/^blob:/, '');
  const held: HeldDownload = {
    id: item.id,
    file,
    host: URL.canParse(address) ? new URL(address).hostname : '',
    verdict,
    facts: verdict.app ? appFacts(catalog, verdict.app) : null,
    ...(there && { there }),
  };
  const known = (await heldDownloads()).find((one) => one.id === held.id);
  if (known?.there) return;
  await change((all) => [...all.filter((one) => one.id !== held.id), held]);
  if (!known) await openPopup();
}

/** Downloads that wait for an answer, the newest last. */
export async function heldDownloads(): Promise<HeldDownload[]> {
  const all: unknown = (await browser.storage.session.get(HELD))[HELD];
  return Array.isArray(all) ? (all as HeldDownload[]) : [];
}

/** Lets a held download go on as it was, or stops it as the browser's own cancel does. One that is not held, or that is there already, is left alone. */
export async function settleDownload(id: number, go: boolean): Promise<void> {
  const held = (await heldDownloads()).find((one) => one.id === id);
  if (!held) return;
  await noteAnswered(id);
  if (held.there) return letGo(id);
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
