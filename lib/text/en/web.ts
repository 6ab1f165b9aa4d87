import type { web as ar } from '../ar/web.ts';
import type { SameAs } from '../text.ts';

export const web: SameAs<typeof ar> = {
  'web.title': 'Check before you install',
  'web.lead':
    'Paste a link, or a message with one, or type an app’s name. We answer on your device; what you check is neither sent nor kept.',
  'web.check.label': 'A link or an app’s name',
  'web.check.example': 'For example: WhatsApp Gold',
  'web.check.button': 'Check',
  'web.check.paste': 'Paste',
  'web.check.clear': 'Clear',
  'web.unopened': 'We did not open the link. We judged its address alone; what is on the page cannot be known without opening it.',
  'web.shared.lost': 'What you shared did not arrive. Paste it here.',
  'web.failed': 'The list could not be loaded. Open this page again once while you are online.',

  'web.file.title': 'Do you have a file?',
  'web.help': 'Is someone blackmailing you?',
  'web.help.hint': 'What to do now, one step after another.',

  'web.install.title': 'Keep it at hand',
  'web.install.android':
    'Android: in the browser’s menu choose “Install app” or “Add to Home screen”. Then share any link or file with it from any app.',
  'web.install.iphone': 'iPhone: with the share button choose “Add to Home Screen”. Copy the link, then paste it here.',
  'web.install.shortcut':
    'You can also make a shortcut in the app Shortcuts: it receives URLs from the share sheet, then opens this page’s address followed by #check= and the URL after “URL Encode”.',
  'web.install.offline': 'Works offline after the first visit.',
};
