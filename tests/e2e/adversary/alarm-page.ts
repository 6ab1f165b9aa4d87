/** A page that offers a copy of a known app, with whatever its maker does to be rid of the warning. */
import type { Visitor } from '../support/visitor.ts';

export const ADDRESS = 'https://whatsapp.com-download.example/';
export const FILE = 'https://cdn.files-host.example/WhatsApp.apk';

export interface Fight {
  /** Runs before anything else of the page. */
  readonly script?: string;
  readonly head?: string;
  /** After the page's own content. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function alarmPage({ script = '', head = '', body = '' }: Fight = {}): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${script && `<script>${script}</script>`}<title>تحميل واتساب WhatsApp</title>${head}</head><body>
<h1>تحميل واتساب للاندرويد</h1><p>مكالمات صوت وفيديو مجانية مع الأصدقاء.</p><p><a id="get" href="${FILE}">تنزيل APK</a></p>${body}</body></html>`;
}

/** Opens it. */
export async function openAlarm(visitor: Visitor, fight: Fight = {}): Promise<void> {
  visitor.serve({
    [ADDRESS]: { body: alarmPage(fight), ...(fight.headers && { headers: fight.headers }) },
    [FILE]: { body: 'PK', type: 'text/html' },
  });
  await visitor.visit(ADDRESS);
}

export const hasDialog = async (visitor: Visitor): Promise<boolean> => (await visitor.warning()).some((one) => one.role === 'alertdialog');

export const sign = async (visitor: Visitor): Promise<string> => (await visitor.badge()).text;

/** What stands in the closed root as a person sees it: the heading, and how it is painted. */
export interface Seen {
  readonly heading: string;
  readonly color: string;
  readonly ground: string;
  readonly font: string;
  readonly opacity: string;
  /** All that it says. */
  readonly text: string;
  /** Elements in it that we never draw. */
  readonly foreign: number;
  /** Every colour in it. */
  readonly colours: readonly string[];
}

/** null while there is no warning. */
export async function seen(visitor: Visitor): Promise<Seen | null> {
  return visitor.inExtension(
    async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
          for (const element of document.querySelectorAll<HTMLElement>('*')) {
            if (!(element instanceof HTMLElement)) continue;
            const root = chrome.dom?.openOrClosedShadowRoot(element) ?? (element as Opened).openOrClosedShadowRoot;
            const heading = root?.querySelector('h2');
            const layer = root?.querySelector('.mamoon');
            if (!heading || !layer) continue;
            const { color, fontFamily, opacity } = getComputedStyle(heading);
            const ground = getComputedStyle(layer).backgroundColor;
            const colours = [...layer.querySelectorAll('*')].flatMap((element) => {
              const style = getComputedStyle(element);
              return [style.color, style.backgroundColor, style.borderBlockStartColor, style.fill];
            });
            const foreign = (root as ShadowRoot).querySelectorAll('img, iframe, script, object, link').length;
            return { heading: heading.textContent, color, ground, font: fontFamily, opacity, text: layer.textContent, foreign, colours };
          }
          return null;
        },
      });
      return (frame?.result ?? null) as Seen | null;
    },
    await visitor.tab(),
  );
}
