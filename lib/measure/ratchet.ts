/** Keeps what the judgement can do today: how many labelled pages there are, and which of them it still gets wrong. It may only get better. */

export interface Ratchet {
  readonly cases: number;
  /** Names of the pages that are answered wrongly, and how. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** The figures of this run. */
export function ratchetOf(judged: readonly { readonly name: string; readonly difference: string }[]): Ratchet {
  return {
    cases: judged.length,
    wrong: Object.fromEntries(judged.filter(({ difference }) => difference).map(({ name, difference }) => [name, difference])),
  };
}

/** What is worse than before, in words; none where nothing is. */
export function worsened(before: Ratchet, now: Ratchet): string[] {
  const fewer = now.cases < before.cases ? [`${before.cases} labelled pages were ${now.cases}`] : [];
  return [
    ...fewer,
    ...Object.entries(now.wrong)
      .filter(([name]) => !(name in before.wrong))
      .map(([name, how]) => `${name}: ${how}`),
  ];
}
