/** A report to fill in by hand: to copy or to save and where to send it, never sent. */
import { useRef } from 'preact/hooks';
import { REPORT_ADDRESS } from '../../contract/report-address.ts';
import { isolate } from '../../text/rich.ts';
import { RichText } from '../RichText.tsx';
import { Section, type SectionProps } from './Section.tsx';
import { saveFile } from './save-file.ts';

export function ReportSection({ t, report, place, contact, say }: SectionProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const text = () => area.current?.value ?? report;
  const copy = () =>
    void navigator.clipboard.writeText(text()).then(
      () => say(t.plain('options.report.copied')),
      () => say(t.plain('options.report.copyFailed')),
    );
  return (
    <Section id="report" title={t.plain('options.report.title')}>
      <p>{t.plain('options.report.note')}</p>
      <details open={place === 'report'}>
        <summary>{t.plain('options.report.label')}</summary>
        <textarea
          aria-label={t.plain('options.report.label')}
          ref={area}
          key={report}
          rows={10}
          dir="auto"
          spellcheck={false}
          autocomplete="off"
        >
          {report}
        </textarea>
        <p class="do">
          <button type="button" class="second" onClick={copy}>
            {t.plain('options.report.copy')}
          </button>
          <button type="button" class="second" onClick={() => saveFile('mamoon-report.txt', text(), 'text/plain')}>
            {t.plain('options.report.save')}
          </button>
        </p>
        <p>{t.plain('options.report.where')}</p>
        <p class="do">
          <a class="act main" href={REPORT_ADDRESS} target="_blank" rel="noopener noreferrer">
            {t.plain('options.report.open')}
          </a>
        </p>
        {contact && <Own t={t} contact={contact} />}
      </details>
    </Section>
  );
}

/** The organisation's own contact: who manages the browser may answer sooner than the project. */
function Own({ t, contact }: { readonly t: SectionProps['t']; readonly contact: NonNullable<SectionProps['contact']> }) {
  const at =
    contact.url ?? (contact.email && `mailto:${contact.email}`) ?? (contact.phone && `tel:${contact.phone.replace(/[^\d+]/g, '')}`);
  return (
    <p>
      <RichText rich={t.rich('options.report.own', { name: isolate.name(contact.name) })} />{' '}
      {at && (
        <a href={at} target="_blank" rel="noopener noreferrer">
          <bdi dir="ltr">{contact.url ?? contact.email ?? contact.phone}</bdi>
        </a>
      )}
    </p>
  );
}
