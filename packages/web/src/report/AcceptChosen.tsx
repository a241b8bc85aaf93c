// Many reports are accepted together when one has said so. What asks is fetched when it asks: the button stands on the first screen.
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import type { Report } from './calls.ts';
import { MY_REPORTS_WORDS } from './mine-words.ts';

const AcceptDialog = lazy(async () => ({ default: (await import('./AcceptDialog.tsx')).AcceptDialog }));

type AcceptProps = {
  readonly reports: readonly Report[];
  /** With what was done, in words. */
  readonly onDone: (told: string) => void;
};

export function AcceptChosen({ reports, onDone }: AcceptProps) {
  const say = useWords(MY_REPORTS_WORDS);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button size="compact-md" onClick={() => setAsking(true)}>
        {say('accept.chosen', { count: reports.length })}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <AcceptDialog
            reports={reports}
            onClose={() => setAsking(false)}
            onDone={(told) => {
              setAsking(false);
              onDone(told);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
