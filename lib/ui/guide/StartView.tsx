/** First view: what Mamoon does, whether it may, and the doors to the rest. */
import { Mark } from '../Mark.tsx';
import { ViewLink, type ViewProps } from './ViewLink.tsx';

const POINTS = ['quiet', 'why', 'nothing'] as const;
const DOORS = ['asked', 'file', 'installed', 'blackmail', 'parents', 'groups', 'colours'] as const;

export function StartView({
  t,
  onView,
  access,
  onAskAccess,
}: ViewProps & { readonly access: 'granted' | 'withheld' | null; readonly onAskAccess: () => void }) {
  return (
    <>
      <div class="hello">
        <Mark size={72} />
        <div>
          <h1 id="title-start">{t.plain('guide.start.title')}</h1>
          <p class="lead">{t.plain('guide.start.lead')}</p>
        </div>
      </div>
      {access === 'withheld' && (
        <div class="box attention" role="status">
          <h2>{t.plain('guide.start.accessTitle')}</h2>
          <p>{t.plain('guide.start.accessMissing')}</p>
          <button type="button" class="main" onClick={onAskAccess}>
            {t.plain('guide.start.accessGrant')}
          </button>
        </div>
      )}
      <ul class="points">
        {POINTS.map((point) => (
          <li key={point}>
            <h2>{t.plain(`guide.start.points.${point}.title`)}</h2>
            <p>{t.plain(`guide.start.points.${point}.body`)}</p>
          </li>
        ))}
      </ul>
      <h2 class="rule doors-title">{t.plain('guide.start.doorsTitle')}</h2>
      <ul class="doors">
        {DOORS.map((door) => (
          <li key={door}>
            <ViewLink to={door} class="door" onView={onView}>
              <strong>{t.plain(`guide.nav.${door}`)}</strong>
              <span>{t.plain(`guide.start.doors.${door}`)}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
      <div class="box pin">
        <Mark size={24} />
        <div>
          <h2>{t.plain('guide.start.pinTitle')}</h2>
          <p>{t.plain('guide.start.pinBody')}</p>
          {access === 'granted' && <p class="small">{t.plain('guide.start.accessGranted')}</p>}
        </div>
      </div>
    </>
  );
}
