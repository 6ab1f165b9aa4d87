/** What helps in every country: services that have images removed, platforms' own pages, organisations. */

import { fromList } from '../../text/text.ts';
import type { HelpService } from './help-data.ts';
import { OutLink } from './OutLink.tsx';
import { SourceNote } from './SourceNote.tsx';
import type { GuideText } from './words.ts';

const GROUPS = [
  ['take-down', 'guide.blackmail.takedownTitle'],
  ['platform', 'guide.blackmail.platformTitle'],
  ['ngo', 'guide.blackmail.ngoTitle'],
] as const;

export function HelpServices({ t, services }: { readonly t: GuideText; readonly services: readonly HelpService[] }) {
  return (
    <>
      {GROUPS.map(([who, title]) => {
        const group = services.filter((service) => service.who === who);
        if (group.length === 0) return null;
        return (
          <section key={who} class="services">
            <h2 class="rule" id={`services-${who}`} tabIndex={-1}>
              {t.plain(title)}
            </h2>
            {who === 'platform' && <p>{t.plain('guide.blackmail.beforeReport')}</p>}
            <ul class="contacts">
              {group.map((service) => (
                <li key={service.id}>
                  <span class="what">
                    <OutLink t={t} url={service.url} label={t.digits(fromList(service, t.language))} />
                    <span>{t.digits(fromList({ ar: service.arNote, en: service.enNote }, t.language))}</span>
                  </span>
                  <SourceNote t={t} title={service.sourceTitle} url={service.source} quoted={service.quoted} checked={service.checked} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
