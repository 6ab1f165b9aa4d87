/**
 * Holds what would start a download while an alarm is undecided, and lets the same download go on once the person says so.
 * Knows downloads by their form and by the addresses that the reader found; every other click passes untouched.
 */

import { APP_ENDINGS } from '../../contract/app-files.ts';

/** Files that install something, and archives that may hold one: matches /a/WhatsApp.apk and .apk?x=1, not /apk/ or a.apk.html. */
const FILE = new RegExp(`\\.(?:${APP_ENDINGS}|jar|zip|rar|7z|plist)$`, 'i');
/** Addresses that hand over to a store or an installer: matches market://details, not mailto:. */
const SCHEME =
  /^(market|intent|itms|itmss|itms-apps|itms-appss|itms-services|ms-windows-store|ms-appinstaller|appmarket|samsungapps|blob|data|filesystem):/i;
/** Stores and hosts of shared files. */
const HOST =
  /(^|\.)(play\.google\.com|apps\.apple\.com|itunes\.apple\.com|apps\.microsoft\.com|get\.microsoft\.com|galaxystore\.samsung\.com|apps\.samsung\.com|appgallery\.huawei\.com|mediafire\.com|mega\.nz|mega\.io|dropbox\.com|dropboxusercontent\.com|drive\.google\.com|drive\.usercontent\.google\.com|1drv\.ms|onedrive\.live\.com|wetransfer\.com|we\.tl|gofile\.io|pixeldrain\.com|up-4ever\.net|4shared\.com|uploadhaven\.com|workupload\.com|sendspace\.com|zippyshare\.com|githubusercontent\.com|firebasestorage\.googleapis\.com)$/i;
/** What controls say that start a download, without vowel marks: matches «نزّله الآن» and Download now, not «منزل» or Uninstalled. */
const SAYS =
  /(?<!\p{L})(?:(?:و|ال|وال)?(?:تنزيل|تحميل|تثبيت|تحديث|حمل|نزل|ثبت|احصل)(?:ه|ها|ي)?|download|install|get it|get app|update|apk|indir|télécharger|installer|descargar|instalar|baixar|herunterladen|скачать|установить)(?!\p{L})/iu;
const VOWEL_MARKS = /[\u064B-\u0652\u0640]/g;
const EVENTS = ['click', 'auxclick', 'submit', 'formdata'] as const;
/** What loads an address by standing in the page. */
const FRAMES = 'iframe[src],frame[src],embed[src],object[data]';
/** Read and asked through the prototypes: inputs of a form that are named like its functions stand before them. */
const { getAttribute, hasAttribute, setAttribute, removeAttribute, matches } = Element.prototype;
const { requestSubmit } = HTMLFormElement.prototype;
const textOf = (node: Element) => Reflect.get(Element.prototype, 'textContent', node) as string | null;

export interface Hold {
  /** Lets the download that was held last go on, and holds nothing any more. */
  release(): void;
  /** Stops holding without starting anything. */
  end(): void;
}

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string; readonly sameDocument?: boolean };
  readonly downloadRequest: string | null;
  readonly hashChange: boolean;
}

/**
 * Starts holding. `offers` are absolute addresses; `held` is called each time something was held. Call `renew` of the result
 * after a page rewrote itself, which takes every listener away.
 */
export function holdDownloads(offers: readonly string[], ownHost: () => EventTarget | null, held: () => void): Hold & { renew(): void } {
  const known = new Set(offers);
  let goOn: (() => void) | null = null;
  const navigation = (window as { navigation?: EventTarget }).navigation;

  const leadsToDownload = (address: string) => known.has(address) || isDownload(address, location.hostname);

  const frames = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      stopFrames(target);
      for (const node of addedNodes) stopFrames(node, true);
    }
  });

  /** A frame that would load a file is emptied before the answer to it comes, and filled again when the person goes on. */
  function stopFrames(node: Node, within = false) {
    if (!(node instanceof Element)) return;
    const found = within ? [node, ...Element.prototype.querySelectorAll.call(node, FRAMES)] : [node];
    for (const frame of found) {
      if (!matches.call(frame, FRAMES)) continue;
      const name = hasAttribute.call(frame, 'src') ? 'src' : 'data';
      const address = getAttribute.call(frame, name) ?? '';
      if (!leadsToDownload(addressOf(address))) continue;
      removeAttribute.call(frame, name);
      frame.replaceWith(frame);
      goOn = () => setAttribute.call(frame, name, address);
      held();
    }
  }

  function stop(event: Event, then: () => void) {
    event.preventDefault();
    event.stopImmediatePropagation();
    goOn = then;
    held();
  }

  function onEvent(event: Event) {
    if (event.target === ownHost()) return;
    if (event.type === 'submit') {
      const form = event.target as HTMLFormElement;
      const by = (event as SubmitEvent).submitter;
      if (leadsToDownload(actionOf(form, by)) || saysDownload(by)) stop(event, () => requestSubmit.call(form, by));
      return;
    }
    if (event.type === 'formdata') return onFormData(event);
    const control = controlOf(event);
    if (!control) return;
    const address = control instanceof HTMLAnchorElement || control instanceof HTMLAreaElement ? control.href : '';
    if (hasAttribute.call(control, 'download') || (address && leadsToDownload(address)) || saysDownload(control))
      stop(event, () => control.click());
  }

  /** A script that submits a form tells nobody but by collecting what is in it; where it leads is read afterwards. */
  function onFormData(event: Event) {
    const form = event.target as HTMLFormElement;
    const action = getAttribute.call(form, 'action');
    if (action === null || !leadsToDownload(actionOf(form, null))) return;
    setAttribute.call(form, 'action', NOWHERE);
    setTimeout(() => setAttribute.call(form, 'action', action));
    stop(event, () => requestSubmit.call(form));
  }

  function onNavigate(event: Event) {
    const { destination, downloadRequest, hashChange, cancelable } = event as NavigateEvent;
    if (!cancelable || hashChange || destination.sameDocument || (downloadRequest === null && !leadsToDownload(destination.url))) return;
    stop(event, () => location.assign(destination.url));
  }

  function renew() {
    for (const type of EVENTS) window.addEventListener(type, onEvent, true);
    navigation?.addEventListener('navigate', onNavigate);
    frames.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['src', 'data'] });
  }
  function end() {
    for (const type of EVENTS) window.removeEventListener(type, onEvent, true);
    navigation?.removeEventListener('navigate', onNavigate);
    frames.disconnect();
  }
  renew();
  return {
    renew,
    end,
    release() {
      end();
      goOn?.();
      goOn = null;
    },
  };
}

/**
 * An address that starts a download or leads to a store or a file host, by its form alone. '' and nonsense do not, nor does a store's
 * link to another of its own pages (`here`: host of the page).
 */
export function isDownload(address: string, here = ''): boolean {
  if (SCHEME.test(address)) return true;
  try {
    const { hostname, pathname, protocol } = new URL(address);
    return /^https?:$/.test(protocol) && ((HOST.test(hostname) && hostname !== here) || FILE.test(pathname));
  } catch {
    return false;
  }
}

/** Does nothing, and is let through nowhere that scripts in the page are forbidden. */
const NOWHERE = 'javascript:void 0';

const actionOf = (form: HTMLFormElement, by: HTMLElement | null): string =>
  addressOf((by && getAttribute.call(by, 'formaction')) ?? getAttribute.call(form, 'action') ?? '');

const addressOf = (relative: string): string => {
  try {
    return new URL(relative, document.baseURI).href;
  } catch {
    return '';
  }
};

/** The link or button that an event is about, through the page's own open shadow roots. */
function controlOf(event: Event): HTMLElement | null {
  for (const node of event.composedPath()) {
    if (!(node instanceof HTMLElement)) continue;
    if (
      matches.call(
        node,
        'a[href],area[href],button,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],[onclick]',
      )
    )
      return node;
  }
  return null;
}

/** Its own short label speaks of downloading. A long text is not a label. */
function saysDownload(control: Element | null): boolean {
  if (!control) return false;
  const said = ['aria-label', 'title', 'value'].map((name) => getAttribute.call(control, name) ?? '');
  const label = `${textOf(control) ?? ''} ${said.join(' ')}`;
  return label.length < 400 && SAYS.test(label.replace(VOWEL_MARKS, ''));
}
