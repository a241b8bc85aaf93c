// What this person can do with the difficulty now: exactly what the record itself says.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { ActDialog } from './ActDialog.tsx';
import type { Difficulty } from './calls.ts';
import styles from './Difficulty.module.css';
import { useDifficultyAct } from './use-act.ts';
import { DIFFICULTY_WORDS } from './words.ts';

export type AskedAct = Exclude<Difficulty['can'][number], 'close'>;

export function Acts({ difficulty }: { difficulty: Difficulty }) {
  const say = useWords(DIFFICULTY_WORDS);
  const sentence = useProblemWords();
  const [asking, setAsking] = useState<AskedAct | null>(null);
  const closing = useDifficultyAct(difficulty);
  const { can, isOwn } = difficulty;
  return (
    <section className={`${styles['part']} no-print`} aria-label={say('acts')}>
      {can.length === 0 && !isOwn && <p className={styles['quiet']}>{say('acts.none')}</p>}
      {isOwn && <p className={styles['quiet']}>{say('acts.own', { holder: difficulty.holder.name })}</p>}
      <div className={styles['acts']}>
        {can.map((act, index) => (
          <Button
            key={act}
            // The first is what one has most likely come to do.
            variant={index === 0 && act !== 'withdraw' ? 'filled' : 'default'}
            disabled={closing.isPending}
            onClick={() => (act === 'close' ? closing.mutate({ act, body: {} }) : setAsking(act))}
          >
            {say(`act.${act}`)}
          </Button>
        ))}
      </div>
      {closing.isError && (
        <p role="alert" className={styles['refusal']}>
          {sentence(closing.error)}
        </p>
      )}
      {asking !== null && <ActDialog act={asking} difficulty={difficulty} onClose={() => setAsking(null)} />}
    </section>
  );
}
