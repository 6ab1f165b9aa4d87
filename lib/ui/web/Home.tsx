/** First view of the web app: check a link or a name, a QR code, a file, and the way to help. What is typed or chosen is kept nowhere. */
import { useEffect, useState } from 'preact/hooks';
import { answerText } from '../../text/answer-words.ts';
import { fileText } from '../../text/file-answer.ts';
import { answerOf, type CheckedLink } from '../../text/link-answer.ts';
import { pictureText } from '../../text/picture-words.ts';
import type { Digits, Language } from '../../text/text.ts';
import type { ViewOptions } from '../../text/view-model.ts';
import { type WebText, webText } from '../../text/web-words.ts';
import { Answer } from '../answer/Answer.tsx';
import { Groups } from '../answer/Groups.tsx';
import { FileCheck, type FileTools } from '../file/FileCheck.tsx';
import { ViewLink } from '../guide/ViewLink.tsx';
import type { GuideView } from '../guide/words.ts';
import { PictureCheck } from '../picture/PictureCheck.tsx';
import { isPicture, type PictureTools } from '../picture/pictures.ts';

/** What another app handed over: text, a file, or nothing of either although something was announced. */
export interface Shared {
  readonly text: string | null;
  readonly file: File | null;
}

export interface HomeProps {
  readonly language: Language;
  readonly digits: Digits;
  readonly readable: (host: string) => string;
  readonly files: FileTools;
  readonly pictures: PictureTools;
  readonly shared: Shared | null;
  readonly onView: (view: GuideView) => void;
}

export function Home({ language, digits, readable, files, pictures, shared, onView }: HomeProps) {
  const [picture, setPicture] = useState<File | null>(null);
  const words = webText(language, digits);
  const codes = pictureText(language, digits);
  const answers = answerText(language, digits);
  const options = { digits, readable, today: new Date().toISOString().slice(0, 10) };
  const onKnown = () => onView('groups');
  const given = shared?.file ?? null;
  const isShared = given !== null && isPicture(given);
  return (
    <>
      <h1 id="title-start">{words.plain('web.title')}</h1>
      <p class="lead">{words.plain('web.lead')}</p>
      <LinkCheck words={words} options={options} check={pictures.check} shared={shared} onKnown={onKnown} />
      <section class="file-part">
        <h2>{codes.plain('picture.title')}</h2>
        <p>{codes.plain('picture.lead')}</p>
        <PictureCheck
          words={codes}
          answers={answers}
          options={options}
          tools={pictures}
          given={isShared ? given : picture}
          onKnown={onKnown}
        />
      </section>
      <section class="file-part">
        <h2>{words.plain('web.file.title')}</h2>
        <FileCheck words={fileText(language, digits)} {...files} given={isShared ? null : given} onPicture={setPicture} />
      </section>
      <Groups words={answers} />
      <p class="stop">
        <ViewLink to="blackmail" onView={onView}>
          {words.plain('web.help')}
        </ViewLink>{' '}
        {words.plain('web.help.hint')}
      </p>
      <details class="fold at-hand">
        <summary>{words.plain('web.install.title')}</summary>
        <ul class="points-list">
          <li>{words.plain('web.install.android')}</li>
          <li>
            {words.plain('web.install.iphone')} {words.plain('web.install.shortcut')}
          </li>
          <li>{words.plain('web.install.offline')}</li>
        </ul>
      </details>
    </>
  );
}

interface LinkCheckProps {
  readonly words: WebText;
  readonly options: ViewOptions;
  readonly check: (text: string) => Promise<CheckedLink>;
  readonly shared: Shared | null;
  readonly onKnown: () => void;
}

function LinkCheck({ words, options, check, shared, onKnown }: LinkCheckProps) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<CheckedLink | null>(null);
  const [trouble, setTrouble] = useState<'web.failed' | 'web.shared.lost' | null>(null);
  const ask = async (text: string) => {
    setTyped(text);
    try {
      setFound(await check(text));
      setTrouble(null);
    } catch {
      setFound(null);
      setTrouble('web.failed');
    }
  };
  useEffect(() => {
    if (shared?.text) void ask(shared.text);
    else if (shared && !shared.file) setTrouble('web.shared.lost');
  }, [shared]);
  return (
    <>
      <AskForm
        words={words}
        typed={typed}
        canClear={found !== null}
        onType={setTyped}
        onAsk={(text) => void ask(text)}
        onClear={() => {
          setTyped('');
          setFound(null);
        }}
      />
      <div aria-live="polite">
        {trouble && <p class="stop">{words.plain(trouble)}</p>}
        {found && (
          <Answer view={answerOf(found, words.language, options)} words={answerText(words.language, options.digits)} onKnown={onKnown}>
            {found.asked === 'address' && <p class="aside">{words.plain('web.unopened')}</p>}
          </Answer>
        )}
      </div>
    </>
  );
}

interface AskFormProps {
  readonly words: WebText;
  readonly typed: string;
  readonly canClear: boolean;
  readonly onType: (text: string) => void;
  readonly onAsk: (text: string) => void;
  readonly onClear: () => void;
}

function AskForm({ words, typed, canClear, onType, onAsk, onClear }: AskFormProps) {
  // Absent where pages may not read the clipboard.
  const paste = navigator.clipboard?.readText;
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(typed);
      }}
    >
      <label for="asked">{words.plain('web.check.label')}</label>
      <input
        id="asked"
        type="text"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={2048}
        enterkeyhint="go"
        placeholder={words.plain('web.check.example')}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <div class="do">
        <button type="submit" class="main">
          {words.plain('web.check.button')}
        </button>
        {paste && (
          <button type="button" class="second" onClick={() => void paste.call(navigator.clipboard).then(onAsk, () => {})}>
            {words.plain('web.check.paste')}
          </button>
        )}
        {canClear && (
          <button type="button" class="plain" onClick={onClear}>
            {words.plain('web.check.clear')}
          </button>
        )}
      </div>
    </form>
  );
}
