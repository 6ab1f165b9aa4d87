import type { file as ar } from '../ar/file.ts';
import type { SameAs } from '../text.ts';

export const file: SameAs<typeof ar> = {
  'file.title': 'Is this file genuine?',
  'file.lead':
    'Choose an app’s file before you install it. We read it on your device and compare its signature with what we know of the app’s maker. Nothing of it leaves.',
  'file.choose': 'Choose a file',
  'file.drop': 'Or drop the file here.',
  'file.kinds': 'For Android: APK, XAPK and APKS, or a ZIP that holds one. For other devices we say what to look at.',
  'file.reading': 'Reading the file…',
  'file.stop': 'Stop reading',

  'file.own-key.heading': 'This file is from the maker of {app}',
  'file.own-key.lead':
    'The maker’s key signed it, and nothing in it was changed since. But a signature does not vouch for whoever talks to you in the app.',
  'file.store-key.heading': 'This file is {app} as the store F-Droid builds it',
  'file.store-key.lead':
    'The store’s key signed it, and nothing in it was changed since. But a signature does not vouch for whoever talks to you in the app.',
  'file.other-key.heading': 'This file is not from the maker of {app}',
  'file.other-key.lead': 'It bears the id of {app}, but somebody else signed it. Do not install it; take the app from its official page.',
  'file.unlisted-key.heading': 'We do not know who signed this file',
  'file.unlisted-key.lead':
    'It bears the id of {app}, but its key is none of those that we know for it. Take the app from its official page.',
  'file.no-key-listed.heading': 'We cannot say whether this is the genuine {app}',
  'file.no-key-listed.lead':
    'It bears its id, which is easy to copy, and our list has no key of its maker to compare with. Take the app from its official page.',
  'file.modified.heading': 'This file is a modified version: {app}',
  'file.modified.lead':
    'The company did not make it, and whoever changed it can add what steals your messages and photos. Do not install it; take the genuine app.',
  'file.reported.heading': '“{app}” is named in a published report',
  'file.reported.lead': 'Do not install it, and read what the report says.',
  'file.discontinued.heading': '{app} has ended, and its company no longer offers it',
  'file.discontinued.lead': 'Do not install what is offered to you under its name today.',
  'file.unknown.heading': 'This app is not in our list',
  'file.unknown.lead': 'No accusation, but we do not know who is behind it and why it was made. Better: make your calls with a known app.',

  'file.unsigned.heading': 'This file has no signature',
  'file.unsigned.lead': 'Nothing in it shows who made it, and Android itself refuses to install it.',
  'file.changed.heading': 'This file was changed after it was signed',
  'file.changed.lead': 'What is in it is not what its owner signed. Do not install it.',
  'file.wrong-signature.heading': 'The signature of this file is not right',
  'file.wrong-signature.lead': 'It does not match the key that stands beside it. Do not install it.',
  'file.stripped.heading': 'A signature was taken out of this file',
  'file.stripped.lead': 'What is left says that there is a newer signature in it, and there is none. Do not install it.',
  'file.mixed.heading': 'The parts of this file were signed by different keys',
  'file.mixed.lead': 'The parts of one app are signed by one maker. Do not install it.',
  'file.unsupported.heading': 'We could not check the signature of this file',
  'file.unsupported.lead': 'It was signed in a way that we do not know, so we say nothing about it. Take the app from its official page.',

  'file.note.archive':
    'This is an archive that Android does not install by itself. Take care if you are told to use another program to install it.',
  'file.note.caution.strangers': 'This app connects you with strangers, and much blackmail begins with a video call with a stranger.',
  'file.note.caution.live-streaming': 'It has live streaming that many people see, and any of them may record it.',
  'file.note.caution.state': 'A state, or somebody close to it, runs it and may see what is said there.',

  'file.windows.heading': 'A file for Windows: we do not read what is in it',
  'file.windows.lead':
    'Right-click it, then “Properties”, then “Digital Signatures”, and read the publisher’s name. If there is no signature, or the publisher is not the app’s maker, do not open it.',
  'file.mac.heading': 'A file for Mac: we do not read what is in it',
  'file.mac.lead':
    'If the Mac says that it cannot verify the developer, do not go on. Take the app from Apple’s store or its maker’s page.',
  'file.ios.heading': 'Apps are not installed from a file on an iPhone',
  'file.ios.lead': 'Take the app from the App Store. If somebody asks you to do it another way, do not.',
  'file.ios-profile.heading': 'Do not install this “profile”',
  'file.ios-profile.lead': 'No calling app on an iPhone needs such a file, and it may give somebody else power over your device.',
  'file.linux.heading': 'A file for Linux: we do not read what is in it',
  'file.linux.lead': 'Take the app from your distribution’s store or its maker’s page.',

  'file.empty.heading': 'The file is empty',
  'file.empty.lead': 'Nothing of it has arrived. Download it again from its maker’s page.',
  'file.not-an-app.heading': 'This is not an app file for Android',
  'file.not-an-app.lead': 'It may be a page or a picture that was given an app’s name.',
  'file.cut.heading': 'The file is not complete',
  'file.cut.lead': 'Its download began and did not end.',
  'file.damaged.heading': 'The file is damaged',
  'file.damaged.lead': 'Its parts contradict each other. Do not install it.',
  'file.too-large.heading': 'The file is larger than what we read',
  'file.too-large.lead': 'It has sizes that we do not see in apps. Do not install it before you have asked somebody you trust.',
  'file.locked.heading': 'The file is locked with a password',
  'file.locked.lead': 'We cannot read it. Sending an app in a locked file is a known trick to get past checks.',
  'file.several-apps.heading': 'There is more than one app in this file',
  'file.several-apps.lead': 'Unpack it, then check each app by itself.',
  'file.unreadable.heading': 'The browser could not read the file',
  'file.unreadable.lead': 'It may have been moved or deleted. Choose it again.',
  'file.stopped.heading': 'We stopped reading the file',
  'file.stopped.lead': 'So we say nothing about it.',

  'file.official': 'Open the official page',
  'file.details': 'Details of the file',
  'file.row.package': 'Unique id of the app',
  'file.row.version': 'Version',
  'file.row.scheme': 'Way of signing',
  'file.row.key': 'Fingerprint of the key (SHA-256)',
  'file.row.source': 'Where our knowledge of the key is from',
};
