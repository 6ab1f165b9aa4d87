/** How long one decision by address and one by name take, with 100, 10,000 and 100,000 listed apps. */
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { imitatedByHost } from '../../lib/decide/imitated-host.ts';
import { recogniseName } from '../../lib/decide/recognise-name.ts';
import { generatedList } from './generated-list.ts';

const HOSTS = [
  'www.wikipedia.org',
  'web.whatsapp.com',
  'signal.org-ar.me',
  'us05web-zoom.example.top',
  'news.example.co.uk',
  'telegrarn-apk.xyz',
  'xn--telegrm-qbd.com',
  'a-very-long-label-with-many-hyphens-and-words-in-it.example.com',
  'averyverylongsinglelabelwithoutanyhyphenatalltobecut.example.org',
  'login.accounts.example.net',
];
const NAMES = [
  'WhatsApp Messenger',
  'تحميل واتساب الذهبي اخر اصدار 2026 ضد الحظر',
  'GB WhatsApp Pro APK Download v17.80',
  'Weather – radar & forecast',
  'الطقس',
  'Тelegram',
  'The 10 best messengers for privacy in 2026, compared: Signal, Threema, Wire, Session and others',
  'imo',
  'Telegarm',
  'بوتيم مكالمات فيديو',
];
const ROUNDS = 300;

/** Milliseconds for one call, the median of the rounds, after one round that warms up. */
function perCall(calls: number, round: () => void): number {
  round();
  const times: number[] = [];
  for (let at = 0; at < ROUNDS; at++) {
    const start = performance.now();
    round();
    times.push((performance.now() - start) / calls);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

/** Prints a table; the limits are 0.1 ms with 100 apps and 0.2 ms with 100,000. */
export function benchDecisions(): void {
  const real = readList(fileURLToPath(new URL('../../data', import.meta.url)));
  console.log('\nOne decision, milliseconds (limits: 0.1 with 100 apps, 0.2 with 100,000)');
  let first: { host: number; name: number } | null = null;
  for (const count of [100, 10_000, 100_000]) {
    const list = generatedList(real, count);
    const start = performance.now();
    const catalog = loadCatalog(list);
    for (const host of HOSTS) imitatedByHost(host, catalog);
    for (const name of NAMES) recogniseName(name, catalog);
    const loading = performance.now() - start;
    const host = perCall(HOSTS.length, () => {
      for (const one of HOSTS) {
        catalog.reportedByHost(one);
        catalog.appByHost(one);
        imitatedByHost(one, catalog);
      }
    });
    const name = perCall(NAMES.length, () => {
      for (const one of NAMES) recogniseName(one, catalog);
    });
    first ??= { host, name };
    const ratio = (now: number, then: number) => `${now.toFixed(4)} (${(now / then).toFixed(2)}×)`;
    console.log(
      `  ${String(count).padStart(7)} apps: by address ${ratio(host, first.host)}, by name ${ratio(name, first.name)}; loading and indexing ${loading.toFixed(0)}`,
    );
  }
}

if (import.meta.main) benchDecisions();
