/**
 * What a page can do to look like something harmless, or to hide what it offers, without changing what a person is led to do. One change
 * each; `{ url, html }` of the changed page. Those that only a browser shows are in tests/e2e/adversary/reading.spec.ts.
 */
import { controlOf, type Lure, mainOf, pageOf } from './lures.ts';

export interface Page {
  readonly url: string;
  readonly html: string;
}

type Disguise = (lure: Lure) => Page;

const changed =
  (more: (lure: Lure) => Partial<Lure>): Disguise =>
  (lure) => {
    const next = { ...lure, ...more(lure) };
    return { url: next.url, html: pageOf(next) };
  };
const bodied =
  (body: (lure: Lure) => string): Disguise =>
  (lure) => ({ url: lure.url, html: pageOf(lure, body(lure)) });
const headed = (head: string): Disguise => changed((lure) => ({ head: head + lure.head }));
const controlled = (control: (lure: Lure) => string): Disguise =>
  changed((lure) => ({ control: lure.control === '' ? '' : control(lure) }));
const addressed = (to: (url: string) => string): Disguise => changed(({ url }) => ({ url: to(url) }));
const before = (html: string): Disguise => bodied((lure) => `${html}<main>${mainOf(lure)}</main><footer>${lure.foot}</footer>`);
const foot = (lure: Lure) => `<footer>${lure.foot}</footer>`;
const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const letters = (text: string, between: string) => [...text].join(between);
const restyled = (html: string, change: (text: string) => string) => html.replace(/>([^<]+)</g, (_, text: string) => `>${change(text)}<`);
const recipes = Array.from(
  { length: 130 },
  (_, i) =>
    `<p>Recipe ${i}: lentils, onions, salt, water and lemon are put into a large pot and cooked slowly for about forty minutes, then served warm with bread.</p>`,
).join('');

const FORMS: Readonly<Record<string, Disguise>> = {
  'address: a query ?q=': addressed((url) => `${url}${url.includes('?') ? '&' : '?'}q=1`),
  'address: a plain permalink ?p=12': addressed((url) => `${url}${url.includes('?') ? '&' : '?'}p=12`),
  'address: ?s= and ?search=': addressed((url) => `${url}${url.includes('?') ? '&' : '?'}s=free&search=free`),
  'address: ?text=': addressed((url) => `${url}${url.includes('?') ? '&' : '?'}text=free`),
  'address: under /search/': addressed((url) => url.replace(/^(https:\/\/[^/]+)/, '$1/search')),
  'address: under /results/': addressed((url) => url.replace(/^(https:\/\/[^/]+)/, '$1/results')),
  'address: /releases/ of nobody': addressed((url) => url.replace(/^(https:\/\/[^/]+)/, '$1/a/b/releases')),
  'title: a check': changed(({ title }) => ({ title: `Just a moment... ${title}` })),
  'title: a check in Arabic': changed(() => ({ title: 'لحظة من فضلك' })),
  'title: an error': changed(({ title }) => ({ title: `404 ${title}` })),
  'title: not found, in Arabic': changed(() => ({ title: 'الصفحة غير موجودة' })),
  'title: access denied': changed(() => ({ title: 'Access denied' })),
  'title: a question': changed(({ title }) => ({ title: `${title}؟` })),
  'title: how to': changed(({ title }) => ({ title: `طريقة ${title}` })),
  'title: a review': changed(({ title }) => ({ title: `${title} review` })),
  'title: neutral': changed(() => ({ title: 'الصفحة الرئيسية' })),
  'marks of a check in the body': before('<i id="cf-wrapper"></i>'),
  'a script of a check': headed('<script src="/cdn-cgi/challenge-platform/x.js"></script>'),
  'markup: a news article': headed(
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"News","author":"A","datePublished":"2026-01-01"}</script><meta property="og:type" content="article"><meta name="author" content="A"><meta property="article:published_time" content="2026-01-01">',
  ),
  'markup: a how-to, a video, a thread': headed(
    '<script type="application/ld+json">[{"@type":"HowTo","name":"x"},{"@type":"VideoObject","name":"x"},{"@type":"DiscussionForumPosting","name":"x"}]</script>',
  ),
  'markup: a game': headed('<script type="application/ld+json">{"@type":"VideoGame","name":"Farm"}</script>'),
  'markup: an article element with a byline': bodied(
    (lure) => `<article><span class="author">A</span><time datetime="2026-01-01">1</time>${mainOf(lure)}</article>${foot(lure)}`,
  ),
  'four empty <pre>': before('<pre></pre><pre></pre><pre></pre><pre> </pre>'),
  'four <pre> with a dot': before('<pre>.</pre>'.repeat(4)),
  'three store links': before(
    '<div><a href="https://play.google.com/store/apps/details?id=com.one.soup">1</a><a href="https://play.google.com/store/apps/details?id=com.two.soup">2</a><a href="https://play.google.com/store/apps/details?id=com.three.soup">3</a></div>',
  ),
  'four files of other apps': before('<div><a href="/soup.apk">1</a> <a href="/bread.apk">2</a></div>'),
  'comments and five paragraphs': bodied(
    (lure) =>
      `<main>${mainOf(lure)}${'<p>Great. Thank you very much, it works on my phone and on the phone of my brother, who lives far away and calls us every week on Friday.</p>'.repeat(3)}</main><div id="comments">x</div>${foot(lure)}`,
  ),
  'meta: a package, and a card of another app': (lure) => ({
    url: lure.url,
    html: pageOf(
      { ...lure, head: `<meta name="appstore:bundle_id" content="com.soup.daily">${lure.head}` },
      `<c-wiz><h1>Soup</h1></c-wiz><main>${mainOf(lure)}</main>${foot(lure)}`,
    ),
  }),
  'meta: own-app metadata of a newspaper': headed(
    '<meta name="apple-itunes-app" content="app-id=123456789"><meta property="al:android:package" content="com.paper.reader"><meta name="twitter:app:id:googleplay" content="com.paper.reader">',
  ),
  'official store links beside it': before('<a href="https://play.google.com/store/apps/details?id=com.whatsapp"></a>'),
  'a description of a recorder': headed('<meta name="description" content="Call recorder: records your calls automatically.">'),
};

const HIDING: Readonly<Record<string, Disguise>> = {
  'hidden main, shown by a style sheet': (lure) => ({
    url: lure.url,
    html: pageOf(
      { ...lure, head: `${lure.head}<style>main[hidden]{display:block}</style>` },
      `<main hidden>${mainOf(lure)}</main>${foot(lure)}`,
    ),
  }),
  'hidden main, shown by [hidden] !important': (lure) => ({
    url: lure.url,
    html: pageOf(
      { ...lure, head: `${lure.head}<style>@media all { [hidden] { display: flow-root !important } }</style>` },
      `<main hidden>${mainOf(lure)}</main>${foot(lure)}`,
    ),
  }),
  'hidden main, shown by a script': bodied(
    (lure) => `<main hidden>${mainOf(lure)}</main><script>document.querySelector("main").hidden=false</script>${foot(lure)}`,
  ),
  'display none, shown by a style sheet': (lure) => ({
    url: lure.url,
    html: pageOf(
      { ...lure, head: `${lure.head}<style>#m{display:block!important}</style>` },
      `<div id="m" style="display:none">${mainOf(lure)}</div>${foot(lure)}`,
    ),
  }),
  'a property of its own that says none': bodied((lure) => `<main style="--x:display:none">${mainOf(lure)}</main>${foot(lure)}`),
  'a picture whose address says none': bodied(
    (lure) => `<main style="background:url('a;display:none;.png')">${mainOf(lure)}</main>${foot(lure)}`,
  ),
  'visibility hidden outside, visible inside': bodied(
    (lure) => `<div style="visibility:hidden"><div style="visibility:visible">${mainOf(lure)}</div></div>${foot(lure)}`,
  ),
  'aria-hidden': bodied((lure) => `<main aria-hidden="true">${mainOf(lure)}</main>${foot(lure)}`),
  'the whole page in srcdoc': bodied(
    (lure) => `<iframe style="width:100%;height:100vh" srcdoc="${escaped(mainOf(lure))}"></iframe>${foot(lure)}`,
  ),
  'the whole page in srcdoc, neutral title': (lure) => ({
    url: lure.url,
    html: pageOf({ ...lure, title: 'x', head: '' }, `<iframe style="width:100%;height:100vh" srcdoc="${escaped(pageOf(lure))}"></iframe>`),
  }),
  'the whole page in <object>': bodied(
    (lure) =>
      `<object style="width:100%;height:100vh" type="text/html" data="data:text/html;charset=utf-8,${encodeURIComponent(pageOf(lure))}"></object>${foot(lure)}`,
  ),
  'the whole page in a frame of base64': bodied(
    (lure) =>
      `<iframe style="width:100%;height:100vh" src="data:text/html;charset=utf-8;base64,${Buffer.from(pageOf(lure)).toString('base64')}"></iframe>${foot(lure)}`,
  ),
  'a declarative shadow root': bodied((lure) => `<div><template shadowrootmode="open">${mainOf(lure)}</template></div>${foot(lure)}`),
  'a closed shadow root, neutral title': (lure) => ({
    url: lure.url,
    html: pageOf(
      { ...lure, title: 'x' },
      `<x-page><template shadowrootmode="closed"><main>${mainOf(lure)}</main></template></x-page>${foot(lure)}`,
    ),
  }),
  'a shadow root within a shadow root': bodied(
    (lure) =>
      `<div><template shadowrootmode="open"><section><template shadowrootmode="open">${mainOf(lure)}</template></section></template></div>${foot(lure)}`,
  ),
  'all of it in <nav>': bodied((lure) => `<nav>${lure.heading} ${lure.text}${controlOf(lure)}</nav>${foot(lure)}`),
  'all of it in class=share, no first heading': bodied(
    (lure) => `<div class="share"><h2>${lure.heading}</h2>${lure.text}${controlOf(lure)}</div>${foot(lure)}`,
  ),
  'all of it in <dialog open>': bodied(
    (lure) => `<dialog open><h2>${lure.heading}</h2>${lure.text}${controlOf(lure)}</dialog>${foot(lure)}`,
  ),
  'in SVG, by foreignObject': bodied(
    (lure) => `<svg width="900" height="900"><foreignObject width="900" height="900">${mainOf(lure)}</foreignObject></svg>${foot(lure)}`,
  ),
  'text in SVG': bodied(
    (lure) =>
      `<svg width="900" height="300"><text y="30">${lure.heading}</text><text y="60">${lure.text.replace(/<[^>]+>/g, ' ')}</text></svg>${controlOf(lure)}${foot(lure)}`,
  ),
  'text by a style sheet': (lure) => ({
    url: lure.url,
    html: pageOf(
      {
        ...lure,
        head: `${lure.head}<style>h1::before{content:"${lure.heading}"} .t:after { content: '${lure.text.replace(/<[^>]+>/g, ' ').replace(/'/g, '')}' }</style>`,
      },
      `<main><h1></h1><p class="t"></p>${controlOf(lure)}</main>${foot(lure)}`,
    ),
  }),
  'in <noscript> beside nothing else': bodied((lure) => `<main>${mainOf(lure)}</main><noscript>Soup</noscript>${foot(lure)}`),
};

const BUDGETS: Readonly<Record<string, Disguise>> = {
  '3,500 empty links before it': before('<a></a>'.repeat(3_500)),
  '3,500 links with a word before it': before('<a href="#s">soup</a> '.repeat(3_500)),
  '80 decoys in <nav>': before(`<nav>${Array.from({ length: 80 }, (_, i) => `<a href="/page/${i}">Download</a>`).join('')}</nav>`),
  '80 decoys in the main part': before(
    `<div>${Array.from({ length: 80 }, (_, i) => `<a href="/page/${i}">Download ${i}</a>`).join('')}</div>`,
  ),
  '80 files in a footer before it': before(
    `<footer>${Array.from({ length: 80 }, (_, i) => `<a href="/soup/${i}.zip">Download</a>`).join('')}</footer>`,
  ),
  '13,000 nodes before it': before('<i></i>'.repeat(13_000)),
  'long recipes before it': before(recipes),
  '45 headings before it': before(Array.from({ length: 45 }, (_, i) => `<h2>Soup ${i}</h2>`).join('')),
  'JSON-LD of 12 soups': headed(
    `<script type="application/ld+json">${JSON.stringify(Array.from({ length: 12 }, (_, i) => ({ '@type': 'Product', name: `Soup ${i}` })))}</script>`,
  ),
  'three first headings of soup': before('<h1>Soup</h1><h1>Bread</h1><h1>Lemon</h1>'),
  'sixty hidden links of two thousand letters': before(
    Array.from({ length: 60 }, (_, i) => `<a hidden href="/a${i}.apk?${'x'.repeat(2_000)}"></a>`).join(''),
  ),
};

const bare = (href: string): Disguise =>
  changed(({ control, href: was }) => ({
    href,
    ...(control && { control: control.replace(/ download="[^"]*"/, '') }),
    ...(was.startsWith('itms') && { href }),
  }));

const CONTROLS: Readonly<Record<string, Disguise>> = {
  'no ending': bare('/get'),
  'an archive': bare('/files/app.zip'),
  'a rar archive': bare('/files/app.rar'),
  'a shortener': bare('https://bit.ly/3xYz12'),
  'a drive': bare('https://drive.google.com/uc?export=download&amp;id=1AbC'),
  'a shared folder': bare('https://www.dropbox.com/s/abc/f?dl=1'),
  'a post in a channel': bare('https://t.me/some_channel/123'),
  'a neutral file name': changed(({ href }) => ({ href: href.startsWith('itms') || href.startsWith('blob') ? href : '/a1.apk' })),
  'no first heading, a neutral file name': (lure) => ({
    url: lure.url,
    html: pageOf(
      lure,
      `<main><b>${lure.heading}</b>${lure.text}${controlOf({ ...lure, href: lure.href.startsWith('itms') ? lure.href : '/a1.apk' })}</main>${foot(lure)}`,
    ),
  }),
  'no first heading': bodied((lure) => `<main><p><b>${lure.heading}</b></p>${lure.text}${controlOf(lure)}</main>${foot(lure)}`),
  'a form': controlled(
    ({ label }) => `<form method="post" action="/get"><input type="hidden" name="f" value="1"><button>${label}</button></form>`,
  ),
  'a form with an input': controlled(({ label }) => `<form method="post" action="/get"><input type="submit" value="${label}"></form>`),
  'fetch and blob': controlled(
    ({ label }) =>
      `<button id="b">${label}</button><script>b.onclick=async()=>{const r=await fetch('/get');location.href=URL.createObjectURL(await r.blob())}</script>`,
  ),
  'an address in base64': controlled(({ label }) => `<button onclick="location=atob('L2dldC5hcGs=')">${label}</button>`),
  'data: as the address': bare('data:application/octet-stream;base64,UEsDBA=='),
  'a <div> with a listener': controlled(
    ({ label }) =>
      `<div id="go" class="big">${label}</div><script>document.getElementById('go').addEventListener('click',()=>{location.href='/'+'get'})</script>`,
  ),
  'a <span> within a <div>': controlled(
    ({ label }) => `<div id="go"><span>${label}</span></div><script>go.onclick=()=>open('/get')</script>`,
  ),
  'says go on': changed(({ label, control }) => ({
    label: label && 'متابعة',
    href: '/get',
    ...(control && { control: '<button onclick="go()">متابعة</button>' }),
  })),
  'says continue': changed(({ label, control }) => ({
    label: label && 'Continue',
    href: '/get',
    ...(control && { control: '<button onclick="go()">Continue</button>' }),
  })),
  'a sign without words': changed(() => ({ href: '/go/7', label: '\u2b07\ufe0f' })),
  'a question that serves': headed('<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[]}</script>'),
  'within <blockquote>': bodied((lure) => `<blockquote>${mainOf(lure)}</blockquote>${foot(lure)}`),
  'a file that runs backwards': changed(({ href }) => ({ href: href.replace(/([^/]+)\.(apk|exe|ipa|dmg)$/, '$1%E2%80%AEgpj.$2') })),
  'says click here': controlled(() => '<a href="/get">اضغط هنا</a>'),
  'a picture without words': controlled(() => '<a href="/get"><img src="/i/7.png"></a>'),
  'a picture with words': controlled(({ label }) => `<a href="/get"><img src="/i/7.png" alt="${label}"></a>`),
  'a picture that takes the click': controlled(() => '<input type="image" src="/i/7.png" formaction="/get">'),
  'tatweel in the label': changed(({ label }) => ({
    label: label.replace(/(?<=[\u0620-\u064a])(?=[\u0620-\u064a])/g, 'ـ').replace(/Download/i, 'Down\u200bload'),
    href: '/get',
    control: undefined as unknown as string,
  })),
  'zero width in the label': changed(({ label, control }) => ({
    label: letters(label, '\u200b'),
    href: '/get',
    ...(control !== undefined && { control: control && `<button onclick="x()">${letters(label, '\u200b')}</button>` }),
  })),
  'letters of the label apart': changed(({ label, control }) => ({
    label: letters(label, ' '),
    ...(control !== undefined && { control: control && `<button onclick="x()">${letters(label, ' ')}</button>` }),
    href: '/get',
  })),
  'accents on the label': changed(({ label }) => ({ label: label.replace(/o/g, 'ο').replace(/ت/g, 'تَ') })),
  'a meta refresh': bodied(
    (lure) => `<meta http-equiv="refresh" content="2;url=/get"><main><h1>${lure.heading}</h1>${lure.text}</main>${foot(lure)}`,
  ),
  'a hidden frame that fetches it': bodied(
    (lure) =>
      `<main><h1>${lure.heading}</h1>${lure.text}</main><iframe src="/get" width="0" height="0" style="border:0"></iframe>${foot(lure)}`,
  ),
  'a script that moves there': bodied(
    (lure) => `<main><h1>${lure.heading}</h1>${lure.text}</main><script>setTimeout(()=>{location.href="/get"},900)</script>${foot(lure)}`,
  ),
  'a custom element': controlled(({ label }) => `<x-button href="/get">${label}</x-button>`),
};

const NAMES: Readonly<Record<string, Disguise>> = {
  'zero width everywhere': (lure) => ({ url: lure.url, html: restyled(pageOf(lure), (text) => letters(text, '\u200b')) }),
  'soft hyphens everywhere': (lure) => ({ url: lure.url, html: restyled(pageOf(lure), (text) => letters(text, '\u00ad')) }),
  'tatweel everywhere': (lure) => ({
    url: lure.url,
    html: restyled(pageOf(lure), (text) => text.replace(/(?<=[\u0620-\u064a])(?=[\u0620-\u064a])/g, 'ـ')),
  }),
  'letters of the heading apart': changed(({ heading, title }) => ({ heading: letters(heading, ' '), title: letters(title, ' ') })),
  'title of another language': changed(() => ({ title: 'Willkommen' })),
  'a name as a picture': bodied(
    (lure) => `<main><img src="/logo.png" alt="${lure.heading}">${lure.text}${controlOf(lure)}</main>${foot(lure)}`,
  ),
};

export const DISGUISES: Readonly<Record<string, Disguise>> = { ...FORMS, ...HIDING, ...BUDGETS, ...CONTROLS, ...NAMES };
