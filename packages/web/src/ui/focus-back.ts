// Where the focus goes when a dialog has closed: to what opened it; where that is gone, or goes with what comes in next, to what
// stood beside it, so that keys go on from there.

const REACHED = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex]';
/** As long as what was done may still change what is shown. */
const WATCHED_MS = 5000;

/** Of what has the focus now. @returns what gives the focus back to it. */
export function focusBack(): () => void {
  const opener = document.activeElement;
  if (!(opener instanceof HTMLElement) || opener === document.body) return () => heading()?.focus();
  const beside = besideOf(opener);
  return () => {
    const settle = () => {
      if (hasFocus()) return;
      if (opener.isConnected && opener.matches(REACHED)) opener.focus();
      if (!hasFocus()) (firstOf(beside) ?? heading())?.focus();
    };
    const watching = new MutationObserver(settle);
    watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    const stop = () => watching.disconnect();
    setTimeout(settle);
    setTimeout(stop, WATCHED_MS);
    // Whoever goes elsewhere herself is not called back.
    for (const act of ['pointerdown', 'keydown']) addEventListener(act, stop, { once: true, capture: true });
  };
}

function hasFocus(): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body;
}

/** The nearest first: what follows it, what stands before it, and what holds it, up to the page. */
function besideOf(opener: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = opener; at !== null && !at.matches('main, body'); at = at.parentElement) {
    for (const one of [at.nextElementSibling, at.previousElementSibling, at.parentElement]) {
      if (one !== null && !one.matches('main, body')) found.push(one);
    }
  }
  return found;
}

function firstOf(beside: readonly Element[]): HTMLElement | undefined {
  for (const one of beside.filter(({ isConnected }) => isConnected)) {
    const inside = [one, ...one.querySelectorAll(REACHED)].filter((inner) => inner.matches(REACHED));
    const shown = inside.find((inner) => inner instanceof HTMLElement && inner.checkVisibility());
    if (shown instanceof HTMLElement) return shown;
  }
  return undefined;
}

function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1[tabindex]');
}
