/** What an organisation's policy has settled, and which of its fields cannot be used. */
import { RichText } from '../RichText.tsx';
import { Section, type SectionProps } from './Section.tsx';

export function OrganisationSection({ t, policy, say }: SectionProps) {
  const lines = policy.problems.map((problem) => `${problem.field}: ${problem.message}`).join('\n');
  const copy = () =>
    void navigator.clipboard.writeText(lines).then(
      () => say(t.plain('options.report.copied')),
      () => say(t.plain('options.report.copyFailed')),
    );
  return (
    <Section id="organisation" title={t.plain('options.policy.title')}>
      <p>{t.plain('options.policy.managed')}</p>
      <ul class="points-list">
        {policy.added > 0 && (
          <li>
            <RichText rich={t.rich('options.policy.added', { count: policy.added })} />
          </li>
        )}
        {policy.withdrawn > 0 && (
          <li>
            <RichText rich={t.rich('options.policy.withdrawn', { count: policy.withdrawn })} />
          </li>
        )}
        {policy.hideGoOn && <li>{t.plain('options.policy.hideGoOn')}</li>}
      </ul>
      {policy.problems.length > 0 && (
        <div class="problems">
          <h3>{t.plain('options.policy.problemsTitle')}</h3>
          <p>{t.plain('options.policy.problemsNote')}</p>
          <pre dir="ltr" lang="en">
            {lines}
          </pre>
          <p class="do">
            <button type="button" class="second" onClick={copy}>
              {t.plain('options.policy.copy')}
            </button>
          </p>
        </div>
      )}
    </Section>
  );
}
