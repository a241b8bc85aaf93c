// A name typed without diacritics: it is offered with the ones that it most likely has, and stays as typed until it is taken.
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useWords } from './language.tsx';
import styles from './MarksOffer.module.css';
import { marksQuery } from './marks.ts';
import { UI_WORDS } from './words.ts';

const PAUSE_MS = 500;
/** Longer than any that the server is asked for. */
const LONGEST = 200;

export function MarksOffer({ typed, onTake }: { readonly typed: string; readonly onTake: (text: string) => void }) {
  const say = useWords(UI_WORDS);
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data } = useQuery(marksQuery(asked.length > LONGEST ? '' : asked));
  const meant = asked === typed.trim() ? (data?.text ?? null) : null;
  return (
    <div role="status" className={styles['offer']}>
      {meant !== null && (
        <>
          {say('marks.offer')}{' '}
          <Button variant="default" size="compact-sm" onClick={() => onTake(meant)}>
            {meant}
          </Button>
        </>
      )}
    </div>
  );
}
