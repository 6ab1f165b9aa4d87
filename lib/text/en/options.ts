/**
 * English words of the options page. The Arabic file says where each is seen.
 */
import type { options as arabic } from '../ar/options.ts';
import type { SameAs } from '../text.ts';

export const options = {
  'options.tabTitle': 'Mamoon options',
  'options.title': 'Options',
  'options.help': 'Someone is blackmailing me',
  'options.guide': 'Guide',
  'options.saved': 'Saved',
  'options.notSaved': 'Not saved: the browser’s storage is full or closed. The option stays as it was.',
  'options.fixed': 'Set by your organisation; it cannot be changed here',

  'options.language.title': 'Language and digits',
  'options.language.label': 'Language',
  'options.digits.label': 'Digits in Arabic text',
  'options.digits.auto': 'By the country chosen',
  'options.digits.latn': '123',
  'options.digits.arab': '١٢٣',
  'options.country.label': 'Your country',
  'options.country.note':
    'For the digits, and so that the guide shows where to report straight away. Leave it empty if you like; Mamoon does not guess it.',
  'options.country.none': 'Not chosen',

  'options.shown.title': 'What is shown',
  'options.cards.label': 'A card on the page for an app that is not in our list or an unofficial source',
  'options.cards.note': 'Shown once for each app in {days}. Without it the icon still tells you.',
  'options.dialogs.label': 'A warning for imitations, modified apps and what reports name',
  'options.dialogs.note': 'Cannot be turned off. For a single site you can continue from the warning’s own page.',
  'options.searchMarks.label': 'A small mark beside search results',
  'options.searchMarks.note': 'Only beside an imitation, a modified or reported app, or the official page of what you searched for.',
  'options.linkMarks.label': 'A small mark beside a link that you were sent in mail or a chat',
  'options.linkMarks.note':
    'In WhatsApp Web, Telegram Web, Messenger, Gmail, Outlook and Yahoo, and only beside a link whose address alone shows a danger. We read the addresses of links only, not your messages, and keep nothing of them. It begins when those pages are reloaded.',

  'options.downloads.title': 'Downloads',
  'options.downloads.label': 'Ask me before a doubtful download goes on',
  'options.downloads.why':
    'When a file starts downloading from a page with a notice, or under a known app’s name from a foreign site, Mamoon pauses it and asks you. It deletes nothing.',
  'options.downloads.permission':
    'This needs one more permission, which the browser will ask you for: “Manage downloads”. Turn this off to take it back at any time.',
  'options.downloads.refused': 'Permission was not given, so this stays off.',
  'options.downloads.unavailable': 'This browser does not let extensions manage downloads.',

  'options.access.title': 'Permission to read pages',
  'options.access.granted': 'Given for all sites. Mamoon reads the page on your device only; nothing leaves it.',
  'options.access.withheld':
    'Not given for all sites. No notice will appear by itself; the icon still checks the page that you open it on.',
  'options.access.grant': 'Give permission again',
  'options.access.refused': 'Permission was not given. You can also give it on the browser’s page of extensions.',

  'options.ignored.title': 'What you ignored',
  'options.ignored.none': 'You ignored nothing.',
  'options.ignored.count': { one: 'You ignored one thing.', other: 'You ignored {count} things.' },
  'options.ignored.what.app': 'App',
  'options.ignored.what.site': 'Site',
  'options.ignored.what.later': 'Remind me later',
  'options.ignored.what.continue': 'Continued in spite of the warning',
  'options.ignored.what.seen': 'Shown to you',
  'options.ignored.since': 'since {date}',
  'options.ignored.seenTitle': 'Notices you saw in the last {days}',
  'options.ignored.undo': 'Undo',
  'options.ignored.undoName': 'Undo: stop ignoring {name}',
  'options.ignored.undone': '{name} is no longer ignored; its notice will come back.',
  'options.ignored.reset': 'Clear all that you ignored',
  'options.ignored.resetAsk': 'All notices will come back as on the first day. Clear all that you ignored?',
  'options.ignored.resetYes': 'Yes, clear it',
  'options.ignored.resetNo': 'No, keep it',
  'options.ignored.resetDone': 'All that you ignored was cleared.',
  'options.ignored.export': 'Save them to a file',
  'options.ignored.import': 'Add from a file',
  'options.ignored.imported': {
    one: 'One choice was added.',
    other: '{count} choices were added.',
  },
  'options.ignored.refused': {
    one: 'One line was left out because it is not valid.',
    other: '{count} lines were left out because they are not valid.',
  },
  'options.ignored.importedNone': 'Nothing was added: all that is in the file is here already.',
  'options.ignored.notOurs': 'This is not a file of choices from Mamoon. Nothing was changed. Choose a file that was saved from this page.',
  'options.ignored.unreadable': 'The file could not be read. Nothing was changed.',

  'options.list.title': 'The list',
  'options.list.version': 'Version {version}, of {date}.',
  'options.list.old': 'This list is {age} old. A newer one comes when the extension is updated.',
  'options.list.note': 'The list is inside the extension and is renewed when it is updated. It is not fetched from the network.',
  'options.list.extension': 'Version of the extension: {version}',

  // Section "The list", second part: a signed pack that adds to the list. {number} is a number, {date} and {expires} are days.
  'options.pack.title': 'A pack for the list',
  'options.pack.note':
    'For devices that are updated rarely: a file signed by the list keepers, which adds reports, modified versions and sites, or takes a warning back. It never makes an app known.',
  'options.pack.none': 'There is no pack here.',
  'options.pack.inForce': 'Pack {number}, of {date}, works until {expires}.',
  'options.pack.expired': 'Pack {number} ended on {expires} and is not used.',
  'options.pack.superseded': 'Pack {number} is older than the list here and is not used.',
  'options.pack.fromPolicy': 'Your organisation set it; it cannot be removed here.',
  'options.pack.import': 'Add a pack from a file',
  'options.pack.remove': 'Remove the pack',
  'options.pack.added': 'Pack {number} was added.',
  'options.pack.removed': 'The pack was removed. The list is now as it came with the extension.',
  'options.pack.reported': { one: 'Adds one report.', other: 'Adds {count} reports.' },
  'options.pack.modified': { one: 'Adds one modified version.', other: 'Adds {count} modified versions.' },
  'options.pack.more': { one: 'Adds one site or id to what the list has.', other: 'Adds {count} sites and ids to what the list has.' },
  'options.pack.withdrawn': { one: 'Takes one warning back.', other: 'Takes {count} warnings back.' },
  // Why a pack was not taken; said after the attempt.
  'options.pack.refused.too-big': 'This file is larger than a pack can be. Nothing changed.',
  'options.pack.refused.not-a-pack':
    'This file is not a pack, or part of it is missing. Nothing changed. Download it again from where it came.',
  'options.pack.refused.no-key': 'This version knows no key for packs yet. Nothing changed. Update the extension and try again.',
  'options.pack.refused.no-support':
    'This browser is too old to check the signature of a pack. Nothing changed. Update the browser and try again.',
  'options.pack.refused.forged':
    'This file is not signed by the list keepers. Nothing changed. Take no pack from somebody you do not know.',
  'options.pack.refused.not-sound': 'This pack holds something we do not understand. Nothing changed. Update the extension and try again.',
  'options.pack.refused.not-yet': 'The date of this pack is still to come. Nothing changed. Look at the date of your device.',
  'options.pack.refused.expired': 'This pack has ended. Nothing changed. Ask for a newer one.',
  'options.pack.refused.replayed': 'This pack is older than one that was added here before. Nothing changed.',
  'options.pack.refused.superseded': 'The list here is newer than this pack. Nothing changed, and you do not need it.',

  'options.policy.title': 'Your organisation',
  'options.policy.managed': 'Your organisation manages this browser and has set some Mamoon options. What it set cannot be changed here.',
  'options.policy.added': { one: 'It added one app to the list.', other: 'It added {count} apps to the list.' },
  'options.policy.withdrawn': { one: 'It withdrew one app from the list.', other: 'It withdrew {count} apps from the list.' },
  'options.policy.hideGoOn': 'It hid the “Continue anyway” button in warnings.',
  'options.policy.problemsTitle': 'Errors in the organisation’s settings',
  'options.policy.problemsNote': 'These fields are not used; the rest works. Send these lines to whoever manages the browser.',
  'options.policy.copy': 'Copy the lines',

  'options.report.title': 'Report a mistake or an app',
  'options.report.note':
    'Press the Mamoon icon on the page and choose “Is this a mistake?” or “Review this app, please”. The whole text is written for you and nothing is sent; you copy it and send it.',
  'options.report.label': 'Text of the report',
  'options.report.copy': 'Copy the text',
  'options.report.save': 'Save the text to a file',
  'options.report.where':
    'Where to send it? Copy it, then paste it into the project’s form. Everybody can read it there, so write nothing about yourself.',
  'options.report.open': 'Open the project’s form',
  'options.report.own': 'Or send it to your organisation’s contact: {name}',
  'options.report.copied': 'Copied.',
  'options.report.copyFailed': 'Not copied. Select the text and copy it yourself.',

  'options.keyboard.title': 'Keyboard',
  'options.keyboard.open': '{shortcut} opens Mamoon on the current page.',
  'options.keyboard.none': 'No shortcut is set for opening Mamoon.',
  'options.keyboard.change': 'Change the shortcut',
  'options.keyboard.where': 'To change it: the browser’s page of extensions, then “Keyboard shortcuts”.',

  'options.privacy.title': 'Our promise',
  'options.privacy.nothing': 'Mamoon sends nothing anywhere and never uses the network.',
  'options.privacy.kept':
    'It keeps in your browser these options, the notices that you ignored or saw so that they are not repeated, a pack for the list if you added one, and your organisation’s policy if there is one. Nothing else.',
  'options.privacy.private': 'It keeps nothing from private windows, and not that you opened the help page.',

  'options.about.title': 'About Mamoon',
  'options.about.licence': 'Free software under the MIT licence. Read it, change it, share it.',
  'options.about.data':
    'What it knows of apps comes from companies’ sites, stores and published reports; each claim has its source with it.',
  'options.about.mentions': 'It contains work of others, who own it:',
  'options.about.names': 'Names and marks of apps belong to their owners. Mamoon belongs to none of these companies.',
} as const satisfies SameAs<typeof arabic>;
