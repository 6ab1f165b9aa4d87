/** Honest pages that have about them what the disguises borrow. None offers a calling app; all must stay silent. */
import type { Page } from './disguises.ts';

const page = (url: string, title: string, body: string, head = ''): Page => ({
  url,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><header><nav><a href="/">Home</a><a href="/download">Download</a></nav></header><main>${body}</main><footer>© 2026 Example</footer></body></html>`,
});
const many = (count: number, each: (i: number) => string) => Array.from({ length: count }, (_, i) => each(i)).join('');
const paragraph =
  '<p>Millions of people use WhatsApp to talk to their families. The company said on Monday that voice and video calls would soon work on more devices, and that the app would remain free for everybody.</p>';

export const HONEST: Readonly<Record<string, Page>> = {
  'a shop’s search': page(
    'https://shop.example/search?q=whatsapp',
    'Search: whatsapp',
    `<h1>Results for whatsapp</h1>${many(8, (i) => `<div><a href="/item/${i}">WhatsApp phone case ${i}</a> <button>Add to cart</button></div>`)}`,
  ),
  'a blog’s search': page(
    'https://blog.example/?s=telegram',
    'You searched for telegram',
    `<h1>Search results for: telegram</h1>${many(6, (i) => `<article><h2><a href="/post/${i}">Download Telegram wallpapers ${i}</a></h2><p>Text.</p></article>`)}`,
  ),
  'a portal’s search': page(
    'https://soft.example/search/?q=video+calls',
    'Search video calls',
    `<h1>video calls</h1>${many(12, (i) => `<div><h3><a href="/app/${i}">App ${i}</a></h3><a href="/app/${i}/download">Download</a></div>`)}`,
  ),
  'a search without results': page(
    'https://soft.example/search?q=whatsapp',
    'whatsapp - search',
    '<h1>whatsapp</h1><p>Nothing was found.</p>',
  ),
  'a search for files': page(
    'https://code.example/find/?q=voice',
    'Find',
    `<h1>voice calls</h1>${many(5, (i) => `<p><a href="/f/sample-${i}.apk">sample-${i}.apk</a> voice calls sample</p>`)}`,
  ),
  'WordPress ?p=12': page(
    'https://blog.example/?p=12',
    'My garden',
    '<h1>My garden</h1><p>Tomatoes and beans.</p><a href="/plan.pdf">Download the plan</a>',
  ),
  'a missing page': page(
    'https://blog.example/whatsapp',
    '404 Not Found',
    '<h1>Page not found</h1><p>Go back to the <a href="/">home page</a>.</p>',
  ),
  'a missing page with the site’s app': page(
    'https://bank.example/x',
    '404',
    '<h1>Page not found</h1><p>Our bank on your phone.</p><a href="https://apps.apple.com/app/id123456789">Get the app</a>',
  ),
  'a check': page('https://apk.example/whatsapp/', 'Just a moment...', '<div id="cf-wrapper"><h1>Checking your browser</h1></div>'),
  'an access error': page('https://soft.example/telegram', 'Access denied', '<h1>Access denied</h1><p>Error 1020</p>'),
  'news with markup': page(
    'https://news.example/1',
    'WhatsApp adds calls',
    `<article><h1>WhatsApp adds calls</h1><span class="author">A B</span>${paragraph.repeat(3)}</article>`,
    '<meta property="og:type" content="article">',
  ),
  'news with a store link': page(
    'https://news.example/2',
    'WhatsApp has a new look',
    `<article><h1>WhatsApp has a new look</h1>${paragraph.repeat(4)}<a href="https://play.google.com/store/apps/details?id=com.whatsapp">Google Play</a></article>`,
  ),
  'a warning about a copy': page(
    'https://news.example/3',
    'تحذير من واتساب الذهبي',
    `<article><h1>تحذير من واتساب الذهبي</h1><p>حذر خبراء من نسخة معدلة من التطبيق تسمى واتساب الذهبي، ونصحوا بعدم تحميلها لأنها قد تسرق البيانات والصور ورسائل المستخدمين من هواتفهم، ودعوا إلى استخدام التطبيق الرسمي وحده.</p></article>`,
  ),
  'a question in a forum': page(
    'https://forum.example/t/1',
    'Is GBWhatsApp safe?',
    `<h1>Is GBWhatsApp safe?</h1><div class="post"><p>A friend told me to install it. Is it safe? I have read that accounts are closed for it, and that somebody may read what I write to my family.</p></div><div class="comments"><p>No. Use the real one.</p></div>`,
  ),
  'a forum’s thread with download in its menu': page(
    'https://forum.example/t/2',
    'Telegram calls do not work',
    `<h1>Telegram calls do not work</h1>${paragraph}<a href="/t/2/print">Download as PDF</a>`,
  ),
  'code documents': page(
    'https://docs.example/webrtc',
    'Video calls with WebRTC',
    `<h1>Video calls with WebRTC</h1><p>Install the SDK, then open a connection.</p>${many(5, (i) => `<pre><code>npm install call-kit-${i}</code></pre>`)}<a href="/sample.apk">Download the sample</a>`,
  ),
  'a repository’s readme': page(
    'https://code.example/a/voice',
    'voice: a voice call library',
    `<h1>voice</h1><p>A library for voice calls in your own app. Source code and API.</p><pre>git clone https://code.example/a/voice</pre><a href="/a/voice/archive.zip">Download ZIP</a>`,
  ),
  'a list of apps': page(
    'https://lists.example/best',
    '10 best video call apps',
    `<h1>10 best video call apps</h1>${many(6, (i) => `<h2>App ${i}</h2><a href="https://play.google.com/store/apps/details?id=com.app${i}.call">Get it</a>`)}`,
  ),
  'an encyclopaedia': page(
    'https://wiki.example/wiki/Skype',
    'Skype',
    `<h1>Skype</h1>${paragraph.repeat(6).replaceAll('WhatsApp', 'Skype')}<a href="/wiki/Special:DownloadAsPdf">Download as PDF</a>`,
  ),
  'a bank’s app': page(
    'https://bank.example/app',
    'Our bank on your phone',
    '<h1>The bank’s app</h1><p>See your accounts, pay your bills, and call us from the app.</p><a href="/bank.apk">Download</a>',
  ),
  'a doctor by video': page(
    'https://clinic.example/',
    'Clinic',
    '<h1>Video visits</h1><p>Meet your doctor by video. Book an appointment with our clinic.</p><a href="/get">Download the app</a>',
  ),
  'a chat in the browser': page(
    'https://rooms.example/',
    'Rooms',
    '<h1>Video chat rooms</h1><p>Meet new people by video, in your browser, nothing to install.</p><button>Start</button>',
  ),
  'click to chat': page(
    'https://wa.me/96550000000',
    'WhatsApp',
    '<h1>Chat on WhatsApp with +965</h1><a href="https://www.whatsapp.com/download">Download</a>',
  ),
  wallpapers: page(
    'https://pics.example/w',
    'WhatsApp wallpapers',
    `<h1>WhatsApp wallpapers</h1>${many(9, (i) => `<a href="/w/${i}.jpg"><img src="/w/${i}-s.jpg"></a> <a href="/w/${i}.jpg">Download</a>`)}`,
  ),
  music: page('https://songs.example/s', 'Telegram, a song', '<h1>Telegram (song)</h1><a href="/telegram.mp3">Download MP3</a>'),
  'a recorder': page(
    'https://rec.example/',
    'Call recorder',
    '<h1>Call recorder for Android</h1><p>Records your calls automatically and keeps them.</p><a href="/recorder.apk">Download</a>',
  ),
  'a browser’s installer': page(
    'https://browse.example/',
    'A fast browser',
    '<h1>A fast browser</h1><p>Blocks advertisements.</p><a href="/setup.exe">Download for Windows</a>',
  ),
  'a university’s help with Zoom': page(
    'https://uni.example/it/zoom',
    'Zoom at the university',
    '<h1>Zoom at the university</h1><p>Sign in with your account. Students join classes by video.</p><a href="https://zoom.us/download">Download Zoom</a>',
  ),
  'a shop’s page that shares': page(
    'https://shop.example/p/1',
    'A chair',
    '<h1>A chair</h1><div class="share"><a href="https://wa.me/?text=x">WhatsApp</a><a href="https://t.me/share/url?url=x">Telegram</a></div><button>Continue</button>',
  ),
  'a form that goes on': page(
    'https://gov.example/f',
    'Application',
    '<h1>Application for a passport</h1><form action="/next" method="post"><button>Continue</button></form>',
  ),
  'a page that moves on': page(
    'https://old.example/',
    'We have moved',
    '<h1>We have moved</h1><meta http-equiv="refresh" content="2;url=https://new.example/">',
  ),
  'hidden parts': page(
    'https://shop.example/h',
    'Chairs',
    '<h1>Chairs</h1><p>Wood and steel.</p><div hidden><h2>واتساب الذهبي</h2><a href="/x.apk">تحميل</a></div>',
  ),
  'an advert in a small frame': page(
    'https://news.example/ad',
    'Rain on Friday',
    '<h1>Rain on Friday</h1><p>Rain is expected in the north, wind in the south, and sun on the coast.</p><iframe width="300" height="250" srcdoc="<h1>Soup</h1><a href=\'/soup.html\'>More</a>"></iframe>',
  ),
  'a page of speed': page(
    'https://speed.example/',
    'Speed test',
    '<h1>Speed test for video calls</h1><div class="big">Download</div><div>50 Mbps</div><script>run()</script>',
  ),
  'a dialog about cookies': page(
    'https://news.example/c',
    'City council',
    '<h1>City council</h1><p>The council met on Monday.</p><div role="dialog"><p>We use cookies.</p><button>Continue</button></div>',
  ),
  'a picture gallery': page(
    'https://photos.example/',
    'Calls of birds',
    `<h1>Calls of birds</h1>${many(12, (i) => `<a href="/b/${i}"><img src="/b/${i}.jpg"></a>`)}`,
  ),
};
