/**
 * One list of verdicts, every kind in the variants that look different, for unit tests, `npm run looks` and the store pictures.
 * Plain data, so that a page in a browser can hold it as well as Node.
 */
import type { AppFacts, Caution, Fact, Kind, Reason, Sourced, Verdict } from '../../lib/contract/verdict.ts';
import { levelOf } from '../../lib/contract/verdict.ts';

export interface Sample {
  readonly id: string;
  readonly verdict: Verdict;
  readonly facts: AppFacts | null;
}

const LIST = '2026.11.24';
const source = (title: string, url: string | null, says = 'press'): Sourced['sources'] => [{ title, url, says, checked: '2026-11-23' }];
const from = (value: string, sources: Sourced['sources']): Sourced => ({ value, sources });

const legal = source('WhatsApp legal information', 'https://www.whatsapp.com/legal/', 'vendor');
const NOTHING = {
  genuine: null,
  owner: null,
  country: null,
  since: null,
  callEncryption: null,
  official: null,
  hosts: [],
  stores: [],
  meets: [],
  caution: null,
  ended: null,
  report: null,
  checked: '2026-11-23',
} as const;

export const WHATSAPP: AppFacts = {
  ...NOTHING,
  id: 'whatsapp',
  names: { en: 'WhatsApp Messenger', ar: 'واتساب' },
  record: 'app',
  owner: from('WhatsApp LLC (Meta Platforms, Inc.)', source('Developer pages of Google Play, 2025', null, 'list')),
  country: from('US', legal),
  callEncryption: from('default', source('How calls are encrypted, by app', 'https://proton.me/blog/meet-security-model', 'press')),
  official: 'https://www.whatsapp.com/',
  hosts: [from('whatsapp.com', source('Domain lists by owner', 'https://github.com/v2fly/domain-list-community', 'list'))],
  stores: [
    { store: 'googlePlay', ids: ['com.whatsapp'], developers: ['WhatsApp LLC'] },
    { store: 'appStore', ids: ['310633997'], developers: [] },
    { store: 'microsoftStore', ids: ['9NKSQGP7F2NH'], developers: [] },
  ],
  meets: ['owner', 'law', 'domain', 'store', 'complaint'].map((criterion) => from(criterion, legal)),
};

export const SKYPE: AppFacts = {
  ...NOTHING,
  id: 'skype',
  names: { en: 'Skype', ar: 'سكايب' },
  record: 'app',
  owner: from('Microsoft Corporation', source('Microsoft discontinues Skype', 'https://www.ahn24x7.com/')),
  country: from('US', source('Service terms', null, 'vendor')),
  since: from('2003', source('Microsoft discontinues Skype', 'https://www.ahn24x7.com/')),
  ended: { on: '2025-05-05', successor: 'Microsoft Teams', sources: source('Microsoft discontinues Skype', 'https://www.ahn24x7.com/') },
};

const AZAR: AppFacts = {
  ...NOTHING,
  id: 'azar',
  names: { en: 'Azar', ar: 'أزار' },
  record: 'app',
  owner: from('Hyperconnect LLC', source('Developer pages of Google Play, 2025', null, 'list')),
  country: from('KR', source('Terms of service', null, 'vendor')),
  official: 'https://azarlive.com/',
  hosts: [from('azarlive.com', source('Company site', 'https://azarlive.com/', 'vendor'))],
  stores: [{ store: 'googlePlay', ids: ['com.azarlive.android'], developers: [] }],
  caution: 'strangers',
};

const ROOMS: AppFacts = {
  ...NOTHING,
  id: 'rooms',
  names: { en: 'Rooms', ar: 'غرف' },
  record: 'app',
  owner: from('Rooms World Limited', source('The list of the most loaded apps', 'https://charts.example/', 'store')),
  stores: [{ store: 'appStore', ids: ['1475867504'], developers: ['Rooms World Limited'] }],
  lacks: ['law', 'years'],
  caution: 'strangers',
};

const GB: AppFacts = {
  ...NOTHING,
  id: 'gbwhatsapp',
  names: { en: 'GBWhatsApp', ar: 'جي بي واتساب' },
  record: 'modified',
  genuine: { id: 'whatsapp', en: 'WhatsApp Messenger', ar: 'واتساب' },
};
const SPY: AppFacts = {
  ...NOTHING,
  id: 'absolutrack',
  names: { en: 'AbsoluTrack', ar: 'أبسولو تراك' },
  record: 'reported',
  reportedAs: 'stalkerware',
};
const TOTOK: AppFacts = {
  ...NOTHING,
  id: 'totok',
  names: { en: 'ToTok', ar: 'توتوك' },
  record: 'app',
  report: {
    ar: 'ذكرت صحيفة أن التطبيق كان ينقل ما يدور فيه إلى جهة حكومية، وأزاله متجران رسميان.',
    en: 'A newspaper reported that the app passed what was said in it to a government, and two official stores removed it.',
    date: '2019-12-22',
    sources: source(
      'It Seemed Like a Popular Chat App. It’s Secretly a Spy Tool.',
      'https://www.nytimes.com/2019/12/22/us/politics/totok-app-uae.html',
    ),
  },
};

interface Parts {
  readonly name?: string | null;
  readonly caution?: Caution;
  readonly facts?: readonly Fact[];
  readonly channel?: Verdict['channel'];
}

function sample(id: string, kind: Kind, facts: AppFacts | null, reasons: readonly [Reason, ...Reason[]], parts: Parts = {}): Sample {
  const caution = parts.caution ?? null;
  return {
    id,
    facts,
    verdict: {
      kind,
      level: levelOf(kind, caution),
      app: facts?.id ?? null,
      name: parts.name ?? facts?.names.en ?? null,
      channel: kind === 'none' ? null : (parts.channel ?? 'other-site'),
      reasons,
      facts: parts.facts ?? [],
      caution,
      official: facts?.genuine ? WHATSAPP.official : (facts?.official ?? null),
      list: LIST,
    },
  };
}

export const SAMPLES: readonly Sample[] = [
  sample('established-store', 'established', WHATSAPP, ['store-id-listed', 'developer-listed'], {
    channel: 'official-store',
    facts: [
      {
        what: 'store-id',
        value: 'com.whatsapp',
        source: 'https://play.google.com/store/apps/details?id=com.whatsapp',
        checked: '2026-11-23',
      },
      { what: 'developer', value: 'WhatsApp LLC' },
      { what: 'host', value: 'play.google.com' },
    ],
  }),
  sample('established-site', 'established', WHATSAPP, ['official-host'], {
    channel: 'official-site',
    facts: [{ what: 'host', value: 'www.whatsapp.com' }],
  }),
  sample('caution-strangers', 'established', AZAR, ['store-id-listed', 'caution-strangers'], {
    channel: 'official-store',
    caution: 'strangers',
    facts: [{ what: 'store-id', value: 'com.azarlive.android' }],
  }),
  sample(
    'caution-live-streaming',
    'established',
    {
      ...AZAR,
      id: 'bigo-live',
      names: { en: 'Bigo Live', ar: 'بيجو لايف' },
      official: 'https://www.bigo.tv/',
      caution: 'live-streaming',
    },
    ['store-id-listed', 'caution-live-streaming'],
    {
      channel: 'official-store',
      caution: 'live-streaming',
    },
  ),
  sample(
    'caution-state',
    'established',
    { ...AZAR, id: 'soroush', names: { en: 'Soroush Plus', ar: 'سروش' }, official: 'https://splus.ir/', caution: 'state' },
    ['store-id-listed', 'caution-state'],
    { channel: 'official-store', caution: 'state' },
  ),
  sample('unofficial-portal', 'unofficial-source', WHATSAPP, ['package-outside-store', 'download-offered'], {
    channel: 'third-party-store',
    facts: [
      { what: 'package-id', value: 'com.whatsapp' },
      { what: 'host', value: 'apkpure.com' },
    ],
  }),
  sample('unofficial-file', 'unofficial-source', WHATSAPP, ['file-from-other-site'], {
    facts: [{ what: 'host', value: 'files.example.net' }],
  }),
  sample('discontinued', 'discontinued', SKYPE, ['app-ended', 'download-offered'], {
    channel: 'third-party-store',
    facts: [
      { what: 'ended-on', value: '2025-05-05', source: 'https://www.ahn24x7.com/', checked: '2026-11-23' },
      { what: 'host', value: 'skype.en.softonic.com' },
    ],
  }),
  sample('unknown-store', 'unknown', null, ['not-listed', 'calls-in-description', 'calls-in-name'], {
    name: 'NoorCall: مكالمات فيديو HD',
    channel: 'official-store',
    facts: [
      { what: 'developer', value: 'Noor Studio' },
      { what: 'host', value: 'play.google.com' },
      { what: 'store-id', value: 'net.noorcall.video' },
    ],
  }),
  sample('unknown-strangers', 'unknown', null, ['not-listed', 'strangers-in-description', 'download-offered'], {
    name: 'LiveMeet',
    facts: [{ what: 'host', value: 'livemeet.example' }],
  }),
  sample('unknown-nameless', 'unknown', null, ['not-listed', 'download-offered'], {
    facts: [{ what: 'host', value: 'a-very-long-subdomain-of-some-provider.calls.example.com.sa' }],
  }),
  sample('unknown-noted', 'unknown', ROOMS, ['noted', 'store-id-listed', 'caution-strangers'], {
    channel: 'official-store',
    caution: 'strangers',
    facts: [{ what: 'store-id', value: '1475867504' }],
  }),
  sample('modified-package', 'modified', GB, ['modified-package', 'modified-name'], {
    facts: [
      { what: 'package-id', value: 'com.gbwhatsapp', source: 'https://www.hindustantimes.com/tech/', checked: '2026-11-23' },
      { what: 'name', value: 'GBWhatsApp Pro' },
      { what: 'host', value: 'gbwhats.example' },
    ],
  }),
  sample(
    'modified-words',
    'modified',
    { ...GB, id: 'whatsapp-gold', names: { en: 'WhatsApp Gold', ar: 'واتساب الذهبي' } },
    ['modified-words'],
    {
      name: 'واتساب الذهبي ضد الحظر',
      facts: [
        { what: 'word', value: 'ضد الحظر' },
        { what: 'host', value: 'watsgold.example' },
      ],
    },
  ),
  sample('lookalike-embedded', 'lookalike', WHATSAPP, ['brand-in-foreign-host', 'file-under-known-name'], {
    name: 'WhatsApp',
    facts: [
      { what: 'host', value: 'whatsapp.web-download.top', expected: 'whatsapp.com' },
      { what: 'file', value: 'WhatsApp_v2.26.apk' },
    ],
  }),
  sample('lookalike-site', 'lookalike', WHATSAPP, ['site-under-known-name', 'misspelt-host'], {
    name: 'WhatsApp Web',
    facts: [
      { what: 'host', value: 'whatqapp-web.top', expected: 'whatsapp.com' },
      { what: 'name', value: 'WhatsApp Web' },
    ],
  }),
  sample('lookalike-misspelt', 'lookalike', WHATSAPP, ['misspelt-host'], {
    name: 'WhatsApp',
    facts: [{ what: 'host', value: 'www.whatsaap.com', expected: 'whatsapp.com' }],
  }),
  sample(
    'lookalike-registry',
    'lookalike',
    { ...WHATSAPP, id: 'signal', names: { en: 'Signal', ar: 'سيجنال' }, official: 'https://signal.org/' },
    ['registry-imitation'],
    {
      name: 'Signal Encryption Plugin',
      facts: [{ what: 'host', value: 'signal.org-ar.me', expected: 'signal.org' }],
    },
  ),
  sample('lookalike-store', 'lookalike', WHATSAPP, ['developer-mismatch', 'package-mismatch'], {
    name: 'WhatsApp Messenger',
    channel: 'official-store',
    facts: [
      { what: 'developer', value: 'WhatsApp Team Inc', expected: 'WhatsApp LLC' },
      { what: 'store-id', value: 'com.wa.messenger.fast', expected: 'com.whatsapp' },
      { what: 'host', value: 'play.google.com' },
    ],
  }),
  sample('lookalike-bait', 'lookalike', WHATSAPP, ['brand-with-bait', 'package-mismatch'], {
    name: 'WhatsApp Update Pro 2026',
    channel: 'third-party-store',
    facts: [
      { what: 'name', value: 'WhatsApp Update Pro 2026', expected: 'WhatsApp Messenger' },
      { what: 'word', value: 'Update Pro' },
      { what: 'host', value: 'apkpure.com' },
    ],
  }),
  sample('lookalike-copied-store', 'lookalike', null, ['store-page-copied'], {
    name: 'Secure Talk',
    facts: [{ what: 'host', value: 'play.google.com.apps-details.xyz' }],
  }),
  sample('reported-stalkerware', 'reported', SPY, ['reported-package'], {
    facts: [
      { what: 'package-id', value: 'com.absolutrack.app', source: 'Echap: stalkerware indicators', checked: '2026-11-23' },
      { what: 'host', value: 'apkpure.com' },
    ],
  }),
  sample('reported-app', 'reported', TOTOK, ['reported-app'], {
    channel: 'official-store',
    facts: [{ what: 'entry', value: 'totok', date: '2019-12-22' }],
  }),
  sample('reported-host', 'reported', null, ['reported-host'], {
    facts: [{ what: 'host', value: 'chat-secure.example', source: 'https://www.welivesecurity.com/', checked: '2026-11-23' }],
  }),
  sample('none', 'none', null, ['no-offer']),
  sample('none-article', 'none', null, ['article']),
  sample('none-address', 'none', null, ['address-only']),
];

export const sampleOf = (id: string): Sample => {
  const found = SAMPLES.find((one) => one.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return found;
};
