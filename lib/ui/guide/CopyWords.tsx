/** Ready words in a box, with a button that puts them on the clipboard and says whether that worked. */
import { useState } from 'preact/hooks';
import type { GuideText } from './words.ts';

export function CopyWords(props: { readonly t: GuideText; readonly title: string; readonly words: string; readonly label: string }) {
  const { t, title, words, label } = props;
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => say(t.plain('guide.asked.copied')),
      () => say(t.plain('guide.asked.copyFailed')),
    );
  return (
    <div class="box words">
      <h2>{title}</h2>
      <blockquote>{words}</blockquote>
      <p class="do">
        <button type="button" class="second" onClick={copy}>
          {label}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
