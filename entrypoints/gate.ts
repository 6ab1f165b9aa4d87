import { hasAppLink } from '../lib/detect/gate.ts';
import { askOnce } from '../lib/shell/ask-once.ts';

/** Runs in every page (declared in wxt.config.ts): does it offer anything? On nearly every page it ends there. */
export default {
  main() {
    if (hasAppLink(document)) askOnce();
  },
};
