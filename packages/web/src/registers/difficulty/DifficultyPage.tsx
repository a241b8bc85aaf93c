// One difficulty on a page of its own, which can be sent.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { isMissing } from '../../client.ts';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { useArrival } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { DifficultyOpened } from './calls.ts';
import { Detail } from './Detail.tsx';
import styles from './Difficulty.module.css';
import { difficultyQuery } from './queries.ts';
import { gistOf, Signs } from './Signs.tsx';
import { DIFFICULTY_WORDS } from './words.ts';

export function DifficultyPage() {
  const { id } = useParams({ from: '/vuong-mac/$id' });
  const opened = useQuery(difficultyQuery(id));
  if (opened.isPending) return <PageWaiting />;
  // What is there is shown, even while it cannot be asked for again.
  if (opened.data !== undefined) return <Opened key={id} opened={opened.data} />;
  return isMissing(opened.error) ? <NotFound /> : <Failed error={opened.error} onRetry={() => void opened.refetch()} />;
}

function Opened({ opened }: { opened: DifficultyOpened }) {
  const { difficulty } = opened;
  const say = useWords(DIFFICULTY_WORDS);
  const gist = gistOf(difficulty);
  const heading = useArrival(gist);
  return (
    <>
      <header className={styles['head']}>
        <nav aria-label={say('crumbs')} className="no-print">
          <Link to="/vuong-mac" search={{}}>
            {say('title')}
          </Link>
        </nav>
        <Signs difficulty={difficulty} />
        <h1 ref={heading} tabIndex={-1} lang="vi">
          {gist}
        </h1>
      </header>
      <div className={styles['page']}>
        <Detail difficulty={difficulty} opened={opened} />
      </div>
    </>
  );
}
