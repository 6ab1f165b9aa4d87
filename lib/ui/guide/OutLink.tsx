/** A link out of the guide. */
import type { GuideText } from './words.ts';

/** A link to another site: in a new tab, without telling it where from. */
export function OutLink({ t, url, label }: { readonly t: GuideText; readonly url: string; readonly label?: string }) {
  return (
    <a class="value out" href={url} target="_blank" rel="noopener noreferrer">
      {label ?? <bdi dir="ltr">{url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</bdi>}
      <span class="unseen"> ({t.plain('guide.newTab')})</span>
    </a>
  );
}
