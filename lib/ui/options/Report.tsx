/** A report to fill in by hand: to copy or to save, never sent. */
import { useRef } from 'preact/hooks';
import { Section, type SectionProps } from './Section.tsx';
import { saveFile } from './save-file.ts';

export function ReportSection({ t, report, place, say }: SectionProps) {
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
      </details>
    </Section>
  );
}
