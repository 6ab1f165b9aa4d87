import type { picture as ar } from '../ar/picture.ts';
import type { SameAs } from '../text.ts';

export const picture: SameAs<typeof ar> = {
  'picture.title': 'A QR code?',
  'picture.lead': 'Do not scan it to find out. Choose a picture of it; we read it on your device and open nothing.',
  'picture.choose': 'Choose a picture with a QR code',
  'picture.drop': 'Or drop the picture here, or paste it.',
  'picture.reading': 'Reading the picture…',

  'picture.none': 'We found no QR code in the picture. Take it from nearer, with the whole code in it, and try again.',
  'picture.no-picture': 'We could not open this picture. Take a screenshot and choose that.',
  'picture.too-large': 'This picture is too large. Cut out the part with the code and choose that.',
  'picture.page.none': 'We found no QR code in what is shown of the page. Bring the whole code into view and try again.',
  'picture.page.refused': 'The browser does not let us look at this page. Take a screenshot and choose that.',

  'picture.several': 'There is more than one code in the picture. This is what each holds:',
  'picture.says': 'Written in the code',
  'picture.no-link': 'There is no link to a site in this code, and no name that we know.',
  'picture.login':
    'This code signs in to an account; it downloads nothing. Whoever scans it with their app opens their account to whoever gave them the code. Scan it only if you brought it up on a device of your own.',

  'picture.page': 'Read a QR code on the page',
  'picture.elsewhere': 'Check a picture or a file',
};
