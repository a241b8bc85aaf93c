// The acts of a unit on an assignment: put into the outbox, which sends them at once where there is a line.
import { newId } from '../../ui/new-id.ts';
import { type Assignment, of } from '../calls.ts';
import type { Waiting } from '../outbox/outbox.ts';
import { useOutbox } from '../outbox/use-outbox.tsx';
import { ACT_FORMS, isWaitingAct, type WaitingAct } from './act-forms.ts';

export type WaitingActs = {
  readonly entries: readonly Waiting[];
  /** Whether one of them is on its way: none is done beside it. */
  readonly isUnderWay: boolean;
  /** @returns the id under which it waits. */
  readonly enter: (act: WaitingAct, body: object) => string;
};

export function useWaitingActs({ id, text, version }: Pick<Assignment, 'id' | 'text' | 'version'>): WaitingActs {
  const { outbox, view } = useOutbox();
  const entries = view.entries.filter(({ act, assignment }) => assignment === id && isWaitingAct(act));
  return {
    entries,
    isUnderWay: entries.some(({ refused }) => refused === null),
    enter: (act, body) => {
      const entry = newId();
      outbox.enter({
        id: entry,
        act,
        assignment: id,
        line: id,
        path: of(id, ACT_FORMS[act].path),
        about: text,
        body: { ...body, version },
        at: new Date().toISOString(),
      });
      return entry;
    },
  };
}
