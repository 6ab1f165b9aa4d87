/**
 * Does a page present itself *as* a listed app, as its maker's own page would? Knows where a site says who it is, what such pages ask for, and
 * what tells a page that only talks about the app: its own name beside, an article, other apps.
 */
import type { AppRecord } from '../../catalog/schema.ts';
import { foldWords } from '../../fold/names.ts';
import { nearnessTo } from '../host/near-app.ts';
import { TITLE_PARTS } from '../name/app-name.ts';
import { isLeftover, isTimeOrVersion } from '../name/name-words.ts';
import { type NameMatch, recogniseName } from '../name/recognise-name.ts';
import { GET_WORDS, SCAN_WORDS, SIGN_IN_WORDS, TALK_WORDS, WELCOME_WORDS } from './presents-words.ts';
import { isHead, type Subject } from './subject.ts';

export interface Presented {
  readonly app: AppRecord;
  /** The text that names it most plainly, and the words of it that are the name, run together. */
  readonly text: string;
  readonly name: string;
  /** How plainly the page says that it is the app: a title alone 3, with its heading 5, with the maker's copyright 7. */
  readonly score: number;
  readonly asks: Asks;
  /** The title says nothing but the app. */
  readonly alone: boolean;
  /** It looks like an article, a list or a page with comments, which a copy can look like too. */
  readonly explains: boolean;
  /** Whose the line of copyright says that the page is: the company's that makes the app, or the app's, which a homonym writes too. */
  readonly copyright: 'maker' | 'name' | null;
  /** The name is an everyday word, which other companies bear too. */
  readonly everyday: boolean;
  /** The page speaks of messages or calls, as such an app's page does. */
  readonly talks: boolean;
}

/** What the page wants of a person. */
interface Asks {
  readonly scan: boolean;
  readonly phone: boolean;
  /** Fields or words for signing in; `secret`: a field for a password. */
  readonly signIn: boolean;
  readonly secret: boolean;
  readonly download: boolean;
}

/** What each place is worth. A slogan beside the name in the title is what makers write too. */
const WORTH = { title: 3, 'title with a slogan': 2, 'title with another name': 1, h1: 2, h2: 1, site: 2, logo: 1, copyright: 2 } as const;
/** Words of a part of a title from which on it is a slogan rather than somebody's name. */
const LEAST_SLOGAN = 4;
/** A page so long explains something. Paragraphs of 25 words. */
const MOST_PARAGRAPHS = 8;
const LEAST_OWN_NAME = 4;
const ANY_HAN = /\p{Script=Han}/u;
const HAN = /([\p{Script=Han}]+)/gu;

/**
 * The app that the page says it is, or null: for an address alone, a page that bears a name of its own, and one that asks for nothing. Texts of any content are read; says nothing about the host.
 */
export function presentedApp(subject: Subject): Presented | null {
  const { evidence, unreadable } = subject;
  if (!evidence || unreadable || !maySpeak(subject)) return null;
  const sums = new Map<AppRecord, { score: number; text: string; name: string; everyday: boolean }>();
  const put = (match: NameMatch | null, text: string, worth: number) => {
    if (!match?.app) return;
    const now = sums.get(match.app);
    if (now) now.score += worth;
    else sums.set(match.app, { score: worth, text, name: match.words.replaceAll(' ', ''), everyday: match.everyday });
  };
  const said = readSigns(subject);
  for (const { match, text, worth } of said) put(match, text, worth);
  const best = [...sums].sort(([, a], [, b]) => b.score - a.score)[0];
  if (!best) return null;
  const asks = asksOf(subject);
  if (!asks.scan && !asks.signIn && !asks.download) return null;
  const [app, { score, text, name, everyday }] = best;
  const copyright = whoseLine(evidence.signboard.copyright, app, subject);
  const alone = said.some(({ match, worth }) => match?.app === app && worth === WORTH.title);
  if (bearsOwnName(subject, app)) return null;
  const talks = TALK_WORDS.test(`${evidence.description} ${evidence.text.slice(0, 4_000)}`);
  const { article, listing } = subject;
  const explains = article || listing || evidence.signals.paragraphs >= MOST_PARAGRAPHS || evidence.signals.comments;
  return { app, text, name, score: score + (copyright ? WORTH.copyright : 0), asks, alone, explains, copyright, everyday, talks };
}

/** A page that names nothing that the list knows is most pages. Names beside Chinese are found only once they are told apart. */
const maySpeak = ({ claims, evidence }: Subject): boolean =>
  claims.some(({ match }) => match.app !== null) ||
  (evidence?.signboard.logos.length ?? 0) > 0 ||
  (evidence?.names ?? []).some(({ from, text }) => isHead(from) && ANY_HAN.test(text));

function asksOf({ evidence, files, promises, catalog }: Subject): Asks {
  const signals = evidence?.signals;
  const text = evidence?.text.slice(0, 4_000) ?? '';
  const heads = (evidence?.names ?? []).filter(({ from }) => from === 'title' || from === 'h1' || from === 'h2').map((one) => one.text);
  const elsewhere = promises.filter(({ href }) => {
    const host = href ? URL.parse(href)?.hostname : '';
    return !host || !catalog.ownerOfHost(host);
  });
  return {
    scan: SCAN_WORDS.test(text) || heads.some((head) => SCAN_WORDS.test(head)),
    phone: signals?.phoneField === true,
    signIn: signals?.passwordField === true || signals?.phoneField === true || heads.some((head) => SIGN_IN_WORDS.test(head)),
    secret: signals?.passwordField === true,
    download: files.length + elsewhere.length > 0 || GET_WORDS.test(text),
  };
}

interface Sign {
  readonly match: NameMatch | null;
  readonly text: string;
  readonly worth: number;
}

/** Where the page says who it is. The first heading of each level counts. */
function readSigns({ evidence, catalog }: Subject): Sign[] {
  const signs: Sign[] = [];
  const names = evidence?.names ?? [];
  const recognise = (text: string) => asItsName(text, (one) => recogniseName(one, catalog));
  const title = names.find(({ from }) => from === 'title') ?? names.find(({ from }) => from === 'og:title');
  if (title) {
    const parts = partsOf(title.text);
    const read = parts.map((part) => ({ part, match: recognise(part) }));
    const whole = recognise(title.text);
    const named = read.find(({ match }) => match);
    const others = read.filter(({ part, match }) => !match && !isAround(part));
    if (whole) signs.push({ match: whole, text: title.text, worth: WORTH.title });
    else if (named) {
      const worth =
        others.length === 0
          ? WORTH.title
          : others.every(({ part }) => foldWords(part).length >= LEAST_SLOGAN)
            ? WORTH['title with a slogan']
            : WORTH['title with another name'];
      signs.push({ match: named.match, text: named.part, worth });
    }
  }
  for (const [origin, worth] of [
    ['h1', WORTH.h1],
    ['h2', WORTH.h2],
    ['og:site_name', WORTH.site],
    ['app-name', WORTH.site],
  ] as const) {
    const found = names
      .filter(({ from }) => from === origin)
      .map(({ text }) => ({ text, match: recognise(text) }))
      .find(({ match }) => match);
    if (found) signs.push({ ...found, worth });
  }
  const logo = (evidence?.signboard.logos ?? []).map((text) => ({ text, match: recognise(text) })).find(({ match }) => match);
  if (logo) signs.push({ ...logo, worth: WORTH.logo });
  return signs;
}

const partsOf = (title: string) =>
  title
    .split(TITLE_PARTS)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 6);

const isWelcome = (word: string) => isLeftover(word) || isTimeOrVersion(word) || WELCOME_WORDS.has(word) || isHanWelcome(word);
const HAN_WELCOME =
  /^(?:官网|官方|网站|中文|简体|繁体|汉化|国际|版|下载|安装|包|网页|登录|登陆|注册|电脑|手机|安卓|苹果|最新|免费|正式|入口|地址|聊天|软件|应用|客户端|桌面|端|的|在线)+$/u;
const isHanWelcome = (word: string) => HAN_WELCOME.test(word);
/** Nothing but words around a name: "Official site", «الموقع الرسمي». */
const isAround = (text: string) => foldWords(text.replace(HAN, ' $1 ')).every(isWelcome);

/** "Log in to Telegram", «تسجيل الدخول إلى واتساب», "WhatsApp Web", "Telegram中文版下载": the name and what its maker's own pages say around it; not "Zoom training". */
function asItsName(text: string, recognise: (text: string) => NameMatch | null): NameMatch | null {
  const match = recognise(text.replace(HAN, ' $1 ').slice(0, 160));
  if (!match?.app || match.kind === 'reported' || match.how === 'misspelt') return null;
  return match.rest.every(isWelcome) ? match : null;
}

/** "© 2026 WhatsApp LLC", «© واتساب»; not "© 2026 Wati, for WhatsApp Business". */
function whoseLine(line: string, app: AppRecord, { catalog }: Subject): Presented['copyright'] {
  if (!line) return null;
  const makers = [...app.developers.map(({ value }) => value), ...(app.owner ? [app.owner.value] : [])].map(
    (maker) => maker.split(/[,(]/)[0]?.trim() ?? maker,
  );
  const folded = ` ${foldWords(line).join(' ')} `;
  const isMore = (maker: string) => foldWords(maker).length > 1 || recogniseName(maker, catalog)?.app?.id !== app.id;
  if (makers.some((maker) => maker && isMore(maker) && folded.includes(` ${foldWords(maker).join(' ')} `))) return 'maker';
  const said = line.replace(/^.*?(?:©|\(c\)|copyright)/i, '');
  const named = recogniseName(said.slice(0, 60), catalog) ?? recogniseName(line.slice(0, 80), catalog);
  const isName =
    named?.app?.id === app.id && named.how !== 'misspelt' && named.rest.every((word) => isWelcome(word) || RIGHTS_WORDS.has(word));
  return isName ? 'name' : null;
}

const RIGHTS_WORDS: ReadonlySet<string> = new Set(
  foldWords(
    'copyright all rights reserved llc inc ltd limited corp corporation fz gmbh terms privacy policy cookies legal help about contact us security tous droits reserves tum haklari saklidir جميع الحقوق محفوظه لشركه شركه سياسه الخصوصيه الشروط تمامي حقوق محفوظ است',
    Number.POSITIVE_INFINITY,
  ),
);

/**
 * The site says a name of its own that agrees with its host, or says it in two places: a shop, a reseller, a service for the app's users. One word
 * of it in one place is what anybody can write to look harmless.
 */
export function bearsOwnName({ evidence, host, catalog }: Subject, app: AppRecord): boolean {
  if (!evidence) return false;
  const letters = host.replace(/[^a-z0-9]/g, '');
  const words = catalog.brandsOf(app.id).map(({ word }) => word);
  const titles = evidence.names.filter(({ from }) => from === 'title').flatMap(({ text }) => partsOf(text));
  const sites = evidence.names.filter(({ from }) => from === 'og:site_name' || from === 'app-name').map(({ text }) => text);
  const rights = evidence.signboard.copyright.replace(/^.*?(?:©|\(c\)|copyright)/i, '');
  const isOther = (text: string) =>
    text !== '' && !isAround(text) && !asItsName(text, (one) => recogniseName(one, catalog)) && foldWords(text).length <= 6;
  const others = [...titles, ...sites, ...evidence.signboard.logos].filter(isOther).map((text) => foldWords(text).join(''));
  const own = rights
    ? foldWords(rights)
        .filter((word) => !RIGHTS_WORDS.has(word) && !isWelcome(word))
        .join('')
    : '';
  // A text that spells the host whole gives the site's name, though all its words be common ones: "Welcome to Icq-online" on icq-online.com.
  const labels = host.split('.').map((label) => label.replace(/[^a-z0-9]/g, ''));
  const isMore = (label: string) =>
    label.length >= LEAST_OWN_NAME && words.some((word) => label.length >= word.length + 2 && label.includes(word));
  const heads = evidence.names.filter(({ from }) => from === 'h1').map(({ text }) => text);
  const spelt = [...titles, ...heads].map((text) => foldWords(text).join(''));
  if (labels.some((label) => isMore(label) && spelt.some((text) => text.includes(label)))) return true;
  // `Telegrmlogin` on telegrmlogin.top is no name of its own.
  const isNear = (name: string) => nearnessTo({ before: [], name }, app, catalog) === 'near';
  const agrees = (name: string) => name.length >= LEAST_OWN_NAME && letters.includes(name) && !words.includes(name) && !isNear(name);
  if (others.some(agrees) || (own.length >= LEAST_OWN_NAME && agrees(own))) return true;
  return others.some((name, at) => name.length >= LEAST_OWN_NAME && (others.indexOf(name) !== at || (own !== '' && own.startsWith(name))));
}
