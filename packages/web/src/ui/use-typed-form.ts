// A form that a person fills in and has not given yet: kept as its words are (use-typed.ts).
import { useMemo } from 'react';
import { useTyped } from './use-typed.ts';

export type TypedForm<Said extends object> = {
  readonly said: Said;
  readonly change: (next: Partial<Said>) => void;
  /** It has been given. */
  readonly clear: () => void;
};

/** @param blank Always the same one. What is kept stands on it, so that a field that is new is there. */
export function useTypedForm<Said extends object>(about: string, blank: Said): TypedForm<Said> {
  const { text, type, clear } = useTyped(about);
  const said = useMemo(() => ({ ...blank, ...keptIn<Said>(text) }), [blank, text]);
  return { said, change: (next) => type(JSON.stringify({ ...said, ...next })), clear };
}

/** What was written by us; of what was not, nothing is taken. */
function keptIn<Said>(text: string): Partial<Said> {
  if (text === '') return {};
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Partial<Said>) : {};
  } catch {
    return {};
  }
}
