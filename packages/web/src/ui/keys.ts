// Keys that mean something on a screen while nobody is writing.

/** Fields that take no letters. */
const NO_LETTERS: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range']);

/** Whether a key that is pressed there is a letter of what somebody writes. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest('input, textarea, select, [role="textbox"]');
  if (field instanceof HTMLInputElement) return !NO_LETTERS.has(field.type);
  return target.isContentEditable || field !== null;
}

/** "/" where it is no letter, and nobody has taken it yet. */
export function isSlash(event: KeyboardEvent): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return event.key === '/' && isPlain && !event.defaultPrevented && !isWriting(event.target);
}

export function goTo(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
