/** Without a network. In Chromium only: Firefox's driver leaves no page at all where a request is broken off. */
import { pageCase } from './support/cases.ts';
import { comes } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

/** Its address says nothing; that one would be answered before anybody was asked. */
const ALARM = { url: 'https://files.example/gb', html: pageCase('modified-site-ar-gbwhatsapp-wordpress').html };

test('the browser’s own page of an error is no page to judge, the list answers all the same, and the page is judged once it comes', async ({
  visitor,
}) => {
  visitor.serve({ [ALARM.url]: { body: '', unreachable: true } });
  await visitor.visit(ALARM.url).catch(() => {}); // the driver tells that nobody answered
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toContain('لم نستطع النظر في هذه الصفحة');
  expect((await visitor.badge()).text).toBe('');
  await popup.click('#tab-check');
  await popup.fill('#asked', 'واتساب الذهبي');
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toContain('نسخة معدّلة');
  await popup.close();
  visitor.serve({ [ALARM.url]: ALARM.html });
  await visitor.visit(ALARM.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('!');
  await comes(visitor);
});
