/** A page that offers a modified client on a host that says nothing, with whatever its maker does to be rid of what we say. */
import type { Visitor } from '../support/visitor.ts';

export const ADDRESS = 'https://dl-page.example/';
export const FILE = 'https://cdn.files-host.example/WhatsAppGold.apk';

export interface Fight {
  /** Runs before anything else of the page. */
  readonly script?: string;
  readonly head?: string;
  /** After the page's own content. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function alarmPage({ script = '', head = '', body = '' }: Fight = {}): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${script && `<script>${script}</script>`}<title>تحميل واتساب الذهبي WhatsApp Gold</title>${head}</head><body>
<h1>تحميل واتساب الذهبي للاندرويد</h1><p>مكالمات صوت وفيديو مجانية مع الأصدقاء.</p><p><a id="get" href="${FILE}">تنزيل APK</a></p>${body}</body></html>`;
}

/** The same of an app that nobody knows, which is worth a note. */
export function notePage({ script = '', head = '', body = '' }: Fight = {}): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${script && `<script>${script}</script>`}<title>نور للمكالمات – تحميل تطبيق مكالمات فيديو</title>${head}</head><body>
<h1>تطبيق نور كول</h1><p>مكالمات صوت وفيديو مجانية مع أصدقائك، ودردشة فيديو جماعية.</p><p><a href="https://cdn.files-host.example/noor-call.apk">تنزيل APK</a></p>${body}</body></html>`;
}

/** Opens the first. */
export async function openAlarm(visitor: Visitor, fight: Fight = {}): Promise<void> {
  visitor.serve({
    [ADDRESS]: { body: alarmPage(fight), ...(fight.headers && { headers: fight.headers }) },
    [FILE]: { body: 'PK', type: 'text/html' },
  });
  await visitor.visit(ADDRESS);
}

/** The tab is on our own page, which says what it is about. */
export const hasAlarm = async (visitor: Visitor): Promise<boolean> => (await visitor.alarm()).some((one) => one.role === 'heading');

export const sign = async (visitor: Visitor): Promise<string> => (await visitor.badge()).text;
