/** Where to report in the country that the person chose; in print, in every country. */
import type { OwnContact } from '../../contract/own-contact.ts';
import { countriesIn } from '../../text/countries.ts';
import { fromList } from '../../text/text.ts';
import type { HelpContact, HelpCountry } from './help-data.ts';
import { OutLink } from './OutLink.tsx';
import { SourceNote } from './SourceNote.tsx';
import type { GuideText } from './words.ts';

interface Props {
  readonly t: GuideText;
  readonly countries: readonly HelpCountry[];
  /** The country chosen, '' for none, `other` for one outside the list. */
  readonly code: string;
  readonly own: OwnContact | null;
}

export function HelpContacts({ t, countries, code, own }: Props) {
  const all = countriesIn(t.language);
  const contactsOf = (of: string) => countries.find((country) => country.code === of)?.contacts ?? [];
  return (
    <section class="report" aria-labelledby="report-title">
      <h2 id="report-title" class="rule" tabIndex={-1}>
        {t.plain('guide.blackmail.reportTitle')}
      </h2>
      {own && <Own t={t} own={own} />}
      {code === '' && <p>{t.plain('guide.blackmail.chooseAbove')}</p>}
      <div aria-live="polite">
        {code === 'other' && <p class="none">{t.plain('guide.blackmail.noContactOther')}</p>}
        {all
          .filter((country) => country.code === code)
          .map((country) => (
            <Contacts key={country.code} t={t} name={country.name} contacts={contactsOf(country.code)} />
          ))}
      </div>
      {code === '' && (
        <div class="printed">
          {all
            .filter((country) => contactsOf(country.code).length > 0)
            .map((country) => (
              <Contacts key={country.code} t={t} name={country.name} contacts={contactsOf(country.code)} />
            ))}
        </div>
      )}
      <ul class="points-list">
        <li>{t.plain('guide.blackmail.lawyer')}</li>
        <li>{t.plain('guide.blackmail.impostors')}</li>
      </ul>
    </section>
  );
}

function Contacts({ t, name, contacts }: { readonly t: GuideText; readonly name: string; readonly contacts: readonly HelpContact[] }) {
  if (contacts.length === 0) {
    return <p class="none">{t.plain('guide.blackmail.noContact', { country: name })}</p>;
  }
  return (
    <>
      <h3>{name}</h3>
      <ul class="contacts">
        {contacts.map((contact) => (
          <li key={`${contact.type} ${contact.value}`}>
            <span class="who">{t.plain(`guide.blackmail.who.${contact.who}`)}</span>
            <span class="what">
              <Value t={t} contact={contact} />
              <span>{t.digits(fromList(contact, t.language))}</span>
            </span>
            <SourceNote t={t} title={contact.sourceTitle} url={contact.source} quoted={contact.quoted} checked={contact.checked} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The contact itself: a number, an address, or words. Nothing is dialled or opened before a click. */
function Value({ t, contact }: { readonly t: GuideText; readonly contact: HelpContact }) {
  const { type, value } = contact;
  switch (type) {
    case 'phone':
      return (
        <a class="value" href={`tel:${value.replace(/[^\d+]/g, '')}`}>
          <bdi dir="ltr">{t.digits(value)}</bdi>
        </a>
      );
    case 'url':
      return <OutLink t={t} url={value} />;
    case 'email':
      return (
        <a class="value" href={`mailto:${value}`}>
          <bdi dir="ltr">{value}</bdi>
        </a>
      );
    default:
      return (
        <bdi class="value" lang="ar">
          {value}
        </bdi>
      );
  }
}

function Own({ t, own }: { readonly t: GuideText; readonly own: OwnContact }) {
  return (
    <div class="box">
      <h3>{t.plain('guide.blackmail.own')}</h3>
      <p>
        <bdi>{own.name}</bdi>
      </p>
      <ul class="points-list">
        {own.phone && (
          <li>
            <a class="value" href={`tel:${own.phone.replace(/[^\d+]/g, '')}`}>
              <bdi dir="ltr">{own.phone}</bdi>
            </a>
          </li>
        )}
        {own.url && (
          <li>
            <OutLink t={t} url={own.url} />
          </li>
        )}
        {own.email && (
          <li>
            <a class="value" href={`mailto:${own.email}`}>
              <bdi dir="ltr">{own.email}</bdi>
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
