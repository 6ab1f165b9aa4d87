/** Whose advice the guide sums up, where they differ, and which list is asked. */

import { fromList } from '../../text/text.ts';
import { ADVICE_SOURCES } from './advice-sources.ts';
import { OutLink } from './OutLink.tsx';
import type { ViewProps } from './ViewLink.tsx';

const DIFFER = ['block', 'police', 'talk'] as const;

export function SourcesView({ t, list }: ViewProps & { readonly list: { readonly version: string; readonly date: string } }) {
  return (
    <>
      <h1 id="title-sources">{t.plain('guide.sources.title')}</h1>
      <p class="lead">{t.plain('guide.sources.lead')}</p>
      <ul class="contacts">
        {ADVICE_SOURCES.map((source) => (
          <li key={source.title.en}>
            <span class="what">
              {source.url ? (
                <OutLink t={t} url={source.url} label={fromList(source.title, t.language)} />
              ) : (
                <strong>{fromList(source.title, t.language)}</strong>
              )}
            </span>
            <span class="source">
              {t.plain('guide.sources.usedFor', {
                views: t.join(source.usedFor.map((view) => t.quote(t.plain(`guide.nav.${view}`)))),
              })}
              {source.republished && ` ${t.plain('guide.sources.republished')}`}{' '}
              {t.plain('guide.sources.checkedOn', { date: t.date(source.checked) })}
            </span>
          </li>
        ))}
      </ul>
      <h2 class="rule">{t.plain('guide.sources.differTitle')}</h2>
      <ul class="points-list">
        {DIFFER.map((one) => (
          <li key={one}>{t.plain(`guide.sources.differ.${one}`)}</li>
        ))}
      </ul>
      <h2 class="rule">{t.plain('guide.sources.listTitle')}</h2>
      <p>{t.plain('guide.sources.list', { version: list.version, date: t.date(list.date) })}</p>
      <p>{t.plain('guide.sources.origin')}</p>
    </>
  );
}
