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
import { goToView } from '../../lib/ui/guide/go-to-view.ts';
import { leaveNow, watchEscape } from '../../lib/ui/guide/quick-exit.ts';
import { viewOfHash } from '../../lib/ui/guide/words.ts';
import { WebApp, type WebAppProps } from '../../lib/ui/web/WebApp.tsx';

const root = document.getElementById('app');
/** The engine with its list: asked for at once, needed when something is to be judged. */
const engine = import('./engine.ts');

let props: WebAppProps = {
  language: keptLanguage(),
  country: '',
  digits: digitsFor('auto', ''),
  view: viewOfHash(location.hash),
  access: null,
  help: bundledHelp(new Date().toISOString().slice(0, 10)),
  known: bundledKnownApps(),
  own: null,
  list: bundledVersion(),
  files: { read: readAppFile, judge: async (file) => (await engine).judge(file) },
  pictures: { readCodes, check: async (text) => (await engine).check(text) },
  readable,
  shared: null,
  onView: (view) => goToView(view, () => show({ view })),
  onLanguage: (language) => {
    keepLanguage(language);
    show({ language });
  },
  onExit: leaveNow,
  onPrint: () => print(),
  onAskAccess: () => {},
};

watchEscape(leaveNow);
show({});
void handedOver().then((shared) => shared && show({ shared, view: 'start' }));
addEventListener('hashchange', () => show({ view: viewOfHash(location.hash) }));
void navigator.serviceWorker?.register('./worker.js');

function show(change: Partial<WebAppProps>): void {
  props = { ...props, ...change };
  if (root) render(<WebApp {...props} />, root);
}
