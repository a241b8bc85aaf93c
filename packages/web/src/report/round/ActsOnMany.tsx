// What can be done to many reports of a round at once: those that wait are accepted, who has not sent is reminded.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/language.tsx';
import { AcceptChosen } from '../AcceptChosen.tsx';
import type { Report, Round } from '../calls.ts';
import { REPORT_WORDS } from '../words.ts';
import { RemindDialog } from './RemindDialog.tsx';

/** Whoever runs the round reminds those that have not sent. */
export function isRemindable(round: Round, { state }: Report): boolean {
  return round.can.includes('remind') && (state === 'waiting' || state === 'returned');
}

type ManyProps = {
  readonly round: Round;
  readonly chosen: readonly Report[];
  /** What was done, in words. */
  readonly onTold: (told: string) => void;
};

/** Each act with those of the chosen that it can be done to. */
export function ActsOnMany({ round, chosen, onTold }: ManyProps) {
  const say = useWords(REPORT_WORDS);
  const [reminding, setReminding] = useState(false);
  const acceptable = chosen.filter(({ can }) => can.includes('accept'));
  const owed = chosen.filter((report) => isRemindable(round, report));
  return (
    <>
      {acceptable.length > 0 && <AcceptChosen reports={acceptable} onDone={onTold} />}
      {owed.length > 0 && (
        <Button size="compact-md" variant="default" onClick={() => setReminding(true)}>
          {say('remind.chosen', { count: owed.length })}
        </Button>
      )}
      {reminding && (
        <RemindDialog
          round={round}
          chosen={new Set(owed.map(({ id }) => id))}
          onClose={() => setReminding(false)}
          onReminded={onTold}
        />
      )}
    </>
  );
}
