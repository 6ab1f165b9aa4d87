/** Choose or drop a file, see it being read, read what it is. Reading and judging are handed in; what is chosen is kept nowhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AndroidFile, AppFile } from '../../contract/app-file.ts';
import { type FileAnswer, type FileText, fileAnswer, type JudgedFile } from '../../text/file-answer.ts';
import { isPicture } from '../picture/pictures.ts';
import { RichText } from '../RichText.tsx';
import { Sign } from '../Sign.tsx';
import { ChooseFile } from './ChooseFile.tsx';

export interface FileTools {
  readonly read: (file: File, options: { onProgress: (share: number) => void; signal: AbortSignal }) => Promise<AppFile>;
  readonly judge: (file: AndroidFile) => Promise<JudgedFile>;
}

export interface FileCheckProps extends FileTools {
  readonly words: FileText;
  /** A file that was handed over from elsewhere: read at once. */
  readonly given?: File | null;
  /** A picture was chosen: for whoever looks for codes in it. */
  readonly onPicture: (picture: File) => void;
}

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'reading'; readonly name: string; readonly share: number }
  | { readonly at: 'read'; readonly name: string; readonly file: AppFile; readonly judged: JudgedFile | null };

export function FileCheck({ words, read, judge, given = null, onPicture }: FileCheckProps) {
  const [state, setState] = useState<State>({ at: 'idle' });
  const running = useRef<AbortController | null>(null);

  const check = async (file: File) => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const show = (next: State) => {
      if (running.current === run) setState(next);
    };
    const { name } = file;
    show({ at: 'reading', name, share: 0 });
    const found = await read(file, { onProgress: (share) => show({ at: 'reading', name, share }), signal: run.signal });
    show({ at: 'read', name, file: found, judged: found.type === 'android' ? await judge(found) : null });
  };

  useEffect(() => {
    if (given) void check(given);
    return () => running.current?.abort();
  }, [given]);

  const take = (file: File) => {
    if (isPicture(file)) onPicture(file);
    else void check(file);
  };
  return (
    <div class="file-check">
      <ChooseFile label={words.plain('file.choose')} onFile={take}>
        <p class="small fine">{words.plain('file.drop')}</p>
        <p class="small">{words.plain('file.kinds')}</p>
      </ChooseFile>
      {state.at === 'reading' && (
        <div class="reading">
          <p>
            {words.plain('file.reading')} <bdi class="name">{state.name}</bdi>
          </p>
          <progress max={1} value={state.share} aria-label={words.plain('file.reading')} />
          <button type="button" class="second" onClick={() => running.current?.abort()}>
            {words.plain('file.stop')}
          </button>
        </div>
      )}
      <div aria-live="polite">
        {state.at === 'read' && <Found name={state.name} answer={fileAnswer(state.file, state.judged, words)} words={words} />}
      </div>
    </div>
  );
}

function Found({ name, answer, words }: { readonly name: string; readonly answer: FileAnswer; readonly words: FileText }) {
  const { tone, heading, lead, notes, official, rows } = answer;
  return (
    <article class={`found mamoon ${tone}`}>
      <p class="which">
        <Sign tone={tone} /> <bdi class="name">{name}</bdi>
      </p>
      <h2>
        <RichText rich={heading} />
      </h2>
      <p>
        <RichText rich={lead} />
      </p>
      {notes.map((note, at) => (
        <p key={at} class="note">
          <RichText rich={note} />
        </p>
      ))}
      {official && (
        <a class="act main" href={official.url} target="_blank" rel="noopener noreferrer">
          <span>{official.label}</span>{' '}
          <span class="where">
            <RichText rich={official.host} />
          </span>
        </a>
      )}
      {rows.length > 0 && (
        <details>
          <summary>{words.plain('file.details')}</summary>
          <dl>
            {rows.map(({ label, value, url }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {url ? (
                    <a href={url} target="_blank" rel="noopener noreferrer">
                      <RichText rich={value} />
                    </a>
                  ) : (
                    <RichText rich={value} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}
