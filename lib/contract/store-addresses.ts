/**
 * How stores write the address of one app, wherever that address stands: the one table that reading a page, telling a copied store page and
 * telling an installer scheme go by. Whose host it is is said by data/sites.json alone. Imports nothing.
 */

const PACKAGE = '[A-Za-z]\\w*(?:\\.\\w+)+';
const LANGUAGE = '(?:/[a-z]{2}(?:[-_][A-Za-z]+)?)?';
const END = '(?=[/?#]|$)';

export interface StoreAddress {
  /** The kind of page that this address shows. */
  readonly shape:
    | 'play'
    | 'app-store'
    | 'microsoft-store'
    | 'app-gallery'
    | 'f-droid'
    | 'galaxy-store'
    | 'rustore'
    | 'flathub'
    | 'cafebazaar';
  /** What may stand before it on the store's own host. */
  readonly prefix: string;
  /** Path and query from the first slash on; the group `id` names the app. */
  readonly path: string;
  /** The store whose ids these are, where nobody else writes such paths: on a foreign host the page is a copied store page. */
  readonly only?: 'googlePlay' | 'appStore' | 'microsoftStore' | 'appGallery';
}

/** In order, first match wins; beside each what it matches and what it must not. */
export const STORE_ADDRESSES: readonly StoreAddress[] = [
  // /store/apps/details?hl=ar&id=com.whatsapp  not  /store/apps/top
  {
    shape: 'play',
    prefix: '',
    path: `/store/apps/(?:details|datasafety)(?:/[^/?#]{1,200})?/?\\?(?:[^#]*&)?id=(?<id>${PACKAGE})`,
    only: 'googlePlay',
  },
  // /apps/testing/org.telegram.messenger  not  /apps/testing/
  { shape: 'play', prefix: '', path: `/apps/testing/(?<id>${PACKAGE})${END}` },
  // /ae/app/whatsapp-messenger/id310633997  not  /app/whatsapp
  { shape: 'app-store', prefix: '(?:/[a-z]{2})?', path: '/app/(?:[^/?#]{1,200}/)?id(?<id>\\d{6,12})(?![\\w-])', only: 'appStore' },
  // /detail/9nksqgp7f2nh  /store/productId/9NKSQGP7F2NH  /p/whatsapp/9nksqgp7f2nh  not  /detail/whatsapp
  {
    shape: 'microsoft-store',
    prefix: '(?:/[a-zA-Z]{2}-[a-zA-Z]{2})?(?:/store)?',
    path: '/(?:detail|[pP]roduct[iI]d|p|apps|installer/download)/(?:[^/?#]{1,200}/)?(?<id>9[a-zA-Z0-9]{11}|[xX][pP][a-zA-Z0-9]{12})(?![\\w-])',
    only: 'microsoftStore',
  },
  // /app/C101184875  /#/app/C101184875  not  /app/c
  { shape: 'app-gallery', prefix: '(?:/#)?', path: '/app(?:dl)?/(?<id>C\\d{6,12})(?![\\w-])', only: 'appGallery' },
  // /en/packages/org.thoughtcrime.securesms/  not  /packages/
  { shape: 'f-droid', prefix: LANGUAGE, path: `/packages/(?<id>${PACKAGE})${END}` },
  // /detail/com.whatsapp  not  /detail/a/com.whatsapp
  { shape: 'galaxy-store', prefix: '(?:/[a-z]{2})?', path: `/detail/(?<id>${PACKAGE})${END}` },
  // /catalog/app/com.vk.im  not  /catalog
  { shape: 'rustore', prefix: '', path: `/catalog/app/(?<id>${PACKAGE})${END}` },
  // /apps/im.riot.Riot  not  /apps/com.x
  { shape: 'flathub', prefix: LANGUAGE, path: `/apps/(?:details/)?(?<id>[A-Za-z]\\w*(?:\\.[\\w-]+){2,})${END}` },
  // /app/com.bale  not  /app/x
  { shape: 'cafebazaar', prefix: '', path: `/app/(?<id>${PACKAGE})${END}` },
];

/** Schemes that open a store at one app: `market://details?id=com.x`, `itms-apps://…`; not `itms-services:`, which installs by itself. */
export const STORE_SCHEMES =
  'market|itms-appss?|itms|ms-windows-store|samsungapps|appmarket|mimarket|vivomarket|oppomarket|bazaar|myket|fdroid\\.app';
/** Schemes that put an app on a device without a store: `itms-services:` (iOS), `ms-appinstaller:` (Windows), `intent:` (Android). */
const SIDE_SCHEMES = 'intent|itms-services|ms-appinstaller';

const STORE_SCHEME = new RegExp(`^(?:${STORE_SCHEMES}):`, 'i');
const INSTALLER_SCHEME = new RegExp(`^(?:${STORE_SCHEMES}|${SIDE_SCHEMES}):`, 'i');

/** `market://details?id=x`; not `itms-services://…`, `tel:1`, ''. */
export const opensStore = (address: string): boolean => STORE_SCHEME.test(address);

/** `market://details?id=x`, `itms-services://…`; not `tel:1`, `whatsapp://send`, ''. */
export const opensInstaller = (address: string): boolean => INSTALLER_SCHEME.test(address);
