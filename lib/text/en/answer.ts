import type { answer as ar } from '../ar/answer.ts';
import type { SameAs } from '../text.ts';

export const answer: SameAs<typeof ar> = {
  'groups.label': 'Two groups of calling apps',
  'groups.known.title': 'A known app',
  'groups.known.body':
    'A registered company under strict law. Blackmailing anyone would cost it millions; we know of no report that one did.',
  'groups.unknown.title': 'An app whose maker we do not know',
  'groups.unknown.body': 'No accusation, but we cannot tell you who made it and why, or where to complain.',
  'groups.best': 'Best: make your calls with a known app.',
  'groups.people': 'But it does not protect you from the person who calls you: they may blackmail you.',

  'answer.known-apps': 'Which apps are known?',
  'answer.details': 'Why? And what should I do?',
  'answer.why': 'Why do we say this?',
  'answer.next': 'What should I do?',
  'answer.source': 'Source',
  'answer.evidence': 'Source:',
  'answer.official': 'The app’s official page',

  'name.nothing.heading': 'There is neither a link nor a name in this text',
  'name.nothing.lead': 'Paste the link as you got it, or type the app’s name.',
  'name.unlisted.heading': '“{text}” is not in our list',
  'name.unlisted.lead': 'No accusation, but we do not know who is behind it and why it was made. Better: make your calls with a known app.',
  'name.known.lead': 'But a name is easy to copy. Get the app from its official page, not from a link.',
  'name.near.heading': '“{text}” is not the name of {app} as we know it',
  'name.near.lead': 'It is close to it, and some copies choose names like this. Get the app from its official page.',
  'name.shared.heading': '“{text}” means two things: a subscription and modified versions',
  'name.shared.lead': 'The company sells it inside {app}; modified versions use the same name. Get it from the official page only.',
  'name.modified.heading': '“{text}” is a name of modified versions of {app}',
  'name.modified.alone': '“{text}” is a name of modified versions',
  'name.reported.heading': '“{text}” is named in a published report',
  'name.monitoring.heading': '“{text}” is monitoring software for devices',
  'name.monitoring.lead':
    'It is sold openly, and parents use software like it with their children. It is not a calling app, and this is no accusation. If a stranger asks you to install it, do not.',
  'name.label.known': 'By name only',
  'name.label.near': 'Close name',
  'name.label.shared': 'Shared name',
  'name.label.monitoring': 'Monitoring software',
};
