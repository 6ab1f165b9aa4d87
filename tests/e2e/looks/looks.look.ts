import { test } from '@playwright/test';
import { SAMPLES } from '../../support/verdict-samples.ts';
import type { Engine } from '../support/visitor.ts';
import { COMBINATIONS, type Look, openPainter, type Painter, type Scheme } from './painter.ts';

const look = test.extend<object, { engine: Engine }>({ engine: ['chromium', { option: true, scope: 'worker' }] });

const GUIDE = ['start', 'colours', 'groups', 'asked', 'installed', 'blackmail', 'sources'] as const;
const MORE = /المزيد|More/;
const nameOf = ({ language, scheme, width, host }: Look, withHost: boolean) =>
  `${language}-${scheme}-${width}${withHost ? `-${host}` : ''}`;

/** Choices as a person may have made them. */
const CHOICES = [
  { what: 'ignore-app', about: 'app:imo-gold', name: 'imo Gold – ايمو الذهبي', entry: '', at: Date.UTC(2026, 10, 20) },
  { what: 'ignore-site', about: 'apkpure.com', name: 'apkpure.com', entry: '', at: Date.UTC(2026, 10, 18) },
  { what: 'later', about: 'page:example.net/Dardesh', name: 'Dardesh Call', entry: '', at: Date.UTC(2026, 10, 23) },
  { what: 'seen', about: 'app:zchat', name: 'ZChat', entry: '', at: Date.UTC(2026, 10, 22) },
];

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

look('card and dialog', async ({ engine }) => {
  const spoken = SAMPLES.filter(({ verdict }) => verdict.level === 'note' || verdict.level === 'alarm');
  await paintAll(engine, async (painter, one) => {
    for (const { id, verdict } of spoken) {
      await painter.warn(verdict);
      await painter.picture(`${engine}/warning/${id}-${nameOf(one, true)}.png`);
    }
    for (const { id, verdict } of spoken.filter(({ id }) => ['unknown-store', 'caution-strangers', 'lookalike-registry'].includes(id))) {
      await painter.warn(verdict, MORE);
      await painter.picture(`${engine}/warning/${id}-more-${nameOf(one, true)}.png`);
    }
  });
});

look('popup', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    for (const { id, verdict } of SAMPLES) await painter.popup(`${engine}/popup/${id}-${nameOf(one, false)}.png`, verdict);
  });
});

look('guide', async ({ engine }) => {
  await paintAll(engine, async (painter, one) => {
    for (const view of GUIDE) {
      await painter.own(`/guide.html#${view}`);
      await painter.picture(`${engine}/guide/${view}-${nameOf(one, false)}.png`, true);
    }
    for (const country of ['IQ', 'LY', 'DJ']) {
      await painter.keep('local', { settings: { language: one.language, country } });
      await painter.own('/guide.html#blackmail', () => document.getElementById('report-title')?.scrollIntoView());
      await painter.picture(`${engine}/guide/blackmail-${country}-${nameOf(one, false)}.png`);
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
    for (const { id, verdict } of SAMPLES.filter(({ id }) => ['unknown-store', 'lookalike-registry'].includes(id))) {
      // Firefox's driver presses nothing that has to be scrolled to first.
      for (const press of engine === 'chromium' ? [undefined, MORE] : [undefined]) {
        await painter.warn(verdict, press);
        await painter.picture(`${engine}/${name}/${id}${press ? '-more' : ''}.png`);
      }
      await painter.popup(`${engine}/${name}/popup-${id}.png`, verdict);
    }
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
