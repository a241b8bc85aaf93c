// What of a plan is public, and something new to be made so.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { PublicationRow } from './PublicationRow.tsx';
import styles from './Publication.module.css';
import { PublishForm } from './PublishForm.tsx';
import { publicationsQuery } from './queries.ts';
import { PUBLICATION_WORDS } from './words.ts';

export function PlanPublication() {
  const say = useWords(PUBLICATION_WORDS);
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const publications = useQuery(publicationsQuery(id));
  if (publications.isPending) return <PageWaiting />;
  if (publications.data === undefined) {
    return <Failed error={publications.error} onRetry={() => void publications.refetch()} />;
  }
  const { items } = publications.data;
  return (
    <div className={styles['page']}>
      <p className={styles['what']}>
        {say('what')} <a href="/cong-khai">{say('site')}</a>.
      </p>
      <section aria-labelledby="public">
        <h2 id="public">{say('public')}</h2>
        {items.length === 0 ? (
          <p>{say('public.none')}</p>
        ) : (
          <ul className={styles['list']} aria-labelledby="public">
            {items.map((one) => (
              <PublicationRow key={one.id} publication={one} />
            ))}
          </ul>
        )}
      </section>
      <PublishForm key={id} plan={id} />
    </div>
  );
}
