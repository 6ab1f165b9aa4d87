/**
 * The context menu and the keyboard command. A browser's own menus and shortcuts are out of a driver's reach: the entry is changed to
 * see that it is there, and our listener is told what the browser would tell it. Chromium only; Firefox lets no page of ours do that.
 */
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

/** The browser tells of no entry but by refusing to change one that is missing. */
const isThere = (visitor: Visitor, id: string) =>
  visitor.inExtension(
    (id) =>
      chrome.contextMenus.update(id, { contexts: ['link', 'selection'] }).then(
        () => true,
        () => false,
      ),
    id,
  );

const choose = (visitor: Visitor, info: { linkUrl?: string; selectionText?: string }) =>
  visitor.inExtension(async (info) => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: object): void } };
    onClicked.dispatch({ menuItemId: 'check', editable: false, ...info }, {});
  }, info);

test('a link or selected text is checked in the popup from the menu, without a request; a command opens the popup', async ({ visitor }) => {
  await expect.poll(() => isThere(visitor, 'check')).toBe(true);
  expect(await isThere(visitor, 'another')).toBe(false);
  const command = () => chrome.commands.getAll().then((all) => all.map(({ name, shortcut }) => `${name} ${shortcut}`));
  expect(await visitor.inExtension(command, null)).toEqual(['_execute_action Alt+Shift+M']);

  await visitor.visit('https://weather.example/');
  // A driver does not see the browser's popup: another of our pages does. Where the browser opens no second one it is a tab.
  const beside = await visitor.openOwnPage('/options.html');
  const popups = () =>
    beside.evaluate(() =>
      (chrome.extension.getViews() as { location?: Location; document?: Document }[])
        .filter(({ location }) => location?.pathname === '/popup.html')
        .map(({ document }) => document?.body?.innerText ?? '')
        .join(),
    );
  await choose(visitor, { linkUrl: 'https://www.whatsapp.com-ksa.example/android/' });
  await expect.poll(popups).toContain('com-ksa.example');
  await choose(visitor, { selectionText: 'واتساب الذهبي' });
  await expect.poll(popups).toContain('نسخة معدّلة');
  await beside.close();
  expect(visitor.requests().filter((url) => new URL(url).hostname !== 'weather.example')).toEqual([]);
});
