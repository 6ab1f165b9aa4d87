/** Second part of the popup: what can be said of a link or a name without opening it, and of the QR codes that the page shows. */
import { useEffect, useState } from 'preact/hooks';
import type { AnswerText } from '../../text/answer-words.ts';
import { answerOf, type CheckedLink } from '../../text/link-answer.ts';
import { pictureText } from '../../text/picture-words.ts';
import type { VerdictView, ViewOptions } from '../../text/view-model.ts';
import { Answer } from '../answer/Answer.tsx';
import { CodesFound } from '../picture/CodesFound.tsx';
import { type PictureTools, usePicture } from '../picture/pictures.ts';
import type { PopupText } from './words.ts';

export interface CheckTabProps {
  /** A link or text that was handed over by the context menu: checked at once. */
  readonly pending: string | null;
  readonly words: PopupText;
  readonly answers: AnswerText;
  readonly options: ViewOptions;
  check(text: string): Promise<CheckedLink>;
  readonly readCodes: PictureTools['readCodes'];
  /** The page in front as a picture, null where that is refused; no function where another page stands in front. */
  readonly pageShown: (() => Promise<string | null>) | null;
  /** Opens the check of files and pictures: a popup closes when a file is chosen. */
  onFile(): void;
  onKnown(): void;
}

export function CheckTab({ pending, words, answers, options, check, readCodes, pageShown, onFile, onKnown }: CheckTabProps) {
  const [typed, setTyped] = useState(pending ?? '');
  const [answer, setAnswer] = useState<VerdictView | null>(null);
  const codes = pictureText(words.language, options.digits);
  const { state, clear, takePage } = usePicture({ readCodes, check });
  const ask = async (text: string) => {
    clear();
    setAnswer(answerOf(await check(text), words.language, options));
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
      <div class="ways">
        {pageShown && (
          <button
            type="button"
            class="second"
            onClick={() => {
              setAnswer(null);
              void takePage(pageShown);
            }}
          >
            {codes.plain('picture.page')}
          </button>
        )}
        <button type="button" class="second" onClick={onFile}>
          {codes.plain('picture.elsewhere')}
        </button>
      </div>
      <CodesFound state={state} words={codes} answers={answers} options={options} onKnown={onKnown} />
      <div aria-live="polite">{answer && <Answer view={answer} words={answers} onKnown={onKnown} />}</div>
    </>
  );
}
