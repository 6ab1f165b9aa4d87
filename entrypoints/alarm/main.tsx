import { render } from 'preact';
import '../../lib/ui/tokens.css';
import '../../lib/ui/page.css';
import '../../lib/ui/verdict.css';
import '../../lib/ui/answer/answer.css';
import '../../lib/ui/alarm/alarm.css';
import { sendMessage } from '../../lib/shell/messages.ts';
import type { AlarmAction } from '../../lib/text/notice-model.ts';
import { LANGUAGES } from '../../lib/text/text.ts';
import { AlarmPage } from '../../lib/ui/alarm/AlarmPage.tsx';

const root = document.getElementById('app');
void show();
addEventListener('hashchange', () => void show());

/** What it says comes from the background's record of this tab; the address only names what is asked about. */
async function show() {
  const address = location.href;
  const model = await sendMessage('alarm:model', { address });
  const act = (action: AlarmAction) => sendMessage('alarm:act', { address, action });
  Object.assign(document.documentElement, { lang: model.language, dir: LANGUAGES[model.language].dir });
  document.documentElement.className = `mamoon ${model.view?.tone ?? 'calm'}`;
  document.title = `${model.words[`title.${model.as}`]} · ${model.view?.product ?? 'مأمون'}`;
  if (root) render(<AlarmPage key={address} model={model} act={act} />, root);
}
