/** Language, digits, country, and what is shown. What an organisation has fixed is shown and cannot be moved. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { SEEN_DAYS } from '../../contract/durations.ts';
import { countriesIn } from '../../text/countries.ts';
import { spanIn } from '../../text/spans.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../text/text.ts';
import type { ShownSettings } from './options-data.ts';
import { Section, type SectionProps } from './Section.tsx';

const DIGITS = ['auto', 'latn', 'arab'] as const;

export function LanguageSection({ t, settings, fixed, change }: SectionProps) {
  return (
    <Section id="language" title={t.plain('options.language.title')}>
      <Choice label={t.plain('options.language.label')} note={fixed.includes('language') ? t.plain('options.fixed') : ''}>
        {(id, noteId) => (
          <select
            id={id}
            aria-describedby={noteId}
            disabled={fixed.includes('language')}
            value={settings.language}
            onChange={(event) => change({ language: event.currentTarget.value as ShownSettings['language'] })}
          >
            {LANGUAGE_CODES.map((language) => (
              <option key={language} value={language} lang={language}>
                {LANGUAGES[language].own}
              </option>
            ))}
          </select>
        )}
      </Choice>
      <Choice label={t.plain('options.digits.label')} note="">
        {(id) => (
          <select
            id={id}
            value={settings.digits}
            onChange={(event) => change({ digits: event.currentTarget.value as ShownSettings['digits'] })}
          >
            {DIGITS.map((digits) => (
              <option key={digits} value={digits}>
                {t.plain(`options.digits.${digits}`)}
              </option>
            ))}
          </select>
        )}
      </Choice>
      <Choice label={t.plain('options.country.label')} note={t.plain('options.country.note')}>
        {(id, noteId) => (
          <select
            id={id}
            aria-describedby={noteId}
            autocomplete="off"
            value={settings.country}
            onChange={(event) => change({ country: event.currentTarget.value })}
          >
            <option value="">{t.plain('options.country.none')}</option>
            {countriesIn(t.language).map((country) => (
              <option key={country.code} value={country.code}>
                {country.name}
              </option>
            ))}
          </select>
        )}
      </Choice>
    </Section>
  );
}

export function Shown({ t, settings, fixed, change }: SectionProps) {
  const note = (key: 'cards' | 'searchMarks', text: string) => (fixed.includes(key) ? t.plain('options.fixed') : text);
  return (
    <Section id="shown" title={t.plain('options.shown.title')}>
      <Switch
        label={t.plain('options.cards.label')}
        note={note('cards', t.plain('options.cards.note', { days: spanIn(t.language, 'days', SEEN_DAYS, t.digitsUsed) }))}
        on={settings.cards}
        fixed={fixed.includes('cards')}
        onTurn={(on) => change({ cards: on })}
      />
      <Switch label={t.plain('options.dialogs.label')} note={t.plain('options.dialogs.note')} on fixed onTurn={() => undefined} />
      <Switch
        label={t.plain('options.searchMarks.label')}
        note={note('searchMarks', t.plain('options.searchMarks.note'))}
        on={settings.searchMarks}
        fixed={fixed.includes('searchMarks')}
        onTurn={(on) => change({ searchMarks: on })}
      />
      <Switch
        label={t.plain('options.linkMarks.label')}
        note={t.plain('options.linkMarks.note')}
        on={settings.linkMarks}
        onTurn={(on) => change({ linkMarks: on })}
      />
    </Section>
  );
}

/** A labelled control with a note under it. */
function Choice(props: {
  readonly label: string;
  readonly note: string;
  readonly children: (id: string, noteId: string | undefined) => ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{props.label}</label>
      {props.children(id, props.note ? `${id}-note` : undefined)}
      {props.note && (
        <p class="small" id={`${id}-note`}>
          {props.note}
        </p>
      )}
    </div>
  );
}

/** Something that is on or off. */
export function Switch(props: {
  readonly label: string;
  readonly note: string;
  readonly on: boolean;
  readonly fixed?: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="switch">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-note`}
        checked={props.on}
        disabled={props.fixed ?? false}
        onChange={(event) => {
          const box = event.currentTarget;
          const on = box.checked;
          // What is shown follows what is kept: the box turns only when the new setting comes back.
          box.checked = props.on;
          props.onTurn(on);
        }}
      />
      <div>
        <label for={id}>{props.label}</label>
        <p class="small" id={`${id}-note`}>
          {props.note}
        </p>
      </div>
    </div>
  );
}
