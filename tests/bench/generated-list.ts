/** A list of as many made-up apps as wanted, beside the real ones: for measuring whether answers stay as quick. Always the same. */
import type { ListData } from '../../lib/catalog/catalog.ts';
import type { AppRecord } from '../../lib/catalog/schema.ts';

const START = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu', 'wa', 'xe', 'yi', 'zo', 'qua'];
const END = ['chat', 'talk', 'call', 'line', 'gram', 'voice', 'meet', 'link', 'phone', 'ping'];
const ARABIC = ['با', 'تي', 'جو', 'حا', 'دي', 'رو', 'زا', 'سي', 'شو', 'صا', 'طي', 'عو', 'فا', 'قي', 'كو', 'لا', 'مي', 'نو', 'ها', 'وي'];

/** The number in base 20, as syllables: every number another name. */
function syllables(number: number, of: readonly string[]): string {
  let word = '';
  for (let left = number + 8_000; left > 0; left = Math.floor(left / of.length)) word += of[left % of.length];
  return word;
}

/** The real list with `count` records in all: its own first, then made-up ones. Fewer than it holds cuts it. */
export function generatedList(real: ListData, count: number): ListData {
  const apps: AppRecord[] = real.apps.slice(0, count);
  const model = real.apps.find(({ id }) => id === 'signal') ?? real.apps[0];
  if (!model) throw new Error('the list is empty');
  for (let number = 0; apps.length < count; number++) {
    const word = `${syllables(number, START)}${END[number % END.length]}`;
    const by = Object.keys(model.sources).slice(0, 1);
    apps.push({
      ...model,
      id: word,
      names: { en: word, ar: `${syllables(number, ARABIC)} شات`, also: [`${word} messenger`, `${word} app`], everyday: [] },
      domains: [{ value: `${word}.com`, role: 'site', by }],
      stores: { googlePlay: [{ value: `com.${word}.android`, by }], appStore: [{ value: String(1_000_000_000 + number), by }] },
      developers: [{ value: `${word} Ltd`, store: 'googlePlay', by }],
      genuine: [],
    });
  }
  return { ...real, apps };
}
