/** Words for what a file turns out to be: one heading, one line, and the rows that somebody can pass on. Nothing is ever called safe. */
import type { AndroidFile, AppFile, FileVerdict, Finding, Unproven } from '../contract/app-file.ts';
import type { AppFacts } from '../contract/verdict.ts';
import { file as ar } from './ar/file.ts';
import { file as en } from './en/file.ts';
import { type Isolate, isolate, type Rich } from './rich.ts';
import { createText, type Digits, fromList, type Language, type Text } from './text.ts';
import { hostOf } from './verdict-words.ts';
import type { Tone } from './view-model.ts';

export type FileText = Text<typeof ar>;
export const fileText = (language: Language, digits: Digits = 'latn'): FileText => createText({ ar, en }, language, { digits });

/** What was found out about a package beside what stands in it. */
export interface JudgedFile {
  readonly verdict: FileVerdict;
  readonly facts: AppFacts | null;
}

export interface FileRow {
  readonly label: string;
  readonly value: Rich;
  readonly url: string | null;
}

export interface FileAnswer {
  readonly tone: Tone;
  readonly heading: Rich;
  readonly lead: Rich;
  readonly notes: readonly Rich[];
  readonly official: { readonly label: string; readonly url: string; readonly host: Rich } | null;
  readonly rows: readonly FileRow[];
}

const TONES: Readonly<Record<Exclude<Finding, 'unproven'>, Tone>> = {
  'own-key': 'calm',
  'store-key': 'calm',
  'other-key': 'red',
  'unlisted-key': 'amber',
  'no-key-listed': 'amber',
  modified: 'red',
  reported: 'red',
  discontinued: 'amber',
  unknown: 'amber',
};
const UNPROVEN_TONES: Readonly<Record<Unproven, Tone>> = {
  unsigned: 'amber',
  changed: 'red',
  'wrong-signature': 'red',
  stripped: 'red',
  mixed: 'red',
  unsupported: 'amber',
};

/** Who has one of these has what the official page offers, or there is none any more. */
const NEEDS_NO_OTHER: readonly Finding[] = ['own-key', 'store-key', 'discontinued'];

/** The answer for any file; `judged` is what the list makes of an Android package. */
export function fileAnswer(file: AppFile, judged: JudgedFile | null, words: FileText): FileAnswer {
  if (file.type === 'fault') return plain('amber', words.rich(`file.${file.fault}.heading`), words.rich(`file.${file.fault}.lead`));
  if (file.type === 'other') {
    return plain(
      file.system === 'ios-profile' ? 'red' : 'amber',
      words.rich(`file.${file.system}.heading`),
      words.rich(`file.${file.system}.lead`),
    );
  }
  return androidAnswer(file, judged, words);
}

const plain = (tone: Tone, heading: Rich, lead: Rich): FileAnswer => ({ tone, heading, lead, notes: [], official: null, rows: [] });

function androidAnswer(file: AndroidFile, judged: JudgedFile | null, words: FileText): FileAnswer {
  const finding = judged?.verdict.finding ?? 'unknown';
  const facts = judged?.facts ?? null;
  const app = isolate.name(facts ? fromList(facts.names, words.language) : file.package);
  const said = saidOf(file, finding, app, words);
  const report = finding === 'reported' && facts?.report ? [isolate.text(fromList(facts.report, words.language))] : null;
  const caution = facts?.caution && finding === 'own-key' ? facts.caution : null;
  return {
    ...said,
    tone: caution && said.tone === 'calm' ? 'amber' : said.tone,
    lead: report ?? said.lead,
    notes: [
      ...(finding === 'unknown' && !file.signature.verified ? [words.rich(`file.${file.signature.why}.lead`)] : []),
      ...(caution ? [words.rich(`file.note.caution.${caution}`)] : []),
      ...(file.archive ? [words.rich('file.note.archive')] : []),
    ],
    official: officialOf(judged?.verdict ?? null, words),
    rows: rowsOf(file, judged, words),
  };
}

function saidOf(
  { signature }: AndroidFile,
  finding: Finding,
  app: Isolate,
  words: FileText,
): Pick<FileAnswer, 'tone' | 'heading' | 'lead'> {
  if (finding === 'unproven') {
    const why = signature.verified ? 'unsupported' : signature.why;
    return { tone: UNPROVEN_TONES[why], heading: words.rich(`file.${why}.heading`), lead: words.rich(`file.${why}.lead`) };
  }
  return {
    tone: finding === 'unknown' && !signature.verified ? UNPROVEN_TONES[signature.why] : TONES[finding],
    heading: words.rich(`file.${finding}.heading`, { app }),
    lead: words.rich(`file.${finding}.lead`, { app }),
  };
}

function officialOf(verdict: FileVerdict | null, words: FileText): FileAnswer['official'] {
  const host = hostOf(verdict?.official ?? null);
  if (!verdict?.official || !host || NEEDS_NO_OTHER.includes(verdict.finding)) return null;
  return { label: words.plain('file.official'), url: verdict.official, host: [{ isolate: host, kind: 'host', own: 0 }] };
}

function rowsOf(file: AndroidFile, judged: JudgedFile | null, words: FileText): FileRow[] {
  const row = (label: FileRow['label'], value: string, url: string | null = null): FileRow => ({
    label,
    value: [isolate.number(value)],
    url,
  });
  const rows = [row(words.plain('file.row.package'), file.package)];
  const version = [file.versionName, file.versionCode === null ? null : `(${file.versionCode})`].filter((part) => part !== null).join(' ');
  if (version) rows.push(row(words.plain('file.row.version'), version));
  if (file.signature.scheme) rows.push(row(words.plain('file.row.scheme'), `APK Signature Scheme ${file.signature.scheme}`));
  if (file.signature.verified) {
    for (const key of file.signature.signers) rows.push(row(words.plain('file.row.key'), key.replace(/(.{4})(?=.)/g, '$1 ')));
  }
  const source = judged?.verdict.source;
  if (source)
    rows.push({
      label: words.plain('file.row.source'),
      value: [isolate.text(source.title), ` · ${words.date(source.checked)}`],
      url: source.url,
    });
  return rows;
}
