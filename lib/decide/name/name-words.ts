/**
 * Vocabulary of titles: the words that stand around an app's name and say nothing, and the bait that modified or faked editions
 * add to it. Any spelling will do here: the words are folded as titles are.
 */
import { foldWords } from '../../fold/names.ts';

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

/** What stores, buttons and file names put around a name in the six languages: offers, versions, devices. Of no app's name a part. */
const AROUND = `
  download downloads free install get new newest latest version versions update updated official apk xapk apks exe dmg msi ipa app apps
  application software for on the and of by to in from at with your android ios iphone ipad windows mac macos linux pc desktop mobile phone
  tablet store appstore v ver page loading setup installer installers release releases signed universal arm64 v7a v8a armeabi x64 x86 win64
  win32 build final full offline arabic english original samsung huawei mediafire old
  telecharger gratuit gratuite gratuitement installer pour application appli derniere officiel et sur indir yukle ucretsiz son surum icin
  uygulamasi uygulama guncel descargar gratis para ultima скачать установить бесплатно для
  تحميل تنزيل تثبيت حمل نزل ثبت احصل الان هنا تطبيق تطبيقات برنامج برامج مجانا مجاني مجانيه اخر احدث جديد جديده اصدار تحديث نسخه رسمي رسميه اندرويد ايفون كمبيوتر كومبيوتر ويندوز
  هاتف جوال موبايل متجر ستور ايباد تابلت سامسونج هواوي عربي عربيه بالعربي انجليزي اصلي حقيقي كامل كامله قديم سريع خفيف ميديافاير روابط اجهزه جميع على من في عن مع رابط مباشر و او
  دانلود دريافت رايكان اپليكيشن برنامه نسخه جديد براي اندرويد رسمي نصب ايفون ويندوز جديدترين اخرين
  داون لود داونلود مفت ايبليكيشن نيا ورزن كي كا كے كرين حاصل
`;
const WORDS_AROUND = words(AROUND);

/** These and the words for kinds of app, the stores' own names and the ends of hosts: they neither name another app nor make it a copy. */
export const LEFTOVER_WORDS = words(`${AROUND}
  messenger messaging chat call calls calling video voice audio google play microsoft web hd support link linked device devices join
  com org net www meta
  ميسنجر ماسنجر مراسله دردشه مكالمات مكالمه اتصال فيديو صوت صوتيه جوجل قوقل غوغل بلاي اب ايب مسنجر ويب بيام رسان
`);

/** Arabic writes "and", "for" and "with" onto the word: `وموبايل`, `لكمبيوتر`. */
const standsIn = (words: ReadonlySet<string>, word: string) =>
  words.has(word) || (/^[ولب]/.test(word) && words.has(word.slice(1).replace(/^ال/, '')));
export const isLeftover = (word: string) => standsIn(LEFTOVER_WORDS, word);
export const isAround = (word: string) => standsIn(WORDS_AROUND, word) || isTimeOrVersion(word);

/** `v2`, `10`, `2026`: versions and years around a name. */
export const isTimeOrVersion = (word: string) => /^v?\d+$/.test(word);
