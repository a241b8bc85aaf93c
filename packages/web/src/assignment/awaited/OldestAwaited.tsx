// For who may say that an event has come: what has waited longest for one, and the way to all. Nothing where nothing waits.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import styles from '../../ui/Oldest.module.css';
import { awaitedQuery } from '../queries.ts';
import { AWAITED_NAME_WORDS } from './name-words.ts';

export function OldestAwaited({ most }: { most: number }) {
  const say = useWords(AWAITED_NAME_WORDS);
  const { language } = useLanguage();
  const [first] = useInfiniteQuery(awaitedQuery({})).data?.pages ?? [];
  // What its units have begun before its event waits for nobody.
  const waiting = first?.items.filter((one) => one.waiting > 0) ?? [];
  if (first === undefined || waiting.length === 0) return null;
  return (
    <section className={styles['oldest']} aria-labelledby="awaited">
      <h2 id="awaited">{say('title')}</h2>
      <ul>
        {waiting.slice(0, most).map(({ task, text, words, since, plan }) => (
          <li key={task}>
            <Link to="/cho-dieu-kien" search={{ plan: plan.id }} lang="vi">
              {text}
            </Link>
            <small lang="vi">
              {words} · {formatDay(since)}
            </small>
          </li>
        ))}
      </ul>
      <Link to="/cho-dieu-kien" search={{}}>
        {say('all', { count: formatNumber(first.total, language) })}
      </Link>
    </section>
  );
}

/** On the page of a plan: how many of its tasks wait, with the way to them. */
export function AwaitedOfPlan({ plan }: { plan: string }) {
  const say = useWords(AWAITED_NAME_WORDS);
  const { language } = useLanguage();
  const total = useInfiniteQuery(awaitedQuery({ plan })).data?.pages[0]?.total ?? 0;
  if (total === 0) return null;
  return (
    <p>
      <Link to="/cho-dieu-kien" search={{ plan }}>
        {say('banner', { count: formatNumber(total, language) })}
      </Link>
    </p>
  );
}
