import type { warning as ar } from '../ar/warning.ts';
import type { SameAs } from '../text.ts';

export const warning: SameAs<typeof ar> = {
  region: 'Notice from Mamoon',
  close: 'Close',
  'known-apps': 'Which apps are established?',
  more: 'More',
  less: 'Hide details',
  'ignore-app': 'Ignore this app',
  'ignore-site': 'Ignore this site',
  later: 'Remind me later',
  leave: 'Leave this page',
  continue: 'Continue anyway',
  held: 'The download is on hold until you choose.',
  gone: 'Mamoon was updated or turned off while this page was open. Reload it, then choose.',
  help: 'Is someone blackmailing you?',
  mistake: 'Is this a mistake?',
  why: 'Why do we say this?',
  next: 'What should I do?',
  source: 'Source',
  tab: 'opens in a new tab',
};
