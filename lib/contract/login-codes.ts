/** How the QR codes look with which messengers sign in another device: whoever scans one gives the account to whoever made the code. */

/** Each with one that it matches; invitations and profiles of the same apps (`tg://join`, `wa.me/963…`) are none. */
const LOGIN_CODES: readonly RegExp[] = [
  // sgnl://linkdevice?uuid=…&pub_key=…, and its older tsdevice:/?uuid=…
  /^(?:sgnl:\/\/linkdevice\/?\?|tsdevice:)/i,
  // tg://login?token=…
  /^tg:\/\/login\b/i,
  // 2@2xK…,ab…=,cd…=,ef…=
  /^2@[\w+/=-]+(?:,[\w+/=-]+){3}/,
  // https://wa.me/settings/linked_devices#2@…
  /^https?:\/\/wa\.me\/settings\/linked_devices\b/i,
  // https://discord.com/ra/…
  /^https?:\/\/discord(?:app)?\.com\/ra\/./i,
];

/** Does this text of a QR code sign another device in to an account? Empty and hostile text does not. */
export const isLoginCode = (text: string): boolean => LOGIN_CODES.some((code) => code.test(text.trim()));
