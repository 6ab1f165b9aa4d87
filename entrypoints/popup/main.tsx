import { render } from 'preact';
import '../../lib/ui/tokens.css';
import '../../lib/ui/verdict.css';
import '../../lib/ui/answer/answer.css';
import '../../lib/ui/popup/popup.css';
import { askForAccess, watchAccess } from '../../lib/shell/access/access.ts';
import { sendMessage } from '../../lib/shell/messages.ts';
import { pictureOfPage } from '../../lib/shell/picture/page-picture.ts';
import { readCodes } from '../../lib/shell/picture/read-codes.ts';
import { readSettings } from '../../lib/shell/store/settings.ts';
import { openGuide, openOptions, tabOfPopup } from '../../lib/shell/surfaces/open-pages.ts';
import { readable } from '../../lib/shell/surfaces/readable-host.ts';
import { digitsFor } from '../../lib/text/countries.ts';
import { LANGUAGES } from '../../lib/text/text.ts';
import { Popup, type PopupProps } from '../../lib/ui/popup/Popup.tsx';

const root = document.getElementById('app');
void start();

async function start() {
  const [{ language, digits, country }, tabId, pending, held] = await Promise.all([
    readSettings(),
    tabOfPopup(location.hash),
    sendMessage('link:pending').catch(() => null),
    sendMessage('downloads:held').catch(() => []),
  ]);
  /** Our own pages open beside the one being read; the popup has done its work then. */
  const away = (opened: Promise<void>) => void opened.then(() => window.close());
  let props: PopupProps = {
    language,
    digits: digitsFor(digits, country),
    page: 'judging',
    held,
    pending,
    readable,
    check: (text) => sendMessage('link:check', { text }),
    readCodes,
    // In a tab of its own the popup itself is what is shown.
    pageShown: location.hash ? null : pictureOfPage,
    onAskAccess: () => void askForAccess(),
    onChoices: () => away(openOptions('ignored')),
    onReport: () => away(openOptions(`report-${tabId}`)),
    onInstalled: () => away(openGuide('installed')),
    onOptions: () => away(openOptions('')),
    onGuide: (place) => away(openGuide(place)),
    onSettle: (id, go) => {
      void sendMessage('downloads:settle', { id, go });
      show({ held: props.held.filter((file) => file.id !== id) });
    },
  };
  const show = (change: Partial<PopupProps>) => {
    props = { ...props, ...change };
    if (root) render(<Popup {...props} />, root);
  };
  const look = async () => show({ page: await sendMessage('verdict:read', { tabId }).catch(() => 'failed' as const) });
  Object.assign(document.documentElement, { lang: language, dir: LANGUAGES[language].dir });
  show({});
  watchAccess(() => void look());
  await look();
}
