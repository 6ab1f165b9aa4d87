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

/** Archives, in which an installer travels as well as anything else. */
const ARCHIVE = /\.(?:zip|rar|7z|tar|gz|tgz)$/i;
/** A further ending behind an installer's: matches `x.apk.bin`, `x.apk.1`; not `x.apk.asc`, `x.apk.html`, which are about it. */
const SECOND = /\.(?!(?:asc|sig|idsig|sha\d*|md5|txt|html?|json|torrent|png|jpe?g|gif|webp)$)[a-z0-9]{1,8}$/i;
/** What a person reads, sees or hears, and what nothing is installed from. */
const DOCUMENT =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|txt|csv|rtf|html?|json|xml|jpe?g|png|gif|webp|svg|avif|heic|mp[34]|m4[av]|webm|ogg|wav|mov|avi|mkv|srt|ics|vcf|asc|sig|torrent|epub)$/i;

/** The name by which a file is judged as an app's: `a` of `a.apk`, `a.apk.bin` and `a.zip`; '' for a file that installs nothing. */
export function appNameOf(file: string): string {
  if (isAppFile(file)) return withoutEnding(file);
  const inner = file.replace(SECOND, '');
  if (inner !== file && isAppFile(inner)) return withoutEnding(inner);
  return ARCHIVE.test(file) ? file.replace(ARCHIVE, '') : '';
}

/** A file from which an app may be installed, as far as its name tells: not `menu.pdf`, but `download`, `a.bin` and `a.apk`. */
export const mayInstall = (file: string): boolean => !DOCUMENT.test(file);
