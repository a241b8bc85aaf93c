// Work that stayed with units that were merged into those in which she works: to be read, with which unit it was.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { mergedUnitsQuery } from '../queries.ts';
import styles from './MergedWork.module.css';
import { WORK_WORDS } from './words.ts';

export function MergedWork() {
  const say = useWords(WORK_WORDS);
  const { language } = useLanguage();
  const found = useQuery(mergedUnitsQuery);
  if (found.data === undefined || found.data.items.length === 0) return null;
  return (
    <section className={styles['merged']} aria-labelledby="merged">
      <h2 id="merged">{say('merged')}</h2>
      <ul>
        {found.data.items.map(({ id, name, closedOn, assignments }) => (
          <li key={id}>
            <Link to="/theo-doi" search={{ unit: id, by: 'list' }} lang="vi">
              {name}
            </Link>{' '}
            <small>
              {say('merged.until', { day: formatDay(closedOn), count: formatNumber(assignments, language) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
