// Words that a person types and has not given yet. They stand in the browser by person and by what they are about, so that a
// reload, a lost line or the end of a session loses none of them; they go when they have been given.
import { useCallback, useState } from 'react';
import { useSession } from '../session.tsx';
import { forget, recall, remember } from './stored.ts';

export type Typed = {
  readonly text: string;
  readonly type: (text: string) => void;
  /** They have been given. */
  readonly clear: () => void;
};

export function useTyped(about: string, from = ''): Typed {
  const person = useSession().data?.person.id ?? '';
  const key = `sauro.typed.${person}.${about}`;
  const [kept, setKept] = useState(() => ({ key, text: recall(key) ?? from }));
  if (kept.key !== key) setKept({ key, text: recall(key) ?? from });
  const type = useCallback(
    (text: string) => {
      setKept({ key, text });
      remember(key, text);
    },
    [key],
  );
  const clear = useCallback(() => {
    setKept({ key, text: from });
    forget(key);
  }, [key, from]);
  return { text: kept.text, type, clear };
}
