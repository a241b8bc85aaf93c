// Whether what is shown comes from the server or from what the browser has kept of it: told on every screen.
import { useSyncExternalStore } from 'react';

/** What was answered by what is kept, by path, with when that was kept. */
const shown = new Map<string, Date>();
let oldest: Date | null = null;
const listeners = new Set<() => void>();
let onBack: () => void = () => undefined;

/** All is asked again when the server answers again, but not for each answer of a server that answers only some. */
const ASKED_AGAIN_EVERY = 30_000;
let askedAgain = -ASKED_AGAIN_EVERY;

export function showsKept(path: string, at: Date): void {
  shown.set(path, at);
  tell();
}

export function hasAnswered(path: string): void {
  if (shown.size === 0) return;
  if (performance.now() - askedAgain > ASKED_AGAIN_EVERY) {
    askedAgain = performance.now();
    // What is still without an answer says so again.
    shown.clear();
    onBack();
  } else shown.delete(path);
  tell();
}

/** @param ask asks anew for what the screen shows. */
export function whenBack(ask: () => void): void {
  onBack = ask;
}

/** When the oldest of what is shown was kept; null where all of it comes from the server. */
export function useKeptSince(): Date | null {
  return useSyncExternalStore(subscribe, () => oldest);
}

function tell(): void {
  const next = shown.size === 0 ? null : new Date(Math.min(...[...shown.values()].map(Number)));
  if (next?.getTime() === oldest?.getTime()) return;
  oldest = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
