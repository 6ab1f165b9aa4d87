/** The shell's own words in the person's language. */
import { shell as arabic } from '../../text/ar/shell.ts';
import { shell as english } from '../../text/en/shell.ts';
import { createText, type Text } from '../../text/text.ts';
import { readSettings } from '../store/settings.ts';

export async function shellText(): Promise<Text<typeof arabic>> {
  const { language } = await readSettings();
  return createText({ ar: arabic, en: english }, language);
}
