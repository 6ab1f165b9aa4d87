/** The popup: this page, the link check, tips, and from each of them one tap to help. */
import { useRef, useState } from 'preact/hooks';
import { answerText } from '../../text/answer-words.ts';
import type { Digits, Language } from '../../text/text.ts';
import { Mark } from '../Mark.tsx';
import { CheckTab, type CheckTabProps } from './CheckTab.tsx';
import { PageTab, type PageTabProps } from './PageTab.tsx';
import { popupText } from './words.ts';

const TABS = ['page', 'check', 'tips'] as const;
export type PopupTab = (typeof TABS)[number];
const TIPS = ['tips.0', 'tips.1', 'tips.2', 'tips.3', 'tips.4'] as const;

export interface PopupProps
  extends Omit<PageTabProps, 'words' | 'answers' | 'options' | 'onKnown' | 'onCheck'>,
    Pick<CheckTabProps, 'pending' | 'check' | 'readCodes' | 'pageShown'> {
  readonly language: Language;
  readonly digits: Digits;
  readonly readable?: (host: string) => string;
  readonly start?: PopupTab;
  onOptions(): void;
  onGuide(place: 'start' | 'groups' | 'known' | 'file' | 'blackmail'): void;
}

export function Popup(props: PopupProps) {
  const { language, digits, readable, onGuide } = props;
  const words = popupText(language, digits);
  const answers = answerText(language, digits);
  const onKnown = () => onGuide('known');
  const options = { digits, ...(readable && { readable }), today: new Date().toISOString().slice(0, 10) };
  const [tab, setTab] = useState<PopupTab>(props.pending ? 'check' : (props.start ?? 'page'));
  const row = useRef<HTMLDivElement>(null);

  /** Arrow keys follow the reading direction; Home and End go to the ends. */
  function onKeyDown(event: KeyboardEvent) {
    const forward = words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = words.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = TABS.indexOf(tab);
    const next = { [forward]: (at + 1) % TABS.length, [back]: (at + TABS.length - 1) % TABS.length, Home: 0, End: TABS.length - 1 }[
      event.key
    ];
    const chosen = next === undefined ? undefined : TABS[next];
    if (!chosen) return;
    event.preventDefault();
    setTab(chosen);
    row.current?.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus();
  }

  return (
    <div class="popup" lang={language} dir={words.dir}>
      <header class="bar">
        <h1>
          <Mark size={26} />
          {words.plain('popup.title')}
        </h1>
        <button type="button" class="plain" onClick={() => onGuide('start')}>
          {words.plain('popup.guide')}
        </button>
        <button type="button" class="plain" onClick={props.onOptions}>
          {words.plain('popup.options')}
        </button>
      </header>
      <main>
        <div class="tabs" role="tablist" aria-label={words.plain('popup.tabs')} ref={row}>
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-controls="panel"
              aria-selected={one === tab}
              tabIndex={one === tab ? 0 : -1}
              onClick={() => setTab(one)}
              onKeyDown={onKeyDown}
            >
              {words.plain(`popup.tab.${one}`)}
            </button>
          ))}
        </div>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'page' && (
            <PageTab {...props} words={words} answers={answers} options={options} onKnown={onKnown} onCheck={() => setTab('check')} />
          )}
          {tab === 'check' && (
            <CheckTab {...props} words={words} answers={answers} options={options} onFile={() => onGuide('file')} onKnown={onKnown} />
          )}
          {tab === 'tips' && (
            <section class="answer mamoon calm">
              <h2>{words.plain('tips.heading')}</h2>
              <ul class="steps">
                {TIPS.map((tip) => (
                  <li key={tip}>{words.plain(tip)}</li>
                ))}
              </ul>
              <button type="button" class="second" onClick={() => onGuide('groups')}>
                {words.plain('tips.more')}
              </button>
            </section>
          )}
        </div>
      </main>
      <footer>
        <button type="button" class="help" onClick={() => onGuide('blackmail')}>
          <strong>{words.plain('popup.help')}</strong>
          <span>{words.plain('popup.help.hint')}</span>
        </button>
      </footer>
    </div>
  );
}
