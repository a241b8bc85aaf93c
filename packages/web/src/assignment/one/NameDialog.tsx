// Who does it in the unit, and who decides on it.
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import type { Assignment } from '../calls.ts';
import { unitsBelowQuery } from '../queries.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { ActFoot } from './ActFoot.tsx';
import styles from './One.module.css';
import { useAct } from './use-act.ts';
import { ONE_WORDS } from './words.ts';

type DialogProps = { readonly assignment: Assignment; readonly onClose: () => void };

export function NameDialog({ assignment, onClose }: DialogProps) {
  const say = useWords(ONE_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const offered = useQuery(unitsBelowQuery(assignment.id));
  const [named, setNamed] = useState({
    person: assignment.person?.id ?? '',
    decider: assignment.decider?.id ?? '',
  });
  const doing = useAct(assignment, onClose);
  const offers = {
    person: withNamed(offered.data?.persons ?? [], assignment.person),
    decider: withNamed(offered.data?.deciders ?? [], assignment.decider),
  };
  return (
    <Dialog title={say('act.name').replace('…', '')} closeLabel={sayClose('close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          doing.mutate({
            path: 'persons',
            body: { person: named.person || null, decider: named.decider || null },
          });
        }}
      >
        {(['person', 'decider'] as const).map((who) => (
          <NativeSelect
            key={who}
            label={say(who)}
            description={say(`${who}.who`)}
            value={named[who]}
            onChange={({ currentTarget: { value } }) => setNamed((before) => ({ ...before, [who]: value }))}
          >
            <option value="">{say('nobody')}</option>
            {offers[who].map((one) => (
              <option key={one.id} value={one.id}>
                {[one.name, one.title, one.unit].filter(Boolean).join(', ')}
              </option>
            ))}
          </NativeSelect>
        ))}
        <ActFoot assignment={assignment} error={doing.error ?? offered.error}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={doing.isPending || offered.isPending}>
            {say(doing.isPending ? 'submitting' : 'submit')}
          </Button>
        </ActFoot>
      </form>
    </Dialog>
  );
}

type Person = { readonly id: string; readonly name: string; readonly title?: string | null; readonly unit?: string };

/** Who is named already is offered, even where she has left the unit since. */
function withNamed(persons: readonly Person[], named: Person | null): readonly Person[] {
  return named === null || persons.some(({ id }) => id === named.id) ? persons : [named, ...persons];
}
