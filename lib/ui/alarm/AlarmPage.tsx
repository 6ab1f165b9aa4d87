/** Our own page about a page: an alarm, a note with the choices about it, or that nothing is on record. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { answerText } from '../../text/answer-words.ts';
import type { AlarmAction, AlarmModel } from '../../text/notice-model.ts';
import type { VerdictView } from '../../text/view-model.ts';
import { Evidence } from '../answer/Answer.tsx';
import { Groups } from '../answer/Groups.tsx';
import { Mark } from '../Mark.tsx';
import { RichText } from '../RichText.tsx';
import { Badge, ComparisonOf, PairOf, Reasons, Steps } from '../VerdictParts.tsx';
import { GoOn } from './GoOn.tsx';

export interface AlarmPageProps {
  readonly model: AlarmModel;
  /** Hears what the person chose; resolves when it is done. */
  act(action: AlarmAction): Promise<unknown>;
}

export function AlarmPage({ model, act }: AlarmPageProps) {
  const { view } = model;
  return (
    <main class={`ground ${model.as}`}>{view ? <About view={view} model={model} act={act} /> : <Nothing model={model} act={act} />}</main>
  );
}

function About({ view, model, act }: AlarmPageProps & { readonly view: VerdictView }) {
  const { words } = model;
  const isAlarm = model.as === 'alarm';
  const answers = answerText(model.language);
  return (
    <>
      <header class="top">
        <Badge view={view} />
        <span class="from">
          <Mark size={24} />
          <span>{view.product}</span>
        </span>
      </header>
      <div class="said">
        <h1 id="heading">
          <RichText rich={view.heading} />
        </h1>
        <p class="lead">
          <RichText rich={view.lead} />
        </p>
        {model.removed && <p class="aside">{words.removed}</p>}
      </div>
      {isAlarm && view.pair && <PairOf pair={view.pair} />}
      <Address model={model} />
      {view.evidence.length > 0 && <Evidence label={answers.plain('answer.evidence')} sources={view.evidence} />}
      <Do view={view} model={model} act={act} />
      {view.pressed && (
        <p class="pressed">
          <RichText rich={view.pressed} />
        </p>
      )}
      {!isAlarm && <Choices model={model} act={act} />}
      <Reasons as="h2" title={answers.plain('answer.why')} reasons={view.reasons} />
      {view.next.length > 0 && <Steps as="h2" title={answers.plain('answer.next')} steps={view.next} />}
      {view.people && (
        <p class="aside">
          <RichText rich={view.people} />
        </p>
      )}
      {!isAlarm && <Groups words={answers} />}
      {view.comparison && <ComparisonOf comparison={view.comparison} sources={answers.plain('answer.source')} />}
      <p class="rest">
        {(['help', 'mistake'] as const).map((action) => (
          <button key={action} type="button" class="plain" onClick={() => void act(action)}>
            {words[action]}
          </button>
        ))}
      </p>
      {isAlarm && <GoOn model={model} kind={view.kind} act={act} />}
      <p class="foot">
        <RichText rich={view.list} />
      </p>
    </>
  );
}

/** The whole address that it is about; its registered part is never broken. */
function Address({ model }: { readonly model: AlarmModel }) {
  if (model.address.length === 0) return null;
  return (
    <p class="address">
      <span>{model.words.address}</span>{' '}
      <bdi dir="ltr">
        <RichText rich={model.address} />
      </bdi>
    </p>
  );
}

/** The way that is recommended has the focus, so that Enter and a screen reader come to it first. */
function Do({ view, model, act }: AlarmPageProps & { readonly view: VerdictView }) {
  const { words, as } = model;
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  const away: AlarmAction = as === 'alarm' ? 'leave' : 'back';
  const first: AlarmAction =
    view.action === 'official' || (as === 'alarm' && view.official) ? 'official' : as === 'alarm' ? 'leave' : 'known-apps';
  const known = answerText(model.language).plain('answer.known-apps');
  return (
    <div class="do">
      <button ref={main} type="button" class="main" aria-describedby="heading" onClick={() => void act(first)}>
        {first === 'official' && view.official ? (
          <>
            <span>{view.official.label}</span>{' '}
            <span class="where">
              <RichText rich={view.official.host} />
            </span>
          </>
        ) : first === 'leave' ? (
          words.leave
        ) : (
          known
        )}
      </button>
      {first !== away && (
        <button type="button" class="second" onClick={() => void act(away)}>
          {words[away]}
        </button>
      )}
    </div>
  );
}

/** Whether the note comes again. */
function Choices({ model, act }: AlarmPageProps) {
  const { words, canIgnoreSite } = model;
  const [done, setDone] = useState('');
  const offered = (['ignore-app', 'ignore-site', 'later'] as const).filter((one) => one !== 'ignore-site' || canIgnoreSite);
  const choose = async (one: (typeof offered)[number]) => {
    await act(one);
    setDone(words[`done.${one}`]);
  };
  return (
    <section class="part choices">
      <h2>{words.choices}</h2>
      <div class="do">
        {offered.map((one) => (
          <button key={one} type="button" class="second" value={one} onClick={() => void choose(one)}>
            {words[one]}
          </button>
        ))}
      </div>
      <p role="status">{done}</p>
    </section>
  );
}

function Nothing({ model, act }: AlarmPageProps) {
  const { words, address } = model;
  const known = address.length > 0;
  return (
    <>
      <header class="top">
        <span class="from">
          <Mark size={24} />
        </span>
      </header>
      <div class="said">
        <h1>{words['nothing.heading']}</h1>
        <p class="lead">{known ? words['nothing.lead'] : words['nothing.none']}</p>
      </div>
      <Address model={model} />
      <div class="do">
        {known && (
          <button type="button" class="main" onClick={() => void act('open')}>
            {words.open}
          </button>
        )}
        <button type="button" class="second" onClick={() => void act('leave')}>
          {words.leave}
        </button>
      </div>
    </>
  );
}
