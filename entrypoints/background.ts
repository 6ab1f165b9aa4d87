import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../lib/shell/background.ts';

export default defineBackground(listen);
