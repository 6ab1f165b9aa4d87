/** The guide: first run, the way to help, the country that the person chooses, and the exit that leaves nothing behind. */
import { expect, test } from './support/test.ts';

test('the view "blackmail" begins with danger, keeps the order, and shows no contact before a country is chosen', async ({ visitor }) => {
  const page = await visitor.openOwnPage('/guide.html#blackmail');
  await expect.poll(() => page.text()).toContain('هل أنت في خطر الآن');
  const text = await page.text();
  const order = [
    'هل أنت في خطر الآن',
    'لا تدفع',
    'احتفظ بالأدلة',
    'دون الثامنة عشرة',
    'ثم احظره',
    'لا تحذف حسابك',
    'أغلق الأبواب',
    'أخبر شخصًا واحدًا',
    'أبلغ جهة رسمية',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(await page.evaluate(() => [...document.querySelectorAll('a[href^="tel:"]')].filter((link) => link.checkVisibility()).length)).toBe(
    0,
  );
  await page.close();
});

test('a country shows its contacts with source and date, one without contacts says so, and nothing of it is kept', async ({ visitor }) => {
  const page = await visitor.openOwnPage('/guide.html#blackmail');
  await expect.poll(() => page.text()).toContain('اختر بلدك');
  const choose = `const select = document.getElementById('country'); select.value = CODE; select.dispatchEvent(new Event('change', { bubbles: true }));`;
  await page.evaluate(new Function(choose.replace('CODE', "'IQ'")) as () => void);
  await expect.poll(() => page.text()).toContain('911');
  expect(await page.text()).toMatch(/المصدر: [\s\S]+آخر تحقق منا: /);
  await page.evaluate(new Function(choose.replace('CODE', "'DJ'")) as () => void);
  await expect.poll(() => page.text()).toContain('لم نجد في جيبوتي');
  const text = await page.text();
  expect(text.indexOf('تستشير محاميًا')).toBeLessThan(text.indexOf('لم نجد في جيبوتي'));
  const kept = await visitor.inExtension(
    async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    null,
  );
  expect(kept).not.toMatch(/blackmail|"DJ"|"IQ"/);
  await page.close();
});

test('moving between the views adds nothing to the history of the tab, and the tab says nothing of what is read', async ({ visitor }) => {
  const page = await visitor.openOwnPage('/guide.html#start');
  await expect.poll(() => page.text()).toContain('أنا مأمون');
  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => document.querySelector<HTMLElement>('a.door[href="#blackmail"]')?.click());
  await expect.poll(() => page.text()).toContain('أحدهم يبتزني');
  expect(await page.evaluate(() => [history.length, location.hash, document.title])).toEqual([before, '#blackmail', 'مأمون']);
  await page.close();
});

for (const way of ['button', 'Esc twice'] as const) {
  test(`quick exit by ${way} puts an empty page in place of the guide`, async ({ visitor }) => {
    const page = await visitor.openOwnPage('/guide.html#blackmail');
    await expect.poll(() => page.text()).toContain('خروج سريع');
    const before = await page.evaluate(() => history.length);
    const address = () => page.evaluate(() => location.href).catch(() => '');
    if (way === 'button') await page.click('button.exit');
    else {
      await page.press('Escape');
      await page.press('Escape').catch(() => {}); // the page may be gone before it hears of the key's way up
    }
    await expect.poll(address).toBe('about:blank');
    expect(await page.evaluate(() => history.length), 'nothing to go back to').toBe(before);
    await page.close();
  });
}

test('printed, all views stand on the paper, with the addresses of links', async ({ visitor }) => {
  const page = await visitor.openOwnPage('/guide.html#start');
  await expect.poll(() => page.text()).toContain('أنا مأمون');
  const printed = await page.evaluate(() => {
    const rules: string[] = [];
    for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) rules.push(rule.cssText);
    const screenOnly = rules.filter((rule) => rule.includes('.view:not(.current)'));
    return {
      screenOnly: screenOnly.length > 0 && screenOnly.every((rule) => rule.includes('screen')),
      addresses: rules.some((rule) => rule.includes('attr(href)')),
    };
  });
  expect(printed).toEqual({ screenOnly: true, addresses: true });
  await page.close();
});
