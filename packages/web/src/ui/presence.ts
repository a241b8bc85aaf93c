// Whether somebody is there, told to the server with each question: what a screen asks by itself is no use of the session, which
// ends although it is asked. Whoever has pressed, typed, scrolled or moved on is there until one answer has come since; so is
// who has just opened the page.

/** Named by the server too (kit/http/exchange.ts). */
const HEADER = 'x-person-acts';
const ACTS = ['pointerdown', 'keydown', 'click', 'input', 'wheel', 'touchstart', 'popstate'] as const;

export type Presence = ReturnType<typeof openPresence>;

export function openPresence() {
  let [acts, told] = [1, 0];
  return {
    act: () => void (acts += 1),
    /** For one question; `arrived` is to be called when the server has answered it. */
    toTell: () => {
      const now = acts;
      return {
        headers: { [HEADER]: now > told ? 'yes' : 'no' },
        arrived: () => void (told = Math.max(told, now)),
      };
    },
  };
}

export const presence = openPresence();

/** What a script does is no act of a person. */
export function watchActs(target: Pick<EventTarget, 'addEventListener'>, on: Pick<Presence, 'act'> = presence): void {
  const act = (event: Event) => event.isTrusted && on.act();
  for (const name of ACTS) target.addEventListener(name, act, { capture: true, passive: true });
}
