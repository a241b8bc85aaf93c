// What is not as reported goes back to its unit in place, with what was found as the reason.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Assignment } from '../../assignment/calls.ts';
import { ActDialog } from '../../assignment/one/ActDialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import type { FieldResult } from './calls.ts';
import { FIELD_WORDS } from './words.ts';

export function SendBack({ assignment, last }: { assignment: Assignment; last: FieldResult }) {
  const say = useWords(FIELD_WORDS);
  const [asking, setAsking] = useState(false);
  const act = (['return', 'unlock'] as const).find((one) => assignment.can.includes(one));
  const reason = useTyped(`${act ?? 'return'}.${assignment.id}`);
  if (last.outcome === 'as-reported' || act === undefined) return null;
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          if (reason.text === '') reason.type(last.words);
          setAsking(true);
        }}
      >
        {say(`act.${act}`)}
      </Button>
      {asking && <ActDialog act={act} assignment={assignment} extensions={[]} onClose={() => setAsking(false)} />}
    </>
  );
}
