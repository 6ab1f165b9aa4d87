/** English words of the reasons. The Arabic file says where they are seen. */
import type { ReasonWords } from '../reason-words.ts';

export const reasons: ReasonWords = {
  'store-id-listed': {
    said: 'The app’s unique id in this store is the one in our list.',
    with: 'The id {id} in this store is that of {app} in our list.',
  },
  'official-host': { said: 'You are on the company’s own site.', with: '{host} is one of {app}’s official sites.' },
  'developer-listed': {
    said: 'The publisher named here is the one in our list.',
    with: 'The publisher here is {developer}, who is {app}’s publisher in our list.',
  },
  'package-outside-store': {
    said: 'The unique id is right, but outside an official store it proves nothing, since it is easy to copy.',
    with: 'The unique id {id} is right, but outside an official store it proves nothing, since it is easy to copy.',
  },
  'name-outside-store': {
    said: 'The name is known, but this is not one of the app’s official pages. A name alone proves nothing.',
    with: 'The page names {app}, but it is not one of its official pages. A name alone proves nothing.',
  },
  'file-from-other-site': {
    said: 'The file comes from a site that is not one of the app’s official sources.',
    with: 'The file comes from {host}, which is not one of {app}’s official sources.',
  },
  'app-ended': { said: 'The company has ended this app.', with: 'The company ended {app} on {date}.' },
  'store-removed': { said: 'A store that offered it took it out.', with: 'A store took {app} out on {removed}.' },
  noted: { said: 'Our list has it by name, but lacks some of what we ask of a known app.' },
  'not-listed': { said: 'We did not find this app in our list, so we do not know who is behind it.' },
  'calls-in-name': { said: 'Its name says that it is for calls or chat.' },
  'calls-in-description': { said: 'Its description says that it is for voice or video calls.' },
  'strangers-in-description': { said: 'Its description says that it connects you with people you do not know.' },
  'download-offered': { said: 'This page offers you a file or a link to download it.' },
  'modified-name': {
    said: 'Its name is that of a known modified version.',
    with: '“{name}” is the name of a known modified version of {app}.',
  },
  'modified-package': {
    said: 'Its id is that of a known modified version.',
    with: 'The id {id} belongs to a known modified version of {app}.',
  },
  'modified-host': {
    said: 'This site spreads modified versions of known apps.',
    with: 'The site {host} spreads a modified version of {app}.',
  },
  'modified-words': {
    said: 'Beside the known name are words that only modified versions use.',
    with: 'Beside the name {app} is the word “{word}”, which only modified versions use.',
  },
  'brand-in-foreign-host': {
    said: 'The address contains a known app’s name, but the site is not its company’s.',
    with: 'The address {host} contains the name {app}, but it is not one of its company’s sites. Its official site is {official}.',
  },
  'misspelt-host': {
    said: 'The address resembles an official one, with other letters.',
    with: 'The address {host} differs in a few letters from the official {official}.',
  },
  'confusable-host': {
    said: 'Some letters of the address only look like those of the official one.',
    with: 'Some letters of {host} only look like those of {official}.',
  },
  'registry-imitation': {
    said: 'The address was made to look like a branch of an official site. The real site is what stands at its end.',
    with: 'The address {host} was made to look like a branch of {official}. The real site is what stands at its end.',
  },
  'brand-with-bait': {
    said: 'A word that is not part of it was added to the known name, to attract people.',
    with: 'The word “{word}” was added to the name {app}; it is not part of it.',
  },
  'confusable-name': {
    said: 'Some letters of the name only look like those of a known name.',
    with: 'Some letters of “{name}” only look like those of {app}.',
  },
  'package-mismatch': {
    said: 'The name is a known app’s, but the id is not.',
    with: 'The id here is {id}, and that of {app} is {genuine}.',
  },
  'developer-mismatch': {
    said: 'The name is a known app’s, but the publisher is not its publisher.',
    with: 'The publisher here is {developer}, and that of {app} is {owner}.',
  },
  'developer-imitation': {
    said: 'The publisher’s name resembles a known one, but it is a different one.',
    with: 'The publisher here is {developer}. It resembles {owner}, but it is a different one.',
  },
  'store-page-copied': {
    said: 'The page looks like an app store, but its address is not the store’s.',
    with: 'The page looks like an app store, but its address {host} is not the store’s.',
  },
  'file-under-known-name': {
    said: 'The page presents itself under a known app’s name and gives you a file of its own.',
    with: 'The page presents itself as {app} and gives you a file of its own.',
  },
  'site-under-known-name': {
    said: 'The page presents itself as a known app’s own site, which it is not.',
    with: 'The page presents itself as {app}’s own site, which it is not.',
  },
  'reported-package': { said: 'Its id is named in a published report.', with: 'The id {id} is named in a published report.' },
  'reported-host': { said: 'This address is named in a published report.', with: 'The address {host} is named in a published report.' },
  'reported-name': { said: 'Its name is in a published report.', with: 'The name “{name}” is in a published report.' },
  'reported-app': { said: 'A report about this app has been published.', with: '{report}' },
  'caution-strangers': { said: 'This app connects you with strangers. Blackmail often begins with a video call with a stranger.' },
  'caution-live-streaming': { said: 'It has live streaming that many people see, and any of them may record it.' },
  'caution-state': { said: 'A state, or somebody close to it, runs it and may see what is said there.' },
  'no-offer': { said: 'There is no app to download on this page.' },
  article: { said: 'This is an article, a report or a how-to, not a download page.' },
  listing: { said: 'This page shows several apps together and is about none of them alone.' },
  'search-results': { said: 'This is a page of search results.' },
  'accompanies-calls': { said: 'This app is used with calls and makes none itself.' },
  'other-software': { said: 'This is software, but not for calls.' },
  'private-service': { said: 'The calls here are with somebody you know, such as your bank or your doctor.' },
  'chat-link': { said: 'This link opens a chat in an app you have and downloads nothing.' },
  'developer-document': { said: 'This is a page for programmers.' },
  interstitial: { said: 'A check or an error page appeared, and nothing can be told from it.' },
  'address-only': { said: 'We looked at the address alone, and it proves nothing.' },
  withdrawn: { said: 'Your organisation took this app off the list on this device.' },
};
