/**
 * The form of every file under data/: one valibot schema a kind of record, and the TypeScript types that follow from them.
 * This is the documentation of the list; `npm run data schema` writes the JSON schemas that editors use.
 */
import * as v from 'valibot';

const line = (max = 200) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
export const isoDate = v.pipe(v.string(), v.isoDate());
/** A date as exact as its source: YYYY, YYYY-MM or YYYY-MM-DD. */
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
const recordId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
/** A bare host in its ASCII (punycode) form, without scheme, port or path: `www.whatsapp.com`. */
const host = v.pipe(
  v.string(),
  v.regex(/^(?=.{3,253}$)([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/, 'a host is lower-case ASCII without scheme or path'),
);
const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** Who says so. `list`: a public catalogue or code that names the value beside the app. */
export const SAYS = ['vendor', 'store', 'regulator', 'press', 'researcher', 'list'] as const;

export const sourceSchema = v.strictObject({
  /** Address of the page that was read; null where only its description is on record. */
  url: v.nullable(v.pipe(v.string(), v.url())),
  /** Title of the publication, as it prints it where that is known. */
  title: line(400),
  /** Who published it, by name. */
  by: v.optional(line(120)),
  says: v.picklist(SAYS),
  /** The publication's own date, as exact as it states it; absent where it states none. */
  published: v.optional(partialDate),
  /** Day on which one of us last looked. */
  checked: isoDate,
});

/** Keys into the record's `sources`. */
const by = v.pipe(v.array(line(40)), v.minLength(1));
const claim = <T extends v.GenericSchema>(value: T) => v.strictObject({ value, by });

export const STORES = [
  'googlePlay',
  'appStore',
  'macAppStore',
  'microsoftStore',
  'galaxyStore',
  'appGallery',
  'fdroid',
  'flathub',
  'snapcraft',
  'rustore',
  'winget',
] as const;
export type Store = (typeof STORES)[number];

const namesSchema = v.strictObject({
  en: line(),
  ar: line(),
  /** Other spellings that people type, any script. Language, not claims: no source needed. */
  also: v.array(line()),
  /** Those of the names above (folded or not) that are everyday words or another product: never enough alone. */
  everyday: v.array(line()),
});

export const CLASSES = [
  'personal',
  'work',
  'social',
  'telephony',
  'sip',
  'gaming',
  'telco-voip',
  'state-linked',
  'stranger-chat',
  'stranger-video-chat',
  'voice-rooms',
  'second-number',
  'live-streaming',
] as const;

/** What stands behind an app. A person or a community by name is known, but not what `established` promises. */
export const OWNER_KINDS = ['company', 'foundation', 'agency', 'person', 'community'] as const;

export const CRITERIA = ['owner', 'law', 'years', 'domain', 'store', 'privacy-policy', 'complaint'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** data/apps/<id>.json */
export const appSchema = v.strictObject({
  $schema: v.literal('../schema/app.json'),
  id: recordId,
  /** `established` and `noted` follow from the claims below (entry-policy.ts): `data format` writes which of the two it is. */
  status: v.picklist(['established', 'noted', 'discontinued', 'reported']),
  names: namesSchema,
  /** Where an app is named of which nothing else is on record. */
  named: v.optional(v.strictObject({ by })),
  class: v.picklist(CLASSES),
  does: v.array(v.picklist(['voice', 'video', 'messaging', 'meetings', 'live-streaming', 'strangers'])),
  /** Published feeds list copies of its site (maltrail, phishing lists): a misspelling of its name is likelier a copy than a namesake. */
  imitated: v.optional(v.boolean()),
  /** People and companies run servers of their own for it, whose pages bear its name. */
  selfHosted: v.optional(v.boolean()),
  /** Who stands behind it, and the country whose law that owner answers to (ISO 3166-1 alpha-2). */
  owner: v.nullable(v.strictObject({ value: line(), kind: v.picklist(OWNER_KINDS), by })),
  country: v.nullable(claim(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
  since: v.nullable(claim(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)))),
  callEncryption: v.nullable(claim(v.picklist(['default', 'optional', 'none']))),
  privacyPolicy: v.nullable(claim(httpsUrl)),
  complaints: v.nullable(claim(httpsUrl)),
  /** Where to send a person who wants the genuine app. Null for apps that ended. */
  official: v.nullable(httpsUrl),
  /** A host covers its subdomains. `site`: the vendor's pages; `download`: serves its files; `chat`: opens chats; `defensive`: owned, offers nothing. */
  domains: v.array(
    v.strictObject({
      value: host,
      role: v.picklist(['site', 'download', 'chat', 'defensive']),
      by,
    }),
  ),
  /** `removed`: the store took it out; the id stays the app's own. */
  stores: v.partial(
    v.strictObject(
      v.entriesFromList(
        STORES,
        v.array(v.strictObject({ value: line(120), by, removed: v.optional(v.strictObject({ on: partialDate, by })) })),
      ),
    ),
  ),
  /** Developer names as the stores show them. */
  developers: v.array(v.strictObject({ value: line(), store: v.picklist(STORES), by })),
  caution: v.nullable(claim(v.picklist(['strangers', 'live-streaming', 'state']))),
  /** `on` may be a year or a month where no source gives the day. */
  ended: v.nullable(v.strictObject({ on: partialDate, by, successor: v.nullable(line()) })),
  /** For status `reported`: what was published. */
  report: v.nullable(v.strictObject({ ar: line(400), en: line(400), by, date: partialDate })),
  /** Genuine products whose names look like copies ("WhatsApp Plus" the subscription). */
  genuine: v.array(line()),
  note: v.optional(line(1_000)),
  sources: v.record(line(40), sourceSchema),
});
export type AppRecord = v.InferOutput<typeof appSchema>;

/** data/modified/<id>.json: a family of unofficial modified clients of one app. */
export const modifiedSchema = v.strictObject({
  $schema: v.literal('../schema/modified.json'),
  id: recordId,
  base: recordId,
  names: namesSchema,
  /**
   * Own package ids. `shared` ids are the genuine app's, kept by the build; a `generic` id is one that an unrelated app may carry too.
   * Neither proves anything alone.
   */
  packages: v.array(v.strictObject({ value: line(120), by, shared: v.optional(v.boolean()), generic: v.optional(v.boolean()) })),
  hosts: v.array(v.strictObject({ value: host, by })),
  note: v.optional(line(1_000)),
  sources: v.record(line(40), sourceSchema),
});
export type ModifiedRecord = v.InferOutput<typeof modifiedSchema>;

/** data/reported/<id>.json: something that a published report names. */
export const reportedSchema = v.strictObject({
  $schema: v.literal('../schema/reported.json'),
  id: recordId,
  /** What the report calls it. `monitoring`: openly sold monitoring that does not hide (watchware). */
  what: v.picklist(['trojanised', 'fake', 'stalkerware', 'monitoring', 'removed-from-store', 'spyware']),
  names: namesSchema,
  /** Id of the genuine app that it imitates, if it does. */
  imitates: v.nullable(recordId),
  /** What the bare name does not say: the campaign, the page, the family of which it is one ("ViperRAT"). Shown beside the name, never matched. */
  detail: v.optional(v.strictObject({ ar: line(), en: line() })),
  campaign: v.optional(line()),
  packages: v.array(v.strictObject({ value: line(200), by, generic: v.optional(v.boolean()) })),
  /** `exact`: only this host, never its subdomains or parent (shared hosting). */
  hosts: v.array(v.strictObject({ value: host, by, exact: v.optional(v.boolean()) })),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2005))),
  note: v.optional(line(1_000)),
  sources: v.record(line(40), sourceSchema),
});
export type ReportedRecord = v.InferOutput<typeof reportedSchema>;

/** data/sites.json: stores, portals, code and file hosts, search engines, and hosts where strangers publish. */
export const siteSchema = v.strictObject({
  id: recordId,
  name: line(),
  type: v.picklist([
    'official-store',
    'third-party-store',
    'apk-portal',
    'download-portal',
    'mod-portal',
    'code-host',
    'file-host',
    'channel',
    'search',
  ]),
  /** A leading `*.` covers every subdomain and the host itself; otherwise the host and `www.` and `m.`. */
  hosts: v.array(v.pipe(v.string(), v.regex(/^(\*\.)?[a-z0-9.-]+$/))),
  /** Of a search engine: how the paths of its result pages begin. */
  results: v.optional(v.pipe(v.string(), v.regex(/^\/[a-z]*$/))),
  /**
   * How an address names one app, first match wins. The regular expression is run on pathname + search; with `hash` on
   * pathname + search + hash, with `host` on hostname + pathname + search (the app is in the host name). `id` and `slug`
   * are named groups. `example` and `not` are full addresses on one of the site's hosts.
   */
  apps: v.array(
    v.strictObject({
      pattern: line(400),
      store: v.optional(v.picklist(STORES)),
      /** What the `id` group holds. */
      id: v.optional(v.picklist(['package', 'store-id'])),
      example: line(300),
      not: line(300),
      hash: v.optional(v.boolean()),
      host: v.optional(v.boolean()),
    }),
  ),
  by,
});
export const sitesSchema = v.strictObject({
  $schema: v.literal('./schema/sites.json'),
  sites: v.array(siteSchema),
  /** Hosts under a listed vendor's domain where strangers publish: judged by what the page offers, never cleared by the host. */
  neverCleared: v.array(v.strictObject({ value: host, by })),
  /** Extra parents under which anybody registers names (free hosting, dynamic DNS) beside the public suffix list's private part. */
  sharedHosting: v.array(
    v.strictObject({
      value: host,
      /** Dynamic DNS: names of home connections and the like, where nobody honest publishes an app. */
      dynamic: v.optional(v.boolean()),
      by,
    }),
  ),
  /** Zones of content networks and access brokers, which write their customers' own domains before them (`example.com.zone.net`); no stranger registers there. */
  networks: v.array(v.strictObject({ value: host, by })),
  sources: v.record(line(40), sourceSchema),
});
export type SitesFile = v.InferOutput<typeof sitesSchema>;
export type SiteRecord = v.InferOutput<typeof siteSchema>;

/** What kind of body answers. `security`: a state security service that is not the police; `emergency`: a number for every emergency. */
export const HELPERS = [
  'police',
  'prosecutor',
  'security',
  'emergency',
  'ministry',
  'regulator',
  'child-helpline',
  'ngo',
  'platform',
  'take-down',
] as const;

/** data/help.json: where to report, per country. */
export const helpSchema = v.strictObject({
  $schema: v.literal('./schema/help.json'),
  /** Days after which a check is too old to be shown. */
  maxAgeDays: v.pipe(v.number(), v.integer()),
  countries: v.array(
    v.strictObject({
      code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
      ar: line(),
      en: line(),
      contacts: v.array(
        v.strictObject({
          /**
           * `in-person`: where to go; `office`: whom to ask for where no number is sure; `notice`: an official warning without a channel.
           * Their value is Arabic words, nothing to dial or open.
           */
          type: v.picklist(['phone', 'url', 'email', 'app', 'sms', 'whatsapp', 'in-person', 'office', 'notice']),
          value: line(300),
          ar: line(300),
          en: line(300),
          who: v.picklist(HELPERS),
          source: v.nullable(v.pipe(v.string(), v.url())),
          sourceTitle: line(300),
          /** The source's own date (YYYY, YYYY-MM or YYYY-MM-DD), null where it shows none. */
          quoted: v.nullable(partialDate),
          checked: isoDate,
        }),
      ),
    }),
  ),
  /** Take-down services and platforms' own reporting pages. */
  everywhere: v.array(
    v.strictObject({
      id: recordId,
      ar: line(),
      en: line(),
      who: v.picklist(['platform', 'take-down', 'ngo']),
      url: httpsUrl,
      arNote: line(400),
      enNote: line(400),
      source: v.nullable(v.pipe(v.string(), v.url())),
      sourceTitle: line(300),
      quoted: v.nullable(partialDate),
      checked: isoDate,
    }),
  ),
});
export type HelpFile = v.InferOutput<typeof helpSchema>;

/** data/certificates.json: under which keys listed apps are published for Android. */
export const certificatesSchema = v.strictObject({
  $schema: v.literal('./schema/certificates.json'),
  packages: v.array(
    v.strictObject({
      package: line(255),
      /** Are these all keys that it is published under? Only then another key says that somebody else made a file. */
      complete: v.boolean(),
      certificates: v.pipe(
        v.array(
          v.strictObject({
            /** SHA-256 of the certificate. */
            value: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a certificate is its SHA-256 in lower-case hexadecimal')),
            /** `fdroid`: the key under which F-Droid ships what it builds itself. */
            of: v.picklist(['maker', 'fdroid']),
            by,
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
  sources: v.record(line(40), sourceSchema),
});
export type CertificatesFile = v.InferOutput<typeof certificatesSchema>;

/** data/list.json */
export const listSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}$/)),
  date: isoDate,
});

/** data/unconfirmed.json: what nobody could confirm. Never read by the extension. */
export const unconfirmedSchema = v.strictObject({
  about: line(400),
  date: isoDate,
  values: v.array(v.strictObject({ id: line(), field: line(), value: line(600), tried: line(600) })),
});
