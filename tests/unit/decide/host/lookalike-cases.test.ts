/**
 * The look-alike tables of Chromium and MetaMask, with their targets as our known list. `alarm` means: by the address alone.
 * DIFFERENT names every case that we answer otherwise on purpose, and why; a case that agrees may not stand there.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isNear, isSwap } from '../../../../lib/catalog/near.ts';
import { imitatedByHost } from '../../../../lib/decide/host/imitated-host.ts';
import { parseHost } from '../../../../lib/fold/hosts.ts';
import { skeletonOf } from '../../../../lib/fold/skeleton.ts';
import { app, list } from '../small-list.ts';

interface Case {
  readonly suite: string;
  readonly input: string;
  readonly target: string;
  readonly expected: string;
  readonly reason: string;
}

const { cases } = JSON.parse(readFileSync(new URL('../../fixtures/lookalike-cases.json', import.meta.url), 'utf8')) as {
  cases: readonly Case[];
};
const of = (...suites: string[]) => cases.filter(({ suite }) => suites.some((one) => suite.startsWith(one)));
const isFlagged = ({ expected }: Case) => !/^(?:none|allow|must not warn|suppress)/.test(expected);

/** The sites that a suite's cases take for granted besides each case's own target. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  TargetEmbedding: ['google.com', 'office.com', 'highengagement.com', 'highengagement.co.uk'],
  ComboSquatting: ['google.com', 'youtube.com', 'sample.com', 'example.com', 'vices.com', 'engagedsite.com', 'testcombo.org'],
  'must NOT be flagged': ['metamask.io', 'myetherwallet.com', 'mycrypto.com'],
  'must be flagged (any method)': ['myetherwallet.com', 'blockchain.info', 'metamask.io', 'omisego.com', 'numerai.com', 'decentraland.org'],
  'user false-positive complaint': ['myetherwallet.com', 'metamask.io', 'ethereum.org'],
};

function knownList(one: Case) {
  const domains = [...(one.target.includes('.') ? [one.target] : []), ...(KNOWN[one.suite] ?? [])];
  const byName = new Map<string, string[]>();
  for (const host of domains.map((domain) => parseHost(domain)))
    if (host?.domain) byName.set(host.name, [...(byName.get(host.name) ?? []), host.domain]);
  return list([...byName].map(([name, own]) => app(name.replace(/^-|-$/g, ''), { domainsOf: own })));
}

const SHORT_NAME = 'names under 7 letters are not compared by edits: too many neighbours are words of their own';
const NO_ALLOW_LIST = 'a listed domain spelt out before a foreign one is judged alike for all: rules name no host';
const LOGIN_WORD = 'not for the embedding, but because the registered name asks to sign in';
const ONE_EDIT = 'more than one edit: at two the popular list has 33 honest neighbours';
const ONLY_REGISTRY = 'only the registry differs, which honest namesakes do too (their own complaints say so): needs an offer on the page';
const ONLY_HYPHEN = 'only a hyphen differs: needs an offer on the page';
const OTHER_WORD = 'a word that no vocabulary explains stands beside the name: needs an offer on the page';
const OTHER_BRAND = 'its target is not in the table, so nothing is known to compare with';
const SPLIT = 'a dot inside the name: the registered name is another word';

const DIFFERENT: Readonly<Record<string, string>> = {
  'abcxd.com': SHORT_NAME,
  'abcx1.com': SHORT_NAME,
  'abcd1.com > abcde1.com': SHORT_NAME,
  'abcde1.com > abcd1.com': SHORT_NAME,
  'abcdx.com': SHORT_NAME,
  'abcde.com > axbcde.com': SHORT_NAME,
  'axbcde.com': SHORT_NAME,
  'abcde.com > abced.com': SHORT_NAME,
  'this-is-a-very-long-url-but-it-should-not-affect-google-the-outcome-of-this-target-embedding-test.com-login.com': LOGIN_WORD,
  'google-this-is-a-very-long-url-but-it-should-not-affect-the-outcome-of-this-target-embedding-test.com-login.com': LOGIN_WORD,
  'google.randomreg-login.com': LOGIN_WORD,
  'scholar.google.com.foo.com': NO_ALLOW_LIST,
  'foo.scholar.google.com.foo.com': NO_ALLOW_LIST,
  'foo.office.org-foo.com': 'the name with another registry and more text glued to it is an imitation for us',
  'subdomain-highengagement.com': OTHER_WORD,
  'example-google.com': OTHER_WORD,
  'google-login.test': 'endings reserved for tests are judged like others: nobody reaches them',
  'one-sample-online.com': OTHER_WORD,
  'oneyoutubelogin.com': OTHER_WORD,
  'loginsamplé.com': 'a look-alike name glued to other letters: needs an offer on the page',
  'tesł.net': 'Unicode draws ł from l, not from t',
  'łest.net': 'Unicode draws ł from l, not from t',
  'łesł.net': 'Unicode draws ł from l, not from t',
  'စ2.com': 'Myanmar, Georgian and Gurmukhi letters: no app of the list is read in these scripts',
  'კ9.com': 'Myanmar, Georgian and Gurmukhi letters: no app of the list is read in these scripts',
  'ੜ9.com': 'Myanmar, Georgian and Gurmukhi letters: no app of the list is read in these scripts',
  'myetherwallet.cx': ONLY_REGISTRY,
  'myetherwallet.aaa': ONLY_REGISTRY,
  'myetherwallet.za': ONLY_REGISTRY,
  'myetherwallet.z': ONLY_REGISTRY,
  'myetherwallet.cm': ONLY_REGISTRY,
  'numerai.tech': ONLY_REGISTRY,
  'omise-go.com': ONLY_HYPHEN,
  'omise-go.net': ONLY_HYPHEN,
  'my-etherwallet.com': ONLY_HYPHEN,
  'my-etherwallet.in': ONLY_HYPHEN,
  'blockcrein.info': ONE_EDIT,
  'blockchealn.info': ONE_EDIT,
  'bllookchain.info': ONE_EDIT,
  'myetcwallet.com': ONE_EDIT,
  'myetherieumwallet.com': ONE_EDIT,
  'myelherwallel.com': ONE_EDIT,
  'tokenswap.org': OTHER_BRAND,
  'ethtrade.io': OTHER_BRAND,
  'myetherweb.com.de': OTHER_BRAND,
  'myethe.rwallet.com': SPLIT,
  'myetherw.allet.com': SPLIT,
  'myetherwal.let.com': SPLIT,
  'myetherwall.et.com': SPLIT,
};
const whyDifferent = ({ input, target }: Case) => DIFFERENT[`${input} > ${target}`] ?? DIFFERENT[input];

const HOSTS = of(
  'EditDistanceExcludes',
  'CharacterSwapExcludes',
  'TargetEmbedding',
  'ComboSquatting',
  'GetSimilarTopDomain',
  'fuzzy',
  'must',
  'user false-positive',
  'whitelist',
);

test.each(HOSTS)('$suite: $input against $target', (one) => {
  const alarm = imitatedByHost(one.input, knownList(one))?.certain === true;
  if (whyDifferent(one)) expect(alarm, `agrees now: take it off DIFFERENT (${whyDifferent(one)})`).toBe(!isFlagged(one));
  else expect(alarm).toBe(isFlagged(one));
});

test('every entry of DIFFERENT is a case', () => {
  const known = new Set(HOSTS.flatMap(({ input, target }) => [input, `${input} > ${target}`]));
  expect(Object.keys(DIFFERENT).filter((key) => !known.has(key))).toEqual([]);
});

test.each(of('IsEditDistanceAtMostOne'))('one edit: $input, $target', ({ input, target, expected }) => {
  expect(input === target || (isNear(input, target) && !isSwap(input, target))).toBe(expected === 'within_1');
});

test.each(of('HasOneCharacterSwap'))('one swap: $input, $target', ({ input, target, expected }) => {
  expect(isSwap(input, target)).toBe(expected === 'one_swap');
});

// Chromium sets private registries aside; for us they are suffixes, because strangers register names under them.
test.each(of('GetETLDPlusOne').filter(({ input }) => !input.endsWith('cloud.goog')))(
  'registrable domain of $input',
  ({ input, expected }) => {
    expect(parseHost(input)?.domain).toBe(expected);
  },
);

test.each(of('LookupSkeletonInTopDomains (', 'UnsafeIDN').filter(({ target }) => target))(
  '$input looks like $target',
  ({ input, target }) => {
    expect(skeletonOf(input)).toBe(skeletonOf(target));
  },
);
