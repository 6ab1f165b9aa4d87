/** The context menu and the keyboard command. A browser's own menus and shortcuts are out of a driver's reach. */
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

test('the menu’s entry is there, and the keyboard command opens the popup', async ({ visitor }) => {
  // The browsers tell of no entry but by refusing to change one that is missing.
  const change = (id: string) =>
    visitor.inExtension(
      (id) =>
        new Promise<boolean>((done) =>
          chrome.contextMenus.update(id, { contexts: ['link', 'selection'] }, () => done(chrome.runtime.lastError === undefined)),
        ),
      id,
    );
  await expect.poll(() => change('check')).toBe(true);
  expect(await change('another')).toBe(false);
  const [command, popup] = await visitor.inExtension(
    async () =>
      [(await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`), await chrome.action.getPopup({})] as const,
    null,
  );
  expect(command).toEqual(['_execute_action Alt+Shift+M']);
  expect(popup).toMatch(/\/popup\.html$/);
});

/** What the browser would tell our listener; it opens the popup, or waits for it where none can open. */
const choose = (visitor: Visitor, info: { linkUrl?: string; selectionText?: string }) =>
  visitor.inExtension(async (info) => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: object): void } };
    onClicked.dispatch({ menuItemId: 'check', editable: false, ...info }, {});
  }, info);

test('«افحص بمأمون» checks the link or the selected text in the popup (told to our own listener; Chromium)', async ({ visitor }) => {
  await visitor.visit('https://weather.example/');
  // A driver does not see the browser's popup: another of our pages does.
  const beside = await visitor.openOwnPage('/options.html');
  const popups = () =>
    beside.evaluate(() => chrome.extension.getViews({ type: 'popup' }).map((view) => view.document.body?.innerText ?? ''));
  for (const [info, says] of [
    [{ linkUrl: 'https://www.whatsapp.com-ksa.example/android/' }, 'com-ksa.example'],
    [{ selectionText: 'واتساب الذهبي' }, 'نسخة معدّلة'],
  ] as const) {
    await choose(visitor, info);
    await expect.poll(async () => (await popups()).join()).toContain(says);
    await beside.evaluate(() => {
      for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
    });
    await expect.poll(popups).toEqual([]);
  }
  await beside.close();
  const asked = visitor.requests().map((url) => new URL(url).hostname);
  expect(
    asked.filter((host) => host !== 'weather.example'),
    'nothing is opened',
  ).toEqual([]);
});
