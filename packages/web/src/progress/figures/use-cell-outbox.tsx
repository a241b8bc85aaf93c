// The cells that wait to be sent of the person who is signed in, for React. They outlive the page of the grid and the session.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { ASSIGNMENTS, assignmentQuery } from '../../assignment/queries.ts';
import { meaningOf } from '../../client.ts';
import { useSessionEnded } from '../../session.tsx';
import { findCupboard } from '../../ui/cupboard.ts';
import { useLeaveWarning } from '../../ui/use-leave-warning.ts';
import { saveFigures } from './calls.ts';
import { type CellOutbox, type CellsView, openCellOutbox } from './cell-outbox.ts';

const CellsContext = createContext<CellOutbox | null>(null);

export function useCellOutbox(): { readonly outbox: CellOutbox; readonly view: CellsView } {
  const outbox = useContext(CellsContext);
  if (outbox === null) throw new Error('useCellOutbox stands outside CellOutboxProvider.');
  return { outbox, view: useSyncExternalStore(outbox.subscribe, outbox.get) };
}

export function CellOutboxProvider({ person, children }: { person: string; children: ReactNode }) {
  const queryClient = useQueryClient();
  const sessionEnded = useSessionEnded();
  const outbox = useMemo(
    () =>
      openCellOutbox(person, findCupboard(), {
        send: saveFigures,
        meaningOf,
        onAnswered: (plan, { assignments, isRefused }) => {
          // What was taken is shown by what was typed: the whole grid is not fetched for a cell.
          const refetchType = isRefused ? 'active' : 'none';
          void queryClient.invalidateQueries({ queryKey: [ASSIGNMENTS, 'figures', plan], refetchType });
          for (const id of assignments) {
            void queryClient.invalidateQueries({ queryKey: [ASSIGNMENTS, 'figures', 'history', id] });
            void queryClient.invalidateQueries({ queryKey: assignmentQuery(id).queryKey });
            void queryClient.invalidateQueries({ queryKey: [ASSIGNMENTS, 'progress', id] });
          }
        },
        onSessionEnd: sessionEnded,
      }),
    // What ends the session is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [person, queryClient],
  );
  useEffect(() => outbox.start(), [outbox]);
  useEffect(() => {
    addEventListener('online', outbox.hurry);
    return () => removeEventListener('online', outbox.hurry);
  }, [outbox]);
  const { kept, waiting } = useSyncExternalStore(outbox.subscribe, outbox.get);
  useLeaveWarning(!kept && waiting.length > 0);
  return <CellsContext value={outbox}>{children}</CellsContext>;
}
