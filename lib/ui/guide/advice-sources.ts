/**
 * What the guide's steps rest on: whose advice it is, which steps it supports, and when somebody last looked.
 * `url` is null where the text was read only in another publication; `republished` where that is so in part.
 */
import type { GuideView } from './words.ts';

export interface AdviceSource {
  /** Where a sentence of the guide names it. */
  readonly id?: string;
  readonly title: { readonly ar: string; readonly en: string };
  readonly url: string | null;
  readonly republished?: true;
  readonly usedFor: readonly GuideView[];
  readonly checked: string;
}

const CHECKED = '2026-11-24';

export const ADVICE_SOURCES: readonly AdviceSource[] = [
  {
    id: 'not-in-trouble',
    title: {
      ar: 'مكتب التحقيقات الفيدرالي: الضحايا من القاصرين ليسوا في ورطة (2019)',
      en: 'FBI: child victims are not in trouble (2019)',
    },
    url: 'https://fbi.gov/audio-repository/ftw-podcast-report-sextortion-090519.mp3/view',
    usedFor: ['blackmail', 'parents'],
    checked: '2026-11-29',
  },
  {
    title: {
      ar: 'المركز الوطني الأمريكي لمناصرة الأطفال، عن NCMEC: خطوات للأهل',
      en: 'National Children’s Advocacy Center, through NCMEC: steps for parents',
    },
    url: 'https://www.nationalcac.org/steps-to-take-following-financial-sextortion/',
    usedFor: ['parents'],
    checked: '2026-11-29',
  },
  {
    title: { ar: 'يوروبول: حملة «قل لا» ضد الابتزاز عبر الإنترنت', en: 'Europol: the “Say No” campaign against online coercion' },
    url: 'https://www.europol.europa.eu/operations-services-and-innovation/public-awareness-and-prevention-guides/online-sexual-coercion-and-extortion-crime',
    republished: true,
    usedFor: ['blackmail'],
    checked: CHECKED,
  },
  {
    title: {
      ar: 'دائرة القضاء في أبوظبي: خطوات عند التعرض للابتزاز (عن غلف نيوز)',
      en: 'Abu Dhabi Judicial Department: steps when blackmailed (through Gulf News)',
    },
    url: 'https://gulfnews.com/living-in-uae/safety-security/what-should-i-do-if-i-am-a-victim-of-cyber-extortion-7-things-to-remember-1.1731502190601',
    republished: true,
    usedFor: ['blackmail', 'installed'],
    checked: CHECKED,
  },
  {
    title: {
      ar: 'مفوّضة السلامة الإلكترونية في أستراليا: التعامل مع الابتزاز',
      en: 'eSafety Commissioner, Australia: dealing with sexual extortion',
    },
    url: 'https://www.esafety.gov.au/key-issues/image-based-abuse/take-action/deal-with-sextortion',
    usedFor: ['blackmail'],
    checked: CHECKED,
  },
  {
    title: {
      ar: 'الوكالة البريطانية لمكافحة الجريمة (CEOP): لا تدفع، واحفظ الأدلة',
      en: 'CEOP, National Crime Agency, United Kingdom: do not pay, keep the evidence',
    },
    url: null,
    republished: true,
    usedFor: ['blackmail'],
    checked: CHECKED,
  },
  {
    title: {
      ar: 'مكتب التحقيقات الفيدرالي: تحذير من شركات «مساعدة» تستغل الضحايا',
      en: 'FBI: warning of “assistance” companies that exploit victims',
    },
    url: null,
    republished: true,
    usedFor: ['blackmail'],
    checked: CHECKED,
  },
  {
    title: { ar: 'واتساب: كيف تُبلِّغ عن شخص وتحظره', en: 'WhatsApp: how to report and block somebody' },
    url: 'https://faq.whatsapp.com/414631957536067',
    usedFor: ['blackmail'],
    checked: CHECKED,
  },
  {
    title: {
      ar: 'مركز الأمن السيبراني في بلجيكا: إزالة برنامج ضار من أندرويد',
      en: 'Safeonweb, Belgium: removal instructions for Android malware',
    },
    url: 'https://safeonweb.be/en/removal-instructions-android-malware',
    usedFor: ['installed'],
    checked: CHECKED,
  },
  {
    title: { ar: 'مساعدة غوغل بلاي: الحماية من التطبيقات الضارة', en: 'Google Play Help: protection against harmful apps' },
    url: 'https://support.google.com/googleplay/answer/2812853',
    usedFor: ['installed', 'asked'],
    checked: CHECKED,
  },
  {
    title: {
      ar: 'زيمبيريوم: حملة SarangTrap، تطبيقات مزيفة تسرق الصور ثم تبتز',
      en: 'Zimperium: the SarangTrap campaign, fake apps that steal photos and then blackmail',
    },
    url: null,
    republished: true,
    usedFor: ['asked', 'installed'],
    checked: CHECKED,
  },
  {
    title: {
      ar: 'إسيت: VajraSpy، تطبيقات محادثة تتجسس، بعضها كان في متجر رسمي',
      en: 'ESET: VajraSpy, chat apps that spy, some of them in an official store',
    },
    url: null,
    republished: true,
    usedFor: ['asked', 'groups'],
    checked: CHECKED,
  },
  {
    title: {
      ar: 'هيئة الحكومة الرقمية السعودية: تحقق من اسم التطبيق وناشره',
      en: 'Digital Government Authority, Saudi Arabia: check the app’s name and its publisher',
    },
    url: null,
    republished: true,
    usedFor: ['groups'],
    checked: CHECKED,
  },
];
