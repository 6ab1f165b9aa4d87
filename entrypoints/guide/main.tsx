import { render } from 'preact';
import '../../lib/ui/tokens.css';
import '../../lib/ui/page.css';
import '../../lib/ui/verdict.css';
import '../../lib/ui/answer/answer.css';
import '../../lib/ui/guide/guide.css';
import '../../lib/ui/file/file.css';
import { bundledHelp, bundledKnownApps, bundledVersion } from '../../lib/catalog/bundled-help.ts';
import { readAppFile } from '../../lib/file/read-app-file.ts';
import { accessEverywhere, askForAccess, watchAccess } from '../../lib/shell/access/access.ts';
import { sendMessage } from '../../lib/shell/messages.ts';
import { readCodes } from '../../lib/shell/picture/read-codes.ts';
import { readPolicy } from '../../lib/shell/store/policy.ts';
import { readSettings, watchSettings } from '../../lib/shell/store/settings.ts';
import { readable } from '../../lib/shell/surfaces/readable-host.ts';
import { digitsFor } from '../../lib/text/countries.ts';
import { Guide, type GuideProps } from '../../lib/ui/guide/Guide.tsx';
import { goToView } from '../../lib/ui/guide/go-to-view.ts';
import { leaveNow, watchEscape } from '../../lib/ui/guide/quick-exit.ts';
import { viewOfHash } from '../../lib/ui/guide/words.ts';

const root = document.getElementById('app');
watchEscape(leaveNow);
void start();

async function start() {
  const [settings, access, { policy }] = await Promise.all([readSettings(), accessEverywhere(), readPolicy()]);
  const wordsOf = ({ language, digits, country }: typeof settings) => ({ language, country, digits: digitsFor(digits, country) });
  let props: GuideProps = {
    ...wordsOf(settings),
    view: viewOfHash(location.hash),
    access: access === 'granted' ? 'granted' : 'withheld',
    help: bundledHelp(new Date().toISOString().slice(0, 10)),
    known: bundledKnownApps(),
    own: policy.helpContact,
    list: bundledVersion(),
    files: { read: readAppFile, judge: (file) => sendMessage('file:judge', file) },
    pictures: { readCodes, check: (text) => sendMessage('link:check', { text }) },
    readable,
    onView: (view) => goToView(view, () => show({ view })),
    onExit: leaveNow,
    onPrint: () => print(),
    onAskAccess: () => void askForAccess(),
  };
  const show = (change: Partial<GuideProps>) => {
    props = { ...props, ...change };
    if (root) render(<Guide {...props} />, root);
  };
  /** A part of a view that has an address of its own is brought into sight. */
  const toPart = () => document.getElementById(location.hash.slice(1))?.scrollIntoView();
  show({});
  toPart();
  addEventListener('hashchange', () => {
    show({ view: viewOfHash(location.hash) });
    toPart();
  });
  watchAccess((now) => show({ access: now === 'granted' ? 'granted' : 'withheld' }));
  watchSettings((now) => show(wordsOf(now)));
}
