/** For somebody who is being blackmailed: danger first, then what to do, in the order on which the sources agree. */
import { CopyWords } from './CopyWords.tsx';
import { HelpContacts } from './HelpContacts.tsx';
import { HelpServices } from './HelpServices.tsx';
import type { HelpData, OwnContact } from './help-data.ts';
import { Steps } from './Steps.tsx';
import type { ViewProps } from './ViewLink.tsx';

const STEPS = ['pay', 'evidence', 'minors', 'silence', 'keep', 'passwords', 'tell', 'report', 'takedown', 'experts'] as const;

export function BlackmailView({
  t,
  help,
  country,
  own,
}: ViewProps & { readonly help: HelpData; readonly country: string; readonly own: OwnContact | null }) {
  return (
    <>
      <h1 id="title-blackmail">{t.plain('guide.blackmail.title')}</h1>
      <div class="box danger">
        <h2>{t.plain('guide.blackmail.dangerTitle')}</h2>
        <p>{t.plain('guide.blackmail.danger')}</p>
      </div>
      <p class="lead">{t.plain('guide.blackmail.lead')}</p>
      <Steps
        t={t}
        steps={STEPS.map((id) => [
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
      <CopyWords
        t={t}
        title={t.plain('guide.blackmail.sayTitle')}
        words={t.plain('guide.blackmail.say')}
        label={t.plain('guide.blackmail.copySay')}
      />
      <HelpContacts t={t} countries={help.countries} chosen={country} own={own} />
      <HelpServices t={t} services={help.everywhere} />
      <div class="box">
        <h2>{t.plain('guide.blackmail.otherTitle')}</h2>
        <p>{t.plain('guide.blackmail.other')}</p>
      </div>
      <div class="box">
        <h2>{t.plain('guide.blackmail.traceTitle')}</h2>
        <p>{t.plain('guide.blackmail.trace')}</p>
      </div>
    </>
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
