/** Under a contact: where it is from, when its source said so, and on which day one of us last looked. */

import { isolate } from '../../text/rich.ts';
import { RichText } from '../RichText.tsx';
import type { GuideText } from './words.ts';

export function SourceNote(props: {
  readonly t: GuideText;
  readonly title: string;
  readonly url: string | null;
  /** The source's own date, null where it shows none. */
  readonly quoted: string | null;
  readonly checked: string;
}) {
  const { t, title, url, quoted, checked } = props;
  const values = { source: isolate.text(title), date: t.date(checked) };
  const parts = quoted ? t.rich('guide.blackmail.said', { ...values, said: t.date(quoted) }) : t.rich('guide.blackmail.checked', values);
  return (
    <span class="source">
      {parts.map((part, at) =>
        url && typeof part !== 'string' ? (
          <a key={at} href={url} target="_blank" rel="noopener noreferrer">
            <bdi>{part.isolate}</bdi>
            <span class="unseen"> ({t.plain('guide.newTab')})</span>
          </a>
        ) : (
          <RichText rich={[part]} />
        ),
      )}
    </span>
  );
}
