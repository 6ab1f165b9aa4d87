/** Under a contact: where it is from and on which day somebody last looked. */

import { isolate } from '../../text/rich.ts';
import { RichText } from '../RichText.tsx';
import type { GuideText } from './words.ts';

export function SourceNote(props: {
  readonly t: GuideText;
  readonly title: string;
  readonly url: string | null;
  readonly checked: string;
}) {
  const { t, title, url, checked } = props;
  const parts = t.rich('guide.blackmail.checked', { source: isolate.text(title), date: t.date(checked) });
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
