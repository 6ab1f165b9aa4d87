/** Host pages that a warning must survive: one in each direction, with styles that try to bend whatever is put on them. */

const HOSTILE = `
  html { font-size: 6px; letter-spacing: .4em; writing-mode: horizontal-tb; }
  * { box-sizing: content-box !important; }
  div, dialog, section, article { all: revert; border: 3px dashed rgb(255 0 150 / 40%) !important; transform: rotate(.4deg); }
  button, a, h2, p, li { font: italic 900 31px/1 fantasy !important; color: lime !important; text-transform: uppercase !important; background: navy !important; }
  body { margin: 0; filter: saturate(1.1); direction: inherit; }
  header { position: sticky; top: 0; z-index: 2147483647; padding: 16px; background: #222; color: #fff; font-size: 20px; letter-spacing: 0; }
  main { max-width: 900px; margin: 0 auto; padding: 16px; font: 17px/1.7 serif; letter-spacing: 0; }
  footer { position: fixed; inset-inline: 0; bottom: 0; z-index: 2147483647; padding: 8px; background: #fd6; font-size: 15px; letter-spacing: 0; }
`;

const PARAGRAPH = {
  rtl: 'هذا نص عادي في صفحة عادية، يمتد على عدة أسطر حتى يظهر ما خلف البطاقة، ولا علاقة له بشيء.',
  ltr: 'Ordinary text of an ordinary page, long enough for several lines, so that one sees what stands behind the card.',
};

export const HOST_URL = 'https://host.example/';

/** Its words stand in so many elements that its gate has no reason to have it read: nothing but the sample is said of it. */
export function hostPage(dir: 'rtl' | 'ltr'): string {
  const lang = dir === 'rtl' ? 'ar' : 'en';
  const text = `<p style="all:revert;font:inherit!important;color:inherit!important;background:none!important;text-transform:none!important">${`<span>${PARAGRAPH[dir]}</span> `.repeat(6)}</p>`;
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${dir}</title>
<style>${HOSTILE}</style><header>${dir === 'rtl' ? 'رأس الصفحة' : 'The page’s header'}</header><main>${text.repeat(5)}</main><footer>${dir === 'rtl' ? 'نستخدم ملفات تعريف الارتباط' : 'We use cookies'}</footer></html>`;
}
