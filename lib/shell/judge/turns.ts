/** What is done about a tab is done in turn: an answer still on its way must not come to stand over what followed it. */

export type InTurn = <T>(tabId: number, step: () => Promise<T>) => Promise<T>;

/** Runs the steps of each tab one after the other; a step that fails lets the next one run all the same. */
export function createTurns(): InTurn {
  const last = new Map<number, Promise<unknown>>();
  return (tabId, step) => {
    const turn = (last.get(tabId) ?? Promise.resolve()).then(step, step);
    last.set(tabId, turn);
    const settle = () => last.get(tabId) === turn && last.delete(tabId);
    turn.then(settle, settle);
    return turn;
  };
}
