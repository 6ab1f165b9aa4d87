import { askOnce } from '../lib/shell/ask-once.ts';

/** Put by the background into a page whose address or title speaks of apps. */
export default { main: askOnce };
