/** Everything that the options page shows, read in one go from storage, permissions and policy. */
import { browser } from 'wxt/browser';
import { bundledVersion } from '../../catalog/bundled-help.ts';
import { accessEverywhere } from '../access/access.ts';
import { canHoldDownloads, popupShortcut } from '../access/browser-offers.ts';
import { mayWatchDownloads } from '../access/downloads-permission.ts';
import { readChoices } from '../store/choices.ts';
import { packState } from '../store/pack.ts';
import { readPolicy } from '../store/policy.ts';
import { fixedSettings, readSettings } from '../store/settings.ts';
import { reportOnTab } from './report-on-tab.ts';

/** `tabId`: the tab that the report is about, null for an empty one. */
export async function optionsState(tabId: number | null) {
  const [settings, fixed, access, choices, may] = await Promise.all([
    readSettings(),
    fixedSettings(),
    accessEverywhere(),
    readChoices(),
    mayWatchDownloads(),
  ]);
  const [{ policy, problems, managed }, shortcut] = await Promise.all([readPolicy(), popupShortcut()]);
  const extension = browser.runtime.getManifest().version;
  return {
    settings: { ...settings, downloads: settings.downloads && may },
    fixed,
    access: access === 'granted' ? ('granted' as const) : ('withheld' as const),
    choices,
    contact: policy.helpContact,
    policy: { managed, added: policy.add.length, withdrawn: policy.withdraw.length, hideGoOn: policy.hideGoOn, problems },
    shortcut,
    downloadsPossible: canHoldDownloads(),
    list: bundledVersion(),
    pack: await packState(policy.pack),
    extension,
    report: await reportOnTab(tabId, settings, extension),
  };
}
