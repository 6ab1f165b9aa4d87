/** The choice of a country, and the numbers of the one chosen, in the first box that a person in danger sees. Never guessed, never kept. */
import { countriesIn } from '../../text/countries.ts';
import { isolate } from '../../text/rich.ts';
import { fromList } from '../../text/text.ts';
import { RichText } from '../RichText.tsx';
import type { HelpContact, HelpCountry } from './help-data.ts';
import type { GuideText } from './words.ts';

export function CountryChoice({
  t,
  code,
  onChoose,
}: {
  readonly t: GuideText;
  readonly code: string;
  readonly onChoose: (code: string) => void;
}) {
  return (
    <p class="choice">
      <label for="country">{t.plain(code === '' ? 'guide.blackmail.dangerChoose' : 'guide.blackmail.countryLabel')}</label>
      <select id="country" autocomplete="off" value={code} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t.plain('guide.blackmail.countryNone')}</option>
        {countriesIn(t.language).map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
        <option value="other">{t.plain('guide.blackmail.countryOther')}</option>
      </select>
      <span class="small">{t.plain('guide.blackmail.countryNote')}</span>
    </p>
  );
}

/** Numbers that somebody answers who may help at once; a security service is not one to call in fear. */
const ANSWERS = (contact: HelpContact) => contact.type === 'phone' && contact.who !== 'security';

/** Each number with what it is for. Nothing is dialled before a click. Nothing for a country outside the list. */
export function DangerNumbers({
  t,
  code,
  countries,
}: {
  readonly t: GuideText;
  readonly code: string;
  readonly countries: readonly HelpCountry[];
}) {
  const name = countriesIn(t.language).find((country) => country.code === code)?.name;
  if (!name) return null;
  const numbers = countries.find((country) => country.code === code)?.contacts.filter(ANSWERS) ?? [];
  const shown = { country: isolate.text(name) };
  return (
    <div aria-live="polite">
      <p>
        <RichText
          rich={numbers.length > 0 ? t.rich('guide.blackmail.dangerNumbers', shown) : t.rich('guide.blackmail.dangerNone', shown)}
        />
      </p>
      <ul class="numbers">
        {numbers.map((contact) => (
          <li key={contact.value}>
            <a class="value" href={`tel:${contact.value.replace(/[^\d+]/g, '')}`}>
              <bdi dir="ltr">{t.digits(contact.value)}</bdi>
            </a>{' '}
            <span>
              {t.plain(`guide.blackmail.who.${contact.who}`)}: {t.digits(fromList(contact, t.language))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
