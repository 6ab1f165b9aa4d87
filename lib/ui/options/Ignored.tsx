/** Every choice about apps and sites: what it is, since when, and the way back; to a file and from one. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SEEN_DAYS } from '../../contract/durations.ts';
import { isolate } from '../../text/rich.ts';
import { spanIn } from '../../text/spans.ts';
import { RichText } from '../RichText.tsx';
import type { ChoiceLine } from './options-data.ts';
import { Section, type SectionProps } from './Section.tsx';
import { saveFile } from './save-file.ts';
import type { OptionsText } from './words.ts';

const MOST_BYTES = 2_000_000;
const WHAT = {
  'ignore-app': 'options.ignored.what.app',
  'ignore-site': 'options.ignored.what.site',
  later: 'options.ignored.what.later',
  continue: 'options.ignored.what.continue',
  seen: 'options.ignored.what.seen',
} as const;

/** What a choice is about, in words: the app's name as the person saw it, or the host. */
const nameOf = (choice: ChoiceLine) => choice.name || choice.about.replace(/^(app|page|entry):/, '');

export function Ignored(props: SectionProps) {
  const { t, choices, onUndo, say } = props;
  const made = choices.filter((choice) => choice.what !== 'seen');
  const seen = choices.filter((choice) => choice.what === 'seen');
  const count = useRef<HTMLParagraphElement>(null);
  /** The button goes with its line: the focus moves on to a line beside it. */
  const undo = (choice: ChoiceLine, button: Element) => {
    const line = button.closest('li');
    const beside = line?.nextElementSibling ?? line?.previousElementSibling;
    void onUndo(choice).then(
      () => {
        (beside?.querySelector('button') ?? count.current)?.focus();
        say(t.plain('options.ignored.undone', { name: nameOf(choice) }));
      },
      () => say(t.plain('options.notSaved')),
    );
  };
  return (
    <Section id="ignored" title={t.plain('options.ignored.title')}>
      <p ref={count} tabIndex={-1}>
        {made.length === 0 ? t.plain('options.ignored.none') : <RichText rich={t.rich('options.ignored.count', { count: made.length })} />}
      </p>
      <Lines t={t} choices={made} onUndo={undo} />
      {seen.length > 0 && (
        <details>
          <summary>{t.plain('options.ignored.seenTitle', { days: spanIn(t.language, 'days', SEEN_DAYS, t.digitsUsed) })}</summary>
          <Lines t={t} choices={seen} onUndo={undo} />
        </details>
      )}
      <Files {...props} count={count} />
    </Section>
  );
}

function Lines({
  t,
  choices,
  onUndo,
}: {
  readonly t: OptionsText;
  readonly choices: readonly ChoiceLine[];
  readonly onUndo: (choice: ChoiceLine, button: Element) => void;
}) {
  if (choices.length === 0) return null;
  return (
    <ul class="lines">
      {choices.map((choice) => (
        <li key={`${choice.what} ${choice.about}`}>
          <span class="who">{t.plain(WHAT[choice.what])}</span>
          <bdi class="named" dir={choice.what === 'ignore-site' ? 'ltr' : 'auto'}>
            {nameOf(choice)}
          </bdi>
          <span class="small">
            <RichText rich={t.rich('options.ignored.since', { date: t.date(new Date(choice.at).toISOString()) })} />
          </span>
          <button
            type="button"
            class="second"
            aria-label={t.plain('options.ignored.undoName', { name: isolate.text(nameOf(choice)) })}
            onClick={(event) => onUndo(choice, event.currentTarget)}
          >
            {t.plain('options.ignored.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Reads a file of choices that was chosen, and says what came of it. */
async function importFrom(chosen: File, { t, onImport, say }: Pick<SectionProps, 't' | 'onImport' | 'say'>): Promise<void> {
  const text = chosen.size > MOST_BYTES ? '' : await chosen.text().catch(() => null);
  if (text === null) return say(t.plain('options.ignored.unreadable'));
  const result = await onImport(text).catch(() => undefined);
  if (result === undefined) return say(t.plain('options.notSaved'));
  if (result === null) return say(t.plain('options.ignored.notOurs'));
  const added = result.added === 0 ? t.plain('options.ignored.importedNone') : t.plain('options.ignored.imported', { count: result.added });
  say(result.refused === 0 ? added : `${added} ${t.plain('options.ignored.refused', { count: result.refused })}`);
}

function Files({ count, ...section }: SectionProps & { readonly count: RefObject<HTMLParagraphElement> }) {
  const { t, choices, onExport, onUndoAll, say } = section;
  const [asking, ask] = useState(false);
  const question = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) question.current?.focus();
    asked.current = asking;
  }, [asking]);
  const read = (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen) void importFrom(chosen, section).finally(() => (input.value = ''));
  };
  const reset = () => {
    ask(false);
    void onUndoAll().then(
      () => {
        count.current?.focus();
        say(t.plain('options.ignored.resetDone'));
      },
      () => say(t.plain('options.notSaved')),
    );
  };
  return (
    <>
      <p class="do">
        <button
          type="button"
          class="second"
          disabled={choices.length === 0}
          onClick={() => void onExport().then((text) => saveFile('mamoon-choices.json', text, 'application/json'))}
        >
          {t.plain('options.ignored.export')}
        </button>
        <label class="file">
          {t.plain('options.ignored.import')}
          <input class="unseen" type="file" accept=".json,application/json" onChange={(event) => read(event.currentTarget)} />
        </label>
        <button ref={question} type="button" class="second" disabled={choices.length === 0 || asking} onClick={() => ask(true)}>
          {t.plain('options.ignored.reset')}
        </button>
      </p>
      {asking && <AskReset t={t} onYes={reset} onNo={() => ask(false)} />}
    </>
  );
}

function AskReset({ t, onYes, onNo }: Pick<SectionProps, 't'> & { readonly onYes: () => void; readonly onNo: () => void }) {
  return (
    <fieldset class="ask">
      <legend class="unseen">{t.plain('options.ignored.reset')}</legend>
      <p>{t.plain('options.ignored.resetAsk')}</p>
      <p class="do">
        <button type="button" class="second" onClick={onYes}>
          {t.plain('options.ignored.resetYes')}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the question has just replaced the button that had the focus */}
        <button type="button" class="main" autoFocus onClick={onNo}>
          {t.plain('options.ignored.resetNo')}
        </button>
      </p>
    </fieldset>
  );
}
