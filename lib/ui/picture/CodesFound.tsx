/** What was read from a picture, shown whole, and the answer to each code. */
import { isLoginCode } from '../../contract/login-codes.ts';
import type { AnswerText } from '../../text/answer-words.ts';
import { answerOf } from '../../text/link-answer.ts';
import type { PictureText } from '../../text/picture-words.ts';
import type { ViewOptions } from '../../text/view-model.ts';
import { Answer } from '../answer/Answer.tsx';
import type { AnsweredCode, PictureState } from './pictures.ts';

export interface CodesProps {
  readonly words: PictureText;
  readonly answers: AnswerText;
  readonly options: ViewOptions;
  readonly onKnown: () => void;
}

export function CodesFound({ state, ...props }: CodesProps & { readonly state: PictureState }) {
  const { words } = props;
  return (
    <div class="codes" aria-live="polite">
      {state.at === 'reading' && <p>{words.plain('picture.reading')}</p>}
      {state.at === 'nothing' && <p class="none">{words.plain(`picture.${state.why}`)}</p>}
      {state.at === 'read' && state.codes.length > 1 && <p>{words.plain('picture.several')}</p>}
      {state.at === 'read' && state.codes.map((code) => <Code key={code.text} {...props} code={code} />)}
    </div>
  );
}

/**
 * A name is answered where the list knows it; what else a code may hold (a network, a card, a word) is shown and left at that. Of a code
 * that signs somebody in, what scanning it does is said, whatever its address.
 */
function Code({ code: { text, checked }, words, answers, options, onKnown }: CodesProps & { readonly code: AnsweredCode }) {
  const says = (
    <dl class="says">
      <dt>{words.plain('picture.says')}</dt>
      <dd class="whole" dir="auto">
        {text}
      </dd>
    </dl>
  );
  const aside = isLoginCode(text) ? 'picture.login' : checked.asked !== 'address' && !checked.facts ? 'picture.no-link' : null;
  if (aside)
    return (
      <div class="code">
        {says}
        <p class="none">{words.plain(aside)}</p>
      </div>
    );
  return (
    <div class="code">
      {says}
      <Answer view={answerOf(checked, words.language, options)} words={answers} onKnown={onKnown} />
    </div>
  );
}
