/**
 * English words of the guide's help: "I already installed it", "someone is blackmailing me", and what both rest on.
 * The Arabic file says where each is seen.
 */
import type { help as arabic } from '../ar/help.ts';
import type { SameAs } from '../text.ts';

export const help = {
  'guide.installed.title': 'I installed an app and have doubts',
  'guide.installed.lead': 'This happens to many people. Take the steps in order, one at a time.',
  'guide.installed.threatened': 'If somebody is threatening you now, read this first:',
  'guide.installed.homeTitle': 'Did somebody who lives with you put it there?',
  'guide.installed.home':
    'If you remove it they may notice, and that may put you in danger. Ask somebody you trust or a helpline for advice first, from another device that they cannot reach.',
  'guide.installed.deviceLabel': 'Which device?',
  'guide.installed.devices.android': 'Android',
  'guide.installed.devices.iphone': 'iPhone and iPad',
  'guide.installed.devices.computer': 'Computer',
  'guide.installed.tickNote': 'The ticks you set here are not kept.',
  'guide.installed.android.offline.title': 'Cut the connection',
  'guide.installed.android.offline.body': 'Turn on airplane mode, and make sure that Wi-Fi is off.',
  'guide.installed.android.shots.title': 'If somebody threatens you, take screenshots',
  'guide.installed.android.shots.body': 'The app’s name, its page, the messages: before you cut the connection and before you remove it.',
  'guide.installed.android.permissions.title': 'Take its permissions away',
  'guide.installed.android.permissions.body':
    'In the settings, open the list of apps, choose it, and open its permissions. Deny contacts, photos, messages, microphone and camera.',
  'guide.installed.android.powers.title': 'Take its special powers away',
  'guide.installed.android.powers.body':
    'Search the settings for what single apps are allowed to do: accessibility, administering the device, reading notifications, showing over other apps. Turn it off in all of them. Names differ from phone to phone.',
  'guide.installed.android.remove.title': 'Uninstall it',
  'guide.installed.android.remove.body': 'If it refuses, restart the phone in “Safe mode” and uninstall it there.',
  'guide.installed.android.online.title': 'Connect again',
  'guide.installed.android.online.body': 'The next steps need the network.',
  'guide.installed.android.scan.title': 'Scan the phone',
  'guide.installed.android.scan.body': 'Open the Google Play store, tap your picture, then Play Protect, and have the phone scanned.',
  'guide.installed.android.passwords.title': 'Change passwords from another device',
  'guide.installed.android.passwords.body': 'E-mail first, then social accounts, then the bank. Turn on two-step verification.',
  'guide.installed.android.devices.title': 'Sign strangers out',
  'guide.installed.android.devices.body':
    'The settings of WhatsApp, Signal and Telegram, and your Google account, list your devices. Sign out every device you do not know.',
  'guide.installed.android.contacts.title': 'Tell the people close to you',
  'guide.installed.android.contacts.body':
    'If it took your contacts, write to them: “You may get messages in my name that are not from me.”',
  'guide.installed.android.reset.title': 'The phone still behaves oddly?',
  'guide.installed.android.reset.body': 'Back up your photos only, then reset the phone, and do not install that app again.',
  'guide.installed.android.report.title': 'Report it',
  'guide.installed.android.report.body':
    'Its page in the store has a way to report it. Where to report in your country is in “Someone is blackmailing me”.',
  'guide.installed.iphone.offline.title': 'Cut the connection',
  'guide.installed.iphone.offline.body': 'Turn on airplane mode, and make sure that Wi-Fi is off.',
  'guide.installed.iphone.shots.title': 'If somebody threatens you, take screenshots',
  'guide.installed.iphone.shots.body': 'The app’s name, its page, the messages: before you cut the connection and before you remove it.',
  'guide.installed.iphone.remove.title': 'Delete the app',
  'guide.installed.iphone.remove.body': 'Press and hold its icon, then choose to remove it.',
  'guide.installed.iphone.profiles.title': 'Remove profiles you do not know',
  'guide.installed.iphone.profiles.body':
    'Search the settings for device management or VPN. Remove every profile that was not put there by you, your school or your work.',
  'guide.installed.iphone.permissions.title': 'Look through the permissions',
  'guide.installed.iphone.permissions.body':
    'The settings have a part for privacy. See there who reaches contacts, photos, microphone and camera.',
  'guide.installed.iphone.online.title': 'Connect again',
  'guide.installed.iphone.online.body': 'The next steps need the network.',
  'guide.installed.iphone.passwords.title': 'Change passwords from another device',
  'guide.installed.iphone.passwords.body':
    'Apple account and e-mail first, then social accounts, then the bank. Turn on two-step verification.',
  'guide.installed.iphone.devices.title': 'Sign strangers out',
  'guide.installed.iphone.devices.body':
    'In the settings, open your name and look at the devices at the end. The settings of WhatsApp and Signal list linked devices.',
  'guide.installed.iphone.contacts.title': 'Tell the people close to you',
  'guide.installed.iphone.contacts.body':
    'If it took your contacts, write to them: “You may get messages in my name that are not from me.”',
  'guide.installed.iphone.update.title': 'Update the system',
  'guide.installed.iphone.update.body': 'In the general settings, install the latest update.',
  'guide.installed.computer.offline.title': 'Cut the connection',
  'guide.installed.computer.offline.body': 'Turn Wi-Fi off or pull the cable.',
  'guide.installed.computer.shots.title': 'If somebody threatens you, take screenshots',
  'guide.installed.computer.shots.body':
    'The program’s name, its page, the messages: before you cut the connection and before you remove it.',
  'guide.installed.computer.remove.title': 'Uninstall the program',
  'guide.installed.computer.remove.body': 'Windows: from the list of apps in the settings. Mac: move it from Applications to the Bin.',
  'guide.installed.computer.extensions.title': 'Remove extensions you do not know',
  'guide.installed.computer.extensions.body': 'Open your browser’s page of extensions and remove what was not put there by you.',
  'guide.installed.computer.online.title': 'Connect again',
  'guide.installed.computer.online.body': 'The next steps need the network.',
  'guide.installed.computer.scan.title': 'Scan the computer',
  'guide.installed.computer.scan.body':
    'Windows: open the protection that comes with it, ask for a full scan, then for one before the system starts.',
  'guide.installed.computer.passwords.title': 'Change passwords from another device',
  'guide.installed.computer.passwords.body': 'E-mail first, then social accounts, then the bank. Turn on two-step verification.',
  'guide.installed.computer.devices.title': 'Sign strangers out',
  'guide.installed.computer.devices.body':
    'Look at the linked devices in WhatsApp, Telegram and Signal, and in your Google, Microsoft or Apple account.',
  'guide.installed.computer.reset.title': 'Still odd?',
  'guide.installed.computer.reset.body': 'Take it to somebody you trust. The system may have to be installed anew after saving your files.',
  'guide.installed.honestTitle': 'An honest word',
  'guide.installed.honest':
    'Removing the app stops it, but does not bring back what was copied before. If somebody threatens you with it, you are not alone:',
  'guide.blackmail.title': 'Someone is blackmailing me',
  'guide.blackmail.dangerTitle':
    'Are you in danger now, afraid that somebody in your family will hurt you, or thinking of hurting yourself?',
  'guide.blackmail.danger': 'Call out to the nearest person you trust, or call the emergency number. This comes first; the rest can wait.',
  'guide.blackmail.dangerNumbers': 'Numbers that we know in {country}:',
  'guide.blackmail.dangerNone': 'We know of no sure number in {country}. Call the emergency number that you know.',
  'guide.blackmail.dangerChoose': 'Choose your country to see the numbers:',
  'guide.blackmail.lead':
    'Take a breath. It is the fault of whoever threatens you, not yours. This happens to many people, and many have come out of it.',
  'guide.blackmail.minorTitle': 'Are you under 18?',
  'guide.blackmail.minor':
    'You will not be punished for being the victim: so says {source} to minors; whoever threatens them is the one that is pursued. If you fear the law or somebody in your country, ask a child helpline first.',
  'guide.blackmail.minorSource': 'the FBI (2019)',
  'guide.blackmail.nowTitle': 'Now',
  'guide.blackmail.laterTitle': 'Then, when you are calmer',
  'guide.blackmail.askTitle': 'And if…',
  'guide.blackmail.ask.published.title': 'What if it is published?',
  'guide.blackmail.ask.published.body':
    'Nothing is over. Take the link to what was published, report it to the platform at once, use the removal services on this page, and tell somebody you trust before they hear it from others.',
  'guide.blackmail.ask.code.title': 'I gave away a code that I was sent',
  'guide.blackmail.ask.code.body':
    'Open the genuine WhatsApp and register your number again: anyone else is thrown out of your account. Then turn on two-step verification, look at the linked devices, and warn your contacts.',
  'guide.blackmail.ask.recording.title': 'My call was recorded, and the recording is not on my phone',
  'guide.blackmail.ask.recording.body':
    'StopNCII and Take It Down need the video itself on your device. Without it: keep the link and the account’s name, and report inside the platform. If you are under 18, report the link to the IWF.',
  'guide.blackmail.ask.family.title': 'I am afraid of my family',
  'guide.blackmail.ask.family.body':
    'One person you feel at ease with is enough: an aunt, a teacher, a school counsellor, or a helpline in your country. You may ask an organisation or a lawyer before going to anybody. If you fear harm now, go back to the first box.',
  'guide.blackmail.ask.sender.title': 'Whoever put spyware on my phone lives with me',
  'guide.blackmail.ask.sender.body':
    'They may notice that you removed it, and may read what you type now. Use another device, and ask for advice before you remove it.',
  'guide.blackmail.steps.pay.title': 'Do not pay, and send nothing more',
  'guide.blackmail.steps.pay.body': 'Anyone who is paid once asks again. If you have paid already, do not pay again.',
  'guide.blackmail.steps.evidence.title': 'Keep the evidence',
  'guide.blackmail.steps.evidence.body':
    'Take screenshots: the threat, the account’s name and link, numbers, where the money should go, the date. Do not edit them, and do not delete the chat.',
  'guide.blackmail.steps.minors.title': 'Careful: images of anyone under eighteen',
  'guide.blackmail.steps.minors.body':
    'Do not take, copy or send a sexual image of anyone under 18, even of yourself: this protects you. Write down the link and the account’s name instead.',
  'guide.blackmail.steps.silence.title': 'Stop answering, then block',
  'guide.blackmail.steps.silence.body':
    'After saving the evidence. Do not bargain, threaten or dare. Report the account in the app itself.',
  'guide.blackmail.steps.keep.title': 'Do not delete your account',
  'guide.blackmail.steps.keep.body': 'Deactivate it for a while if you like, hide your list of friends, and make your accounts private.',
  'guide.blackmail.steps.passwords.title': 'Protect your accounts',
  'guide.blackmail.steps.passwords.body':
    'Change your passwords, turn on two-step verification, and sign out every device you do not know.',
  'guide.blackmail.steps.tell.title': 'Tell one person you trust',
  'guide.blackmail.steps.tell.body':
    'A mother, a father, a sister, a friend. If you fear how your family will react, begin with an aunt, a teacher, a school counsellor or a helpline. Fear gets smaller when it is spoken.',
  'guide.blackmail.steps.report.title': 'Report it to the authorities',
  'guide.blackmail.steps.report.body':
    'Choose your country on this page to see the contacts that we found a source for, and when it said so.',
  'guide.blackmail.steps.takedown.title': 'Try to stop the images from spreading',
  'guide.blackmail.steps.takedown.body':
    'At the end of the page are free services that help to keep your image from being uploaded to the platforms that take part. They need the image or video on your device, and it does not leave it. Keep the case number and PIN: they cannot be recovered.',
  'guide.blackmail.steps.experts.title': 'Beware of “recovery experts”',
  'guide.blackmail.steps.experts.body':
    'Anyone who promises for money to stop the blackmailer or to hack them may be a fraud, or a partner in it. And do not believe anyone who writes to you in the name of the police.',
  'guide.blackmail.toReport': 'Where to report',
  'guide.blackmail.toTakedown': 'To these services',
  'guide.blackmail.sayTitle': 'Words for somebody you trust, if you like',
  'guide.blackmail.say':
    'Somebody is threatening to publish things about me. I do not want to be alone with this. I do not need blame, I need you with me.',
  'guide.blackmail.copySay': 'Copy the words',
  'guide.blackmail.otherTitle': 'Are you a mother, a father or a friend?',
  'guide.blackmail.other': 'If your son, daughter or friend told you that somebody is blackmailing them, there is a page for you:',
  'guide.blackmail.reportTitle': 'Where to report',
  'guide.blackmail.countryLabel': 'Country',
  'guide.blackmail.countryNone': 'Choose your country',
  'guide.blackmail.countryOther': 'Another country',
  'guide.blackmail.countryNote': 'We do not know where you are and do not guess, and your choice here is not kept.',
  'guide.blackmail.chooseAbove': 'Choose your country at the top of the page to see its contacts.',
  'guide.blackmail.noContact':
    'For {country} we found no contact that we could check recently, and we show no number that we are not sure of. Ask at the nearest police station for the cybercrime department.',
  'guide.blackmail.noContactOther':
    'Only contacts in Arab countries are shown here. Elsewhere: ask the police for the cybercrime department, and see the services at the end of the page that have images removed.',
  'guide.blackmail.own': 'Your organisation’s contact for help',
  'guide.blackmail.lawyer':
    'If you fear that you may be questioned about the images or the chat yourself, you may ask a lawyer or an organisation you trust before going to the police.',
  'guide.blackmail.impostors': 'Authorities do not ask for money or for your private images in a chat.',
  'guide.blackmail.checked': 'Source: {source}. Last checked by us: {date}.',
  'guide.blackmail.said': 'Source: {source}, {said}. Last checked by us: {date}.',
  'guide.blackmail.who.police': 'Police',
  'guide.blackmail.who.prosecutor': 'Public prosecutor',
  'guide.blackmail.who.security': 'Security service, not the police',
  'guide.blackmail.who.emergency': 'Emergency number',
  'guide.blackmail.who.ministry': 'Ministry',
  'guide.blackmail.who.regulator': 'Government body',
  'guide.blackmail.who.child-helpline': 'Child helpline',
  'guide.blackmail.who.ngo': 'Organisation',
  'guide.blackmail.who.platform': 'Platform',
  'guide.blackmail.who.take-down': 'Image removal',
  'guide.blackmail.takedownTitle': 'Services that have images removed',
  'guide.blackmail.platformTitle': 'Reporting inside the platforms',
  'guide.blackmail.ngoTitle': 'Organisations that stand by you',
  'guide.blackmail.beforeReport': 'Take screenshots before you report or block: the messages may be gone afterwards.',
  'guide.blackmail.trace':
    'Quick exit hides this page; it does not clear the browser’s history. If others use your device, delete it there.',
  'guide.parents.title': 'Somebody is blackmailing my child or friend',
  'guide.parents.lead':
    'What you say in the first minute decides whether you will hear the rest. Stay calm; the one who threatens them is to blame.',
  'guide.parents.steps.thank.title': 'Say first: “I am glad you told me”',
  'guide.parents.steps.thank.body': 'And: “You will not be punished.” Believe them, and do not ask “why did you do that?”.',
  'guide.parents.steps.safe.title': 'Ask whether they are safe before anything else',
  'guide.parents.steps.safe.body':
    'Do not leave them alone if they are desperate or afraid of somebody. If they speak of hurting themselves, call the emergency number and stay with them.',
  'guide.parents.steps.phone.title': 'Do not take the phone, and delete nothing',
  'guide.parents.steps.phone.body': 'The evidence is on the phone. And a child who fears losing the phone hides the rest.',
  'guide.parents.steps.pay.title': 'Do not pay, and do not talk to the blackmailer yourself',
  'guide.parents.steps.pay.body': 'Anyone who is paid once asks again, and a blackmailer who is threatened may publish.',
  'guide.parents.steps.together.title': 'Take the steps together',
  'guide.parents.steps.together.body': 'Evidence, then blocking, then reporting. Ask them before you tell anybody else.',
  'guide.parents.steps.images.title': 'Do not look at the images, and do not send them',
  'guide.parents.steps.images.body':
    'If they are of somebody under 18, do not copy or send them: give the authority the link and the account’s name.',
  'guide.parents.next': 'The steps, the numbers of your country, and services that have images removed:',
  'guide.parents.signsTitle': 'Signs that come before blackmail',
  'guide.parents.signs.fast': 'A stranger is in love from the first day, or full of praise.',
  'guide.parents.signs.move': 'They want to move to another app, or to a video call, quickly.',
  'guide.parents.signs.show': 'Their camera “does not work”, and they ask your child to appear or to undress.',
  'guide.parents.signs.secret': 'They ask to keep it secret from the family.',
  'guide.sources.title': 'Our sources',
  'guide.sources.lead':
    'The steps in this guide sum up what bodies agree on that work with people who are blackmailed. The wording is ours, the ideas are theirs.',
  'guide.sources.usedFor': 'Used for: {views}.',
  'guide.sources.republished': 'Read where others republished it, not on its own site.',
  'guide.sources.checkedOn': 'Last checked by us: {date}.',
  'guide.sources.differTitle': 'Where sources differ',
  'guide.sources.differ.block': 'Block first, or evidence first? Most say: evidence, then block. So do we.',
  'guide.sources.differ.police':
    'Police first? Where a person may be questioned about the content themselves, we say: you may ask a lawyer or an organisation first.',
  'guide.sources.differ.talk':
    'Initiatives that talk to the blackmailer for you: police advise against any contact. So we do not list them.',
  'guide.sources.listTitle': 'The list',
  'guide.sources.list': 'List of apps: version {version}, of {date}.',
  'guide.sources.origin':
    'Mamoon grew from an Arabic article, “What are the limits of breaking into social media channels?”, on a site against blackmail, that told known companies from programs whose makers are not known. We brought up to date what has changed since.',
} as const satisfies SameAs<typeof arabic>;
