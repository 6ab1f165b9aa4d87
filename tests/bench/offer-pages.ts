/**
 * Pages that offer an unlisted calling app, for timing the warning: each on a host of its own, because a warning is shown once per app and period.
 */
import type { OrdinaryPage } from './ordinary-pages.ts';

/** One to wake the background, then as many awake as cold. */
const COUNT = 25;

/** Offers of as many invented apps on reserved names (RFC 2606). */
export function offerPages(): OrdinaryPage[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const app = `Parley${String.fromCharCode(65 + i)}${String.fromCharCode(90 - i)}`;
    const body = `<header><a href="/">${app}</a></header><main><h1>${app}: free video calls</h1><p>Voice and video calls with your friends, group calls and chat. Download ${app} for Android.</p><a href="/files/${app.toLowerCase()}.apk">Download APK</a></main>`;
    return {
      name: app,
      url: `https://${app.toLowerCase()}.example/`,
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${app} – video calls</title></head><body>${body}</body></html>`,
    };
  });
}
