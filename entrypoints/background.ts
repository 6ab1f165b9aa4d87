import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../lib/shell/background.ts';

/** A module, so that it shares what our own pages load as well (the public suffixes, the texts) instead of carrying it twice. */
export default defineBackground({ type: 'module', main: listen });
