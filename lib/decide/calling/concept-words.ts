/**
 * Single notions that descriptions of apps are made of, in six languages: none decides alone, their company tells an app for calls
 * from one for photos, shopping or games. Ordinary words of dictionaries and store listings; none is the name of an app.
 */
import { phraseSets } from './phrase-set.ts';

/** Each notion with the words that carry it. Written as people write; `*` lets a word go on. */
const WORDS = {
  /** Seeing and hearing one another. Matches "face to face", «وجها لوجه», "rostro"; not "see prices". */
  seeHear: `
    faces, face, picture and sound, sound and picture, eyes, on your screen, appears on, both cameras, look each other, see us, see me, يراهم, يظهر امام*, امامهم, ويسمعهم, ونشوف, يشوفك, الكاميرات, nez a nez, deux cameras, on se voit, se regarder, karsinda, karsina, ekranina, birbirimizi, gorerek, همدیگه رو, روبه روت, روبه رو, روبروت, سامنے, ایک دوسرے, سکرین پر,
    see each other, hear each other, see and hear, hear and see, see her, see him, sees you, see you, see the people, hear the people, see your, hear your, eye to eye, in person,
    وجها لوجه, وجه لوجه, شوف*, تشوف*, نشوف*, رؤيه, تراهم, يراك, تسمعهم, اسمع وشوف, صوره كبيره, صوت واضح, بصوت واضح,
    se voir, vous voir, les voir, voyez vos, voir et entendre, voir ses, entendre ses, yeux dans les yeux, en visio, en video,
    yuz yuze, gor ve duy, gorun, yuzunu gor*, gorup konus*, sevdiklerini gor*,
    رو در رو, چهره به چهره, ببينند, ببين و بشنو, مي بينند, می شنوند, دیدن و شنیدن, ببینید, ببینی,
    روبرو, رو برو, دیکھیں اور بات, دیکھیں اور سنیں, کو دیکھیں
  `,
  /** People whom one talks to. */
  people: `
    nan, nana, granny, grandson, grandchildren, grandpa, aunt, cousins, neighbo*, pals, fans, between us, two of us, حفيد*, جدك, جدتك, الجده, امك, خالتك, جيران*, شخصين, بيننا, mamie, papi, mere, pere, deux, kuzen*, komsu*, ikimiz*, nine*, yakinlar*, دونفره, مامان, بابا, خاله, همسایه, نانی, نانا, بچہ, بچے, ماں, باپ, دونوں,
    friend*, mates, mate, buddy, buddies, family, families, loved ones, grandparent*, grandma, gran, parents, kids, daughter, son, mum, mom, everyone, anyone, somebody, someone, people, strangers, contacts, crew, crews, gang, couple*, colleagues, team, relatives,
    اهل, اهلك, عائل*, احباب*, حبايب*, اصحاب*, اصدقاء*, صديق*, صحبك, ربع, شباب, بنات, ناس, اولاد*, احفاد*, ابناء*, غرباء, اشخاص, شخص, والديك, زملاء,
    proches, famille, familles, ami, amis, amie*, gens, inconnu*, monde entier, copain*, copine*, petits enfants, voisin*, collegues, celibataires, bled, tribu,
    aile*, arkadas*, sevdik*, dost*, torun*, dede*, anne*, insan*, biriyle, birisi, herkes*, yabanci*, tanidik*, rehber*,
    خانواده*, دوست*, عزیزان*, آدم*, نوه*, غریبه*, پدربزرگ, مادربزرگ, همکار*, دختر*, پسر*, مردم, فامیل, مخاطب*,
    اپنے, اپنوں, گھر والوں, گھر والے, خاندان*, رشتہ دار*, لوگ*, پوتے*, امی, ابو, اجنبی*, انجان, دادی
  `,
  /** Talking, however it is said. */
  talk: `
    talk*, speak*, chat*, conversation*, hang out, hangout*, gossip, say hi, say hello, voice note*, banter, converse,
    تكلم*, كلم*, يكلم*, تحدث*, حكي*, احكي*, سولف*, سوالف, دردش*, محادث*, شات, كلام, سمر,
    parl*, discut*, bavard*, papot*, caus*, tchat*, echang*, discussion*,
    konus*, sohbet*, muhabbet*, laf*, dertles*, yazis*,
    حرف, صحبت*, گپ*, گفتگو*, گفت و گو*, چت*, اختلاط,
    بات*, چیٹ*, بول*
  `,
  /** Calling, telephoning. */
  phone: `
    phone home, top up, voicemail, softphone, handset, دقيقه, اشحن, رنه, composez, minute*, crediter, kontor*, cevir*, شارژ کن, شماره رو بگیر, ملائیں, بیلنس ڈالیں,
    call, calls, calling, caller, dial*, ring, rings, ringing, phoning, voip, sip, landline*, extension*, pbx,
    مكالم*, اتصال*, اتصل*, يتصل*, تتصل*, كول, رن, هاتف*, تلفون*, ارضي*, نداء,
    appel*, telephon*, coup de fil, standard, combine, joign*, joindre, decroch*,
    ara, arama*, aray*, telefon*, cagri*, dahili*, santral*, cal,
    تماس*, زنگ*, تلفن*, الو, داخلی*,
    کال*, فون, ڈائل*
  `,
  voice: `
    voice*, audio, sound, mic, mike, microphone, speak up, raise your hand,
    صوت*, مايك*,
    voix, vocal*, vocaux, micro, lever la main,
    ses, sesi, sesin*, sesli*, mikrofon*, seslendir*,
    صدا*, میکروفون*,
    آواز*, وائس*, آڈیو*, مائیک*
  `,
  video: `
    video*, cam, webcam*, cams, facecam,
    فيديو*, مرئي*, كاميرا*, كام, صوره,
    visio*, camera*,
    goruntu*, kamera*,
    تصویر*, ویدیو*, دوربین*, وب کم,
    وڈیو*, کیمرہ*, کیمرا*, کیمرے
  `,
  /** Rooms and stages in which people speak. */
  rooms: `
    room*, lounge*, drop in, stage, live, party, parties, hop on, hop in, hop between, jump in, jump into,
    غرف*, روم*, لايف, بث, سهره, مجلس, ديوانيه, قعده,
    salon*, salle*, direct,
    oda*, meydan*, canli*, yayin*,
    اتاق*, محفل*, زنده, لایو, جمع,
    کمر*, لائیو
  `,
  /** Nearness in spite of distance. */
  near: `
    in touch, close to, stay close, closer, connect*, together, far away, miles, abroad, overseas, anywhere, world, home, reach, distance, never drop*, drops,
    قريب*, قرب, بعيد, تواصل*, يجمع*, اجمع, لمه, جمعه, غربه, مغترب*, العالم, وين ما, كل مكان, خارج,
    proche*, loin, etranger, ensemble, joign*, relie*, rapproch*, monde, reste* en contact, partout,
    uzak*, yakin*, baglan*, birlikte, gurbet*, yurt disi*, dunya*, kavus*, bulus*,
    دور, نزدیک*, ارتباط*, جهان*, دنیا*, وصل, کنار, سراسر, هم,
    رابط*, پردیس*, بیرون*, ایک ساتھ, جڑ*
  `,
  /** What a call costs and where it goes. */
  rates: `
    cent, cents, cheap*, rate, rates, prepaid, top up, number*, countries, landlines, roaming, virtual,
    سنت, رخيص*, ارخص*, اسعار*, رصيد*, اشحن*, دقيق*, رقم*, ارقام, دول, دوله, دولي*, جوال*,
    centime*, minute*, tarif*, prix, recharg*, credit*, pas cher, fixe*, mobile*, portable*, numero*, pays, afrique,
    kurus*, ucuz*, dakika*, kontor*, ulke*, sabit, cep, numara*, bakiye*,
    ارزان*, شارژ*, شماره*, کشور*, ثابت, موبایل, تعرفه*,
    سست*, ریٹ*, منٹ*, نمبر*, ملک*, لینڈ لائن, بیلنس, پینی
  `,
  free: `
    free, no cost, without paying, unlimited, no bill,
    مجان*, بلا رسوم, بدون رسوم, بدون فاتوره, بلاش, ببلاش, فابور,
    gratuit*, sans payer, illimite*, offert*,
    ucretsiz*, bedava*, ucret yok, sinirsiz*,
    رایگان*, نامحدود*,
    مفت*, فری, بغیر پیسے
  `,
  /** Messages in writing, groups, files. */
  messages: `
    messag*, messenger*, text, texts, texting, group*, inbox, photos, files, stickers,
    رسائل*, رساله, مراسل*, راسل*, ماسنجر*, مسنجر, مجموع*, جروب*, قروب*, ملفات,
    fichier*,
    mesaj*, grup*, dosya*,
    پیام*, گروه*, کانال*, فایل*,
    پیغام*, میسج*, میسنجر*, گروپ*
  `,
  /** Nobody listens. */
  secret: `
    only you two, just us, just the two, nobody knows, hidden, erase*, لنا فقط, لا يظهر, سرا, مخفي*, بيننا فقط, discret*, s effacent, rien que nous, kimsenin gormedigi, siliniyor, هیچ کس, پاک ميشن, مٹ جات*, کسی کو خبر,
    encrypt*, end to end, vanish*, disappear*, secret*, private*, privacy, nobody can listen, no phone number, no trace*, no log*, self destruct*,
    مشفر*, تشفير*, سري*, خاص, خاصه, مجهول*, لا يسمع*, تحذف تلقائيا, بدون رقم,
    chiffr*, bout en bout, ephemere*, prive*, anonym*, sans numero,
    sifreli*, sifrele*, uctan uca, gizli*, ozel*, iz birak*, anonim*, numara istemez,
    رمزنگاری*, رمزگذاری*, سرتاسری, امن*, محرمانه*, خصوصی*, بدون شماره,
    خفیہ*, محفوظ*, انکرپ*, پرائیو*, نجی
  `,
  /** Strangers, chance, matching. */
  chance: `
    appears, somebody new, next one, draws, country and gender, coins, ما تعرفه, لا تعرفه, اسحب, ne connaissez pas, tire au sort, zappe, adultes, beğenmedin, elmas, بکش, جنسیت, نیا شخص, سوائپ, جنس,
    random*, stranger*, someone new, new people, new friends, match*, swipe*, skip, next person, spin, singles, flirt*, date, dates, dating, meet, instantly, tap next, girls, guys,
    عشوائي*, غرباء, تعرف, تعارف*, جدد, جديد*, مطابق*, مرر, التالي, مواعد*, قابل*, بنات,
    hasard, inconnu*, rencontr*, connaissance*, glissez, celibataire*, suivant, nouveau*, nouvelle*,
    rastgele*, yabanci*, esles*, tanis*, yeni, flort*, kaydir*, tanimad*,
    تصادفی*, شانسی*, غریبه*, آشنا*, ناشناس*, تازه*, بعدی,
    اجنبی*, انجان*, نئے, بے ترتیب, اگلا, ملو, ملیں, ملاقات*
  `,
  /** Meetings at work. */
  meeting: `
    one link, join from any, town hall*, stand ups, mute, shared board, minutes of, room link, وشاركه, السبوره, اعرض شاشتك, un lien, compte rendu, levez la main, toplant*, tutanak, el kaldir, لینک بفرست, صفحه ات, وبکنفرانس, ایک لنک, سکرین دکھائیں, ہاتھ اٹھائیں,
    meeting*, participant*, share the screen, share your screen, screen shar*, webinar*, conference*, host, breakout, attendees, whiteboard,
    اجتماع*, مشارك*, مؤتمر*, ندوه, عن بعد,
    reunion*, partage d ecran, visioconference*, webinaire*, a distance,
    katilimci*, ekran paylas*, ekranini*, konferans*,
    جلسه*, شرکت کننده*, اشتراک صفحه, اشتراک گذاری صفحه, وبینار*, کنفرانس*,
    میٹنگ*, سکرین شیئر*, اسکرین شیئر*, شرکا, ویبینار, کانفرنس*
  `,
  /** A tap, a button, low data: how calling apps praise themselves. */
  easy: `
    one tap, a tap, one button, big button*, big picture, crystal clear, crisp, hd, slow network*, weak signal, slow internet, 2g, 3g, low data, no sign up, wi fi, wifi, hear,
    بضغطه, ضغطه زر, بنقره, نقره واحده, زر واحد, نت ضعيف, النت الضعيف, انترنت ضعيف, بدون تقطيع, جوده عاليه, بدقه عاليه, بدون تسجيل,
    un clic, une touche, un bouton, gros bouton*, qualite, reseau faible, haute definition, sans inscription,
    tek tus*, tek dokunus*, tek tik, buyuk tus*, donma, net ses, internet yavas*, zayif internet*,
    یک ضربه, دکمه*, اینترنت ضعیف, کیفیت بالا, بدون ثبت نام,
    بٹن*, ایک ٹیپ, کمزور انٹرنیٹ, کم نیٹ, ایچ ڈی, صاف
  `,
  /** Makes, edits, keeps or plays sound and pictures. */
  media: `
    keep every, both sides, saves them, save them, transcri*, dictat*, يحفظها, نغمات, ثيمات, flash, melodi*, نگه دارید, رکارڈ*,
    record*, edit*, mix, music, song*, lyrics, karaoke, sing, photo*, picture*, collage, filter*, movie*, film*, clip*, playlist*, player, download videos, subtitles, caption*, highlights, wallpaper*, ringtone*, sticker*,
    سجل, تسجيل*, محرر*, موسيق*, اغان*, اغنيه, غن, كاريوكي, صور, فلاتر, افلام, مسلسلات, مشغل*, خلفيات, رنات, ملصقات, مقاطع,
    enregistr*, montage, musique*, chanson*, chant*, series, lecteur*, sonnerie*, autocollant*, fond d ecran,
    kaydet*, kaydi, duzenle*, muzik*, sarki*, turku*, fotograf*, dizi*, oynatici*, cikartma*, zil ses*,
    ضبط*, ویرایش*, آهنگ*, کارائوکه*, بخوان, عکس*, فیلم*, سریال*, استیکر*, والپیپر*, زنگ خور,
    ریکارڈ*, ایڈٹ*, گانا*, گانے, کراوکے, تصویر*, فلم*, ڈرامے, سٹیکر*, رنگ ٹون*, نعت*
  `,
  /** Who calls, and keeping callers out. */
  screening: `
    dial pad, speed dial, t9, call history, phonebook, sim s, your sim, own sim, صاحب الرقم, دليل هاتف, اسم صاحب, سجل المكالمات, raccroche, annuaire, repertoire, rehber yedek, arama gecmis*, دفترچه تلفن, کالر آئی ڈی,
    caller id, identify*, block*, unwanted, unknown number*, unknown caller*, who is calling, who called, robocall*, blacklist, call log*, duplicate*, merge, back up, backup,
    المتصل, كاشف*, اكتشف هويه, احجب, حجب, حظر, احظر, ازعاج, مزعج*, مجهوله, نسخ احتياطي,
    identifi*, bloqu*, demarchage, indesirable*, numeros inconnus, appels inconnus, qui appelle, sauvegard*,
    arayan, arayani, kim ariyor, tani, ogren, engelle*, istenmeyen, spam*, bilinmeyen, yedekle*,
    شناسایی*, ناشناس*, مسدود*, مزاحم*, اسپم*, بلاک*, پشتیبان*,
    شناخت*, سپیم*, اسپیم*, نامعلوم*, ناپسندیدہ, بیک اپ
  `,
  /** Getting around blocks. */
  unblocking: `
    servers, server, opens them, one tap connect, خوادم, سرفر*, serveurs, sunucu*, سرور*, قطعی باز, سرعت,
    vpn, unblock*, proxy, blocked, tunnel, bypass, restriction*,
    في بي ان, بروكسي, محجوب*, الحجب, فك, كسر, نفق,
    debloqu*, contourn*,
    engel*, tunel, asma, kisitlama*,
    فیلترشکن*, فیلتر شکن*, وی پی ان, محدودیت*, رفع, تونل,
    وی پی این, پراکسی, بند, کھولیں, پابندی*
  `,
  /** Pretending. */
  pretending: `
    nobody is really, not a real call, no real call, incoming call from, schedule the, recorded voice, recorded message, santa, elves, gag, haunted, تدهش, ادهش, لا يجري مكالمات, للتسليه, aucun appel n est, voix enregistree, realiste, gibi yap*, sasirt*, onceden kaydedil*, الکی, واقعی گرفته نمی, اصلی نہیں, تفریح کے لیے,
    fake*, prank*, joke*, celebrit*, funny, scary, ghost*, surprise your, fool your, voice changer, change your voice,
    وهمي*, مزيف*, مقلب, مقالب, محاك*, تمزح, مزاح, مشاهير, مشهور*, تغيير الصوت,
    faux, fausse*, piege*, simul*, blague*, canular*, star prefere*,
    sahte*, saka*, unlu*, kandir*,
    جعلی*, ساختگی*, قلابی*, شوخی*, سرکار, سر کار, شبیه ساز*, سلبریتی*,
    نقلی*, مذاق*, پرینک*, حیران
  `,
  /** Buying, eating, riding, money, health, learning, news, play, the state. */
  errands: `
    order*, deliver*, shop*, buy*, sell*, price*, pay, pays, payment*, bill*, balance, bank*, driver*, ride*, taxi, food, restaurant*, quote*, book, booking, doctor*, vet, patient*, prescription*, health, workout*, lesson*, learn*, teach*, tutor*, course*, language, student*, school*, news, score*, match results, game*, play, player, clan*, quran, prayer*, weather, recipe*, government, document*, location*, track*, map*, router, notes, calendar, email*, mail, inbox*,
    اطلب, طلب*, توصيل, تسوق, اشتر, بع, بائع, سعر, ادفع, دفع, فاتوره, بنك*, سائق*, مطعم*, طعام, احجز, حجز, طبيب*, وصفه, صحه, دروس, تعلم*, مدرس*, لغه, طالب*, اخبار*, مباراه, مباريات, لعب*, العب, قران*, صلاه, طقس, وصفات, حكوم*, موقعهم, موقع اطفالك, راقب, خرائط, منبه, تقويم, بريد*, باقات, باقه, استرجع*, احظر, مزعج*,
    command*, livr*, achat*, achet*, vend*, prix, paiement*, facture*, banque*, compte*, chauffeur*, reserv*, medecin*, docteur*, ordonnance*, sante, cours, apprend*, apprenez, professeur*, langue*, eleve*, actualite*, information, jeu*, joue*, meteo, recette*, localis*, suivez, forfait*, conso*, consult*, bloqu*, demarchage,
    siparis*, teslim*, alisveris*, sat*, fiyat*, ode*, fatura*, hesap*, surucu*, kurye*, taksi*, yemek*, restoran*, randevu al*, doktor*, recete*, saglik, ders*, ogren*, ogretmen*, dil, haber*, skor*, mac*, oyun*, oyna*, klan*, namaz*, hava durumu, tarif*, konum*, takip*, harita*, alarm*, e posta*, paket*, kalan, engelle*,
    سفارش*, تحویل*, خرید*, بخر, فروش*, قیمت*, پرداخت*, قبض*, بانک*, راننده*, تاکسی*, غذا*, رستوران*, رزرو*, پزشک*, دکتر*, نسخه*, سلامت, درس*, یاد بگیر*, آموزش*, استاد*, زبان*, خبر*, نتایج*, فوتبال*, بازی*, نماز*, هوا, آشپزی, مکان*, موقعیت*, نقشه*, بسته*, موجودی*, سیم کارت, آگهی*, ایمیل*,
    آرڈر*, بیچ*, ادائیگی*, بل, بینک, بینکنگ, ڈرائیور*, گاڑی*, ٹیکسی*, کھان*, ڈاکٹر*, صحت, پڑھ*, سیکھ*, سبق*, میچ*, کھیل*, لڈو, موسم*, لوکیشن*, مقام, پیکج*, بیلنس*, سم, ای میل*
  `,
  /** Games at a table or on a field, with or without talking meanwhile. */
  play: `
    game, games, gamer*, play with, play against, match, matches, battle*, squad, loot, level, levels, league, tournament*, leaderboard, race, racing, cards, chess, ludo, score, team up, enemies,
    لعبه, العاب, العب, اللعب, بطول*, ورق, بلوت, دوري, معارك, مباراه, نقاط,
    jeu, jeux, partie, parties, joueur*, jouer, tournoi*, classement, bataille*, equipe adverse,
    oyun*, oyna*, turnuva*, savas*, masada, masasi, okey, tavla, puan,
    بازی*, لیگ, مسابقه, حکم, امتیاز,
    کھیل*, گیم*, ٹورنامنٹ*, لڈو, کیرم, انعامات
  `,
  /** Watching a place, a child or an animal through a device; doors and gates. */
  watching: `
    baby, monitor, monitors, cctv, security camera*, home cam, doorbell*, gate, door, intercom, motion, night vision, nanny, pet, pets, dog, cat, alerts, alarm, lullab*, child s location, screen time, smart home,
    مراقب*, كاميرات, الباب, جرس, حركه, رضيع, طفلك, اطفالك, تنبيهات, حيوان*,
    bebe, surveill*, sonnette, portail, interphone, mouvement, berceuse*, alertes, chien, chat a distance,
    bebek*, kapi, kapida, zil, zili, diafon, guvenlik kamera*, hareket algila*, gece goru*, cocugunu*,
    مداربسته, نوزاد*, کودک*, در بازکن, هشدار, حرکت, فرزند*,
    بچے کی, بچوں کی, نگرانی, دروازہ, گھنٹی, لوکیشن
  `,
  /** A machine that answers, translates or writes down what is said. */
  machine: `
    ai, artificial intelligence, chatbot, bot, robot, assistant, virtual, character*, companion, translate*, translation*, translator, transcri*, dictation, speech to text,
    ذكاء اصطناعي, روبوت, مساعد ذكي, ترجم*, مترجم*,
    ia, intelligence artificielle, tradui*, traduction*,
    yapay zeka, asistan, ceviri*, cevir, sanal arkadas,
    هوش مصنوعی, ربات, دستیار,
    مصنوعی ذہانت, اے آئی
  `,
  /** A doctor, an adviser, a teacher or an official at the other end. */
  expert: `
    doctor*, gp, nurse*, clinic*, therapist*, psycholog*, adviser*, advisor*, consult*, licensed, certified, teacher*, tutor*, lesson*, exam, pupil*, homework, officer, agent, lawyer*, expert*,
    طبيب*, اطباء, استشار*, مرخص*, معلم*, مدرس*, تحفيظ, محام*, خبير, خبراء, موظف, وصفه,
    medecin*, docteur*, conseiller*, professeur*, enseignant*, avocat*,
    doktor*, hekim*, psikolog*, uzman*, danisman*, ogretmen*, avukat*, seans*, odev*,
    پزشک*, دکتر*, روانشناس*, مشاور*, کارشناس*, استاد*, وکیل*,
    ڈاکٹر*, ماہر*, مشورہ, ٹیوٹر
  `,
  /** Reading, posting and attending: news, forums, conferences of others. */
  reading: `
    news, article*, read, reader*, post, posts, comment*, forum, community, communities, agenda, attendees, schedule, podcast*, shows, watch live, follow, headlines, newsletter,
    اخبار*, مقال*, قراء, علق, منشور*, منتدي, بودكاست, برنامج الفعاليه,
    actualite*, lecteur*, publi*, conference*, emission*,
    haber*, makale*, okur*, yorum*, program*, yayin akisi,
    خبر*, خواننده*, نظر بده, انجمن, پادکست,
    مضمون*, قارئین, تبصر*, فورم
  `,
  /** Not in a store, install it from here, tell me your code: how a lure speaks. */
  luring: `
    not in the store*, not on the store*, not on google play, not on the play store, not available in stores, install the file, install it from, unknown sources, allow permissions, accept the permissions, send me your, your id, your code, add me, invite code, join me,
    ليس في المتجر, لا يوجد في المتجر, غير موجود في المتجر, خارج المتجر, ارسل لي, رمزك, كودك, اضفني, مصادر غير معروفه, كود الدعوه, نزله وارسل,
    pas sur le store, pas encore sur, pas sur google play, installe le fichier, autorisations, envoie moi, ton code, ajoute moi, rejoins moi, sources inconnues,
    markette yok, magazada yok, play store da yok, kodunu bana, bana yaz, beni ekle, bilinmeyen kaynak*, izinleri onayla, davet kodu,
    توی بازار نیست, در بازار نیست, گوگل پلی نیست, کدت رو, برام بفرست, منابع ناشناس, اضافه کن, کد دعوت,
    سٹور پر نہیں, کوڈ بھیج*, مجھے بھیج*, نامعلوم ذرائع, ایڈ کریں
  `,
} as const;
export type Concept = keyof typeof WORDS;
export const CONCEPT_NAMES = Object.keys(WORDS) as Concept[];

/** How many different words of each notion stand in folded words, `most` at most. */
export const countConcepts = phraseSets(WORDS).count;
