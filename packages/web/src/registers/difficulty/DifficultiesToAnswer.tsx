// At the head of the day of who answers: the difficulties that wait for her own unit, what is due first, and the way to all.
// Nothing where none waits.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import styles from './Difficulty.module.css';
import { difficultiesQuery } from './queries.ts';
import { gistOf, NextLine } from './Signs.tsx';
import { DIFFICULTY_SIGN_WORDS } from './sign-words.ts';

const WAITING = { side: 'to-answer' } as const;

export function DifficultiesToAnswer({ most }: { most: number }) {
  const say = useWords(DIFFICULTY_SIGN_WORDS);
  const { language } = useLanguage();
  const [first] = useInfiniteQuery(difficultiesQuery(WAITING, most)).data?.pages ?? [];
  if (first === undefined || first.items.length === 0) return null;
  const count = formatNumber(first.total, language);
  return (
    <section className={styles['waiting']} aria-labelledby="to-answer">
      <h2 id="to-answer">{say('waiting', { count })}</h2>
      <ul>
        {first.items.map((difficulty) => (
          <li key={difficulty.id}>
            <Link to="/vuong-mac/$id" params={{ id: difficulty.id }} lang="vi">
              {difficulty.raiser.name}: {gistOf(difficulty)}
            </Link>
            <small>
              <NextLine next={difficulty.next} />
            </small>
          </li>
        ))}
      </ul>
      <Link to="/vuong-mac" search={WAITING}>
        {say('waiting.all', { count })}
      </Link>
    </section>
  );
}
