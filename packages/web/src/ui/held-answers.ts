// The last answer to each question, held in memory with its mark while the page stands: a screen that asks again is told that
// nothing has changed instead of being sent the same. It is shown to nobody without having asked, and is gone with the session.
type Held = { readonly etag: string; readonly body: string };
export type HeldAnswers = Map<string, Held>;

const MOST = 60;
/** A reading of a long document is asked for once, and would push out all that is asked for again and again. */
const LONGEST = 500_000;

let answers: HeldAnswers = new Map();

export function heldAnswers(): HeldAnswers {
  return answers;
}

/** What was asked longest ago goes first. */
export function hold(among: HeldAnswers, path: string, { etag, body }: { etag: string | null; body: string }): void {
  among.delete(path);
  if (etag === null || body.length > LONGEST) return;
  among.set(path, { etag, body });
  const [first] = among.keys();
  if (among.size > MOST && first !== undefined) among.delete(first);
}

/** Whoever has taken the answers before holds what nobody reads again. */
export function forgetHeld(): void {
  answers = new Map();
}
