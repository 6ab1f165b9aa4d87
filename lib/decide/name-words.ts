/**
 * Vocabulary of titles: the words that stand around an app's name and say nothing, and the bait that modified or faked editions
 * add to it. Any spelling will do here: the words are folded as titles are.
 */
import { foldWords } from '../fold/names.ts';

const words = (text: string): ReadonlySet<string> => new Set(foldWords(text, Number.POSITIVE_INFINITY));

/**
 * Editions that no maker offers. From the names of modified clients in the list (gold, plus, mod, ضد الحظر and so on) and their
 * usual translations into the six languages of the pages. A word that genuine editions use (lite, business, beta, web, hd) is not here.
 */
export const BAIT_WORDS = words(`
  gold golden plus pro premium vip mod mods modded moded modapk hack hacked hacks crack cracked unlocked patched antiban unban antirevoke
  cloned dual spy prime ultra extra turbo gb transparent pink blue red black altin hileli kirik modlu dore modifie pirate debride oro modificado
  ذهبي ذهبيه دهبي بلس بلاس بلص برو بريميوم بريميم مهكر مهكره معدل معدله مود مودد مكرك مدفوع مدفوعه فيايبي جولد قولد غولد كولد ضد حظر هكر
  وردي ورديه ازرق زرقاء احمر اسود عنابي شفاف بينك برايم ملكي طلايي شده برميوم فيلتر
`);

/** Of these, the words of built-over programs alone: no maker sells them, and no other product is called so by chance. */
export const REBUILT_WORDS = words(`
  gold golden mod mods modded moded modapk hacked crack cracked patched unlocked antiban unban altin hileli modlu dore pirate
  ذهبي ذهبيه دهبي مهكر مهكره معدل معدله جولد قولد غولد كولد طلايي
`);

/** Leftovers of store titles, buttons and file names around a name; they neither name another app nor make it a copy. */
export const LEFTOVER_WORDS = words(`
  download downloads free install get new newest latest version versions update updated official apk xapk apks exe dmg msi ipa app apps
  application software messenger messaging chat call calls calling video voice audio for on the and of by to in from at with your
  android ios iphone ipad windows mac macos linux pc desktop mobile phone tablet google play store appstore microsoft web online v ver
  hd page loading support link linked device devices join setup installer installers release signed universal arm64 v7a v8a armeabi x64 x86 win64 win32 build final com org net www meta
  telecharger gratuit gratuite gratuitement pour application appli derniere officiel et sur indir yukle ucretsiz son surum icin uygulamasi uygulama
  guncel descargar gratis para ultima
  تحميل تنزيل ميسنجر تطبيق تطبيقات برنامج برامج مجانا مجاني مجانيه اخر احدث جديد جديده اصدار تحديث نسخه رسمي رسميه اندرويد ايفون كمبيوتر كومبيوتر ويندوز
  هاتف جوال موبايل جوجل قوقل غوغل بلاي متجر ستور اب على من في عن مع رابط مباشر ماسنجر مراسله دردشه مكالمات مكالمه اتصال فيديو صوت صوتيه و او
  دانلود رايكان برنامه نسخه جديد براي اندرويد رسمي نصب ايفون ويندوز جديدترين اخرين مسنجر بيام رسان
  داون لود داونلود مفت ايب ايبليكيشن نيا ورزن كي كا كے
`);

/** Arabic writes "and", "for" and "with" onto the word: `وموبايل`, `لكمبيوتر`. */
export const isLeftover = (word: string) =>
  LEFTOVER_WORDS.has(word) || (/^[ولب]/.test(word) && LEFTOVER_WORDS.has(word.slice(1).replace(/^ال/, '')));
