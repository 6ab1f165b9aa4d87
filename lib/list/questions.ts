/** How a scaffold asks: one question at a time, a wrong answer again, at most three times. */

/** Asks one question and gives the answer's text; rejects when there are no more answers. */
export type Ask = (question: string) => Promise<string>;

/** One of `options`; throws after three other answers. */
export async function choice<T extends string>(ask: Ask, question: string, options: readonly T[]): Promise<T> {
  return (await valid(
    ask,
    `${question} (${options.join(', ')}): `,
    (text) => (options as readonly string[]).includes(text),
    'not one of these',
  )) as T;
}

/** The first answer that is `good`, trimmed; throws with the complaint after three that are not. */
export async function valid(ask: Ask, question: string, good: (text: string) => boolean, complaint: string): Promise<string> {
  for (let tries = 0; tries < 3; tries++) {
    const text = (await ask(tries === 0 ? question : `${complaint}. ${question}`)).trim();
    if (good(text)) return text;
  }
  throw new Error(`${complaint}: ${question.replace(/: $/, '')}`);
}

/** `a, b، c` → a, b, c; none for an empty text. */
export function list(text: string): string[] {
  return text
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The key under which a record cites its source, and the source, looked at today. */
export async function askSource<S extends string>(ask: Ask, says: readonly S[], today: string) {
  const key = await valid(
    ask,
    'Source key (one short word): ',
    (text) => /^[a-z0-9-]{2,40}$/.test(text),
    'lower-case letters, digits, hyphens',
  );
  const url = await valid(ask, 'Source address: ', (text) => URL.canParse(text), 'not an address');
  const title = await valid(ask, 'Source title: ', (text) => text !== '', 'a title is needed');
  return { key, source: { url, title, says: await choice(ask, 'Who says so', says), checked: today } };
}
