/**
 * Learned by lib/cli/train-calling.ts like the weights of the notions; not written by hand. What single words, by their first
 * letters, say for an app for calls or against it, in halves: words that no list of notions holds.
 */
const HALVES = 2;

type Table = readonly (readonly [halves: number, stems: string])[];

const byStem = (table: Table): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([halves, stems]) => stems.split(' ').map((stem) => [stem, halves / HALVES] as const)));

/** In an app's name. */
export const NAME_STEMS = byStem([
  [2, 'mess فون'],
  [
    1,
    'allo apk chat chea club coup free goru hat inte kids konu live meet mesh mini nume ptt reun room stan talk team tels vide visi vois ارزا اكي الو اواز بات بلس به بيسي خط دردش دولي رابط شات قريب كام كول لاسل لايف لاين لايو ماسن مجان محفل ميت ميسن هاتف يديو',
  ],
  [
    -1,
    'ai appe bank banq bloc cam cept cevi chan clea clin comp cont cour des du edit en exam expr faux foru irec is kayd mais medi mon note onli ownl part peti plus pran radi reco ring scre sesl snap sonn stat stic stop stor tele tran urum virt voic webc what your zil اتس اتسا اتصا اخبا استي انلا بانك بلوت بينك تاكس ترجم حافظ حالا دورب ذكي ريكا زنك ضبط فيدي كا كامي كهر مشغل من همرا هوشم وي',
  ],
  [-2, 'auto de'],
  [-3, 'vpn'],
]);

/** In the first words about it. */
export const LEAD_STEMS = byStem([
  [3, 'grou room sip'],
  [
    2,
    'aile bir free hd jeto konu mikr mobi nume ok on pass peop se voca اتاق احد ايك بات بزن بهر تعرف جماع حتي حرف دنيا دونو روي صوتي عايل كامي كروب كروه لوك لينك ما مريي هم',
  ],
  [
    1,
    '10 100 12 18 190 20 25 2g 3g 729 ac accu acik admi afri afte aksa albu alea allu ama ami amou andl angu anon anot ans ante anyo appu ara aran aras are at atla au autr avet ayni bagl baki bang bas bava be bege bene beta betw bile binl birb bire biri birl blue both bulu bura busi butt cade cam came cana canc caus cep cerc chac chif cles cocu conf conv coun coup cous crew crys dans data days dial dil diye drop ecra ecro ekip ekra end enfa engl ense ente enti envi equi eski esle essi fami fi fixe foto fram fran fun gec gens gift gir gizl good grub grup gurb hala hat hedi hell her herk hizl hold hop host ibre icen ight iki ilis ils ingi insa insc inst invi isim ispa joig jusq just kada kald kame kana kare kars kati ke keep kids kim kola konf kont kuru la late leve like link low made main matc mate mb mein mi mic micr mo mond mosa mot nati new ni no noti nous nuit numa numb oda odad odal odas offe ogru okun olur one only oodl opus othe ou oung pair papo parl part pas per perc peti pin pk plus poll prem priv proc prof ptt pub push qual quan quel rast rega rela rele renc retr ring roge sabi sagl sall salo sans scan seat secr secu sees seff sen send sepa sesl seul side sifr sign size slow smar some soyl sque srtp star stra stud suff syst tabl talk tani team ten tete than thei then tire tls to toge toi toni topl toru tout trav trib troi tu tum ubai uca ucre ucta ucuz uk ulke unya up us user ustu usuk var veil veri vip visa vive voic vois voit wait we whis who whol yaba yaza yete yok you yuz yuze yuzu ابدا ابنا اتصل اجنب احده اخر ادخل اديو ارد ارزا ارضي اسان استخ استق اشار اشخا اشنا اضح اضغط اطلع افتح افتر اكي الزر السن اللي النت الون الي امري امن امي انتظ انتم اولا ايج ايس اينت ايين بارت باري باها باي بجه بده بدون بر بردي برقم بروف بريد بعد بعيد بغير بلا بلس بن بنات بهي بولن بولي بوم بيام بيته بيغا بينا بينك تا تايي تباد تتكل تجرب تحب تحفي تخته ترتي تركي تصاد تصحي تعار تقلي تك تكلم تلعب تو تواص تيز ثابت ثاني جاتي جاد جاك جامع جس جلتا جلسه جها جهات جهان جوري جينل حارس حال حدود حديث حين حيه خانو خفيف خفيه خواس داخل دار دالي دباي دعوه دقيق دل دورب دوسر دولا دونف دي ديدا ديكر دين ديو رابط راسل رايك رخيص رشته رقم رمزن رهي روم ريت زنده زواج سا ساعه ساما سامع سامن سب سراس سرتا سرور سستي سكتا سكري سلام سهره سو سولف سيرف شادي شارژ شباب شخص شد شركا شركت شروع شريك شمار شوف صحاب صحبت ضرور ضعيف طاول طرف طرفي ظاهر عادي عالم عزل عزيز عشوا عضوي عمر عمل عن غرف غرفه غريب غيرك فاصل فايي فقط فوري فوق في قصه قنوا قهوه كارك كارو كانا كانف كاون كبار كسان كسي كشور كفتك كل كلم كم كمره كمري كنار كه كهلي كيمر لايف لقاء لك لمن لوكو ليل ليله مادر ماس مايك مايي مثل مجان مجلس مجمو محفل مركز مستخ مسيل مشتر مشفر مضيف مطاب معا مفت مفتو مكاب ملك ممنو منت منشو منصه موضو موقت ميبي ميتو ميزب ميشن ميشه ميكر ناس نجي نحن نداء نرخ نصب نظام نفر نفسه نمبر نه نهين هداي هديه هر همدي همين هنا هوتا هون هي هين واي وصل ولا ولو ولي وين يسمع يفتح يك يكفي',
  ],
  [
    -1,
    '15 16 2024 2025 360 90 900 abon abou abse acce acco acha acti ads agen ai ajou akik alar aler ampl anim annu appo arac arad aram arge arou arri ask assi auto avan avi azal baby back bala bank batt belg bell berc bild bilg bili blan bloc bloq book buil bund buy cale cals cart ce ceva cevi cevr chec choo ciha cika clip comm cont cour cut does dog driv dun eblo echa efte emar emer emoj empl enge enre envo esit esso etec evam evic evin fact facu fake fatu favo fazl fich fide fili find firm flas foll forf frie gecm gerc gere gest ghos giri goog gor grac guid gunl habi haft hare hari hast hati haut heur hist hiz hora hors hour humo iden il ilan ilk impo isco izni jeu jeux jour kapa kara kili kisa kula kury led log mac mark may mede merg meti metr mise mkv modu moni morn mots mp3 mula mult muzi nigh note octo of offi ogre okey okto oku opti orde ordi own oyna oyun pack pake para pay payl pdf perd perm phon phot pili pilo plat pleu podc poin poli port post pran priz proj prom purc put qibl rank rapi read real regl remo rend repe repl resu reto reve ride robo rout saht saka sale sati save scen seas see self sesi sile simu site so song sonu sorg spam spee stat step stre subs suiv surv tahm taki teac tema text tips tour trac trim turn tuto unlu unti urum use uyar uygu vard vcf vend ver view visi voix vos vpn watc wate whic widg yaln yap yapa yaz yazi yede yerd zama zil اب اباد ابلغ ابني اتس اتسا اج احتي احجز احفظ اخبا ادفع اذان ار اربع ارده اردو ارشي ارم اسات استش استع استل استم استو استي اسعا اسلا اشعا اصحا اصطن اصلي اصوا اطفا اطلب اعرف اغان اف اكثر اكر اكهي الاف الرت العب اله انتخ انسا انعا اني اهنك او ايب ايبس ايقا ايمو اين با بارش بازا بازي باقا بانك بايع بحث برام برسا برهي بزشك بساز بسته بسرع بصوت بضغط بك بكذا بل بلاك بلدك بلي بمكا بند بنك بهلي بوست بول بيبر بيجي بيش بيك بيكج تابع تاري تايم تبصر تجمي تحكم تذكي تسجي تشغي تطبي تقوي تم تنظي تون تي جاهز جدا جدول جعلي جلاي جلي جند جهار جهاز حالت حذف حركت حصص حفظ حقيق حكم حمل حوار خانه خدما خدمه خروج خوبص خود خودر خودك داكت در درخو درست دستر دسته دستي دفع دقاي دكها دلخو دنبا دهان دوبا دوري ديكه ذاكر ذخير ذكاء را رانن رايي ربات ربور رجوي رد رزوم رسال رسمي رنكي رنه رنين رودي روزا رييس زمني زوم زيار ساخت ساده سايت سحب سرعت سرعه سركا سريع سفر سكين سليب سنتي سوال سوق سيار سيلف سيور شاهد شخصي شده شرح شروح شغل صادر صداي صفه صلاه صورت صورك صيغ ضبط ضعيت طبي طبيب طلب طلبا عاب عاجل عروض علام عند عيد غذا فاتو فارم فراد فروش فلا فلتر فليش فوات فون فيس قبض قبل قبله قراء قص قطعي قيمت كار كالر كايي كترو كد كراف كردا كردن كس كشف كلما كليك كمبي كهنت كهيل كوش كوشي كوكل كيو لاعب لاك لعبه لكاي لوكي ليك مبار متاب متحر متصل متن محاد محاض محتو محجو محدو محذو محفو مراج مراق مزاح مزعج مزيف مساع مسدو مشغل مشهو مصاد مطعم مع معلم مقال ملاح مناس منظر مواع مواق مود موسم موظف موعد موقع نام نامع نتاي نتيج نزل نسخ نسخه نعتي نغمه نقشه نقشي نوشت نيست نيوز هادي هزار هشدا هل هميه هنكا هوش هوم هيدف هيلب وار وجه ورك وقت ويب يادا يجري يحفظ يدعم يعمل يه يومي',
  ],
  [
    -2,
    '000 2026 4k an apps bebe clas expo kayd mode offl play prog qr reco set sms them time what zoom افلا بردا تنبي خريد ريكا سي قران مصنو هاتف',
  ],
]);
