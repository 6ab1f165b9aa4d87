/**
 * A person with a browser, as the end-to-end tests see one: visits pages, reads what a screen reader would read, and clicks.
 * chromium.ts and firefox.ts are the two ways of being one; everything that a test does goes through here.
 */

import type { ServerResponse } from 'node:http';
import type { Sink } from './sink.ts';

export type Engine = 'chromium' | 'firefox';

/** An answer to a request for a real address. */
export interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The end of it never comes. Plain HTTP and plain text only. */
  readonly endless?: boolean;
  /** Nobody answers: as without a network. */
  readonly unreachable?: boolean;
  /** Comes no sooner than this is settled: as from a server that takes its time. */
  readonly after?: Promise<unknown>;
}

/** One thing that a screen reader would come across. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
}

export interface Visitor {
  readonly engine: Engine;
  /** Answers these addresses from now on (the part after `#` aside); any other address is an empty 404 page. Plain-HTTP ones also in tabs that the extension opens. */
  serve(answers: Readonly<Record<string, Answer | string>>): void;
  /** Opens an address in the tab and waits for its load event, or until the tab was led elsewhere. */
  visit(url: string): Promise<void>;
  /** Address of the tab. */
  address(): Promise<string>;
  /** Runs a function in the page's own world. */
  inPage<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Runs a function in the extension: in its background, or in one of its own pages where the background cannot be reached. */
  inExtension<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The toolbar button of the tab. */
  badge(): Promise<{ text: string; title: string }>;
  /** What stands in the card, in reading order; empty when there is none. */
  warning(): Promise<Spoken[]>;
  /** What our own page in the tab says, in reading order; empty while the tab is elsewhere. */
  alarm(): Promise<Spoken[]>;
  /** A trusted click on what has this role and (part of this) name on our own page in the tab. */
  clickInAlarm(role: string, name: string | RegExp): Promise<void>;
  /** A trusted click on what has this role and (part of this) name in the card. */
  clickInWarning(role: string, name: string | RegExp): Promise<void>;
  /** The same with a finger, where the browser was opened as a phone's. */
  tapInWarning(role: string, name: string | RegExp): Promise<void>;
  /** A trusted click on an element of the page. */
  clickInPage(selector: string): Promise<void>;
  /** A trusted key press. */
  press(key: string): Promise<void>;
  /** Id of the tab. */
  tab(): Promise<number>;
  /** Opens one of the extension's pages in a new tab beside this one and runs the tests' part with it. */
  openOwnPage(path: string): Promise<OwnPage>;
  /** Presses our button in the toolbar, as a person does who wants to know of the tab in front. */
  openPopup(): Promise<Beside>;
  /** Addresses that were asked for since the test began, in order. */
  requests(): readonly string[];
  /** Takes the access to pages away from the extension, as a person can in the browser's own pages, and gives it back. */
  withholdAccess(): Promise<void>;
  giveAccess(): Promise<void>;
  /** Kills the background where it stands; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Updates the extension to itself, or turns it off and on again, while pages stay open. */
  extension(change: 'reload' | 'off' | 'on'): Promise<void>;
  /** The same person in a tab of another window. */
  inAnotherWindow(): Promise<Visitor>;
  /** Allows the extension in private windows and opens a plain-HTTP address in one. */
  openPrivately(url: string): Promise<Beside>;
  /** Puts an organisation's policy in force, or takes it away. */
  manage(policy: object | null): Promise<void>;
  /** Reloads the tab. */
  reload(): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** A page that stands where the driver does not look: a tab in a private window, the popup. */
export interface Beside {
  address(): Promise<string>;
  text(): Promise<string>;
  /** Presses the button that says this. */
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What is asked of a page beside, as scripts that run in its page. */
export const ASKED_BESIDE = {
  address: 'location.href',
  text: 'document.body?.innerText ?? ""',
  press: (name: string) =>
    `[...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(name)}))?.click()`,
} as const;

export interface OwnPage {
  spoken(): Promise<Spoken[]>;
  text(): Promise<string>;
  click(selector: string): Promise<void>;
  /** A touch, where the browser was opened as a phone's. */
  tap(selector: string): Promise<void>;
  fill(selector: string, value: string): Promise<void>;
  /** A trusted key press. */
  press(key: string): Promise<void>;
  evaluate<T>(run: () => T | Promise<T>): Promise<T>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The window of a phone. */
export const PHONE = { width: 360, height: 740 } as const;

/** A browser with the extension, for many tests: each gets a fresh tab and an extension that remembers nothing. */
export interface Session {
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>;
  begin(): Promise<Visitor>;
  /** Closes the browser; what the extension asked of the network in the whole run, of which there must be nothing. */
  close(): Promise<readonly string[]>;
}

/** Has the sink answer what it can: plain HTTP and plain pages. */
export function serveBeside(sink: Pick<Sink, 'serve'>, answers: Readonly<Record<string, Answer | string>>): void {
  for (const [url, answer] of Object.entries(answers)) {
    if (!url.startsWith('http:')) continue;
    if (typeof answer === 'string') sink.serve(url, answer);
    else if (answer.endless) sink.serve(url, (response) => void beginning(response, String(answer.body)));
  }
}

const beginning = (response: ServerResponse, body: string) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(body);

/** The answer as one object. */
export const answerOf = (answer: Answer | string): Answer => (typeof answer === 'string' ? { body: answer } : answer);

/** The page at every address without an answer. */
export const NOTHING = '<!doctype html><title>404</title><p>Not found</p>';

/** How long a person holds a button down, in milliseconds. */
export const PRESS = 90;

/** The answers' key for an address. */
export const keyOf = (url: string): string => url.split('#', 1)[0] ?? url;

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name.includes(wanted) : wanted.test(name);

/** Tabs other than our own pages' (the guide opens once after installation). Runs in the extension. */
export const tabsOfPages = async (): Promise<number[]> =>
  (await chrome.tabs.query({})).filter(({ url }) => !url?.startsWith(chrome.runtime.getURL('/'))).map((tab) => tab.id ?? -1);

/** The tab that the person sees. Runs in the extension. */
export const tabInFront = async (): Promise<number> => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;

/** What a driver says of a navigation that another one took the place of, or that brought a file. */
export const wasLedElsewhere = (error: unknown): boolean =>
  /ERR_ABORTED|BINDING_ABORTED|interrupted by another|Navigation aborted|Download is starting|NS_ERROR_ABORT|unknown error/i.test(
    String(error),
  );

/** Asks until there is an answer, as a person looks until something is there; throws naming what never came. */
export async function until<T>(ask: () => Promise<T | undefined>, what: string, ms = 8_000): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    // What is asked answers no sooner for being asked all the time.
    await new Promise((later) => setTimeout(later, 30));
  }
  throw new Error(`there is no ${what}`);
}

/** Where something stands as soon as it stands still, as a person waits for it before pressing. */
export async function still<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  let before = '';
  return until(async () => {
    const place = await ask();
    const now = JSON.stringify(place);
    if (place !== undefined && now === before) return place;
    before = now;
    return undefined;
  }, what);
}

/** Among what `ask` tells the one with this role and (part of this) name, as soon as it is there. */
export const named = <T extends Spoken>(ask: () => Promise<readonly T[]>, role: string, name: string | RegExp, where: string): Promise<T> =>
  until(async () => (await ask()).find((one) => one.role === role && matches(one.name, name)), `${role} «${name}» ${where}`);
