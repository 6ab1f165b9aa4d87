/** The options page: everything that can be chosen, each with what follows from it, and what the extension keeps. */
import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../Mark.tsx';
import { About, Keyboard, Privacy, TheList } from './About.tsx';
import { Ignored } from './Ignored.tsx';
import { OrganisationSection } from './Organisation.tsx';
import type { OptionsProps } from './options-data.ts';
import { Access, Downloads } from './Permissions.tsx';
import { ReportSection } from './Report.tsx';
import type { SectionProps } from './Section.tsx';
import { LanguageSection, Shown } from './Settings.tsx';
import { optionsText } from './words.ts';

/** Milliseconds for which a sentence about what has just happened stays. */
const SAID_FOR = 8_000;

export function Options(props: OptionsProps) {
  const t = optionsText(props.settings);
  const [said, say] = useState<{ readonly sentence: string; readonly at: number } | null>(null);
  useEffect(() => {
    document.title = t.plain('options.tabTitle');
    document.documentElement.lang = t.language;
    document.documentElement.dir = t.dir;
  }, [t]);
  useEffect(() => {
    const hide = setTimeout(() => say(null), SAID_FOR);
    return () => clearTimeout(hide);
  }, [said]);
  useEffect(() => {
    if (props.place) document.getElementById(props.place)?.scrollIntoView();
  }, [props.place]);
  const tell = (sentence: string) => say({ sentence, at: Date.now() });
  const section: SectionProps = {
    ...props,
    t,
    say: tell,
    change: (change) =>
      void props.onChange(change).then(
        () => tell(optionsText({ ...props.settings, ...change }).plain('options.saved')),
        () => tell(t.plain('options.notSaved')),
      ),
  };
  return (
    <div class="options" lang={t.language} dir={t.dir}>
      <header class="top">
        <span class="brand">
          <Mark size={32} />
          <h1>{t.plain('options.title')}</h1>
        </span>
        <button type="button" class="second" onClick={() => props.onGuide('start')}>
          {t.plain('options.guide')}
        </button>
        <button type="button" class="second" onClick={() => props.onGuide('blackmail')}>
          {t.plain('options.help')}
        </button>
      </header>
      <main>
        <LanguageSection {...section} />
        <Shown {...section} />
        <Access {...section} />
        <Downloads {...section} />
        <Ignored {...section} />
        {props.policy.managed && <OrganisationSection {...section} />}
        <TheList {...section} />
        <ReportSection {...section} />
        <Keyboard {...section} />
        <Privacy {...section} />
        <About {...section} />
      </main>
      <p class="said" role="status">
        {said && <span key={said.at}>{said.sentence}</span>}
      </p>
    </div>
  );
}
