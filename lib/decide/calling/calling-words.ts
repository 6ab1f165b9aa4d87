/**
 * Vocabulary of what an app is for, in the six languages of our readers' pages and a few neighbours'. Words are general usage of store
 * listings (category names of Google Play and the App Store among them) and of download pages; none is the name of an app. Written
 * as people write them and folded as pages are; a trailing `*` lets the last word go on (`call*` is also "calls", "calling").
 */
import { foldName } from '../../fold/names.ts';
import { phraseSets } from './phrase-set.ts';

/**
 * Kinds of words that together speak of calls although neither does alone: sound or picture beside talking ("one-tap video with
 * your family rooms"), a telephone verb beside rates, numbers or countries ("ara … dakikası"), calling beside chatting.
 */
const media =
  'video*, voice*, audio*, cam, camera, webcam*, facecam, صوت, صوتي*, صوتا, فيديو*, مرئي*, مرييه, مريي*, كاميرا, كام, vidéo*, vocal*, vocaux, audio*, visio*, sesli, görüntülü, ses, sesi, görüntü, تصویری, تصویر, صوتی, صدا*, ویدیو*, ویدئو*, ویڈیو*, وڈیو*, وائس, آڈیو, آواز, видео*, голос*, vídeo*';
const talk =
  'call*, talk*, chat*, speak*, dial*, ring*, conversation*, conferenc*, meet, meeting*, hangout*, dates, مكالم*, اتصال*, اتصل*, دردش*, محادث*, شات, تكلم*, تحدث*, كلم*, احكي*, حكي, غرف*, غرفه, روم*, اجتماع*, تواصل*, appel*, appell*, discut*, parl*, tchat*, salon*, convers*, causer*, bavard*, réunion*, téléphon*, arama*, ara, aray*, arayın, görüş*, konuş*, sohbet*, oda*, odal*, toplantı*, تماس*, چت*, گفتگو*, گفت, گپ, صحبت*, اتاق*, مکالم*, زنگ, کال*, کالز, کالنگ, چیٹ*, بات, گپ, звон*, чат*, llam*, ligaç*, anruf*';
const phone =
  'call, calls, calling, dial*, dialling, phone*, appel*, appell*, téléphon*, اتصل, اتصال*, مكالم*, تكلم, رن, هاتف*, arama*, ara, arayın, aramalar, تماس*, زنگ, کال*, کالز, کالنگ, звон*, llam*, anruf*';
const chatting =
  'chat*, messag*, text, texting, دردش*, محادث*, شات, مراسل*, رسائل, messagerie*, message*, tchat*, mesaj*, sohbet*, پیام*, چت*, پیغام*, چیٹ*, чат*, сообщ*';
const rates =
  'cent*, cheap*, rate, rates, minute*, per, abroad, overseas, international*, landline*, mobiles, roaming, countries, country, wifi, wi, fi, 3g, 4g, internet, data, dakika*, kuruş*, ucuz*, ülke*, yurt, dışı, yurtdışı, sabit, internet*, internetten, دقيق*, رصيد, دولي*, خارج, دول, بلد, الانترنت, انترنت, ارضي*, رخيص*, مجانا, واي, فاي, باقه, minute*, centime*, étranger*, pays, international*, fixe*, internet, crédit*, دقیقه, ارزان*, خارج, کشور*, اینترنت*, ثابت, بین, منٹ, سستی, سستا, بیرون, ممالک, ملک, انٹرنیٹ, دقائق';
/** "Call us", "call our office": the site's own telephone. */
const ownPhone =
  'us, our, now, today, bank, doctor, office, support, center, centre, centers, 911, 112, بنا, الان, اسعاف, طوارئ, الدعم, nous, notre, bizi, bizimle, ما, باما, ہمیں, ہم';

/** Voice or video calls. Matches "free video calls", «مكالمات فيديو», "appels vidéo"; not "call us", "video". */
const calls = `
  video call*, voice call*, audio call*, video chat*, videochat*, voice chat*, audio chat*, video conferenc*, video meeting*, videocall*,
  group call*, conference call*, free call*, cheap call*, international call*, internet call*, wifi call*, wi fi call*, hd call*, unlimited call*, make calls, make a call, place calls, phone calls, calls to mobile*, calls and messag*, calls and text*, calls and chat*, messages and calls, messaging and calls, chats and calls, chat and call*, text and call*, calls texts, call and chat*, call and text*, call friends, call any*, call abroad, call your friends, call your family, call landlines, calling app, call app, calling card*, voip, sip, softphone, dialer, dialler, face to face call*, talk face to face, see and hear, voice room*, audio room*, video room*, voice party, live talk, push to talk, ptt, team radio, two way radio, with calls, receive calls, walkie talkie*, talkie walkie, bas konus, telsiz*, لاسلكي, ووكي توكي, واکی تاکی, بی سیم, second phone number, second line, virtual number*, crystal clear audio, crystal clear voice, crystal clear video, hd voice, secure calls, encrypted calls, private calls, one on one video, 1 on 1 video,
  مكالمات, مكالمه, اتصال مرئي, اتصال صوتي, اتصال فيديو, اتصال بالفيديو, اتصالات مجانيه, اتصال مجاني, اتصالات صوتيه, اتصالات مرئيه, محادثه فيديو, محادثات فيديو, محادثات صوتيه, محادثه صوتيه, محادثات مرئيه, محادثه مرئيه, دردشه فيديو, دردشه صوتيه, دردشه مرئيه, دردشه بالفيديو, شات فيديو, شات صوتي, شات كام, كام شات, فيديو كول, فيديو كال, فيديو شات, فويس شات, غرف صوتيه, غرفه صوتيه, روم صوتي, رومات صوتيه, صوت وصوره, صوتا وصوره, بالصوت والصوره, صوت و صوره, صوتيه ومرئيه, اتصل مجانا, اتصال دولي, اتصل دوليا, اتصال باي رقم, تحدث وجها لوجه, رقم وهمي للاتصال, اتصل باصدقائك, اتصل باهلك, اتصال بالاهل, تكلم مع, تحدث مع, تحدث معهم, كلم اصحابك, كلم اهلك,
  appel* video, appel* audio, appels vocaux, appel* vocal, appel* gratuit*, appels illimites, appels internationaux, appels de groupe, visioconference*, visio, chat video, tchat video, chat vocal, passer des appels, passez des appels, passez vos appels, appelez vos, appelez partout, telephonez, appels et messages, messages et appels, appels chat, appels en video, video ou audio, salons vocaux, salon vocal, discussion video, conversations video,
  goruntulu gorusme*, goruntulu arama*, goruntulu konus*, goruntulu sohbet*, goruntulu ara, sesli arama*, sesli gorusme*, sesli sohbet*, sesli konus*, sesli ve goruntulu, goruntulu ve sesli, sesli oda*, ucretsiz arama*, ucretsiz ara, ucretsiz konus*, bedava arama*, internetten ara*, internet uzerinden ara*, yurt disini ara*, yurtdisi arama*, ucuz arama*, telefon gorusmesi, toplu gorusme*, grup arama*, grup gorusme*, canli goruntulu*, yuz yuze gorus*, video gorusme*, video konferans,
  تماس صوتی, تماس تصویری, تماس ویدیویی, تماس رایگان, تماس اینترنتی, تماس های صوتی, تماس های تصویری, تماس گروهی, تماس بین المللی, چت تصویری, چت صوتی, چت ویدیویی, گفتگوی صوتی, گفتگوی تصویری, گفتگوی ویدیویی, گفت و گوی تصویری, گپ تصویری, گپ صوتی, اتاق صوتی, ویدیو چت, ویدیو کنفرانس, صدا و تصویر, ارتباط تصویری, صحبت تصویری, صحبت ویدیویی, تلفن اینترنتی,
  ویڈیو کال*, وڈیو کال*, وائس کال*, آڈیو کال*, ویڈیو چیٹ*, وائس چیٹ*, مفت کال*, مفت وائس, کالنگ ایپ, کال کریں, کالز کریں, فون کال*, بین الاقوامی کال*, سستی کال*, گروپ کال*, وائس روم*, آمنے سامنے بات,
  videollamada*, llamadas gratis, llamadas de voz, videochamada*, chamadas de voz, videoanruf*, sprachanruf*, anrufe, видеозвон*, видеочат*, звонки, видеосвязь, panggilan video, panggilan suara, वीडियो कॉल, 视频通话, 语音通话, 视频聊天
`;

/** Strangers are brought together. Matches "random video", «تعارف», "rencontres"; not "friends". */
const strangers = `
  random chat*, random video*, random call*, random match*, random people, randomly match*, matched randomly, stranger*, meet people, meet girls, meet guys, meet singles, new friends, new people, live cam*, cam chat, cam to cam, webcam chat, dating, live girls, live now, live stream*, live broadcast*, go live, people nearby, people near you, roulette, chatroulette, swipe, match instantly, instant match*, live party, hot girls, talk to girls, chat with girls, lonely,
  عشوائي*, تعارف, تعرف على, غرباء, شخص غريب, اشخاص جدد, ناس جدد, اصدقاء جدد, بنات وشباب, بث مباشر, بثوث مباشره, لايف, مواعده, زواج, قابل اشخاص, كاميرا مباشره, كام مباشر, بالقرب منك,
  inconnus, rencontres, rencontre, rencontrez, nouvelles personnes, nouveaux amis, par webcam, au hasard, aleatoire*, pres de chez vous, celibataires, en direct,
  rastgele, yabanci*, yeni insan*, yeni arkadas*, yeni kisi*, tanis, tanisma*, tanisin, canli sohbet*, canli yayin*, eslesme*, eslesin, flort*, arkadas bul*, yakinindaki*,
  افراد جدید, افراد تازه, آدم های جدید, دوستان جدید, دوست جدید, دوست یابی, دوستیابی, پیدا کردن دوست, ناشناس, غریبه*, تصادفی, همسریابی, پخش زنده, لایو, افراد نزدیک,
  اجنبی*, نئے لوگ*, نئے دوست*, لائیو, ڈیٹنگ, رینڈم, بے ترتیب, قریبی لوگ*,
  desconocidos, gente nueva, случайн* собеседник*, незнакомц*, знакомств*
`;

/** Talk in writing: supports, never decides alone. */
const chat = `
  messenger*, messaging, instant messag*, chat*, talk, talking, text messag*, private messag*, encrypted messag*, secure messag*,
  دردشه, محادثه, محادثات, شات, مراسله, مراسلات, رسائل, ماسنجر, مسنجر, تواصل, سوالف, دردش, كام, صوتي, صوتيه, صوتيا, فيديو,
  messagerie*, tchat*, discuter, discutez, discussion*, messages, bavarder, parler, parlez,
  sohbet*, mesaj*, konus, konusun, konusma*,
  پیامرسان*, پیام, چت, گفتگو, گفت و گو, گپ, صحبت,
  چیٹ*, پیغام*, میسنجر, بات کریں,
  мессенджер*, чат*, сообщени*, mensajer*, mensageiro, nachrichten, 聊天, 即时通讯
`;

/** What only accompanies calls or is about them: recorder, prank, stickers, filters, caller id, VPN, guides, an operator's bundles. */
const companions = `
  record your screen, screen recorder*, تسجيل الشاشه, enregistrez votre ecran, ekran kayd*, ekranini kaydet, ضبط صفحه, سکرین ریکارڈ*,
  bundle*, prepaid, postpaid, sim card*, roaming plan*, باقات, شرائح, forfait*, carte sim, paketleri, tarifeleri, faturali, faturasiz, بسته های, سیم کارت, پیکج*, سم کارڈ,
  recorder, call record*, record calls, recording calls, record incoming, record your calls, record video calls, prank*, fake call*, fake video call*, fake incoming, fake chat*, simulator, simulation, ringtone*, caller id*, caller name*, who called, who is calling, call block*, block calls, block unwanted, block spam, spam call*, spam block*, flash on call, flash alert*, call screen*, color call, call theme*, sticker*, wastickers*, emoji*, filter*, beauty cam*, background changer, virtual background*, voice changer, wallpaper*, themes for, keyboard*, vpn*, proxy, unblock*, backup*, restore*, recover*, transfer*, cleaner*, status download*, saver, downloader, tips, walkthrough, call log*, call history, auto reply, autoresponder, bulk sender, cloner, dual space, parallel space, translate* calls, live captions, captions for, headset*, webcam driver, speaker boost*, volume boost*, teleprompter, number locator, call barring, call forward*, dialer theme*,
  تسجيل المكالمات, مسجل, مقلب, مقالب, مكالمه وهميه, مكالمات وهميه, اتصال وهمي, مكالمه مزيفه, محادثه وهميه, محادثات وهميه, محاكي, ملصقات, ملصق, ستيكر*, فلاتر, تجميل, خلفيات, خلفيه, نغمات, رنات, نغمه, كاشف, هويه المتصل, اسم المتصل, معرفه المتصل, حظر المكالمات, حظر الارقام, حفظ الحالات, تحميل الحالات, حالات واتس, في بي ان, فتح المواقع المحجوبه, كسر الحجب, فك الحجب, لوحه مفاتيح, ثيمات, ثيم, دليل, شرح, نصائح, استرجاع, استعاده, نسخ احتياطي, نقل, تنظيف, تغيير الصوت, مغير الصوت, شاشه الاتصال, فلاش, ترجمه المكالمات,
  enregistreur*, enregistrer les appels, enregistrement d appels, enregistrez vos appels, faux appel*, appel factice, blague*, canular*, autocollant*, filtre*, sonnerie*, fond* d ecran, identifiant d appelant, identification de l appelant, bloqueur*, bloquer les appels, clavier*, sauvegarde*, nettoyeur*, guide, astuces, changeur de voix, debloquer,
  kaydedici*, arama kaydi*, arama kaydetme*, gorusme kayd*, ses kaydi, sahte arama*, sahte gorusme*, saka, sakasi, cikartma*, etiket*, zil ses*, duvar kagid*, arayan kim*, numara engelle*, arama engelle*, klavye*, temizleyici*, yedek*, rehberi, ipuclari, ses degistir*, engel kaldir*, durum indir*, durum kaydet*,
  ضبط مکالمه*, ضبط تماس*, ضبط صدا, ضبط کننده, تماس جعلی, مکالمه جعلی, تماس ساختگی, شوخی, استیکر*, فیلترشکن*, فیلتر, والپیپر*, تصویر زمینه, زنگ خور*, آهنگ زنگ, نمایش نام, شناسایی تماس, شناسایی شماره, مسدود*, کیبورد*, پشتیبان*, بازیابی*, تغییر صدا, راهنمای, آموزش, تم,
  کال ریکارڈ*, ریکارڈر*, ریکارڈنگ, جعلی کال*, نقلی کال*, فیک کال*, پرینک*, مذاق, فلٹر*, رنگ ٹون*, رنگٹون*, وال پیپر*, وی پی این, کالر آئی ڈی, کالر کا نام, کال بلاک*, کی بورڈ, بیک اپ, ریکور*, اسٹیٹس سیور, گائیڈ, آواز تبدیل*
`;

/** Calls with one's own bank, doctor, teacher or a company's staff. Matches "telehealth", «عيادة», "banka"; not "friends", "family". */
const privateServices = `
  bank, banking, banker, doctor*, clinic*, hospital*, telehealth, telemedicine, patient*, physician*, therapist*, pharmacy, prescription*, appointment*, tutor*, lesson*, classroom*, teacher*, helpdesk, help desk, customer support, customer service, call center*, call centre*, contact center*, insurance, crm, one of our, our experts, our team, our designers, our consultants, our advisors, our specialists, our agents, book a video, book a call, book your call, schedule a call, showroom, your agent, your advisor, your lawyer,
  بنك, بنكك, مصرف, مصرفي*, طبيب*, اطباء, دكتور, عياده, عيادات, مستشفي, استشاره طبيه, استشارات طبيه, صيدليه, مواعيد, حجز موعد, دروس, معلم*, مدرس*, تامين, مستشارينا, خبرائنا, فريقنا, احجز مكالمه, احجز موعدك, خدمه العملاء, دعم العملاء, محام*,
  banque*, medecin*, docteur*, clinique*, hopital, teleconsultation*, pharmacie, rendez vous medica*, lecon*, professeur*, assurance*, nos conseillers, nos experts, prenez rendez vous, service client, avocat*, votre conseiller,
  banka*, doktor*, klinik*, hastane*, hastalar*, eczane*, randevu*, ders*, ogretmen*, sigorta*, uzmanlarimiz*, danismanlarimiz*, musteri hizmet*, avukat*,
  بانک*, پزشک*, دکتر*, درمانگاه, بیمار*, داروخانه, نوبت, درس*, دانش آموز*, کلاس*, بیمه, کارشناسان ما, مشاوران ما, پشتیبانی مشتری*, وکیل*,
  بینک, بینکنگ, ڈاکٹر*, کلینک, ہسپتال, مریض*, دوا*, سبق, استاد, انشورنس, ہمارے ماہرین, کسٹمر سروس
`;

/** Another purpose, in which calls are at most a means: game, mail, browser, shop, media, software for builders. */
const otherPurposes = `
  office suite, spreadsheet*, presentations, word processor, cricket, کرکٹ, اسکور*, live score*, pilote*, logiciel de webcam,
  maps, navigation, marketplace, buy and sell, classifieds, to do, todo, notes, notebook, ملاحه, خريطه, خرائط, بيع وشراء, مهام, ملاحظات, carte routiere, annonces, navigasyon, harita*, ilan ver, yapilacak*, نقشه, مسیریاب, آگهی, فهرست کار*, نقشے, خریدیں, بیچیں, اشتہار*,
  wallet, course*, school*, homework, exams, game, games, gameplay, player*, multiplayer, clan, guild, quest*, puzzle*, race, races, racing, battle, shooter, gmail, email*, e mail, mail client, inbox, browser, browse the web, ad blocker, search engine, sdk, api, developers, webrtc, open source library, delivery, taxi, ride, real estate, property, job, jobs, recruit*, resume,
  shopping, store coupons, fitness, workout*, recipe*, weather, news, quran, prayer, fm radio, radio fm, radio station*, online radio, live radio, podcast*, photo editor, gallery, antivirus, cloud storage, file manager, note taking, parental control*, monitor your child, find my phone, location track*, gps, printer, driver*, firmware, headset*, speakerphone*, router, launcher, remote desktop, screen mirror*, surveillance, security camera*, baby monitor*, bebek izleme, babyphone, doorbell,
  smart home, translator, dictionary, movies, series, tv channels, live tv, football, matches today, horoscope, محفظه, مستشفى, درس, دوره, دورات, مدرسه, تعليم*, تعلم, امتحان*, لعبه, العاب, لاعب*, معركه, معارك, متصفح, تصفح الويب, بريد الكتروني, بريدك, تسوق, متجر, توصيل, طلبات, تاكسي, مشاوير, عقارات, وظائف, اخبار,
  طقس, قران, اذان, صلاه, راديو مباشر, اذاعات, محطات, مشغل, محرر صور, مضاد فيروسات, مراقبه الاطفال, رقابه ابويه, مترجم, قاموس, مسلسلات, افلام, قنوات, مباريات, كاميرات مراقبه, سماعه, سماعات, تعريفات, كاميرا مراقبه, رضيع, طفلي, cours, ecole*, examen*, jeu, jeux, joueur*, bataille*, navigateur, courriel*, e mails, client mail, achats, livraison, immobilier, emploi*, actualites, meteo, recette*,
  musique, lecteur, editeur, controle parental, okul*, egitim*, kurs*, sinav*, oyun*, savas*, tarayici*, e posta*, eposta*, alisveris*, teslimat, taksi, emlak, is ilan*, haber*, hava durumu, muzik, oynatici, duzenleyici, ebeveyn, sozluk, ceviri*, dizi*, film*, kamera izleme, کنکور,
  بازی*, نبرد*, مرورگر*, ایمیل*, خرید, فروشگاه, املاک, آشپزی, موسیقی, پخش کننده, ویرایش*, آنتی ویروس, کنترل والدین, دیکشنری, فیلم, سریال, دوربین مدار*, سکول, اسکول, گیم*, کھلاڑی*, کھیل*, براؤزر, ای میل, خریداری, شاپنگ, ٹیکسی, جائیداد, نوکری*, خبر*, موسم,
  ترکیب*, پلیئر, ایڈیٹر, اینٹی وائرس, ڈکشنری, ترجمہ, فلم*, ڈرامہ*
`;

/** The page says itself that there are no calls. Matches "does not offer video calls", «لا يوفر مكالمات»; not "no limit on calls". */
const denials = `
  not offer, not support, not have calls, not include, not provide, no video calls, no voice calls, no calls, no calling, without calls, not make calls, not do calls,
  لا يوفر*, لا توفر*, لا يدعم*, لا تدعم*, لا يقدم*, لا تقدم*, لا تتوفر مكالمات, لا يتضمن*, لا مكالمات, ليس فيه مكالمات, ليست فيه مكالمات, بلا مكالمات, بدون مكالمات, لا يتيح*,
  ne propose pas, n offre pas, noffre pas, ne permet pas, pas d appels, pas dappels, sans appels, aucun appel,
  arama yok, gorusme yok, aramayi desteklemez, arama desteklemez, gorusme desteklemez, arama sunmaz, gorusme sunmaz, aramalar yok,
  تماس ندارد, تماس نیست, صوتی و تصویری ندارد, پیام رسان نیست, پیامرسان نیست, تماس تصویری ندارد, تماس صوتی ندارد, تماس را پشتیبانی نمی*, ارائه نمی کند,
  کال نہیں, کالز نہیں, کال کی سہولت نہیں, کالنگ نہیں
`;

/** Words of modified builds, beyond the bait that recogniseName knows. Matches "mod apk", «ضد الحظر»; not "mode", "model". */
const modWords = `
  mod apk, modded, modapk, mod, mods, anti ban, antiban, anti revoke, hacked, cracked, unlocked, hide blue ticks, hide online status, freeze last seen, unofficial version, modified version, modification,
  مهكر, مهكره, معدل, معدله, ضد الحظر, ضد الهكر, بدون حظر, اخفاء الصحين, اخفاء الظهور, مود, نسخه معدله, نسخه غير رسميه,
  version modifiee, mod apk indir, hileli, modlu, kirilmis, yasaklanmaz, ban yemeyen, نسخه مود, مود شده, هک شده, ضد بن, موڈ*, ہیک*, модифицированн*, мод
`;

/** Words that deny: what follows within a few words is not offered. */
export const NEGATIONS = new Set(
  foldName(
    'not no without doesnt dont cannot cant isnt never لا ليس ليست لم لن بدون دون غير sans pas aucun aucune ne ni degil yok olmadan yoktur بدون نیست نمی نہیں بغیر نه keine nicht без не sin não',
  ).split(' '),
);

/** What a store's own filing says: keys of Google Play's categories and words of the shown ones. */
export const CALLING_CATEGORY =
  /\b(?:COMMUNICATION|SOCIAL|DATING)\b|communication|social|dating|messag|اتصالات|تواصل|اجتماعي|مواعدة|ارتباطات|اجتماعی|rencontre|iletişim|sosyal|مواصلات|رابطے|سوشل|общение|социальн|社交|通讯|通訊/i;
export const OTHER_CATEGORY =
  /\b(?:GAME\w*|FINANCE|MEDICAL|HEALTH_AND_FITNESS|EDUCATION|SHOPPING|PHOTOGRAPHY|VIDEO_PLAYERS|MUSIC_AND_AUDIO|PERSONALIZATION|NEWS_AND_MAGAZINES|TRAVEL_AND_LOCAL|FOOD_AND_DRINK|MAPS_AND_NAVIGATION|WEATHER|BOOKS_AND_REFERENCE|SPORTS|AUTO_AND_VEHICLES|HOUSE_AND_HOME|PARENTING|TOOLS|UTILITIES)\b|\b(?:games?|finance|medical|health|education|shopping|photo|utilities|weather|music|navigation|travel|news|books?|sports|productivity|tools|strategy|puzzle|arcade|racing|parenting|lifestyle)\b|stratégie|réflexion|arcade|strateji|bulmaca|استراتيجية|ألغاز|استراتژی|معمایی|حکمت عملی|ألعاب|مالية|طبي|تعليم|تسوق|أدوات|تصوير|jeux|finance|médecine|éducation|outils|oyun|finans|tıp|eğitim|alışveriş|araçlar|بازی|مالی|پزشکی|آموزش|ابزار/i;

export const {
  MEDIA,
  TALK,
  PHONE,
  CHATTING,
  RATES,
  OWN_PHONE,
  CALLS,
  STRANGERS,
  CHAT,
  COMPANIONS,
  PRIVATE_SERVICES,
  OTHER_PURPOSES,
  DENIALS,
  MOD_WORDS,
} = phraseSets({
  MEDIA: media,
  TALK: talk,
  PHONE: phone,
  CHATTING: chatting,
  RATES: rates,
  OWN_PHONE: ownPhone,
  CALLS: calls,
  STRANGERS: strangers,
  CHAT: chat,
  COMPANIONS: companions,
  PRIVATE_SERVICES: privateServices,
  OTHER_PURPOSES: otherPurposes,
  DENIALS: denials,
  MOD_WORDS: modWords,
}).sets;
