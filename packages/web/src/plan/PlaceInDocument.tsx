// The paragraph that an item of a plan was read from, and the way to it in the reading.
import type { Anchor } from '@sauro/reader/reading';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readingQuery } from '../reading/queries.ts';
import { SourceProvider } from '../reading/source.tsx';
import { SourceText } from '../reading/SourceText.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './Plan.module.css';
import { PLAN_WORDS } from './words.ts';

export function PlaceInDocument({ document, anchor }: { document: string; anchor: Anchor }) {
  const say = useWords(PLAN_WORDS);
  const sentence = useProblemWords();
  const reading = useQuery(readingQuery(document));
  if (reading.isPending) return <p role="status">{say('place.waiting')}</p>;
  if (reading.isError) return <p role="alert">{sentence(reading.error)}</p>;
  const task = reading.data.tasks.findIndex(
    (read) => read.anchor.block === anchor.block && read.anchor.start <= anchor.start && read.anchor.end > anchor.start,
  );
  return (
    <div className={styles['place']}>
      <SourceProvider flow={reading.data.flow}>
        <SourceText anchor={anchor} />
      </SourceProvider>
      <Link to="/van-ban/$id" params={{ id: document }} search={task < 0 ? {} : { task }}>
        {say('place.open')}
      </Link>
    </div>
  );
}
