/** A sentence whose foreign pieces keep their own direction. Page text ends up in text nodes only. */
import { Fragment } from 'preact';
import { directionOf, type Isolate, type Rich } from '../text/rich.ts';

export function RichText({ rich }: { readonly rich: Rich }) {
  return (
    <>
      {rich.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : part.kind === 'host' ? (
          <Host key={at} host={part} />
        ) : (
          <bdi key={at} dir={directionOf(part)}>
            <Marked part={part} from={0} to={part.isolate.length} />
          </bdi>
        ),
      )}
    </>
  );
}

/** The registered part set apart from the labels before it, so that a layout with little room can cut those at their left, or break between them. */
function Host({ host }: { readonly host: Isolate }) {
  const own = host.own ?? 0;
  return (
    <bdi class="host" dir="ltr">
      {own > 0 && (
        <span class="under">
          <bdi dir="ltr">
            {labelsOf(host.isolate.slice(0, own)).map(([from, to]) => (
              <Fragment key={from}>
                <Marked part={host} from={from} to={to} />
                <wbr />
              </Fragment>
            ))}
          </bdi>
        </span>
      )}
      <span class="own">
        <Marked part={host} from={own} to={host.isolate.length} />
      </span>
    </bdi>
  );
}

/** Where each label with its dot begins and ends. */
const labelsOf = (text: string) =>
  [...text.matchAll(/[^.]*\.?/g)].filter(([label]) => label).map(({ 0: label, index }) => [index, index + label.length] as const);

/** The text from one position to another, with what differs in it marked. */
function Marked({ part, from, to }: { readonly part: Isolate; readonly from: number; readonly to: number }) {
  const marks = (part.mark ?? [])
    .map(([start, end]) => [Math.max(start, from), Math.min(end, to)] as const)
    .filter(([start, end]) => start < end);
  const pieces = marks.flatMap(([start, end], at) => [
    part.isolate.slice(marks[at - 1]?.[1] ?? from, start),
    <mark key={start}>{part.isolate.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {pieces}
      {part.isolate.slice(marks.at(-1)?.[1] ?? from, to)}
    </>
  );
}
