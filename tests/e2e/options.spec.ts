/** The options: language, choices that can be undone, moved to a file and back, and a policy's problems. */
import { expect, test } from './support/test.ts';

const CHOICES = [
  { what: 'ignore-app', about: 'app:imo-gold', name: 'imo Gold', entry: '', at: 1_795_000_000_000 },
  { what: 'ignore-site', about: 'apkpure.com', name: 'apkpure.com', entry: '', at: 1_795_000_000_001 },
];

test('English is a choice that takes effect at once and stays', async ({ visitor }) => {
  const page = await visitor.openOwnPage('/options.html');
  await expect.poll(() => page.text()).toContain('الخيارات');
  await page.evaluate(() => {
    const select = document.querySelector('select') as HTMLSelectElement;
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => page.text()).toContain('What is shown');
  expect(await page.evaluate(() => [document.documentElement.dir, document.querySelector('[role=status]')?.textContent])).toEqual([
    'ltr',
    'Saved',
  ]);
  await page.close();
  const guide = await visitor.openOwnPage('/guide.html#groups');
  await expect.poll(() => guide.text()).toContain('A known app');
  await guide.close();
});

test('a file that is not ours changes nothing and says so; one of ours brings its choices in', async ({ visitor }) => {
  const page = await visitor.openOwnPage('/options.html');
  await expect.poll(() => page.text()).toContain('لم تتجاهل شيئًا.');
  const put = (text: string) =>
    page.evaluate(
      new Function(
        `const input = document.querySelector('input[type=file]'); const files = new DataTransfer(); files.items.add(new File([${JSON.stringify(text)}], 'x.json', { type: 'application/json' })); input.files = files.files; input.dispatchEvent(new Event('change', { bubbles: true }));`,
      ) as () => void,
    );
  await put('{"something":"else"}');
  await expect.poll(() => page.text()).toContain('ليس ملف خيارات من مأمون');
  expect(await page.text()).toContain('لم تتجاهل شيئًا.');
  await put(JSON.stringify({ mamoon: 'choices', v: 1, choices: [...CHOICES, { broken: true }] }));
  await expect.poll(() => page.text()).toContain('أُضيف خياران.');
  expect(await page.text()).toContain('تُرك سطر واحد');
  await page.close();
});

test('the report about a page is composed in the options and holds nothing of the visitor', async ({ visitor }) => {
  const page = await visitor.openOwnPage('/options.html#report');
  await expect.poll(() => page.evaluate(() => document.querySelector('textarea')?.value ?? '')).toContain('راجعوا هذا التطبيق');
  expect(await page.evaluate(() => document.querySelector('textarea')?.closest('details')?.open)).toBe(true);
  const address = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#report a.act')?.href ?? '');
  expect(address, 'it ends with where to send it').toMatch(/^https:\/\/.*wrong-verdict/);
  expect(await page.evaluate(() => document.querySelector('textarea')?.value ?? '')).toContain(address);
  await page.close();
});
