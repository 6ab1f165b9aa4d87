/** The help contacts that ship, less those whose last check is too old on the day on which they are asked for. */
import help from '../../data/help.json';
import list from '../../data/list.json';
import { currentHelp } from './help.ts';
import type { HelpFile } from './schema.ts';

/** `today`: YYYY-MM-DD. On a day that is none, nothing is shown rather than something old. */
export const bundledHelp = (today: string): HelpFile => currentHelp(help as HelpFile, today).help;

/** Version and date of the list, without the list. */
export const bundledVersion = (): { readonly version: string; readonly date: string } => list;
