// The score of a plan as a bar with its figure: what is clear is full, what is vague is hatched, the rest is empty. All bars
// have one scale, so that plans under each other compare.
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Plan } from '../calls.ts';
import { PLAN_WORDS } from '../words.ts';
import styles from './Six.module.css';
import { scoreShown, sharesOfAll, STATES } from './shares.ts';

export function ScoreBar({ score, clear }: Pick<Plan, 'score' | 'clear'>) {
  const say = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const shares = sharesOfAll(clear);
  const figure = scoreShown(score, language);
  return (
    <span className={styles['score']} title={say('score.what')}>
      <span className={styles['track']} aria-hidden="true">
        {STATES.map((state) => (
          <span key={state} data-state={state} style={{ width: `${shares[state]}%` }} />
        ))}
      </span>
      <b aria-hidden="true">{figure}</b>
      <span className="visually-hidden">{say('score.of', { score: figure })}</span>
    </span>
  );
}
