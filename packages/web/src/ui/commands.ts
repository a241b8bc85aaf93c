// What can be done on the screen in sight, for the field that offers it by words (search/SearchField.tsx). A screen says it
// with `useCommands` for as long as it stands there; what it offers leads to a dialog or changes how one looks, as the
// button of the same words does.
import { useEffect, useId, useSyncExternalStore } from 'react';

export type Command = {
  /** Apart from the others of the same screen. */
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
};

const screens = new Map<string, readonly Command[]>();
const listeners = new Set<() => void>();
let shown: readonly Command[] = [];

export function useCommands(commands: readonly Command[]): void {
  const screen = useId();
  // After each drawing: what a command does may see newer data, though it is called the same.
  useEffect(() => put(screen, commands));
  useEffect(() => () => put(screen, []), [screen]);
}

/** Of all that stands on the page; the same array while nothing is called otherwise. */
export function useShownCommands(): readonly Command[] {
  return useSyncExternalStore(subscribe, () => shown);
}

function put(screen: string, commands: readonly Command[]): void {
  const before = screens.get(screen) ?? [];
  if (commands.length === 0) screens.delete(screen);
  else screens.set(screen, commands);
  if (areAlike(before, commands)) return;
  shown = [...screens].flatMap(([of, list]) =>
    list.map((command) => ({ ...command, run: () => runOf(of, command.id) })),
  );
  for (const listener of listeners) listener();
}

function runOf(screen: string, id: string): void {
  screens
    .get(screen)
    ?.find((command) => command.id === id)
    ?.run();
}

function areAlike(before: readonly Command[], after: readonly Command[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, label }, index) => id === after[index]?.id && label === after[index]?.label)
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
