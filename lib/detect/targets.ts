/**
 * What an address or a scripted button leads to: an app file, a store's page of an app, a shared file, an installer scheme.
 * Knows the shapes of addresses, not whose they are.
 */
import { APP_ENDINGS } from '../contract/app-files.ts';
import { opensInstaller, STORE_ADDRESSES } from '../contract/store-addresses.ts';
import type { Offer } from './evidence.ts';

export interface Target {
  readonly kind: Offer['kind'];
  readonly href: string;
  readonly file: string;
  readonly id: string;
}

/** `whatsapp.apk`, `Setup%20v2.exe`; not `apk.html`, `signal.org`. */
const FILE = new RegExp(`^[^/?#&=]{0,200}\\.(?:${APP_ENDINGS})$`, 'i');
/** Anywhere in a text: `…/a/b.apk?x=1`, `location.href='x.apk'`; not `apk/info`. The longest run before the ending is the name. */
const FILE_WITHIN = new RegExp(`([^/?#&=\\s'"()<>\\\\]{1,200}\\.(?:${APP_ENDINGS}))(?=[/?#&'"\\s)\\\\]|$)`, 'i');

const PACKAGE = '[A-Za-z]\\w*(?:\\.\\w+)+';
const STORE_PATHS = STORE_ADDRESSES.map(({ path }) => new RegExp(path));

/** Quick look at an address before it is parsed: `/a.apk`, `?f=x.apk`, `%2Eapk`, `/app/id1234567`, `market:x`; not `/about`, `#top`. Generous. */
const MAY_BE = new RegExp(
  `\\.(?:${APP_ENDINGS})(?![a-z0-9])|%2e|[?&]id=|id\\d{6}|/(?:details?|packages|catalog|apps?|appdl|productid|p|installer|testing)/|^\\s*(?!https?:|mailto:|tel:|javascript:)[a-z][a-z.-]+:`,
  'i',
);
export const mayBeTarget = (href: string): boolean => MAY_BE.test(href);

/** Store or package id in an address of that shape, whatever its host; '' in others. */
export function storeIdIn(url: URL): string {
  const path = url.pathname + url.search + url.hash;
  for (const shape of STORE_PATHS) {
    const id = shape.exec(path)?.groups?.id;
    if (id) return id;
  }
  return '';
}

/** The app file that a text names, '' when none: the last path segment, a query value, a segment in mid-path, a `download` attribute. */
export function fileIn(text: string): string {
  const plain = decoded(text);
  const last = plain.split(/[?#]/, 1)[0]?.split('/').pop() ?? '';
  return FILE.test(last) ? last : (FILE_WITHIN.exec(plain)?.[1] ?? '');
}

/**
 * What this address leads to, null when it is nothing that would put an app on a device. `base` is the page's own address.
 * Text that is no address gives null.
 */
export function targetOf(href: string, download: string, base: string): Target | null {
  const text = href.trim();
  if (!text) return null;
  if (opensInstaller(text)) return { kind: 'scheme', href: text, file: fileIn(text), id: idInScheme(text) };
  const url = URL.parse(text, base);
  if (!url || !/^(?:https?|ftp|blob|data):$/.test(url.protocol)) return null;
  const named = fileIn(download);
  if (named) return { kind: 'file', href: url.href.slice(0, 2_048), file: named, id: '' };
  if (url.protocol === 'data:' || url.protocol === 'blob:') return null;
  const file = fileIn(url.pathname) || fileIn(url.search);
  // `/file/key/App.apk/file` and `/blob/main/App.apk` show a page about a file; an ending at the end serves it.
  if (file) return { kind: isMidPath(url, file) ? 'file-host' : 'file', href: url.href, file, id: '' };
  const id = storeIdIn(url);
  return id ? { kind: 'store', href: url.href, file: '', id } : null;
}

function isMidPath(url: URL, file: string): boolean {
  const path = decoded(url.pathname);
  return path.includes(file) && !path.endsWith(file);
}

function idInScheme(text: string): string {
  return (
    new RegExp(`[?&;/](?:id|package|productid|pkgname)=(${PACKAGE}|[a-z0-9]{12,14})`, 'i').exec(text)?.[1] ??
    /\/id(\d{6,12})/.exec(text)?.[1] ??
    ''
  );
}

/** Addresses inside a scripted handler or a data attribute: quoted strings and bare ones; at most eight. */
export function addressesIn(script: string): string[] {
  const found: string[] = [];
  for (const [, quoted] of script.matchAll(/['"`]([^'"`\s]{4,2048})['"`]/g)) {
    if (quoted && /[/.:]/.test(quoted)) found.push(quoted);
    if (found.length >= 8) return found;
  }
  if (found.length === 0 && /^(?:https?:|\/|[a-z-]+:\/\/)/i.test(script.trim())) found.push(script.trim());
  return found;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Labels of controls that promise a download or an installation, in the languages of our readers and their neighbours. From the
 * buttons of stores and portals: "Download APK", «تحميل», «indir», «دانلود», «ڈاؤن لوڈ»; not "Read more", "Sign in".
 */
const DOWNLOAD_LABEL =
  /download|\bget (?:it|the app|app)\b|\binstall|\bapk\b|تحميل|تنزيل|نزل|حمل|ثبت|تثبيت|telecharger|installer|\bindir|yukle|\bkur\b|دانلود|دريافت|نصب|ڈاون ?لوڈ|انسٹال|скачать|установить|下载|安装|descargar|instalar|baixar|unduh|herunterladen/i;

/** Labels that only lead on: "Continue", «متابعة», "Click here", «التالي»; not "Continue reading", "Contact". */
const STEP_LABEL =
  /^(?:continue|next|go|go on|start|begin|open|get|get started|click here|here|tap here|proceed|ok|yes|متابعه?|متابعة|تابع|استمر(?:ار)?|التالي|ابدا|ابدأ|ابدأ الان|اضغط هنا|انقر هنا|من هنا|هنا|موافق|نعم|فتح|افتح|الحصول عليه|احصل عليه|devam(?: et)?|basla|ileri|continuer|suivant|commencer|cliquez ici|ادامه|بعدي|شروع|کلیک کنید|اینجا|جاري رکھیں|اگلا|یہاں)(?: now| الان| الآن)?[\s!.›»>→←]*$/iu;

/** A short label read as a person reads it: letters that are drawn alike or not at all make no difference. */
function plainLabel(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{Mn}\u0640]/gu, '')
    .replace(/[\u0435\u03b5]/g, 'e')
    .replace(/[\u043e\u03bf]/g, 'o')
    .replace(/[\u0430\u03b1]/g, 'a')
    .replace(/ی/g, 'ي')
    .trim();
}

/** Words of one letter each: `D o w n l o a d`, `ت ح م ي ل`. */
const APART = /^(?:\S\s+){3,}\S(?:\s|$)/;
/** A label whose letters stand apart, as the words that it is; any other as it is. */
export const together = (label: string): string =>
  APART.test(plainLabel(label)) && DOWNLOAD_LABEL.test(plainLabel(label).replace(/\s+/g, '')) ? label.replace(/\s+/g, '') : label;
const backwards = (text: string): string => [...text].reverse().join('');

/** Signs that mean a download by themselves: ⬇, 📥. Not ↓, which pages scroll by. */
const DOWNLOAD_SIGN = /^[\s\u2b07\u2913\u2b73\u{1f4e5}\u{1f847}]+$/u;

/** true for the label of a control that promises a download or an installation, also where its letters stand apart, backwards or with signs between. */
export function saysDownload(label: string): boolean {
  const plain = plainLabel(label);
  if (DOWNLOAD_LABEL.test(plain) || DOWNLOAD_SIGN.test(plain) || (APART.test(plain) && DOWNLOAD_LABEL.test(plain.replace(/\s+/g, ''))))
    return true;
  return /daolnwod|llatsni/i.test(plain) && DOWNLOAD_LABEL.test(backwards(plain));
}

/** true for a label that says nothing but that it goes on. */
export const saysOnward = (label: string): boolean => STEP_LABEL.test(plainLabel(label));
