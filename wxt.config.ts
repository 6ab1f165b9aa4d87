import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  manifest: {
    name: 'مأمون',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['downloads'],
    host_permissions: ['http://*/*', 'https://*/*'],
  },
});
