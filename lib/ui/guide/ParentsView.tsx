/** For a parent, a teacher or a friend of somebody who is being blackmailed: what to say first, and what to do together. */
import { Steps } from './Steps.tsx';
import { ViewLink, type ViewProps } from './ViewLink.tsx';

const STEPS = ['thank', 'safe', 'phone', 'pay', 'together', 'images'] as const;
const SIGNS = ['fast', 'move', 'show', 'secret'] as const;

export function ParentsView({ t, onView }: ViewProps) {
  return (
    <>
      <h1 id="title-parents">{t.plain('guide.parents.title')}</h1>
      <p class="lead">{t.plain('guide.parents.lead')}</p>
      <h2 class="rule">{t.plain('guide.asked.doTitle')}</h2>
      <Steps t={t} steps={STEPS.map((id) => [id, t.plain(`guide.parents.steps.${id}.title`), t.plain(`guide.parents.steps.${id}.body`)])} />
      <p class="onward">
        {t.plain('guide.parents.next')}{' '}
        <ViewLink to="blackmail" onView={onView}>
          {t.plain('guide.nav.blackmail')}
        </ViewLink>
      </p>
      <h2 class="rule">{t.plain('guide.parents.signsTitle')}</h2>
      <ul class="points-list">
        {SIGNS.map((id) => (
          <li key={id}>{t.plain(`guide.parents.signs.${id}`)}</li>
        ))}
      </ul>
    </>
  );
}
