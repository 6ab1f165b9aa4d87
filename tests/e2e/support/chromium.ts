/** A person with Chromium: Playwright's persistent context with the folder that was built. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Request, type Worker } from '@playwright/test';
import { findBrowser } from '../../support/browsers.mjs';
import { openSink, type Sink } from './sink.ts';
import {
  type Answer,
  ASKED_BESIDE,
  answerOf,
  type Beside,
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

/** Where the builds are: another folder than the usual one for a copy or a package that is to be tried. */
export const FOLDER = resolve(process.env.MAMOON_BUILDS ?? resolve(import.meta.dirname, '../../../.output'), 'chrome-mv3');

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

export interface ChromiumOptions {
  /** Another folder than the one built, for the tour and the bench. */
  readonly folder?: string;
  readonly headless?: boolean;
  /** A small window that is touched. */
  readonly phone?: boolean;
  /** A profile of an earlier run, whose tabs come back; it stays when the browser is closed. */
  readonly restored?: string;
  /** Who answers plain HTTP, where a restored page asks before the driver is there. */
  readonly sink?: Sink;
}

export async function openChromium({
  folder = FOLDER,
  headless = true,
  phone = false,
  restored,
  sink: given,
}: ChromiumOptions = {}): Promise<Session & { context: BrowserContext; sink: Sink }> {
  const sink = given ?? (await openSink());
  const profile = restored ?? mkdtempSync(join(tmpdir(), 'mamoon-chromium-'));
  const log = join(profile, 'net-log.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? '',
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--no-sandbox',
      // Lets the driver press our button in the toolbar.
      '--enable-unsafe-extension-debugging',
      '--lang=en-US',
      `--proxy-server=${sink.address}`,
      `--log-net-log=${log}`,
      '--proxy-bypass-list=<-loopback>',
      ...(restored ? ['--restore-last-session', '--hide-crash-restore-bubble'] : []),
    ],
    viewport: phone ? PHONE : { width: 1280, height: 800 },
    hasTouch: phone,
  });
  const worker = await backgroundOf(context);
  const id = new URL(worker.url()).host;
  const byExtension: string[] = [];
  let answers = new Map<string, Answer>();
  let asked: string[] = [];

  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const url = request.url();
    asked.push(url);
    // Answered here it never comes to the network, whose log would tell of it. A link that is followed is the person's own.
    const from = request.serviceWorker()?.url() ?? (request.isNavigationRequest() ? '' : frameOf(request));
    if (from.startsWith('chrome-extension:')) byExtension.push(url);
    const answer = answers.get(keyOf(url));
    if (!answer) return route.fulfill({ status: 404, contentType: 'text/html', body: NOTHING });
    if (answer.endless) return route.continue();
    if (answer.unreachable) return route.abort('internetdisconnected');
    await answer.after;
    return route
      .fulfill({
        status: answer.status ?? 200,
        contentType: answer.type ?? 'text/html; charset=utf-8',
        body: answer.body,
        ...(answer.headers && { headers: { 'content-type': answer.type ?? 'text/html; charset=utf-8', ...answer.headers } }),
      })
      .catch((error: unknown) => {
        // Nobody waits any more for what was to take its time.
        if (!answer.after) throw error;
      });
  });
  await guideOf(context, id);

  return {
    context,
    sink,
    closed: new Promise((closed) => context.once('close', () => closed())),
    async begin() {
      answers = new Map();
      asked = [];
      await wake(context, id);
      const background = await backgroundOf(context);
      const before = await background.evaluate(tabsOfPages);
      const page = await context.newPage();
      for (const other of context.pages()) if (other !== page) await other.close();
      const isNew = (tab: number) => !before.includes(tab);
      const tab = await until(async () => (await background.evaluate(tabsOfPages)).find(isNew), 'tab of the page');
      await page.bringToFront();
      await background.evaluate(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
      });
      const cdp = await context.newCDPSession(page);
      await cdp.send('Network.enable');
      cdp.on('Network.requestWillBeSent', ({ request, initiator, type }) => {
        // A held download that goes on is the person's own, though our script has let it go.
        if (type === 'Document') return;
        const from = initiator.stack?.callFrames.some((frame) => frame.url.startsWith('chrome-extension:'));
        if (from && /^(https?|wss?):/.test(request.url)) byExtension.push(request.url);
      });
      return visitorOf(context, page, cdp, id, tab, {
        serve: (more) => {
          serveBeside(sink, more);
          for (const [url, answer] of Object.entries(more)) answers.set(keyOf(url), answerOf(answer));
        },
        requests: () => asked,
      });
    },
    async close() {
      await context.close();
      if (!given) await sink.close();
      const asked = [...byExtension, ...askedBy(`chrome-extension://${id}`, readFileSync(log, 'utf8'))];
      if (!restored) rmSync(profile, { recursive: true, force: true });
      return asked;
    },
  };
}

/**
 * Address of the frame that asks; '' where the request came before its frame: the browser's own log tells whose that was. A page that is just
 * being left for one of ours is told by what it says of itself, as ours say nothing.
 */
function frameOf(request: Request): string {
  const { referer } = request.headers();
  if (referer) return referer;
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

/** Addresses on the network that an origin asked for, by the browser's own log; a log cut off at its end is read as far as it goes. */
function askedBy(origin: string, log: string): string[] {
  const asked: string[] = [];
  for (const line of log.split('\n')) {
    const request = /"params":\{.*"initiator":"([^"]*)".*"url":"((?:https?|wss?):[^"]*)"/.exec(line);
    if (request?.[1] === origin && request[2]) asked.push(request[2]);
  }
  return asked;
}

/** The background as it runs or comes to run. */
async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

const stopped = new WeakSet<BrowserContext>();

/** Wakes a background that was stopped, by a message that means nothing. */
async function wake(context: BrowserContext, id: string): Promise<void> {
  if (!stopped.has(context)) return;
  const own = await context.newPage();
  await until(
    () =>
      own.goto(`chrome-extension://${id}/licences.txt`).then(
        () => true,
        () => undefined,
      ),
    'extension',
  );
  await own.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => {}));
  await own.close();
  stopped.delete(context);
}

async function stopBackground(context: BrowserContext, id: string): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await browser?.send('Target.getTargets')) ?? {};
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.includes(id)) await browser?.send('Target.closeTarget', { targetId });
  await browser?.detach();
  stopped.add(context);
}

/** Runs a function in the browser's page of extensions. */
async function inBrowsersPage<A>(context: BrowserContext, front: Page, run: (argument: A) => Promise<void>, argument: A): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  // Without it a folder that is loaded again stays off.
  await settings.evaluate(() =>
    (
      chrome as unknown as { developerPrivate: { updateProfileConfiguration(update: object): Promise<void> } }
    ).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.evaluate(run as never, argument as never);
  await settings.close();
  await front.bringToFront();
}

/** The page that opens once after installation: waited for, so that it does not come in the middle of a test. */
async function guideOf(context: BrowserContext, id: string): Promise<void> {
  const url = `chrome-extension://${id}/guide.html`;
  if (!context.pages().some((page) => page.url().startsWith(url))) {
    await context.waitForEvent('page', {
      predicate: (page) => page.url().startsWith(url) || page.url() === 'about:blank',
      timeout: 10_000,
    });
  }
}

function visitorOf(
  context: BrowserContext,
  page: Page,
  cdp: CDPSession,
  id: string,
  tab: number,
  table: Pick<Visitor, 'serve' | 'requests'>,
): Visitor {
  const inExtension: Visitor['inExtension'] = async (run, argument) => {
    await wake(context, id);
    const background = await backgroundOf(context);
    return background.evaluate(run as never, argument as never);
  };
  const tabId = async () => tab;

  async function warningNodes(): Promise<(Spoken & { node: number })[]> {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const ours = new Set<number>();
    inClosedRoots(root, false, ours);
    if (ours.size === 0) return [];
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return nodes
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined && ours.has(node.backendDOMNodeId))
      .map((node) => ({ ...spokenOf(node), node: node.backendDOMNodeId ?? 0 }));
  }

  const isOurs = () => page.url().startsWith(`chrome-extension://${id}/alarm.html`);

  /** What has this role and name in the card, as soon as it is there. */
  const inWarning = (role: string, name: string | RegExp) => named(warningNodes, role, name, 'in the warning');

  /** What stands on our page in the tab; nothing while the tab is elsewhere. */
  async function ownNodes(): Promise<(Spoken & { node: number })[]> {
    if (!isOurs()) return [];
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree').catch(() => ({ nodes: [] }))) as { nodes: AxNode[] };
    return nodes.filter((node) => !node.ignored).map((node) => ({ ...spokenOf(node), node: node.backendDOMNodeId ?? 0 }));
  }

  async function clickOn(backendNodeId: number, what: string): Promise<void> {
    await page.mouse.click(...(await still(() => middleOf(backendNodeId), what)), { delay: PRESS });
  }

  async function middleOf(backendNodeId: number): Promise<[number, number]> {
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId });
    const [x = 0, y = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
    return [(x + x2) / 2, (y + y2) / 2];
  }

  return {
    engine: 'chromium',
    ...table,
    visit: async (url) => {
      await page.goto(url, { waitUntil: 'load' }).catch((error: unknown) => {
        if (!wasLedElsewhere(error)) throw error;
      });
    },
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    address: async () => page.url(),
    inPage: (run, argument) => page.evaluate(run as never, argument as never),
    inExtension,
    async badge() {
      const tab = await tabId();
      return inExtension(
        async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
        tab,
      );
    },
    tab: tabId,
    stopBackground: () => stopBackground(context, id),
    async extension(change) {
      await tabId();
      await inBrowsersPage(
        context,
        page,
        async ({ id, change }) => {
          const { developerPrivate, management } = chrome as unknown as {
            developerPrivate: { reload(id: string, options: object): Promise<void> };
            management: { setEnabled(id: string, on: boolean): Promise<void> };
          };
          if (change === 'reload') await developerPrivate.reload(id, { failQuietly: true });
          else await management.setEnabled(id, change === 'on');
        },
        { id, change },
      );
      stopped.add(context);
    },
    async inAnotherWindow() {
      await tabId();
      const opened = context.waitForEvent('page');
      await inExtension(async () => void (await chrome.windows.create({ url: 'about:blank' })), null);
      const other = await opened;
      await other.bringToFront();
      const inFront = await inExtension(tabInFront, null);
      return visitorOf(context, other, await context.newCDPSession(other), id, inFront, table);
    },
    async manage(policy) {
      await tabId();
      const settings = await context.newPage();
      await settings.goto('chrome://policy/test');
      const entries = Object.entries(policy ?? {}).map(([name, value]) => ({ name, value, level: 1, source: 0, scope: 0, namespace: id }));
      await settings.evaluate(
        `import('chrome://resources/js/cr.js').then(({ sendWithPromise }) => sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(entries))}, ''))`,
      );
      await settings.close();
      await page.bringToFront();
      // In its first seconds the browser has loaded no policy, and a page is judged without.
      await inExtension(async () => void (await chrome.storage.managed.get(null)), null);
    },
    async openPrivately(url) {
      await tabId();
      await inBrowsersPage(
        context,
        page,
        (update) =>
          (
            chrome as unknown as { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } }
          ).developerPrivate.updateExtensionConfiguration(update),
        { extensionId: id, incognitoAccess: true },
      );
      stopped.add(context);
      await inExtension(async (url) => void (await chrome.windows.create({ incognito: true, url })), url);
      return besideOf(context, [new URL(url).hostname, encodeURIComponent(url)]);
    },
    withholdAccess: () => hostAccess(context, page, id, 'ON_CLICK'),
    giveAccess: () => hostAccess(context, page, id, 'ON_ALL_SITES'),
    warning: async () => (await warningNodes()).map(({ role, name, focused }) => ({ role, name, focused })),
    clickInWarning: async (role, name) => clickOn((await inWarning(role, name)).node, `${role} «${name}»`),
    tapInWarning: async (role, name) => page.touchscreen.tap(...(await middleOf((await inWarning(role, name)).node))),
    alarm: async () => (await ownNodes()).map(({ role, name, focused }) => ({ role, name, focused })),
    clickInAlarm: async (role, name) => clickOn((await named(ownNodes, role, name, 'on our page')).node, `${role} «${name}»`),
    clickInPage: (selector) => page.click(selector, { noWaitAfter: true }),
    press: (key) => page.keyboard.press(key),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    async openPopup() {
      const browser = await context.browser()?.newBrowserCDPSession();
      const found = async () => {
        const { targetInfos = [] } = (await browser?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {};
        return targetInfos.find(({ url }) => url === page.url())?.targetId;
      };
      await browser?.send('Extensions.triggerAction', { id, targetId: await until(found, 'tab of the page') });
      await browser?.detach();
      return besideOf(context, [`${id}/popup.html`]);
    },
    async openOwnPage(path) {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${id}${path}`, { waitUntil: 'load' });
      return ownPageOf(context, own);
    },
  };
}

/** The page at one of these addresses, which the driver does not know as one: it is asked through the browser. */
async function besideOf(context: BrowserContext, parts: readonly string[]): Promise<Beside> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no browser');
  const found = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'page' && parts.some((part) => url.includes(part)))?.targetId;
  };
  const targetId = await until(found, 'page beside');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const ask = (expression: string) =>
    new Promise<unknown>((told) => {
      const id = ++last;
      const hear = ({ message }: { message: string }) => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        told(answer.result?.result?.value);
      };
      browser.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
      void browser.send('Target.sendMessageToTarget', { sessionId, message });
    });
  return {
    address: async () => String(await ask(ASKED_BESIDE.address)),
    text: async () => String(await ask(ASKED_BESIDE.text)),
    press: async (name) => {
      await until(async () => (String(await ask(ASKED_BESIDE.text)).includes(name) ? true : undefined), name);
      await ask(ASKED_BESIDE.press(name));
    },
    close: async () => void (await browser.send('Target.closeTarget', { targetId })),
  };
}

/** Moves the switch that the browser's page of extensions has for access to sites. */
async function hostAccess(
  context: BrowserContext,
  page: Page,
  extensionId: string,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    (update) =>
      (
        chrome as unknown as { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } }
      ).developerPrivate.updateExtensionConfiguration(update),
    { extensionId, hostAccess },
  );
  await settings.close();
  await page.bringToFront();
}

async function ownPageOf(context: BrowserContext, own: Page): Promise<OwnPage> {
  const cdp = await context.newCDPSession(own);
  return {
    async spoken() {
      const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
      return nodes.filter((node) => !node.ignored).map(spokenOf);
    },
    text: () => own.evaluate(() => document.body.innerText),
    click: (selector) => own.click(selector),
    tap: (selector) => own.tap(selector),
    fill: (selector, value) => own.fill(selector, value),
    press: (key) => own.keyboard.press(key),
    evaluate: (run) => own.evaluate(run),
    screenshot: async (file) => void (await own.screenshot({ path: file, fullPage: true })),
    close: () => own.close(),
  };
}

function spokenOf(node: AxNode): Spoken {
  return {
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    focused: node.properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
  };
}

/** Collects what lies inside closed shadow roots: on the tests' pages only the warning does. */
function inClosedRoots(node: DomNode, inside: boolean, found: Set<number>): void {
  if (inside) found.add(node.backendNodeId);
  for (const child of node.children ?? []) inClosedRoots(child, inside, found);
  for (const root of node.shadowRoots ?? []) inClosedRoots(root, inside || root.shadowRootType === 'closed', found);
}
