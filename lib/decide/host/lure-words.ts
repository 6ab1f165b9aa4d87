/**
 * Vocabulary of copies: the words that campaigns put around a known app's name in host names. Words only: no host, no app but where
 * a short form needs its name. Each group says where its words come from; a word enters because it is general, not because one host used it.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * What only a trap or the maker itself has a use for. Signing in: the keywords that browsers' own combo-squatting checks use, with
 * their usual forms. Getting the program: what download pages say in English, Spanish, Portuguese, French, German, Italian, Turkish
 * and Indonesian, and Arabic, Persian and Russian in Latin letters; none that is also a person's name (`pasang`).
 * Editions: the names of modified builds, as the list's own records of them show.
 */
export const TRAP_WORDS = words(`
  account accounts login logins logon signin signup sso okta auth oauth authorize verify verif verified verification validate validation
  confirm confirmation password passcode unlock appeal invitation
  apk apks download downloads install installer setup update updates upd upgrade descargar actualizar baixar telecharger
  mise maj actualiser indir guncelle guncelleme yukle tahmil tahmeel tahmel tanzil tanzeel danlod danlud telechargement
  tahdith tahdeeth tathbit tathbeet herunterladen scarica scaricare skachat ustanovit obnovit obnovlenie unduh perbarui
  crack cracked patched gold golden premium mod mods modded dahabi zahabi thahabi talaei
`);

/** Help, security, offices and gifts that a company really has, which is why copies claim them; an honest business may use them too. */
export const SERVICE_WORDS = words(`
  secure secured security protect protection privacy private encrypted encryption badge   support help helpdesk service services center centre care team official notice notification notify alert backup backups recovery
  restore report check gift gifts giveaway reward rewards prize bonus client clients plus pro vip lite redirect loading viewer defender guard safeguard
`);

/** Of these, the words of files and editions: nobody but a copy puts them beside a short form. */
export const EDITION_WORDS = words('apk apks mod mods modded gold golden premium dahabi zahabi thahabi talaei');

/** Calls and meetings: the words of invitations. */
export const MEETING_WORDS = words(`
  join joins joining invite invites meet meets meeting meetings call calls video live conf cnf mtg conference webinar webin room rooms event events
`);

/** The forms in which a program comes, and the word for apps of this sort. */
export const PROGRAM_WORDS = words(
  'messenger messengers web webs app apps application desktop mobile pc win windows android androids ios iphone mac macos exe soft software',
);

/** What real companies' own further domains are made of, and neutral words of the web: they explain a name without making it bait. */
export const PLAIN_WORDS = words(`
  we www w google play appstore site page pages website wap wab m get my load new newest latest version last release store file files filestorage storage down dl
  cdn static server servers cloud mail mailer admin msg message messages corp co inc business office workspace portal online now
  start chat talk user users id link linked device qr code token session identity pass safe log acc hd free tech info com org net io
`);

/** Sites about an app, not posing as it: developers' libraries and bots, directories of groups, stickers, business tools. */
export const COMPANION_WORDS = words(`
  api apis sdk bot bots dev devs docs doc developer developers wiki group groups channel channels sticker stickers status statuses emoji
  theme themes list lists directory news blog tips tool tools stats analytics marketing sender bulk crm automation integration plugin chatbot chatbots hosting
`);

/** Articles and the first words of newspapers' names in several languages: with them a dictionary word is a title, not a brand. */
export const TITLE_WORDS = words('the le la les el il lo der die das de het daily sunday evening morning star post times herald');

/** Countries and languages, as two-letter codes and as campaigns spell them for their readers. */
export const PLACE_WORDS = words(`
  us usa uk eu de fr es it pt br ru ua by kz uz cn zh hk tw kr kor rok jp in id pk bd ir iq ae sa eg ma dz tn ly ye om qa kw bh jo lb
  sy ps tr ar en fa me ca au af ke ng vn th my ph sg
  uae ksa saudi emirates dubai khaleej gulf oman qatar kuwait bahrain jordan iraq syria lebanon palestine yemen egypt sudan libya tunisia algeria morocco
  pakistan afghanistan china chinese zhongwen hindi india arab arabic arabia english farsi iran turk turkey russia korea korean japan
`);

/** Two-letter codes that are also English words: after a name they make a phrase (`zoom-in`), not a place. */
export const CODE_OR_WORD = words('in it me is no to at be my by');

/**
 * Registries where the share of abusive registrations is far above the average, from the recurring public rankings of
 * anti-abuse organisations (cheap new endings and the formerly free ones). Only ever a second piece of evidence.
 */
export const ABUSED_SUFFIXES = words(`
  top xyz site online icu cyou vip bond fun shop club sbs cfd click link buzz store space website digital host lol rest quest
  monster live work world life pro cam tk ml ga gq cf pw cc ws su beauty hair skin autos boats makeup mom homes today best info pics
  press zip download win bid loan men trade date racing stream gdn
`);

/** Dictionary words that stand one letter from a listed name in several languages (telegraf: telegraph; telegramm, telegrama: telegram). */
export const NEIGHBOUR_WORDS = words(`
  telegraf telegraph telegraaf telegrafos telegrama telegramm telegramme telegrams telegrafo telegrafi signals signale signali segnal sinal signaal vibe
  vibes fiber viper discard discords element elements elementi session sessions messengers massager messages line lines conversation
`);

/**
 * Short forms that campaigns and ordinary speech use for an app, as word → its name: shorter than any likeness of letters would
 * find (longer misspellings such as sgnl or watsab are found by their consonants). Never enough without a trap word beside them.
 */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['tg', 'telegram'],
  ['wa', 'whatsapp'],
  ['whats', 'whatsapp'],
  ['wats', 'whatsapp'],
  ['insta', 'instagram'],
]);

/**
 * Words that the list calls everyday, since they are words of some language, but that hosts of other companies hardly ever contain:
 * none of 24,893 popular domains does (counted in November 2026), against 9 for signal and 225 for line. In hosts they are coined words.
 */
export const COINED_IN_HOSTS = words('kakao discord');
