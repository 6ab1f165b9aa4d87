import type { common as ar } from '../ar/common.ts';
import type { SameAs } from '../text.ts';

export const common: SameAs<typeof ar> = {
  product: 'Mamoon',
  'says.vendor': 'the company',
  'says.store': 'app store',
  'says.regulator': 'authority',
  'says.press': 'press',
  'says.researcher': 'security researchers',
  'says.list': 'public catalogue',
  checked: 'Last checked by us: {date}',
  dated: 'published {date}',
  'source.unnamed': 'source without a link',
  'list.version': 'List version {version}',
  'list.dated': 'List of {date}',
  'store.googlePlay': 'Google Play',
  'store.appStore': 'App Store',
  'store.macAppStore': 'Mac App Store',
  'store.microsoftStore': 'Microsoft Store',
  'store.galaxyStore': 'Galaxy Store',
  'store.appGallery': 'AppGallery',
  'store.fdroid': 'F-Droid',
  'store.flathub': 'Flathub',
  'store.snapcraft': 'Snapcraft',
  'store.rustore': 'RuStore',
  'store.winget': 'winget',
};
