import { expect, test } from '@playwright/test';
import { appEntries, makeKey, signPackage } from '../../support/app-package.ts';
import { SAMPLES, sampleOf } from '../../support/verdict-samples.ts';
import { handing } from '../support/choose-file.ts';
import type { Engine } from '../support/visitor.ts';
import { COMBINATIONS, type Look, openPainter, type Painter, type Scheme } from './painter.ts';

const look = test.extend<object, { engine: Engine }>({ engine: ['chromium', { option: true, scope: 'worker' }] });

const GUIDE = ['start', 'colours', 'groups', 'asked', 'file', 'installed', 'blackmail', 'parents', 'sources'] as const;
const nameOf = ({ language, scheme, width, host }: Look, withHost: boolean) =>
  `${language}-${scheme}-${width}${withHost ? `-${host}` : ''}`;

/** Choices as a person may have made them. */
const CHOICES = [
  { what: 'ignore-app', about: 'app:imo-gold', name: 'imo Gold – ايمو الذهبي', entry: '', at: Date.UTC(2026, 10, 20) },
  { what: 'ignore-site', about: 'apkpure.com', name: 'apkpure.com', entry: '', at: Date.UTC(2026, 10, 18) },
  { what: 'later', about: 'page:example.net/Dardesh', name: 'Dardesh Call', entry: '', at: Date.UTC(2026, 10, 23) },
  { what: 'seen', about: 'app:zchat', name: 'ZChat', entry: '', at: Date.UTC(2026, 10, 22) },
];

/** A page of results as Google builds it: the official page, a copy, a modified client, and an article. */
const RESULTS = [
  'https://www.google.com/search?q=whatsapp',
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>whatsapp</title><body style="font:18px/1.8 system-ui;margin:32px"><div id="search"><div id="rso">${[
    ['https://www.whatsapp.com/', 'WhatsApp | المراسلة والاتصال'],
    ['https://www.whatsapp.com-ksa.example/android/', 'تنزيل واتساب للأندرويد'],
    ['https://apkpure.com/gbwhatsapp/com.gbwhatsapp', 'GBWhatsApp'],
    ['https://ar.wikipedia.org/wiki/WhatsApp', 'واتساب - ويكيبيديا'],
  ]
    .map(
      ([url, title]) =>
        `<div class="MjjYud"><div class="g"><a jsname="UWckNb" href="${url}"><h3 class="LC20lb">${title}</h3><div><cite>${url}</cite></div></a></div></div>`,
    )
    .join('')}</div></div></body></html>`,
] as const;

/** Paints the looks of one view, with one browser for each scheme. */
async function paintAll(engine: Engine, paint: (painter: Painter, look: Look) => Promise<void>): Promise<void> {
  for (const scheme of ['light', 'dark'] as const satisfies readonly Scheme[]) {
    const painter = await openPainter(engine, scheme);
    try {
      for (const one of COMBINATIONS.filter((one) => one.scheme === scheme)) {
        await painter.use(one);
        await paint(painter, one);
      }
    } finally {
      await painter.close();
    }
  }
}

const NOTES = SAMPLES.filter(({ verdict }) => verdict.level === 'note');
const ALARMS = SAMPLES.filter(({ verdict }) => verdict.level === 'alarm');

look('card', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    for (const { id, verdict } of NOTES) {
      await painter.warn(verdict);
      await painter.picture(`${engine}/card/${id}-${nameOf(one, true)}.png`);
    }
  });
});

look('own page: alarms, and notes with their choices', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    for (const { id, verdict } of [...ALARMS, ...NOTES]) {
      await painter.alarm(verdict);
      await painter.picture(`${engine}/alarm/${id}-${nameOf(one, false)}.png`, true);
    }
    await painter.own('/alarm.html#/https%3A%2F%2Fhost.example%2F');
    await painter.picture(`${engine}/alarm/nothing-${nameOf(one, false)}.png`, true);
  });
});

look('popup', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    for (const { id, verdict } of SAMPLES) await painter.popup(`${engine}/popup/${id}-${nameOf(one, false)}.png`, verdict);
    for (const { id, verdict } of SAMPLES.filter(({ id }) => OPENED.includes(id)))
      await painter.popup(`${engine}/popup/${id}-open-${nameOf(one, false)}.png`, verdict, { run: unfold, until: 'details[open]' });
  });
});

/** Samples whose details are shown too: one with two columns, one with one, one that compares with the genuine app. */
const OPENED = ['unknown-store', 'established-store', 'lookalike-store'];
const unfold = () => {
  for (const one of document.querySelectorAll('details')) one.open = true;
};

/** Names and links of every kind of answer. */
const TYPED = [
  'واتساب',
  'آزار',
  'بيجو لايف',
  'واتساب الوردي',
  'واتساب بلس',
  'واتسابب',
  'mSpy',
  'Qustodio',
  'سكايب',
  'نور كول',
  'https://signal.org-ar.me/x',
  '؟',
];

/** Types into the link check and asks; written as a string, since the text is part of what runs in the page. */
const check = (text: string) =>
  new Function(`document.getElementById('tab-check').click(); requestAnimationFrame(() => {
    const box = document.getElementById('asked');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, ${JSON.stringify(text)});
    box.dispatchEvent(new Event('input', { bubbles: true }));
    requestAnimationFrame(() => box.form.requestSubmit());
  });`) as () => void;

look('popup: link check, tips, no access, held download', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    const { verdict } = sampleOf('none');
    for (const [at, text] of TYPED.entries())
      await painter.popup(`${engine}/check/${at}-${nameOf(one, false)}.png`, verdict, { run: check(text), until: '#panel .answer h2' });
    await painter.popup(`${engine}/popup/tips-${nameOf(one, false)}.png`, verdict, {
      run: () => document.getElementById('tab-tips')?.click(),
      until: '#panel .steps',
    });
    await painter.keep('session', {
      'held-downloads': [
        { id: 1, file: 'WhatsApp_v2.26.apk', host: 'files.example.net', verdict: sampleOf('lookalike-embedded').verdict, facts: null },
      ],
    });
    await painter.own('/popup.html#tab--1');
    await painter.picture(`${engine}/popup/held-${nameOf(one, false)}.png`, true);
    await painter.visitor.withholdAccess();
    await painter.own('/popup.html#tab--1');
    await painter.picture(`${engine}/popup/withheld-${nameOf(one, false)}.png`, true);
    await painter.visitor.giveAccess();
  });
});

look('marks beside search results', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    const [url, html] = RESULTS;
    painter.visitor.serve({ [url]: html });
    await painter.visitor.visit(url);
    await painter.picture(`${engine}/marks/google-${nameOf(one, false)}.png`);
  });
});

look('guide', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    for (const view of GUIDE) {
      await painter.own(`/guide.html#${view}`);
      await painter.picture(`${engine}/guide/${view}-${nameOf(one, false)}.png`, true);
    }
    for (const country of ['IQ', 'DJ']) {
      await painter.keep('local', { settings: { language: one.language, country } });
      await painter.own('/guide.html#blackmail');
      await painter.picture(`${engine}/guide/blackmail-${country}-${nameOf(one, false)}.png`, true);
    }
  });
});

/** Packages that somebody else signed: a known app's, a modified client's, one that is not in the list. */
const FILES = ['com.whatsapp', 'com.gbwhatsapp', 'com.example.calls'];

look('file check', async ({ engine }) => {
  const key = makeKey('ec', 'nobody');
  await paintAll(engine, async (painter, one) => {
    for (const id of FILES) {
      const bytes = signPackage([...appEntries({ package: id })], [{ key, scheme: 'v2' }]);
      await painter.own('/guide.html#file', handing(`${id}.apk`, bytes));
      await expect.poll(() => painter.visitor.inPage(() => document.querySelector('.found') !== null, null)).toBe(true);
      await painter.picture(`${engine}/file/${id}-${nameOf(one, false)}.png`, true);
    }
  });
});

look('options', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    await painter.keep('local', { choices: [] });
    await painter.own('/options.html');
    await painter.picture(`${engine}/options/new-${nameOf(one, false)}.png`, true);
    await painter.keep('local', { choices: CHOICES });
    await painter.own('/options.html#report');
    await painter.picture(`${engine}/options/used-${nameOf(one, false)}.png`, true);
  });
});

look('forced colours, and 200 % zoom', async ({ engine }) => {
  const painter = await openPainter(engine, 'light');
  const paint = async (width: 640 | 1280, name: string) => {
    const one: Look = { language: 'ar', scheme: 'light', width, host: 'rtl' };
    await painter.use(one);
    const { verdict: note } = sampleOf('unknown-store');
    const { verdict: alarm } = sampleOf('lookalike-registry');
    await painter.warn(note);
    await painter.picture(`${engine}/${name}/card.png`);
    await painter.alarm(alarm);
    await painter.picture(`${engine}/${name}/alarm.png`, true);
    await painter.popup(`${engine}/${name}/popup-note.png`, note);
    await painter.popup(`${engine}/${name}/popup-alarm.png`, alarm);
    for (const page of ['guide.html#blackmail', 'guide.html#groups', 'options.html']) {
      await painter.own(`/${page}`);
      await painter.picture(`${engine}/${name}/${page.replace('.html', '').replace('#', '-')}.png`, true);
    }
  };
  try {
    await paint(640, 'zoom');
    await painter.forceColours(true);
    if (engine === 'chromium') await paint(1280, 'forced');
  } finally {
    await painter.close();
  }
});
