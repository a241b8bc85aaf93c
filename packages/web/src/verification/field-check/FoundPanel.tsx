// On the page of an assignment: what was found of it in the field. It stands in front while it contradicts what counts as done.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Assignment } from '../../assignment/calls.ts';
import { FailedAgain } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './Field.module.css';
import { FoundOne } from './FoundOne.tsx';
import { foundOfQuery } from './queries.ts';
import { SendBack } from './SendBack.tsx';
import { FIELD_WORDS } from './words.ts';

export function FoundPanel({ assignment }: { assignment: Assignment }) {
  const say = useWords(FIELD_WORDS);
  const found = useQuery(foundOfQuery(assignment.id));
  if (found.isError) return <FailedAgain error={found.error} onRetry={() => void found.refetch()} />;
  const { items, isRefuted } = found.data ?? { items: [], isRefuted: false };
  const [last] = items;
  if (last === undefined) return null;
  return (
    <section className={styles['panel']} data-refuted={isRefuted || undefined} aria-labelledby="found-in-field">
      <h2 id="found-in-field">{say('title')}</h2>
      {isRefuted && <p>{say('panel.refuted')}</p>}
      {items.map(({ check, mayOpen, result }) => (
        <div key={check}>
          <FoundOne result={result} />
          {mayOpen && (
            <Link to="/xac-nhan/thuc-te/$id" params={{ id: check }}>
              {say('panel.open')}
            </Link>
          )}
        </div>
      ))}
      {isRefuted && <SendBack assignment={assignment} last={last.result} />}
    </section>
  );
}
