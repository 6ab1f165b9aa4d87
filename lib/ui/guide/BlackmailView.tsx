/**
 * For somebody who is being blackmailed: danger and the numbers of the country first, then what to do now, where to report, what to ask, and
 * what can wait.
 */
import { useState } from 'preact/hooks';
import type { OwnContact } from '../../contract/own-contact.ts';
import { isolate } from '../../text/rich.ts';
import { RichText } from '../RichText.tsx';
import { ADVICE_SOURCES } from './advice-sources.ts';
import { CopyWords } from './CopyWords.tsx';
import { CountryChoice, DangerNumbers } from './DangerNumbers.tsx';
import { HelpContacts } from './HelpContacts.tsx';
import { HelpServices } from './HelpServices.tsx';
import type { HelpData } from './help-data.ts';
import { Steps } from './Steps.tsx';
import { ViewLink, type ViewProps } from './ViewLink.tsx';
import type { GuideText } from './words.ts';

const NOW = ['pay', 'evidence', 'minors', 'silence', 'tell'] as const;
const LATER = ['report', 'takedown', 'keep', 'passwords', 'experts'] as const;
const ASKED = ['published', 'code', 'recording', 'family', 'sender'] as const;

export function BlackmailView({
  t,
  onView,
  help,
  country,
  own,
}: ViewProps & { readonly help: HelpData; readonly country: string; readonly own: OwnContact | null }) {
  const [code, choose] = useState(country);
  return (
    <>
      <h1 id="title-blackmail">{t.plain('guide.blackmail.title')}</h1>
      <p class="small">{t.plain('guide.blackmail.trace')}</p>
      <div class="box danger" id="country-box">
        <h2>{t.plain('guide.blackmail.dangerTitle')}</h2>
        <p>{t.plain('guide.blackmail.danger')}</p>
        <CountryChoice t={t} code={code} onChoose={choose} />
        <DangerNumbers t={t} code={code} countries={help.countries} />
      </div>
      <p class="lead">{t.plain('guide.blackmail.lead')}</p>
      <p class="doors-row">
        {t.plain('guide.blackmail.otherTitle')} {t.plain('guide.blackmail.other')}{' '}
        <ViewLink to="parents" onView={onView}>
          {t.plain('guide.nav.parents')}
        </ViewLink>
      </p>
      <Minor t={t} />
      <h2 class="rule">{t.plain('guide.blackmail.nowTitle')}</h2>
      <Steps
        t={t}
        steps={NOW.map((id) => [id, t.plain(`guide.blackmail.steps.${id}.title`), t.plain(`guide.blackmail.steps.${id}.body`)])}
      />
      <CopyWords
        t={t}
        title={t.plain('guide.blackmail.sayTitle')}
        words={t.plain('guide.blackmail.say')}
        label={t.plain('guide.blackmail.copySay')}
      />
      <HelpContacts t={t} countries={help.countries} code={code} own={own} />
      <h2 class="rule">{t.plain('guide.blackmail.askTitle')}</h2>
      <div class="asked">
        {ASKED.map((id) => (
          <details key={id} class="box">
            <summary>{t.plain(`guide.blackmail.ask.${id}.title`)}</summary>
            <p>{t.plain(`guide.blackmail.ask.${id}.body`)}</p>
          </details>
        ))}
      </div>
      <h2 class="rule">{t.plain('guide.blackmail.laterTitle')}</h2>
      <Steps
        t={t}
        from={NOW.length}
        steps={LATER.map((id) => [
          id,
          t.plain(`guide.blackmail.steps.${id}.title`),
          t.plain(`guide.blackmail.steps.${id}.body`),
          id === 'report' ? (
            <Down to="report-title">{t.plain('guide.blackmail.toReport')}</Down>
          ) : id === 'takedown' ? (
            <Down to="services-take-down">{t.plain('guide.blackmail.toTakedown')}</Down>
          ) : null,
        ])}
      />
      <HelpServices t={t} services={help.everywhere} />
    </>
  );
}

/** What somebody under eighteen fears most, answered with who says so. */
function Minor({ t }: { readonly t: GuideText }) {
  const source = ADVICE_SOURCES.find(({ id }) => id === 'not-in-trouble');
  const said = t.rich('guide.blackmail.minor', { source: isolate.text(t.plain('guide.blackmail.minorSource')) });
  return (
    <div class="box">
      <h2>{t.plain('guide.blackmail.minorTitle')}</h2>
      <p>
        {said.map((part, at) =>
          typeof part !== 'string' && source?.url ? (
            <a key={at} href={source.url} target="_blank" rel="noopener noreferrer">
              <bdi>{part.isolate}</bdi>
              <span class="unseen"> ({t.plain('guide.newTab')})</span>
            </a>
          ) : (
            <RichText key={at} rich={[part]} />
          ),
        )}
      </p>
    </div>
  );
}

/** Leads to a heading further down without touching the address. */
function Down({ to, children }: { readonly to: string; readonly children: string }) {
  const go = () => {
    const target = document.getElementById(to);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="second down" onClick={go}>
      {children}
    </button>
  );
}
