/** The popup: this page, the link check, tips, and from each of them one tap to help. */
import { useRef, useState } from 'preact/hooks';
import { answerText } from '../../text/answer-words.ts';
import type { Digits, Language } from '../../text/text.ts';
import { Mark } from '../Mark.tsx';
import { CheckTab, type CheckTabProps } from './CheckTab.tsx';
import { PageTab, type PageTabProps } from './PageTab.tsx';
import { type PopupText, popupText } from './words.ts';

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
        <Tabs words={words} open={tab} onOpen={setTab} />
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'page' && (
            <PageTab {...props} words={words} answers={answers} options={options} onKnown={onKnown} onCheck={() => setTab('check')} />
          )}
          {tab === 'check' && (
            <CheckTab {...props} words={words} answers={answers} options={options} onFile={() => onGuide('file')} onKnown={onKnown} />
          )}
          {tab === 'tips' && <Tips words={words} onGroups={() => onGuide('groups')} />}
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

interface TabsProps {
  readonly words: PopupText;
  readonly open: PopupTab;
  readonly onOpen: (tab: PopupTab) => void;
}

function Tabs({ words, open, onOpen }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = tabAt(event.key, open, words.dir);
    if (!chosen) return;
    event.preventDefault();
    onOpen(chosen);
    row.current?.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.plain('popup.tabs')} ref={row}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-controls="panel"
          aria-selected={one === open}
          tabIndex={one === open ? 0 : -1}
          onClick={() => onOpen(one)}
          onKeyDown={onKeyDown}
        >
          {words.plain(`popup.tab.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** The tab to which a key leads: arrow keys follow the reading direction; Home and End go to the ends. undefined for other keys. */
function tabAt(key: string, open: PopupTab, dir: 'rtl' | 'ltr'): PopupTab | undefined {
  const at = TABS.indexOf(open);
  const after = TABS[(at + 1) % TABS.length];
  const before = TABS[(at + TABS.length - 1) % TABS.length];
  const [left, right] = dir === 'rtl' ? [after, before] : [before, after];
  return new Map([
    ['ArrowLeft', left],
    ['ArrowRight', right],
    ['Home', TABS[0]],
    ['End', TABS.at(-1)],
  ]).get(key);
}

function Tips({ words, onGroups }: { readonly words: PopupText; readonly onGroups: () => void }) {
  return (
    <section class="answer mamoon calm">
      <h2>{words.plain('tips.heading')}</h2>
      <ul class="steps">
        {TIPS.map((tip) => (
          <li key={tip}>{words.plain(tip)}</li>
        ))}
      </ul>
      <button type="button" class="second" onClick={onGroups}>
        {words.plain('tips.more')}
      </button>
    </section>
  );
}
