/** A link out of the guide. */
import type { GuideText } from './words.ts';

/** An address that is too long for its line goes on at a dot, not in the middle of a word. */
function Address({ url }: { readonly url: string }) {
  const [first, ...parts] = url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .split('.');
  return (
    <bdi dir="ltr">
      {first}
      {parts.map((part) => (
        <>
          <wbr />.{part}
        </>
      ))}
    </bdi>
  );
}

/** A link to another site: in a new tab, without telling it where from. */
export function OutLink({ t, url, label }: { readonly t: GuideText; readonly url: string; readonly label?: string }) {
  return (
    <a class="value out" href={url} target="_blank" rel="noopener noreferrer">
      {label ?? <Address url={url} />}
      <span class="unseen"> ({t.plain('guide.newTab')})</span>
    </a>
  );
}
