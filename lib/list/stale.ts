/** `data stale --older DAYS`: which claims and contacts nobody has looked at for long, the oldest first. */
import { daysBetween } from '../catalog/help.ts';
import { type DataSet, lineOfPath } from './files.ts';

export interface StaleItem {
  readonly file: string;
  readonly line: number;
  /** What to look at again. */
  readonly what: string;
  readonly checked: string;
  readonly days: number;
}

/** Everything last checked more than `older` days before `today`. A fresh list gives none. */
export function staleItems(data: DataSet, older: number, today: string): StaleItem[] {
  const items: StaleItem[] = [];
  const look = (file: string, text: string, path: (string | number)[], what: string, checked: string) => {
    const days = daysBetween(checked, today);
    if (days > older) items.push({ file, line: lineOfPath(text, path), what, checked, days });
  };
  for (const { file, text, data: record } of [...data.apps, ...data.modified, ...data.reported]) {
    for (const [key, source] of Object.entries(record.sources)) {
      look(file, text, ['sources', key, 'checked'], source.url ?? source.title, source.checked);
    }
  }
  if (data.sites) {
    const { file, text, data: sites } = data.sites;
    for (const [key, source] of Object.entries(sites.sources))
      look(file, text, ['sources', key, 'checked'], source.url ?? source.title, source.checked);
  }
  if (data.help) {
    const { file, text, data: help } = data.help;
    for (const [at, country] of help.countries.entries()) {
      for (const [index, contact] of country.contacts.entries()) {
        look(file, text, ['countries', at, 'contacts', index, 'checked'], `${country.code} ${contact.value}`, contact.checked);
      }
    }
    for (const [at, one] of help.everywhere.entries()) look(file, text, ['everywhere', at, 'checked'], one.url, one.checked);
  }
  return items.sort((a, b) => b.days - a.days || (a.file < b.file ? -1 : 1));
}
