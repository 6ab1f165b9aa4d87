/** The two groups of calling apps, and how to tell them apart without any tool. */
import { ESTABLISHED_YEARS } from '../../contract/durations.ts';
import { spanIn } from '../../text/spans.ts';
import { fromList } from '../../text/text.ts';
import { RichText } from '../RichText.tsx';
import { OutLink } from './OutLink.tsx';
import { Steps } from './Steps.tsx';
import type { ViewProps } from './ViewLink.tsx';
import type { GuideText } from './words.ts';

const ESTABLISHED = ['company', 'law', 'years', 'loss'] as const;
const UNKNOWN = ['maker', 'law', 'fair', 'purpose'] as const;
const TELL = ['site', 'publisher', 'address', 'bait', 'complaint'] as const;
const LIMITS = ['store', 'few', 'people', 'record'] as const;

/** What most people in Arab countries have or were asked for, first; a matter of finding one's way in the list, not of merit. */
const FAMILIAR = ['whatsapp', 'messenger', 'imo', 'telegram', 'signal', 'viber'];

/** A real pair: the second host was used by a spyware campaign that posed as Signal. */
const EXAMPLE = { real: { host: 'signal.org', own: 0 }, copy: { host: 'signal.org-ar.me', own: 7 } };
const SKYPE_ENDED = '2025-05-05';

export interface ListedApp {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly official: string;
  readonly owner: string | null;
}

export function GroupsView({ t, known }: ViewProps & { readonly known: readonly ListedApp[] }) {
  return (
    <>
      <h1 id="title-groups">{t.plain('guide.groups.title')}</h1>
      <p class="lead">{t.plain('guide.groups.lead')}</p>
      <div class="pair">
        <div class="box established">
          <h2>{t.plain('guide.groups.established.title')}</h2>
          <ul class="points-list">
            {ESTABLISHED.map((point) => (
              <li key={point}>
                {point === 'years' ? (
                  <RichText
                    rich={t.rich('guide.groups.established.points.years', {
                      years: spanIn(t.language, 'years', ESTABLISHED_YEARS, t.digitsUsed),
                    })}
                  />
                ) : (
                  t.plain(`guide.groups.established.points.${point}`)
                )}
              </li>
            ))}
          </ul>
        </div>
        <div class="box unknown">
          <h2>{t.plain('guide.groups.unknown.title')}</h2>
          <ul class="points-list">
            {UNKNOWN.map((point) => (
              <li key={point}>{t.plain(`guide.groups.unknown.points.${point}`)}</li>
            ))}
          </ul>
        </div>
      </div>
      <p class="conclusion">{t.plain('guide.groups.conclusion')}</p>
      <Known t={t} known={known} />
      <h2 class="rule">{t.plain('guide.groups.tellTitle')}</h2>
      <Steps t={t} steps={TELL.map((id) => [id, t.plain(`guide.groups.tell.${id}.title`), t.plain(`guide.groups.tell.${id}.body`)])} />
      <div class="box">
        <h2>{t.plain('guide.groups.exampleTitle')}</h2>
        <dl class="hosts">
          <dt>{t.plain('guide.groups.exampleReal')}</dt>
          <dd>
            <Host {...EXAMPLE.real} />
          </dd>
          <dt>{t.plain('guide.groups.exampleCopy')}</dt>
          <dd>
            <Host {...EXAMPLE.copy} />
          </dd>
        </dl>
      </div>
      <h2 class="rule">{t.plain('guide.groups.limitsTitle')}</h2>
      <ul class="points-list">
        {LIMITS.map((limit) => (
          <li key={limit}>{t.plain(`guide.groups.limits.${limit}`)}</li>
        ))}
      </ul>
      <p>
        <RichText rich={t.rich('guide.groups.skype', { date: t.date(SKYPE_ENDED) })} />
      </p>
    </>
  );
}

const rank = (id: string) => (FAMILIAR.includes(id) ? FAMILIAR.indexOf(id) : FAMILIAR.length);

/** Known apps, the familiar ones first, the others in the order of the language's alphabet, each with its publisher and its own site. */
function Known({ t, known }: { readonly t: GuideText; readonly known: readonly ListedApp[] }) {
  if (known.length === 0) return null;
  const named = known
    .map((app) => ({ ...app, name: fromList(app, t.language) }))
    .sort((a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name, t.language));
  return (
    <>
      <h2 class="rule" id="known">
        {t.plain('guide.groups.knownTitle')}
      </h2>
      <p>{t.plain('guide.groups.knownNote')}</p>
      <ul class="known">
        {named.map((app) => (
          <li key={app.id}>
            <bdi class="name">{app.name}</bdi>
            <OutLink t={t} url={app.official} />
            {app.owner && (
              <span class="small">
                <bdi dir="ltr">{app.owner}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** An address with the part set apart that somebody had to register. */
function Host({ host, own }: { readonly host: string; readonly own: number }) {
  return (
    <bdi dir="ltr" class="host">
      {host.slice(0, own)}
      <b>{host.slice(own)}</b>/
    </bdi>
  );
}
