import { render } from 'preact';
import '../../lib/ui/tokens.css';
import '../../lib/ui/page.css';
import '../../lib/ui/verdict.css';
import '../../lib/ui/answer/answer.css';
import '../../lib/ui/guide/guide.css';
import '../../lib/ui/file/file.css';
import '../../lib/ui/web/web.css';
import { bundledHelp, bundledKnownApps, bundledVersion } from '../../lib/catalog/bundled-help.ts';
import { readAppFile } from '../../lib/file/read-app-file.ts';
import { readCodes } from '../../lib/shell/picture/read-codes.ts';
import { readable } from '../../lib/shell/surfaces/readable-host.ts';
import { handedOver, keepLanguage, keptLanguage } from '../../lib/shell/web/handed-over.ts';
import { digitsFor } from '../../lib/text/countries.ts';
import { LANGUAGE_CODES, LANGUAGES, type Language } from '../../lib/text/text.ts';
import { Guide, type GuideProps } from '../../lib/ui/guide/Guide.tsx';
import { leaveNow, watchEscape } from '../../lib/ui/guide/quick-exit.ts';
import { viewOfHash } from '../../lib/ui/guide/words.ts';
import { Home, type Shared } from '../../lib/ui/web/Home.tsx';

const root = document.getElementById('app');
/** The engine with its list: asked for at once, needed when something is to be judged. */
const engine = import('./engine.ts');
const check = async (text: string) => (await engine).check(text);

let shared: Shared | null = null;
let props = propsIn(keptLanguage());
watchEscape(leaveNow);
show({});
void handedOver().then((found) => {
  shared = found;
  if (found) show({ view: 'start' });
});
addEventListener('hashchange', () => show({ view: viewOfHash(location.hash) }));
void navigator.serviceWorker?.register('./worker.js');

function propsIn(language: Language): GuideProps {
  return {
    language,
    country: '',
    digits: digitsFor('auto', ''),
    view: viewOfHash(location.hash),
    access: null,
    help: bundledHelp(new Date().toISOString().slice(0, 10)),
    known: bundledKnownApps(),
    own: null,
    othersLater: true,
    list: bundledVersion(),
    files: { read: readAppFile, judge: async (file) => (await engine).judge(file) },
    pictures: { readCodes, check },
    readable,
    onView: (view) => {
      history.replaceState(null, '', `#${view}`);
      show({ view });
      scrollTo(0, 0);
      document.getElementById(`view-${view}`)?.focus({ preventScroll: true });
    },
    onExit: leaveNow,
    onPrint: () => print(),
    onAskAccess: () => {},
  };
}

function show(change: Partial<GuideProps>): void {
  props = { ...props, ...change };
  const { language, digits, files, pictures, onView } = props;
  const other = LANGUAGE_CODES[(LANGUAGE_CODES.indexOf(language) + 1) % LANGUAGE_CODES.length] ?? language;
  const home = <Home {...{ language, digits, files, pictures, shared, onView, readable }} />;
  const switcher = {
    label: LANGUAGES[other].own,
    language: other,
    choose: () => {
      keepLanguage(other);
      show({ language: other });
    },
  } as const;
  if (root) render(<Guide {...props} home={home} switcher={switcher} />, root);
}
