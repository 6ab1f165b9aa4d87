/**
 * Learned by lib/cli/train-calling.ts like the weights of the notions; not written by hand. What single words, by their first
 * letters, say for an app for calls or against it, in thirds: words that no list of notions holds.
 */
const THIRDS = 3;

type Table = readonly (readonly [thirds: number, stems: string])[];

const byStem = (table: Table): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([thirds, stems]) => stems.split(' ').map((stem) => [stem, thirds / THIRDS] as const)));

/** In an app's name. */
export const NAME_STEMS = byStem([
  [
    1,
    'frien hat ligne live meet messe numbe phone reuni room rooms stand table telsi visio voice اجتما بلس حلقه رفيق ساته فون كال كول لاين مدرسه نت نكهبا هاتفي',
  ],
  [
    -1,
    'agend ai app aptoi call cam chat de des direc downl du durum en examp for forum from is la le ma maiso meyda moi oeil party photo plus rando rehbe sesli sms snap sound statu the trans vpn whats you your با بيتي خدمات دور دوست ذكي زنده زنك ساتهي سيور كا كامير كل لاييو من هوشمن واتس واتسا',
  ],
  [-2, 'مكالم'],
]);

/** In the first words about it. */
export const LEAD_STEMS = byStem([
  [4, 'group'],
  [3, 'passe sip table بزن بينكم حتي واحد'],
  [
    2,
    '25 at ayni bas bile bir clan haber hat hd invit it kim konus la mikro no numer on opus partn quand se talki to انتظا ايك بعض تحب ترجمه تو جماعي حرف ختم خفيف خلفيه دعم دين رقم روي ساعه طالب طرف فقط في قنوات كامير كانال كروب كروهي كسي لك لينك ليي ما مجموع ميشنو نه هم هي يك',
  ],
  [
    1,
    '10 100 12 190 20 722 729 acar acik acili after aile aksam ama anda anony anoth any appro appui apres arasi artik atten au aur autor aux baat back bagla basla bavar be beaut begen beta betwe birbi birli bluet bonjo bot both bulma bulus butto cagri cal cam canad cercl chacu chann chiff clavi cocuk code compa confe conso conve copai cousi cryst dahil dans data dates dautr decra degil des desig desk dial dil dinle disin diye dokun dubai dunya dusuk duysu each ecriv edito ekibi ekip ekran engli ensem enten equip eski esles espac every femme fi file film filtr frame franc free game gelsi gibi good gorun gratu gulf hands heads hem her herke hizli hold holla hop hotel icin if iki ils image incom inscr insta iphon jusqu just kahve kamer karsi kart katil ke kendi kids kisiy klan le les leve libre licen lien like link looks low mail mains manil mein meme mi mic min mobil moder montr muhab musiq nahi nasil needs never not nuit numar numbe oda odada odala odasi odaya off ok only other otoma ou out oyun page pair paire paren parol parti pas pays pc petit pk plus pour pract premi prix profi push regis relai reser ring ringi room rooms sabah sakla salle salon sans sarki sched scree secur sees semai send separ serve seul seule sign signe siray size softp sonne soyle space squad squee srtp sunuc suppr sur sure takim tanim taraf team techn telef temps ten their then tls toi torun touch trois tum turkc tus uk unlim us ustu v3 var veill verif verir vive vocal vocau voisi voit votre vous waiti way we week whisp who whole withi yeter yok you yuzun zil ابن ابنا اتاق اتصل اجنبي اجهزه احد اختر اختيا ادخل ارسل از است استان استخد اصنع اضغط افترا اقوام الي امارا امريك امن امي انترن انتقا انكلي اواز اوبر اينتر ايين بات باتري باتين باري باز باقات بالا بالاس باهاش بجوده بدل بده بر براه بريد بسند بشتيب بكير بلا بلس بناو به بهايي بهر بولين بيام بيتهك بيدا تا تاخير تاييد تتكلم تخته تركي تعرفه تفريح تقليل تماسه تواصل تورنت تيم ثانيه جاد جايين جديد جس جلسه جميع جهات جهره جهه جو جواب جينل حاضر حدود حديث حسب حضور حظر حكايه خارج خبر خذ خط خمس داخل داخلي دار دالين داوطل درياف دل دنيا دوربي دوسري دونون دي ديدار ديكه راست راسلن رفيق رقمك رمزنك رهتي رهي رو روشن ريت زبان زنك زيرنو سا سارا سامان سجل سرور سريعه سستي سكتا سكرين سلام سم سمع سنايي سو شارژ شاشه شاكرد شباب شبها شد شروع شماره شهر صاحبك صحبت صدا صوت صوتي صوتيه صوره ضرورت طاوله طريق طفلك ظاهر عايله عزيز علم علينا عن عندك غيرك فاصله فايي فريقك فوري فوق فيلم قديمه قناه قهوه كان كانفر كتاب كر كرو كروه كشور كفتكو كل كلاس كلم كله كلها كم كمره كنار كنترو كه كهلار كهلي كهنتي كود كويي كيم كيمره لا لايف لغه لقاء لكا للرد له لها لوك لوكون لي ليل ليله ماييك مبارا مترجم متزام مجانا مذاق مركزي مرييه مساحه مستخد مسيله مشترك مشكل مصرف معا معلمي مغرب مفتوح مقابل مكابا مكان منه موضوع ميبين ميشود ميكرو نت نداء نرخ نصب نصف نفر نفره نهين هر همديك همزما همه هنا هو هوتا هويي هين واذا والدي والمر والمو والون والي وايس وايي وتكلم ورد وقت وكلمه ولا ولو ولي ومريي ويسمع ويمكن يدك يسمعك يفتح يكفي',
  ],
  [
    -1,
    '16 17 18 200 2024 2025 40 4k 70 90 about achat ai ajout aktar alert andro apart app appar appli appoi apps arama aroun assig aucun audio avant babyp backg balan basvu batte bebe behin berce bildi bilgi blanc bloqu book boucl box build calen calis call calls canli ce cevap cevri check chez child choos cikar class co colle comma comme compt conne coule cut da daily dakik dappe deblo defte demar depui deux devel devic direc dispo dista dosya doux downl dun ecran ecrit elle emoji en enreg envoi est eveni factu facul fade fair famil fatur favou filig galle geri giris gonde googl gor gros gunde gunle gunlu hatir hatti hear heure hors humai icind ident il imo incon indir integ inter ios its izle karao kargo kaydi kilit koy lance launc led left leur lheur logic map may meeti merge messa messe meteo meyda micro minut modu mots muzig my near neces neede netwo night notre offli okey optio order oturu ouver own ozel packs paket party pay payez payla pdf perme photo pil platf play pleur point polic porte pres prese prete progr proje puanl puis que quest radar rapid rapor read recon recor regio regle rejoi rende requi resmi revei ringt robot roman route saatl saiso save see servi sesi sesle set signa siren sms socia sourc statu store stran strea suive suivi surve t9 tahmi takib takip tap tchat teach teams tema test text that them theme thing ticke time timer told track two type until uyari uygul vcf view volum vos watch what when widge win witho word work world write ya yakin yap yayin yazis yoktu yonet yorum zaman zoom اب ابني اج احفظ اذن ار اردت اردو ارشيو ارفع ارقام ازرار استعم اسعار اسكاي اسمك اسي اصحاب اصوات اضف اطفال اطلاع اطلب اعاده اعلان اف اكثر اكر اكهي التي الرت اله ام اماده انتخا انسان انلاي اهنك اوت ايب ايبس ايس ايف ايفون ايقاف ايي بارش باسخ باقتك بتن بخش برداخ بردار برسال بسته بصوت بك بكذار بلي بند بهلا بهيجي بوست بيامك بيش بيغام بيكج تاريخ تبدا تبليغ تحدث تذكير ترانس تسجيل تطبيق تماشا تنبيه تنتهي تنظيم تورنا تي جايي جلايي جند جه جوالك جيت حالت حذف حساب حسابك حقيقي حكم حمل خانه خريد خواب خوبصو خود خودت خودرو دانلو داون دخول در درخوا درست دقايق دكمه دلخوا دهاني دوستا دوليه ديكهي ذخيره ذكاء ذكي رسايل رقمي رنه رنين روزان ريكار رييسي زخرفه زوم ساده سايتي ستيتس سرعت سكين سماعت سوال سي سيمكا سيور شارت شاهد شايعه شخص شخصيه شده شريحت شريحه صدي صديق صور طلب عام عروض علاما علق عليك عملاء عند غذا غرفتك فاتور فايل فروشن فندق فهرست فواتي فيس قابل قدم قريبه قريبي قص قطعي كا كال كت كتب كد كرايه كشف كلك كلمات كلمه كمبيو كنيد كهيلي كو كوش كوشي كوكل كيو لاعبي لاك لود ماشين مانيت متابع متحرك متن مجاني محادث محجوب محدود محفوظ مرور مزامن مساعد مستقل مسجل مصنوع معلم مكالم منظر مواعي موباي مود موظف موعد ميز نام نزل نمايش هاتف هاتفك هتايي هزارو هشدار هماري هوش هوم واتس واتسا واحصل وار وارسل واشتر واضبط واطار والشر والصو والمح ورودي وسجل وشارك وصول وفيدي وه ويب ويجت ويديو ياداو يجري يدعم يعمل',
  ],
  [
    -2,
    '000 2026 30 chang chat expor fichi frien grafi hafta histo kayde ligne mesaj mode model multi of oku qr visio whats اتصال افلاي بسرعه بضغطه تابع خدمه خروجي را رانند سريع صداي قبل كرين لكايي مناسب يوميه',
  ],
  [-3, 'an'],
]);
