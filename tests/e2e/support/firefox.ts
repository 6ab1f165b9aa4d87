/**
 * A person with Firefox: stock Firefox over WebDriver BiDi with the folder that was built. The extension is asked through one of its
 * own pages, which a fixed id makes reachable by address.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../support/browsers.mjs';
import { openSink } from './sink.ts';
import {
  type Answer,
  ASKED_BESIDE,
  answerOf,
  keyOf,
  NOTHING,
  named,
  type OwnPage,
  PHONE,
  PRESS,
  type Session,
  type Spoken,
  serveBeside,
  still,
  tabInFront,
  tabsOfPages,
  until,
  type Visitor,
  wasLedElsewhere,
} from './visitor.ts';

const FOLDER = resolve(process.env.MAMOON_BUILDS ?? resolve(import.meta.dirname, '../../../.output'), 'firefox-mv3');
const ID = 'mamoon@mamoon.example';
const UUID = '7a0e5c1e-6d0b-4f53-9d5f-0d3c1b7a4e21';
const OWN = `moz-extension://${UUID}`;

export interface FirefoxOptions {
  readonly folder?: string;
  readonly headless?: boolean;
  /** A small window that is touched. */
  readonly phone?: boolean;
  /** Pages are told that the person prefers dark colours. */
  readonly dark?: boolean;
}

export async function openFirefox({
  folder = FOLDER,
  headless = true,
  phone = false,
  dark = false,
}: FirefoxOptions = {}): Promise<Session & { browser: Browser }> {
  const sink = await openSink();
  const profile = mkdtempSync(join(tmpdir(), 'mamoon-firefox-'));
  const [host = '', port = ''] = sink.address.split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless,
    userDataDir: profile,
    // A policy that is tried stands in the person's own folder.
    env: { ...process.env, HOME: profile },
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    defaultViewport: phone ? PHONE : headless ? { width: 1280, height: 800 } : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // The browser's list of downloads would open and take the keys.
      'browser.download.alwaysOpenPanel': false,
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'intl.accept_languages': 'en-US',
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.prefersReducedMotion': 1,
      // A process for each site, some of them ahead of time, costs the tests half of their time and tells them nothing.
      'fission.autostart': false,
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
    },
  });
  const known = new Set((await browser.pages()).map((page) => page));
  await browser.installExtension(folder);
  let answers = new Map<string, Answer>();
  let asked: string[] = [];
  /** Hosts that the tests' pages asked for: browsers connect to them ahead of the request. */
  const hosts = new Set<string>();

  const answer = async (request: HTTPRequest) => {
    const url = request.url();
    if (!/^https?:/.test(url)) return void request.continue().catch(() => {});
    asked.push(url);
    hosts.add(new URL(url).hostname);
    const found = answers.get(keyOf(url));
    if (found?.endless) return void request.continue().catch(() => {});
    const type = found?.type ?? 'text/html; charset=utf-8';
    await found?.after;
    void request
      .respond({
        status: found ? (found.status ?? 200) : 404,
        contentType: type,
        headers: { ...found?.headers },
        body: found?.body ?? NOTHING,
      })
      .catch(() => {});
  };
  const watch = async (page: Page) => {
    if (known.has(page)) return;
    known.add(page);
    await page.setRequestInterception(true);
    page.on('request', answer);
  };

  if (!headless) browser.on('targetcreated', (target) => void target.page().then((page) => page && watch(page)));
  const ours: Ours = { asking: await browser.newPage() };
  known.add(ours.asking);
  await openOwn(ours.asking, `${OWN}/options.html`);
  await closeGuide(ours.asking);

  return {
    browser,
    closed: new Promise((closed) => browser.once('disconnected', () => closed())),
    async begin() {
      answers = new Map();
      asked = [];
      const before = await ours.asking.evaluate(tabsOfPages);
      const page = await browser.newPage();
      const isNew = (tab: number) => !before.includes(tab);
      const tab = await until(async () => (await ours.asking.evaluate(tabsOfPages)).find(isNew), 'tab of the page');
      await watch(page);
      for (const other of await browser.pages())
        if (other !== page && other !== ours.asking && other !== ours.inside) await other.close().catch(() => {});
      await ours.asking.evaluate(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
      });
      await page.bringToFront();
      return visitorOf(
        { browser, page, tab, ours, profile, watch },
        {
          serve: (more) => {
            serveBeside(sink, more);
            for (const [url, one] of Object.entries(more)) answers.set(keyOf(url), answerOf(one));
          },
          requests: () => asked,
        },
      );
    },
    async close() {
      await browser.close();
      await sink.close();
      rmSync(profile, { recursive: true, force: true });
      return sink.asked(hosts);
    },
  };
}

/** Leads a tab to one of the extension's pages. The browser does not tell the driver when such a page has loaded, so it is asked. */
export async function openOwn(page: Page, url: string): Promise<void> {
  const started = page.goto(url, { timeout: 15_000 }).catch(() => {});
  const there = () => page.evaluate((url) => location.href === url && document.readyState === 'complete', url).catch(() => false);
  while (!(await Promise.race([there(), started.then(() => true)])));
}

/** The page that opens once after installation: waited for, so that it does not come in the middle of a test. */
async function closeGuide(asking: Page): Promise<void> {
  await asking.evaluate(async () => {
    const guide = chrome.runtime.getURL('/guide.html');
    const close = async () => {
      const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url?.startsWith(guide));
      for (const tab of tabs) await chrome.tabs.remove(tab.id ?? -1);
      return tabs.length > 0;
    };
    if (await close()) return;
    await new Promise<void>((closed) => {
      chrome.tabs.onUpdated.addListener(async () => {
        if (await close()) closed();
      });
    });
  });
}

type Found = Spoken & { x: number; y: number };

interface Ours {
  /** The page through which the extension is asked: another one after it was loaded again. */
  asking: Page;
  /** One of the browser's own pages, once it was needed. */
  inside?: Page;
}

interface Parts {
  readonly browser: Browser;
  readonly page: Page;
  /** Id of the page's tab. */
  readonly tab: number;
  readonly ours: Ours;
  readonly profile: string;
  /** Has a page's requests answered. */
  watch(page: Page): Promise<void>;
}

/** Runs a script in one of the browser's own pages, with the browser's own rights; its result. */
async function inBrowser(browser: Browser, ours: Ours, script: string): Promise<unknown> {
  ours.inside ??= await openInside(browser);
  return ours.inside.evaluate(`(async () => { ${script} })()`);
}

async function openInside(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<unknown> } };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  // The driver would wait for events that such a page does not have.
  await connection.send('browsingContext.navigate', { context, url: 'about:config', wait: 'none' });
  await until(async () => (await page.evaluate('typeof WebExtensionPolicy').catch(() => '')) !== 'undefined' || undefined, 'about:config');
  return page;
}

const ADDON = `(await ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${ID}'))`;
const LINUX = ['.mozilla', 'managed-storage'];
const MAC = ['Library', 'Application Support', 'Mozilla', 'ManagedStorage'];
const CHANGES = { reload: 'reload', off: 'disable', on: 'enable' } as const;

function visitorOf(parts: Parts, table: Pick<Visitor, 'serve' | 'requests'>): Visitor {
  const { browser, page, tab, ours } = parts;
  const inExtension: Visitor['inExtension'] = (run, argument) => ours.asking.evaluate(run as never, argument as never) as never;
  const tabId = async () => tab;

  /** What has this role and name in the card, as soon as it is there. */
  const inWarning = (role: string, name: string | RegExp) => named(warningNodes, role, name, 'in the warning');

  async function warningNodes(): Promise<Found[]> {
    return inExtension(async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          type Rooted = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
          const roots = [...document.querySelectorAll('*')]
            .map((element) => (element.shadowRoot ? null : (element as Rooted).openOrClosedShadowRoot))
            .filter((root) => root != null);
          const roles: Record<string, string> = {
            BUTTON: 'button',
            A: 'link',
            H1: 'heading',
            H2: 'heading',
            H3: 'heading',
            SUMMARY: 'DisclosureTriangle',
            DIALOG: 'dialog',
            TABLE: 'table',
            TD: 'cell',
            TH: 'columnheader',
            LI: 'listitem',
            P: 'paragraph',
          };
          const found: { role: string; name: string; focused: boolean; x: number; y: number }[] = [];
          const walk = (root: ShadowRoot, node: Node): void => {
            if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
              found.push({ role: 'StaticText', name: node.textContent, focused: false, x: 0, y: 0 });
            if (node.nodeType === Node.ELEMENT_NODE) {
              const element = node as HTMLElement;
              if (
                element.tagName === 'STYLE' ||
                element.hidden ||
                element.getAttribute('aria-hidden') === 'true' ||
                !element.checkVisibility()
              )
                return;
              const role = element.getAttribute('role') ?? roles[element.tagName];
              if (role) {
                const by = element.getAttribute('aria-labelledby');
                const name =
                  element.getAttribute('aria-label') ??
                  (by
                    ? by
                        .split(' ')
                        .map((id) => root.getElementById(id)?.textContent ?? '')
                        .join(' ')
                    : element.textContent) ??
                  '';
                const box = element.getBoundingClientRect();
                found.push({
                  role,
                  name: name.trim(),
                  focused: root.activeElement === element,
                  x: box.x + box.width / 2,
                  y: box.y + box.height / 2,
                });
              }
            }
            for (const child of node.childNodes) walk(root, child);
          };
          for (const root of roots) walk(root, root);
          return found;
        },
      });
      return (frame?.result ?? []) as Found[];
    }, tab);
  }

  const isOurs = async () => (await addressOf(ours.asking, tab)).startsWith(`${OWN}/alarm.html`);

  return {
    engine: 'firefox',
    ...table,
    async visit(url) {
      const went = page.goto(url, { waitUntil: 'load' }).catch((error: unknown) => {
        if (!wasLedElsewhere(error)) throw error;
      });
      // The driver is not told of our own pages.
      const about = `#/${encodeURIComponent(url)}`;
      let isThere = false;
      const led = until(async () => isThere || (await addressOf(ours.asking, tab)).endsWith(about) || undefined, 'own page', 20_000);
      await Promise.race([went, led.catch(() => {})]).finally(() => {
        isThere = true;
      });
    },
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    // The driver does not follow a page that moves within itself.
    address: () => page.evaluate(() => location.href),
    inPage: (run, argument) => page.evaluate(run as never, argument as never) as never,
    inExtension,
    async badge() {
      return inExtension(
        async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
        tab,
      );
    },
    tab: tabId,
    async stopBackground() {
      await inBrowser(
        browser,
        ours,
        `await WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
      await page.bringToFront();
    },
    async extension(change) {
      await inBrowser(browser, ours, `await ${ADDON}.${CHANGES[change]}()`);
      if (change !== 'off') {
        ours.asking = await browser.newPage();
        await openOwn(ours.asking, `${OWN}/options.html`);
      }
      await page.bringToFront();
    },
    async inAnotherWindow() {
      const other = await browser.newPage({ type: 'window' });
      await parts.watch(other);
      await other.bringToFront();
      return visitorOf({ ...parts, page: other, tab: await ours.asking.evaluate(tabInFront) }, table);
    },
    /** As a file that the system's administrator would put there; it is read when the extension starts. */
    async manage(policy) {
      const folder = join(parts.profile, ...(process.platform === 'darwin' ? MAC : LINUX));
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${ID}.json`);
      if (policy) writeFileSync(file, JSON.stringify({ name: ID, description: 'policy', type: 'storage', data: policy }));
      else rmSync(file);
      await this.extension('reload');
    },
    async openPrivately(url) {
      await inBrowser(
        browser,
        ours,
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`,
      );
      await this.extension('reload');
      const before = new Set(await browser.pages());
      await inExtension(async (url) => void (await chrome.windows.create({ incognito: true, url })), url);
      const own = await until(async () => (await browser.pages()).find((one) => !before.has(one)), 'private tab');
      const ask = async (script: string) => String(await own.evaluate(script).catch(() => ''));
      return {
        address: () => ask(ASKED_BESIDE.address),
        text: () => ask(ASKED_BESIDE.text),
        press: async (name) => {
          await until(async () => ((await ask(ASKED_BESIDE.text)).includes(name) ? true : undefined), name);
          await ask(ASKED_BESIDE.press(name));
        },
        close: () => own.close(),
      };
    },
    withholdAccess: () =>
      inExtension(async (origins) => void (await chrome.permissions.remove({ origins })), ['http://*/*', 'https://*/*']),
    /** Through the popup's own button; the browser's question is answered by the session's settings. */
    async giveAccess() {
      const popup = await browser.newPage();
      await openOwn(popup, `${OWN}/popup.html#tab-${tab}`);
      const offer = await popup.waitForSelector('::-p-text(اسمح بقراءة المواقع)');
      await offer?.click();
      await until(
        async () => ((await ours.asking.evaluate(() => chrome.permissions.contains({ origins: ['https://*/*'] }))) ? true : undefined),
        'access',
      );
      await popup.close();
      await page.bringToFront();
    },
    // Where the extension has no access it cannot have put anything, and cannot be asked what stands there.
    warning: async () => (await warningNodes().catch(() => [])).map(({ role, name, focused }) => ({ role, name, focused })),
    alarm: async () => ((await isOurs()) ? await ownPageOf(page).spoken() : []),
    async clickInAlarm(role, name) {
      const place = await still(
        async () => ((await isOurs()) ? placeOnPage(page, role, name) : undefined),
        `${role} «${name}» on our page`,
      );
      await page.mouse.click(place.x, place.y, { delay: PRESS });
    },
    async clickInWarning(role, name) {
      const { x, y } = await inWarning(role, name);
      await page.mouse.click(x, y, { delay: PRESS });
    },
    async tapInWarning(role, name) {
      const { x, y } = await inWarning(role, name);
      await page.touchscreen.tap(x, y);
    },
    clickInPage: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    async openPopup() {
      await inBrowser(browser, ours, '');
      await page.bringToFront();
      await inBrowser(
        browser,
        ours,
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`,
      );
      /** Its policy takes no scripts as text. */
      const ask = (what: 'address' | 'text' | 'press' | 'close', name = '') =>
        ours.asking.evaluate(
          ({ what, name }) => {
            const [popup] = chrome.extension.getViews({ type: 'popup' }) as unknown as (typeof globalThis)[];
            if (!popup) return '';
            const { document, location } = popup;
            if (what === 'press') [...document.querySelectorAll('button')].find((one) => one.textContent.includes(name))?.click();
            if (what === 'close') popup.close();
            return what === 'address' ? location.href : (document.body?.innerText ?? '');
          },
          { what, name },
        );
      return {
        address: () => ask('address'),
        text: () => ask('text'),
        press: async (name) => {
          await until(async () => ((await ask('text')).includes(name) ? true : undefined), name);
          await ask('press', name);
        },
        close: async () => void (await ask('close')),
      };
    },
    async openOwnPage(path) {
      const own = await browser.newPage();
      await openOwn(own, `${OWN}${path}`);
      return ownPageOf(own);
    },
  };
}

/** Address of a tab, by the extension's account: the driver does not follow into our own pages. */
const addressOf = (asking: Page, tab: number) =>
  asking.evaluate(async (tab) => (await chrome.tabs.get(tab).catch(() => null))?.url ?? '', tab);

/** Middle of what has this role and (part of this) name on one of our pages, brought into view; undefined while it is not there. */
async function placeOnPage(page: Page, role: string, name: string | RegExp): Promise<{ x: number; y: number } | undefined> {
  const wanted = typeof name === 'string' ? name : name.source;
  const ask = ({ role, wanted }: { role: string; wanted: string }) => {
    const selectors: Record<string, string> = { button: 'button', link: 'a', heading: 'h1, h2, h3' };
    const found = [...document.querySelectorAll(selectors[role] ?? `[role=${role}]`)].find((one) =>
      new RegExp(wanted).test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
    );
    if (!found) return undefined;
    found.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  return page.evaluate(ask, { role, wanted }).catch(() => undefined);
}

function ownPageOf(own: Page): OwnPage {
  return {
    spoken: () =>
      own.evaluate(() => {
        const found: { role: string; name: string; focused: boolean }[] = [];
        for (const element of document.querySelectorAll<HTMLElement>('[role], button, a, h1, h2, h3, input, select')) {
          const role =
            element.getAttribute('role') ??
            { BUTTON: 'button', A: 'link', INPUT: 'textbox', SELECT: 'combobox' }[element.tagName] ??
            'heading';
          found.push({
            role,
            name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
            focused: document.activeElement === element,
          });
        }
        return found;
      }),
    text: () => own.evaluate(() => document.body.innerText),
    click: (selector) => own.click(selector),
    tap: async (selector) => void (await (await own.$(selector))?.tap()),
    fill: async (selector, value) => {
      await own.click(selector, { count: 3 });
      await own.type(selector, value);
    },
    press: (key) => own.keyboard.press(key as KeyInput),
    evaluate: (run) => own.evaluate(run) as never,
    screenshot: async (file) => void (await own.screenshot({ path: file as `${string}.png`, fullPage: true })),
    close: () => own.close(),
  };
}
