/** Nothing is sent: the extension could not if it wanted to. */
import { expect, test } from './support/test.ts';

test('the pages and the background of the extension can reach nothing', async ({ visitor }) => {
  const tryAll = async () => {
    const url = 'https://leak.example/';
    const settled = (promise: Promise<unknown>) =>
      promise.then(
        () => 'reached',
        () => 'refused',
      );
    const told = [await settled(fetch(url)), await settled(fetch(url, { mode: 'no-cors' }))];
    if (typeof document === 'undefined') return told;
    const event = (target: EventTarget, good: string) =>
      new Promise<string>((done) => {
        target.addEventListener(good, () => done('reached'));
        target.addEventListener('error', () => done('refused'));
      });
    told.push(await event(Object.assign(new Image(), { src: `${url}a.png` }), 'load'));
    const script = Object.assign(document.createElement('script'), { src: `${url}a.js` });
    document.head.append(script);
    told.push(await event(script, 'load'));
    navigator.sendBeacon(url, 'x');
    try {
      told.push(await event(new WebSocket('wss://leak.example/'), 'open'));
    } catch {
      told.push('refused');
    }
    return told;
  };
  const page = await visitor.openOwnPage('/options.html');
  expect([...new Set(await page.evaluate(tryAll))]).toEqual(['refused']);
  await page.close();
  expect([...new Set(await visitor.inExtension(tryAll, null))]).toEqual(['refused']);
});
