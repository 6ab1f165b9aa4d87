/** For somebody who is being asked to install an app. */

import { CopyWords } from './CopyWords.tsx';
import { Steps } from './Steps.tsx';
import type { ViewProps } from './ViewLink.tsx';
import { ViewLink } from './ViewLink.tsx';

const EXCUSES = ['sound', 'invitation', 'gold', 'file'] as const;
const STEPS = ['wait', 'known', 'check', 'file', 'permissions', 'camera'] as const;

export function AskedView({ t, onView }: ViewProps) {
  return (
    <>
      <h1 id="title-asked">{t.plain('guide.asked.title')}</h1>
      <p class="lead">{t.plain('guide.asked.lead')}</p>
      <p class="stop">{t.plain('guide.asked.stop')}</p>
      <h2 class="rule">{t.plain('guide.asked.doTitle')}</h2>
      <Steps t={t} steps={STEPS.map((id) => [id, t.plain(`guide.asked.steps.${id}.title`), t.plain(`guide.asked.steps.${id}.body`)])} />
      <h2 class="rule">{t.plain('guide.asked.excusesTitle')}</h2>
      <ul class="quotes">
        {EXCUSES.map((excuse) => (
          <li key={excuse}>{t.plain(`guide.asked.excuses.${excuse}`)}</li>
        ))}
      </ul>
      <CopyWords
        t={t}
        title={t.plain('guide.asked.replyTitle')}
        words={t.plain('guide.asked.reply')}
        label={t.plain('guide.asked.copyReply')}
      />
      <p class="onward">
        {t.plain('guide.asked.next')}{' '}
        <ViewLink to="installed" onView={onView}>
          {t.plain('guide.nav.installed')}
        </ViewLink>
      </p>
    </>
  );
}
