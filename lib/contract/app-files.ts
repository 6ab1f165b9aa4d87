/**
 * Files that put an app on a device, told by the ends of their names. Imports nothing: who reads pages, who judges and what stands in pages
 * go by one list.
 */

/** Packages and installers of the systems that the listed apps run on. Archives, disk images of other systems and documents are not here. */
export const APP_ENDINGS =
  'apk|xapk|apks|apkm|aab|exe|msi|msix|msixbundle|appx|appxbundle|dmg|pkg|ipa|deb|rpm|appimage|flatpak|flatpakref|snap|mobileconfig';

const ENDING = new RegExp(`\\.(?:${APP_ENDINGS})$`, 'i');

/** `WhatsApp.apk`, `setup.EXE`; not `notes.apk.txt`, `apk`, ''. */
export const isAppFile = (name: string): boolean => ENDING.test(name);

/** `WhatsApp` of `WhatsApp.apk`; any other text as it is. */
export const withoutEnding = (name: string): string => name.replace(ENDING, '');
