/** The guide's frame: header with the quick exit, the links to its views, and the one view that is open. All views are printed. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { OwnContact } from '../../contract/own-contact.ts';
import type { Digits, Language } from '../../text/text.ts';
import type { FileTools } from '../file/FileCheck.tsx';
import { Mark } from '../Mark.tsx';
import type { PictureTools } from '../picture/pictures.ts';
import { AskedView } from './AskedView.tsx';
import { BlackmailView } from './BlackmailView.tsx';
import { ColoursView } from './ColoursView.tsx';
import { FileView } from './FileView.tsx';
import { GroupsView, type ListedApp } from './GroupsView.tsx';
import type { HelpData } from './help-data.ts';
import { InstalledView } from './InstalledView.tsx';
import { ParentsView } from './ParentsView.tsx';
import { SourcesView } from './SourcesView.tsx';
import { StartView } from './StartView.tsx';
import { ViewLink, type ViewProps } from './ViewLink.tsx';
import { GUIDE_VIEWS, type GuideText, type GuideView, guideText } from './words.ts';

export interface GuideProps {
  readonly language: Language;
  readonly digits: Digits;
  readonly view: GuideView;
  readonly onView: (view: GuideView) => void;
  /** Leaves the page at once and for good. */
  readonly onExit: () => void;
  readonly onPrint: () => void;
  /** null: not known yet. */
  readonly access: 'granted' | 'withheld' | null;
  readonly onAskAccess: () => void;
  readonly help: HelpData;
  /** Known apps to name to somebody who looks for one. */
  readonly known: readonly ListedApp[];
  /** Country code that the person chose in the options, '' for none. */
  readonly country: string;
  readonly own: OwnContact | null;
  readonly list: { readonly version: string; readonly date: string };
  /** Reads and judges a file that somebody chose. */
  readonly files: FileTools;
  /** Reads a picture that somebody chose, and judges what its codes hold. */
  readonly pictures: PictureTools;
  /** How a host reads in its own letters. */
  readonly readable: (host: string) => string;
  /** Stands in place of the first view, where the guide is part of something larger. */
  readonly home?: ComponentChildren;
  /** A button that changes the language, where there are no options for that. */
  readonly switcher?: { readonly label: string; readonly language: Language; readonly choose: () => void };
  /** The views that are not open come when the page is at rest: where something is asked of it at once, a slow phone answers that first. */
  readonly othersLater?: boolean;
}

export function Guide(props: GuideProps) {
  const t = guideText(props.language, props.digits);
  const shared: ViewProps = { t, onView: props.onView };
  const views: Record<GuideView, ComponentChildren> = {
    start: props.home ?? <StartView {...shared} access={props.access} onAskAccess={props.onAskAccess} />,
    colours: <ColoursView {...shared} />,
    groups: <GroupsView {...shared} known={props.known} />,
    asked: <AskedView {...shared} />,
    file: (
      <FileView
        t={t}
        options={{ digits: props.digits, readable: props.readable, today: new Date().toISOString().slice(0, 10) }}
        files={props.files}
        pictures={props.pictures}
        onKnown={() => props.onView('groups')}
      />
    ),
    installed: <InstalledView {...shared} />,
    blackmail: <BlackmailView {...shared} help={props.help} country={props.country} own={props.own} />,
    parents: <ParentsView {...shared} />,
    sources: <SourcesView {...shared} list={props.list} />,
  };
  const [others, setOthers] = useState(!props.othersLater);
  useEffect(() => {
    if (!others) whenAtRest(() => setOthers(true));
  }, [others]);
  useEffect(() => {
    document.title = t.plain('guide.tabTitle');
    document.documentElement.lang = t.language;
    document.documentElement.dir = t.dir;
  }, [t]);
  return (
    <div class="guide" lang={t.language} dir={t.dir} data-view={props.view}>
      <a class="skip" href={`#view-${props.view}`} onClick={(event) => skipTo(event, props.view)}>
        {t.plain('guide.skip')}
      </a>
      <Header {...props} t={t} />
      <div class="frame">
        <nav class="side" aria-label={t.plain('guide.navLabel')}>
          <Links t={t} view={props.view} onView={props.onView} />
        </nav>
        <main>
          {GUIDE_VIEWS.map((view) => (
            <section
              key={view}
              id={`view-${view}`}
              class={view === props.view ? 'view current' : 'view'}
              tabIndex={-1}
              aria-labelledby={`title-${view}`}
            >
              {(others || view === props.view) && views[view]}
            </section>
          ))}
          <p class="printed">{t.plain('guide.printedFrom', { version: props.list.version })}</p>
        </main>
      </div>
    </div>
  );
}

/** Safari has no idle callbacks. */
function whenAtRest(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
  else setTimeout(act, 500);
}

function Header({ t, view, onView, onExit, onPrint, switcher }: GuideProps & { readonly t: GuideText }) {
  const hint = useId();
  return (
    <header class="top">
      <span class="brand">
        <Mark size={32} />
        <span>{t.plain('guide.brand')}</span>
      </span>
      <details class="menu" key={view}>
        <summary>
          <svg
            viewBox="0 0 24 24"
            width="24"
            height="24"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linecap="round"
            aria-hidden="true"
          >
            <path d="M4 7h16M4 12h16M4 17h16" />
          </svg>
          <span>{t.plain('guide.menu')}</span>
        </summary>
        <nav aria-label={t.plain('guide.navLabel')}>
          <Links t={t} view={view} onView={onView} />
        </nav>
      </details>
      {switcher && (
        <button type="button" class="plain" lang={switcher.language} onClick={switcher.choose}>
          {switcher.label}
        </button>
      )}
      <button type="button" class="second print" onClick={onPrint}>
        {t.plain('guide.print')}
      </button>
      <button type="button" class="exit" aria-describedby={hint} title={t.plain('guide.exitHint')} onClick={onExit}>
        {t.plain('guide.exit')}
      </button>
      <span id={hint} hidden>
        {t.plain('guide.exitHint')}
      </span>
    </header>
  );
}

function Links({ t, view, onView }: ViewProps & { readonly view: GuideView }) {
  return (
    <ul>
      {GUIDE_VIEWS.map((to) => (
        <li key={to}>
          <ViewLink to={to} current={to === view} onView={onView}>
            {t.plain(`guide.nav.${to}`)}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}

function skipTo(event: Event, view: GuideView): void {
  event.preventDefault();
  document.getElementById(`view-${view}`)?.focus();
}
