/** Second part of the popup: what can be said of a link or a name without opening it. */
import { useEffect, useState } from 'preact/hooks';
import type { AnswerText } from '../../text/answer-words.ts';
import { answerOf, type CheckedLink } from '../../text/link-answer.ts';
import type { VerdictView, ViewOptions } from '../../text/view-model.ts';
import { Answer } from '../answer/Answer.tsx';
import type { PopupText } from './words.ts';

export interface CheckTabProps {
  /** A link or text that was handed over by the context menu: checked at once. */
  readonly pending: string | null;
  readonly words: PopupText;
  readonly answers: AnswerText;
  readonly options: ViewOptions;
  check(text: string): Promise<CheckedLink>;
  onKnown(): void;
}

export function CheckTab({ pending, words, answers, options, check, onKnown }: CheckTabProps) {
  const [typed, setTyped] = useState(pending ?? '');
  const [answer, setAnswer] = useState<VerdictView | null>(null);
  const ask = async (text: string) => {
    const today = new Date().toISOString().slice(0, 10);
    setAnswer(answerOf(await check(text), words.language, { ...options, today }));
  };
  useEffect(() => {
    if (pending) void ask(pending);
  }, [pending]);
  return (
    <>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          void ask(typed);
        }}
      >
        <label for="asked">{words.plain('popup.check.label')}</label>
        <div class="box">
          <input
            id="asked"
            type="text"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            maxLength={2048}
            placeholder={words.plain('popup.check.example')}
            aria-describedby="hint"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="main">
            {words.plain('popup.check.button')}
          </button>
        </div>
        <p id="hint" class={answer ? 'foot unseen' : 'foot'}>
          {words.plain('popup.check.hint')}
        </p>
      </form>
      <div aria-live="polite">{answer && <Answer view={answer} words={answers} onKnown={onKnown} />}</div>
    </>
  );
}
