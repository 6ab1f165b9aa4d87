/** The way on past an alarm: last and plain, and in two steps, of which the second names the risk. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../contract/verdict.ts';
import type { AlarmModel } from '../../text/notice-model.ts';
import type { AlarmPageProps } from './AlarmPage.tsx';

export function GoOn({ model, kind, act }: AlarmPageProps & { readonly model: AlarmModel; readonly kind: Kind }) {
  const { words, canGoOn } = model;
  const [sure, setSure] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const stepped = useRef(false);
  useEffect(() => {
    if (stepped.current) (sure ? no : opener).current?.focus();
  }, [sure]);
  const step = (next: boolean) => {
    stepped.current = true;
    setSure(next);
  };
  if (!canGoOn) return <p class="foot">{words.policy}</p>;
  if (!sure)
    return (
      <p class="on">
        <button ref={opener} type="button" class="plain" value="sure" onClick={() => step(true)}>
          {words['go-on']}
        </button>
      </p>
    );
  return (
    <section class="sure" aria-labelledby="sure">
      <h2 id="sure">{words['sure.heading']}</h2>
      <p>{words[`sure.${kind}` as keyof typeof words]}</p>
      <p>{words['sure.lasts']}</p>
      <div class="do">
        <button ref={no} type="button" class="main" onClick={() => step(false)}>
          {words['sure.no']}
        </button>
        <button type="button" class="plain" value="go-on" onClick={() => void act('go-on')}>
          {words['sure.yes']}
        </button>
      </div>
    </section>
  );
}
