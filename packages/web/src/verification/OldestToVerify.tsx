// At the head of a verifier's day: the reports that have waited for her longest, and the way to all. Nothing where none waits.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import styles from '../ui/Oldest.module.css';
import { toVerifyQuery } from './queries.ts';
import { ReportedAbout } from './QueueRow.tsx';
import { QUEUE_WORDS } from './queue-words.ts';

export function OldestToVerify({ most }: { most: number }) {
  const say = useWords(QUEUE_WORDS);
  const { language } = useLanguage();
  const [first] = useInfiniteQuery(toVerifyQuery({})).data?.pages ?? [];
  if (first === undefined || first.items.length === 0) return null;
  return (
    <section className={styles['oldest']} aria-labelledby="to-verify">
      <h2 id="to-verify">{say('queue')}</h2>
      <ul>
        {first.items.slice(0, most).map((reported) => (
          <li key={reported.assignment.id}>
            <Link to="/xac-nhan" search={{ open: reported.assignment.id }} lang="vi">
              {reported.assignment.unit.name}: {reported.assignment.text}
            </Link>
            <ReportedAbout reported={reported} />
          </li>
        ))}
      </ul>
      {first.total > most && (
        <Link to="/xac-nhan" search={{}}>
          {say('queue.all', { count: formatNumber(first.total, language) })}
        </Link>
      )}
    </section>
  );
}
