// How a plan came to be what it is: each time that it was confirmed, by whom, from which document, and what that changed.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Failed } from '../../ui/Failed.tsx';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { Revision } from '../calls.ts';
import { revisionsQuery } from '../queries.ts';
import styles from '../Tables.module.css';
import { ChangeCounts } from './ChangeCounts.tsx';
import { REVISION_WORDS } from './words.ts';

export function PlanRevisions() {
  const say = useWords(REVISION_WORDS);
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const revisions = useQuery(revisionsQuery(id));
  if (revisions.isPending) return <PageWaiting />;
  if (revisions.isError) return <Failed error={revisions.error} onRetry={() => void revisions.refetch()} />;
  const { items } = revisions.data;
  return (
    <>
      <table className={styles['table']}>
        <caption className="visually-hidden">{say('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('column.revision')}</th>
            <th scope="col">{say('column.mode')}</th>
            <th scope="col">{say('column.document')}</th>
            <th scope="col">{say('column.changes')}</th>
            <th scope="col">{say('column.who')}</th>
            <th scope="col">
              <span className="visually-hidden">{say('column.compare')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((revision) => (
            <RevisionRow key={revision.revision} plan={id} revision={revision} />
          ))}
        </tbody>
      </table>
      {items.length === 1 && (
        <p className={styles['note']}>
          {say('only')} {say('only.what')}
        </p>
      )}
    </>
  );
}

function RevisionRow({ plan, revision: one }: { plan: string; revision: Revision }) {
  const say = useWords(REVISION_WORDS);
  const { language } = useLanguage();
  const { revision, mode, document, by, at } = one;
  return (
    <tr>
      <th scope="row" data-figure>
        <span className={styles['label']}>{say('column.revision')} </span>
        <b>{revision}</b>
      </th>
      <td>{say(`mode.${mode}`)}</td>
      <td lang="vi">
        <Link to="/van-ban/$id" params={{ id: document.id }} search={{}}>
          {document.name}
        </Link>
      </td>
      <td>
        <ChangeCounts {...one} />
      </td>
      <td>
        {by?.name ?? say('nobody')}
        <small>{formatTime(at, language)}</small>
      </td>
      <td>
        {revision > 1 && (
          <Link
            to="/ke-hoach/$id/so-sanh"
            params={{ id: plan }}
            search={{ from: revision - 1, to: revision }}
            aria-label={say('compare.name', { revision })}
          >
            {say('compare.before')}
          </Link>
        )}
      </td>
    </tr>
  );
}
