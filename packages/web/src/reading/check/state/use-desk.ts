// The desk of this person at this draft, for React: opened once, sending and listening while the screen stands.
import type { PersonId } from '@sauro/core';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { meaningOf } from '../../../client.ts';
import { useSession, useSessionEnded } from '../../../session.tsx';
import { correctDraft, type Draft, syncDraft, undoCorrection } from '../calls.ts';
import { type Desk, type DeskView, openDesk } from '../model/desk.ts';
import { newId } from '../../../ui/new-id.ts';
import { useLeaveWarning } from '../../../ui/use-leave-warning.ts';
import { findCupboard } from '../../../ui/cupboard.ts';
import { keepOf } from '../model/keep.ts';

export function useDesk(draft: Draft): { readonly desk: Desk; readonly view: DeskView } {
  const person = useSession().data?.person.id ?? '';
  const sessionEnded = useSessionEnded();
  const desk = useMemo(
    () =>
      // An id of the session is that of a person.
      openDesk(draft, person as PersonId, {
        keep: keepOf(findCupboard(), person, draft.id),
        calls: {
          correct: (id, act) => correctDraft(draft.id, { id, act }),
          undo: (id, correction) => undoCorrection(draft.id, correction, { id }),
          sync: (after, at) => syncDraft(draft.id, { after, at }),
          meaningOf,
        },
        world: {
          newId,
          now: () => new Date(),
          isVisible: () => document.visibilityState === 'visible',
          onSessionEnd: sessionEnded,
        },
      }),
    // What ends the session is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [draft, person],
  );
  const view = useSyncExternalStore(desk.subscribe, desk.get);
  useEffect(() => desk.start(), [desk]);
  useEffect(() => {
    addEventListener('online', desk.hurry);
    document.addEventListener('visibilitychange', desk.hurry);
    return () => {
      removeEventListener('online', desk.hurry);
      document.removeEventListener('visibilitychange', desk.hurry);
    };
  }, [desk]);
  useLeaveWarning(!view.kept && view.book.waiting.length > 0);
  return { desk, view };
}
