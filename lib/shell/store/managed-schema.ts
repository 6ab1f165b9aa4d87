/**
 * The form of an organisation's policy as Chrome and Edge read it from the package; `lib/shell/store/policy.ts` is what holds.
 */
import { LANGUAGE_CODES } from '../../text/text.ts';

const text = (title: string) => ({ type: 'string', title });
const list = (items: object, title: string) => ({ type: 'array', title, items });

/** The form that Chrome and Edge read from the package (their dialect knows neither formats nor patterns). */
export const MANAGED_SCHEMA = {
  type: 'object',
  properties: {
    add: list(
      {
        type: 'object',
        properties: {
          id: text('Id of the new entry: lower-case words joined by hyphens'),
          name: text('Name of the app'),
          nameAr: text('Name in Arabic'),
          owner: text('Who publishes it'),
          official: text('Address of its official page'),
          domains: list({ type: 'string' }, 'Its domains, each with all subdomains'),
          googlePlay: list({ type: 'string' }, 'Its package ids on Google Play'),
          appStore: list({ type: 'string' }, 'Its ids on the App Store'),
        },
      },
      'Apps of your organisation, treated as established',
    ),
    withdraw: list({ type: 'string' }, 'Ids of list entries about which nothing is to be said'),
    hideGoOn: { type: 'boolean', title: 'Hide the way on past an alarm' },
    pack: text('A signed pack of the list: the text of its file'),
    language: text(`Language of everything shown: ${LANGUAGE_CODES.join(' or ')}`),
    cards: { type: 'boolean', title: 'Cards at note level' },
    searchMarks: { type: 'boolean', title: 'Marks beside search results' },
    helpContact: {
      type: 'object',
      title: 'Your own contact for help',
      properties: { name: text('Name'), phone: text('Telephone'), url: text('Address of a page'), email: text('E-mail') },
    },
  },
} as const;
