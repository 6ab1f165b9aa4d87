import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectEvidence } from '../lib/detect/collect.ts';

/** Injected when the gate says so: the page's evidence is the script's result. */
export default defineUnlistedScript(() => collectEvidence(document, location.href));
