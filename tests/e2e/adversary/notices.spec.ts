/**
 * Pages that cover, remove, restyle, click, race and navigate. What a person sees is judged by pixels, what came of it by what is kept: at an
 * alarm the tab shows our own page; at a note the card is seen, or it was given up, the toolbar says so and our own page says it.
 */
import { besides, choices } from '../support/own-page.ts';
import { expect, test } from '../support/test.ts';
import { until, type Visitor } from '../support/visitor.ts';
import { alarmPage, type Fight, hasAlarm, notePage, sign } from './alarm-page.ts';
import { type Bout, fightAll, share } from './arena.ts';
import { ATTACKS } from './attacks.ts';

/** The strips of colour at the upper edge of our page (red) and of a card (amber). */
const RED = [168, 30, 30] as const;
const AMBER = [138, 83, 0] as const;
/** How long an answer may take on a busy machine, and how long a card stands that a page has let be: its attack comes before. Milliseconds. */
const PATIENCE = 60_000;
const STANDS = 2_000;

const serve = (visitor: Visitor, url: string, { headers }: Fight, body: string) =>
  visitor.serve({ [url]: { body, ...(headers && { headers }) } });

const comes = (ask: () => Promise<boolean>): Promise<boolean> =>
  until(async () => (await ask().catch(() => false)) || undefined, 'end of it', PATIENCE).catch(() => false);

/** The tab comes to our page, and that is what is seen; or the page took its own offer away. */
const alarmOf = (name: string, fight: Fight, host: string): Bout => ({
  name: `alarm: ${name}`,
  async fight(visitor, show) {
    const url = `https://lure-${host}.example/`;
    serve(visitor, url, fight, alarmPage(fight));
    await visitor.visit(url);
    const isSeen = await comes(async () => {
      // Before it was read it may have taken its own offer away.
      const { sign, offers } = await standing(visitor);
      if (sign === '' && !offers) return true;
      const seen = (await hasAlarm(visitor)) && (await show());
      return seen !== null && seen !== false && share(seen, [seen.width / 2 - 300, 3, 600], RED) > 0.9;
    });
    return isSeen ? '' : `not seen, ${await sign(visitor)}`;
  },
});

interface Standing {
  readonly sign: string;
  readonly besides: number;
  /** Where the card's own strip lies; null while no card stands. */
  readonly strip: [number, number, number] | null;
  /** The page still has its file. */
  readonly offers: boolean;
}

/** What stands of a note, by the extension's own account. */
const standing = (visitor: Visitor): Promise<Standing> =>
  visitor.tab().then((tab) =>
    visitor.inExtension(async (tabId) => {
      const func = () => {
        type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
        const offers = document.querySelectorAll('a').length > 0;
        for (const element of [...document.querySelectorAll<HTMLElement>('html > div')]) {
          const root = chrome.dom?.openOrClosedShadowRoot(element) ?? (element as Opened).openOrClosedShadowRoot;
          const box = root?.querySelector('.mamoon.card')?.getBoundingClientRect();
          if (box && box.width > 160) return { offers, strip: [box.left + 24, box.top + 2, box.width - 48] as [number, number, number] };
        }
        return { offers, strip: null };
      };
      const beside = `${chrome.runtime.getURL('/alarm.html')}#${tabId}/`;
      const [sign, tabs, frames] = await Promise.all([
        chrome.action.getBadgeText({ tabId }),
        chrome.tabs.query({}),
        chrome.scripting.executeScript({ target: { tabId }, func, injectImmediately: true }).catch(() => []),
      ]);
      const { offers = true, strip = null } = frames[0]?.result ?? {};
      return { sign, besides: tabs.filter(({ url }) => url?.startsWith(beside)).length, strip, offers };
    }, tab),
  );

/** The card is seen by a person; or it was given up and is said where the page has no hand; or the page took its own offer away. */
const noteOf = (name: string, fight: Fight, host: string): Bout => ({
  name: `card: ${name}`,
  async fight(visitor, show) {
    const url = `https://noor-${host}.example/`;
    serve(visitor, url, fight, notePage(fight));
    await visitor.visit(url);
    let since = 0;
    let last = '';
    const isSaid = await comes(async () => {
      const { sign, besides, strip, offers } = await standing(visitor);
      last = JSON.stringify({ sign, besides, strip });
      if ((sign === '⊘!' && besides > 0) || !offers) return true;
      since = strip ? since || Date.now() : 0;
      const seen = strip && Date.now() - since > STANDS ? await show() : null;
      return strip !== null && seen !== null && share(seen, strip, AMBER) > 0.8;
    });
    return isSaid ? '' : last;
  },
});

for (const [aim, attacks] of Object.entries(ATTACKS))
  test(`${aim}: ${Object.keys(attacks).length} attacks on alarm and card: each is seen, or a card given up and said elsewhere; nothing is chosen for the person`, async ({
    visitor,
  }) => {
    // Twenty bouts in four windows: on a quiet machine within fifteen seconds.
    test.setTimeout(180_000);
    const host = (at: number) => `${aim.split(' ')[0]}-${at}`;
    const bouts = Object.entries(attacks).flatMap(([name, fight], at) => [noteOf(name, fight, host(at)), alarmOf(name, fight, host(at))]);
    expect(await fightAll(visitor, bouts)).toEqual([]);
    expect((await choices(visitor)).filter(({ what }) => what !== 'seen')).toEqual([]);
  });

/** What honest pages have in front of others: a dialog that waits, also within a root of its own, hints that come and go, parts that open. */
const HONEST: Readonly<Record<string, Fight>> = {
  'a modal dialog from the beginning': {
    body: '<dialog id="own">نستخدم ملفات تعريف الارتباط</dialog><script>document.getElementById("own").showModal();</script>',
  },
  'a modal dialog that comes later, within a root of its own': {
    body: '<div id="box"></div>',
    script:
      "addEventListener('load', () => setTimeout(() => { const root = document.getElementById('box').attachShadow({ mode: 'closed' }); root.innerHTML = '<dialog>نستخدم ملفات تعريف الارتباط</dialog>'; root.querySelector('dialog').showModal(); }, 700));",
  },
  'hints and parts that come and go': {
    body: '<div id="hint" popover="manual" style="inset:auto auto 0 0">تلميح</div><details id="part"><summary>سؤال</summary>جواب</details>',
    script:
      "addEventListener('load', () => setInterval(() => { document.getElementById('hint').togglePopover(); document.getElementById('part').open ^= 1; }, 300));",
  },
};

test('an honest page with dialogs and hints of its own: the card stands until it is seen, and no page of ours comes', async ({
  visitor,
}) => {
  for (const [at, [name, fight]] of Object.entries(HONEST).entries()) {
    const url = `https://honest-${at}.example/`;
    serve(visitor, url, fight, notePage(fight));
    await visitor.visit(url);
    const seen = async () => (await choices(visitor)).some(({ what, about }) => what === 'seen' && about.includes(`honest-${at}`));
    await expect.poll(seen, { message: name, timeout: PATIENCE }).toBe(true);
    expect([await sign(visitor), await besides(visitor)], name).toEqual(['؟', 0]);
  }
});
