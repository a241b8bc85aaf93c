// A form that a person fills in and has not given yet: it outlasts a reload and a visit to another page, and goes with the tab,
// because it may name people.
import { useCallback, useState } from 'react';
import { useSession } from '../session.tsx';

export type TypedForm<Said extends object> = {
  readonly said: Said;
  readonly change: (next: Partial<Said>) => void;
  /** It has been given. */
  readonly clear: () => void;
};

/** @param blank Always the same one. Of what is kept each part must be of its kind. */
export function useTypedForm<Said extends object>(about: string, blank: Said): TypedForm<Said> {
  const person = useSession().data?.person.id ?? '';
  const key = `sauro.form.${person}.${about}`;
  const [said, setSaid] = useState(() => keptAt(key, blank));
  const change = useCallback(
    (next: Partial<Said>) =>
      setSaid((before) => {
        const now = { ...before, ...next };
        keep(key, JSON.stringify(now));
        return now;
      }),
    [key],
  );
  const clear = useCallback(() => {
    keep(key, null);
    setSaid(blank);
  }, [key, blank]);
  return { said, change, clear };
}

/** Storage can be closed or full: then what is typed lasts as long as the page. */
function keep(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Nothing to do.
  }
}

function keptAt<Said extends object>(key: string, blank: Said): Said {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...blank, ...alike(kept, blank) } : blank;
  } catch {
    return blank;
  }
}

function alike<Said extends object>(kept: object, blank: Said): Partial<Said> {
  const isAlike = ([name, value]: [string, unknown]) => {
    const usual: unknown = Object.entries(blank).find(([known]) => known === name)?.[1];
    return typeof value === typeof usual && Array.isArray(value) === Array.isArray(usual) && value !== null;
  };
  // Names of the form, each with a value of its kind.
  return Object.fromEntries(Object.entries(kept).filter(isAlike)) as Partial<Said>;
}
