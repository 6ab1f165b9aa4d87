/** The list, the keyboard, the promise, and whose work is inside. */
import { ageInWords } from '../../text/list-age.ts';
import { isolate } from '../../text/rich.ts';
import { RichText } from '../RichText.tsx';
import { PackOfTheList } from './Pack.tsx';
import { Section, type SectionProps } from './Section.tsx';

/** Work of others that is part of what ships. */
const INSIDE: readonly (readonly [name: string, licence: string])[] = [
  ['Preact', 'MIT'],
  ['WXT, @wxt-dev/storage', 'MIT'],
  ['@webext-core/messaging', 'MIT'],
  ['webextension-polyfill', 'MPL-2.0'],
  ['Valibot', 'MIT'],
  ['tldts', 'MIT'],
  ['Public Suffix List', 'MPL-2.0'],
  ['Unicode Confusables', 'Unicode-3.0'],
];

export function TheList(props: SectionProps) {
  const { t, list, extension } = props;
  const age = ageInWords(list.date, new Date().toISOString().slice(0, 10), t.language, t.digitsUsed);
  return (
    <Section id="list" title={t.plain('options.list.title')}>
      <p>
        <RichText rich={t.rich('options.list.version', { version: isolate.number(list.version), date: t.date(list.date) })} />
      </p>
      {age && <p>{t.plain('options.list.old', { age })}</p>}
      <p class="small">{t.plain('options.list.note')}</p>
      <p class="small">
        <RichText rich={t.rich('options.list.extension', { version: isolate.number(extension) })} />
      </p>
      <PackOfTheList {...props} />
    </Section>
  );
}

export function Keyboard({ t, shortcut, onShortcut }: SectionProps) {
  if (shortcut === null) return null;
  return (
    <Section id="keyboard" title={t.plain('options.keyboard.title')}>
      <p>
        {shortcut ? (
          <RichText rich={t.rich('options.keyboard.open', { shortcut: isolate.number(shortcut) })} />
        ) : (
          t.plain('options.keyboard.none')
        )}
      </p>
      {onShortcut ? (
        <p class="do">
          <button type="button" class="second" onClick={onShortcut}>
            {t.plain('options.keyboard.change')}
          </button>
        </p>
      ) : (
        <p class="small">{t.plain('options.keyboard.where')}</p>
      )}
    </Section>
  );
}

export function Privacy({ t }: SectionProps) {
  return (
    <Section id="privacy" title={t.plain('options.privacy.title')}>
      <ul class="points-list">
        <li>{t.plain('options.privacy.nothing')}</li>
        <li>{t.plain('options.privacy.kept')}</li>
        <li>{t.plain('options.privacy.private')}</li>
      </ul>
    </Section>
  );
}

export function About({ t }: SectionProps) {
  return (
    <Section id="about" title={t.plain('options.about.title')}>
      <p>{t.plain('options.about.licence')}</p>
      <p>{t.plain('options.about.data')}</p>
      <p>{t.plain('options.about.names')}</p>
      <details>
        <summary>{t.plain('options.about.mentions')}</summary>
        <ul class="points-list" lang="en" dir="ltr">
          {INSIDE.map(([name, licence]) => (
            <li key={name}>
              {name} ({licence})
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
