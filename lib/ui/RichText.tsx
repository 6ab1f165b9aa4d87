/** A sentence whose foreign pieces keep their own direction. */
import type { Rich } from '../text/rich.ts';

export function RichText({ rich }: { readonly rich: Rich }) {
  return (
    <>
      {rich.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
          <bdi key={at} dir={part.kind === 'host' || part.kind === 'number' ? 'ltr' : 'auto'}>
            {part.isolate}
          </bdi>
        ),
      )}
    </>
  );
}
