// Award lists on the public page: those that are there, and a new one.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { AwardForm } from './AwardForm.tsx';
import { awardListsQuery } from './awards-calls.ts';
import { AWARDS_WORDS } from './awards-words.ts';
import { PublicationRow } from './PublicationRow.tsx';
import styles from './Publication.module.css';

export function AwardsPage() {
  const say = useWords(AWARDS_WORDS);
  const lists = useQuery(awardListsQuery);
  // One that was published is begun anew.
  const [begun, setBegun] = useState(0);
  if (lists.isPending) return <PageWaiting />;
  if (lists.data === undefined) return <Failed error={lists.error} onRetry={() => void lists.refetch()} />;
  const { items } = lists.data;
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <div className={styles['page']}>
        <p className={styles['what']}>
          <a href="/cong-khai">{say('site')}</a>
        </p>
        <section aria-labelledby="public">
          <h2 id="public">{say('public')}</h2>
          {items.length === 0 ? (
            <p>{say('public.none')}</p>
          ) : (
            <ul className={styles['list']} aria-labelledby="public">
              {items.map((one) => (
                <PublicationRow key={one.id} publication={one} isTitled />
              ))}
            </ul>
          )}
        </section>
        <AwardForm key={begun} onDone={() => setBegun((before) => before + 1)} />
      </div>
    </>
  );
}
