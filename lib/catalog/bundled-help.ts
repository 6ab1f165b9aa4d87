/** What the extension's pages show of the data without the list itself: help contacts that are current, its version, known apps. */
import known from 'virtual:known-apps';
import help from '../../data/help.json';
import list from '../../data/list.json';
import { currentHelp } from './help.ts';
import type { KnownApp } from './known-apps.ts';
import type { HelpFile } from './schema.ts';

/** `today`: YYYY-MM-DD. On a day that is none, nothing is shown rather than something old. */
export const bundledHelp = (today: string): HelpFile => currentHelp(help as HelpFile, today).help;

export const bundledVersion = (): { readonly version: string; readonly date: string } => list;

export const bundledKnownApps = (): readonly KnownApp[] => known;
