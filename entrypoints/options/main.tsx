import { render } from 'preact';
import '../../lib/ui/tokens.css';
import '../../lib/ui/page.css';
import '../../lib/ui/answer/answer.css';
import '../../lib/ui/options/options.css';
import { askForAccess, watchAccess } from '../../lib/shell/access/access.ts';
import { shortcutEditor } from '../../lib/shell/access/browser-offers.ts';
import { askForDownloads, giveBackDownloads } from '../../lib/shell/access/downloads-permission.ts';
import { sendMessage } from '../../lib/shell/messages.ts';
import { exportChoices, undoAllChoices, undoChoice, watchChoices } from '../../lib/shell/store/choices.ts';
import { importPack, removePack, watchPack } from '../../lib/shell/store/pack.ts';
import { changeSettings, watchSettings } from '../../lib/shell/store/settings.ts';
import { openGuide } from '../../lib/shell/surfaces/open-pages.ts';
import { optionsState } from '../../lib/shell/surfaces/options-state.ts';
import { Options } from '../../lib/ui/options/Options.tsx';

const root = document.getElementById('app');
/** `#report-12`: the report on what stands in tab 12. */
const [place = '', tab = ''] = location.hash.slice(1).split('-');

const acts = {
  onChange: changeSettings,
  onAskAccess: askForAccess,
  onDownloads: async (on: boolean) => {
    const done = on ? await askForDownloads() : await giveBackDownloads();
    if (done) await changeSettings({ downloads: on });
    return done;
  },
  onUndo: undoChoice,
  onUndoAll: undoAllChoices,
  onExport: exportChoices,
  onImport: (text: string) => sendMessage('choices:import', { text }),
  onPack: importPack,
  onPackRemove: removePack,
  onShortcut: shortcutEditor(),
  onGuide: (view: 'start' | 'blackmail') => void openGuide(view),
};

const show = async () =>
  root && render(<Options {...acts} {...(await optionsState(tab === '' ? null : Number(tab)))} place={place} />, root);
void show();
for (const watch of [watchAccess, watchSettings, watchChoices, watchPack]) watch(() => void show());
