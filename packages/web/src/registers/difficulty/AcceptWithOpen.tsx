// On the page of an assignment: what is asked before it is accepted while something stands in its way still.
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { dayOf, isOpenDifficulty } from '@sauro/core';
import type { Assignment } from '../../assignment/calls.ts';
import { useAct } from '../../assignment/one/use-act.ts';
import { AcceptDialog } from '../../verification/AcceptDialog.tsx';
import type { OpenDifficulties } from '../../verification/calls.ts';
import type { Difficulty } from './calls.ts';
import { difficultiesQuery, lookAgain } from './queries.ts';

type AcceptProps = { readonly assignment: Assignment; readonly onClose: () => void };

export function AcceptWithOpen({ assignment, onClose }: AcceptProps) {
  const open = useOpenOf(assignment.id);
  const queryClient = useQueryClient();
  const act = useAct(assignment, () => {
    void lookAgain(queryClient);
    onClose();
  });
  if (open === null) return null;
  return (
    <AcceptDialog
      text={assignment.text}
      difficulties={open}
      busy={act.isPending}
      error={act.error}
      onAccept={(path) => act.mutate({ path, body: {} })}
      onClose={onClose}
    />
  );
}

/** Null where nothing stands in its way, or it is not known. */
export function useOpenOf(assignment: string): OpenDifficulties | null {
  const found = useInfiniteQuery(difficultiesQuery({ assignment }));
  const open = found.data?.pages.flatMap(({ items }) => items).filter(isOpen) ?? [];
  const [oldest] = open.map(({ raisedAt }) => raisedAt).toSorted();
  if (oldest === undefined) return null;
  return {
    count: open.length,
    since: dayOf(new Date(oldest)),
    holders: [...new Set(open.map(({ holder }) => holder.name))],
  };
}

function isOpen({ state, next }: Difficulty): boolean {
  return isOpenDifficulty(state) || next?.must === 'fulfil';
}
