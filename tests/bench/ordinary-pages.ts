/**
 * The ordinary pages of the benchmark: three sizes that the budget names and a few of the build of real sites (news, shop,
 * forum). Generated from a fixed seed, so that every run and every extension gets the same bytes.
 */

export interface OrdinaryPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const WORDS =
  'the report of city council water light summer people market price school winter public health number road small team history music garden paper train'.split(
    ' ',
  );

/** Small linear congruential generator (Numerical Recipes' constants): numbers in [0, 1), the same ones every time. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentence(random: () => number, words: number): string {
  return Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
}

/** A page of about `elements` elements: headings, paragraphs, lists and a link in every fifth element. */
function plain(elements: number): string {
  const random = randomFrom(elements);
  const parts: string[] = [];
  for (let made = 0; made < elements; made += 5) {
    parts.push(
      `<section><h2>${sentence(random, 5)}</h2><p>${sentence(random, 24)} <a href="/page/${made}">${sentence(random, 3)}</a></p><p>${sentence(random, 12)}</p></section>`,
    );
  }
  return document(`About ${elements} elements`, parts.join('\n'));
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

/** Front page of a newspaper: deep wrappers, many teasers, own-app metadata, a long footer. */
function news(): string {
  const random = randomFrom(7);
  const teasers = Array.from(
    { length: 220 },
    (_, i) =>
      `<div class="c"><div class="w"><article><a href="/2026/${i}"><h3>${sentence(random, 8)}</h3></a><p>${sentence(random, 20)}</p><time datetime="2026-11-01">1 Nov</time></article></div></div>`,
  );
  const footer = Array.from({ length: 300 }, (_, i) => `<li><a href="/section/${i}">${sentence(random, 2)}</a></li>`);
  const html = document(
    'Daily paper',
    `<header><nav>${footer.slice(0, 40).join('')}</nav></header><main>${teasers.join('')}</main><footer><ul>${footer.join('')}</ul></footer>`,
  );
  return html.replace(
    '</head>',
    '<meta name="apple-itunes-app" content="app-id=1"><meta property="al:android:package" content="com.paper.reader"></head>',
  );
}

/** A shop's list of goods, with scripts' data in the markup. */
function shop(): string {
  const random = randomFrom(11);
  const goods = Array.from(
    { length: 400 },
    (_, i) =>
      `<li data-sku="${i}"><img alt="${sentence(random, 2)}"><a href="/item/${i}">${sentence(random, 4)}</a><span>${Math.floor(random() * 900)}</span><button>Add</button><select><option>1</option><option>2</option></select></li>`,
  );
  return document(
    'Shop',
    `<script type="application/json">${JSON.stringify(Array.from({ length: 2000 }, (_, i) => ({ i, n: sentence(random, 3) })))}</script><main><ul>${goods.join('')}</ul></main>`,
  );
}

/** A long forum thread. */
function forum(): string {
  const random = randomFrom(13);
  const posts = Array.from(
    { length: 300 },
    (_, i) =>
      `<div class="post" id="p${i}"><a class="user" href="/u/${i % 40}">user${i % 40}</a><blockquote>${sentence(random, 15)}</blockquote><p>${sentence(random, 60)}</p><a href="#reply">reply</a></div>`,
  );
  return document('Thread', posts.join(''));
}

/** All of them, smallest first; the addresses are reserved names (RFC 2606) that the benchmark answers itself. */
export function ordinaryPages(): OrdinaryPage[] {
  return [
    { name: '200 elements', url: 'https://small.example/', html: plain(200) },
    { name: '2,000 elements', url: 'https://medium.example/', html: plain(2_000) },
    { name: '20,000 elements', url: 'https://large.example/', html: plain(20_000) },
    { name: 'newspaper', url: 'https://news.example/', html: news() },
    { name: 'shop', url: 'https://shop.example/', html: shop() },
    { name: 'forum', url: 'https://forum.example/', html: forum() },
  ];
}
