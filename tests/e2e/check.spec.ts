/** The link check in the popup: an answer about a page that is not opened. */
import { expect, test } from './support/test.ts';

test('a link and a name are checked in the popup by keyboard, without a request', async ({ visitor }) => {
  await visitor.visit('https://weather.example/');
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  const tabTo = (id: string) =>
    expect
      .poll(async () => {
        await popup.press('Tab');
        return popup.evaluate(() => document.activeElement?.id);
      })
      .toBe(id);
  await tabTo('tab-page');
  await popup.press('ArrowLeft'); // to the next, from right to left
  expect(await popup.evaluate(() => document.activeElement?.id)).toBe('tab-check');
  await tabTo('asked');
  await popup.fill('#asked', 'https://signal.org-ar.me/download');
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toContain('org-ar.me');
  await popup.fill('#asked', 'وتساب');
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toMatch(/واتساب|WhatsApp/);
  await popup.close();
  // The page's own icon may still be on its way.
  const asked = visitor.requests().map((url) => new URL(url).hostname);
  expect(asked.filter((host) => host !== 'weather.example')).toEqual([]);
});

test('an answer about a name has sign, colour, a source where it accuses, and one main way on', async ({ visitor }) => {
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await popup.click('#tab-check');
  const ask = async (text: string) => {
    await popup.fill('#asked', text);
    await popup.press('Enter');
    return popup.evaluate(() => ({
      tone: document.querySelector('.answer')?.className ?? '',
      badge: document.querySelector('.answer .badge')?.textContent ?? '',
      evidence: document.querySelectorAll('.answer .evidence a').length,
      main: document.querySelector('.answer .main')?.textContent ?? '',
    }));
  };
  await expect
    .poll(() => ask('واتساب الذهبي'))
    .toMatchObject({ tone: expect.stringContaining('red'), main: expect.stringContaining('whatsapp.com') });
  await expect.poll(() => ask('آزار')).toMatchObject({ badge: expect.stringContaining('غرباء'), main: 'ما التطبيقات المعروفة؟' });
  await expect.poll(() => ask('Qustodio')).toMatchObject({ tone: expect.stringContaining('calm'), evidence: 0, main: '' });
  await expect.poll(async () => (await ask('mSpy')).evidence).toBeGreaterThan(0);
  await popup.close();
});

test('the popup is read at the person’s own text size', async ({ visitor }) => {
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toContain('أفضل حل');
  expect(
    await popup.evaluate(() =>
      ['body', '.group p', '.best', 'footer strong'].map((one) => getComputedStyle(document.querySelector(one) as Element).fontSize),
    ),
  ).toEqual(['16px', '16px', '16px', '16px']);
  await popup.close();
});
