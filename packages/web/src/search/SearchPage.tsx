// All that was found, the best first, with the kinds to narrow it by and how many there are of each.
import { Button } from '@mantine/core';
import { IconSearch, IconZoomQuestion } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { DelayedSearch } from '../ui/DelayedSearch.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { marksQuery } from '../ui/marks.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { type Found, type Hit, type Kind, KINDS, searchQuery } from './calls.ts';
import { headlineOf, KindIcon, Marked, Whereabouts } from './HitText.tsx';
import { placeOf } from './hit-place.ts';
import styles from './Search.module.css';
import { isCapped, MOST_COUNTED, totalOf } from './totals.ts';
import { SEARCH_PAGE_WORDS } from './page-words.ts';
import { KIND_WORDS } from './words.ts';

const STEP = 30;
const MOST = 100;

export function SearchPage() {
  const say = useWords(SEARCH_PAGE_WORDS);
  const { q = '', kind } = useSearch({ from: '/tim-kiem' });
  return (
    <>
      <PageHead title={say('title')}>
        <Field q={q} kind={kind} />
      </PageHead>
      {/* Another search begins at its top again. */}
      <Results key={`${q}/${kind ?? ''}`} q={q} kind={kind} />
    </>
  );
}

type Sought = { readonly q: string; readonly kind: Kind | undefined };

function Field({ q, kind }: Sought) {
  const say = useWords(SEARCH_PAGE_WORDS);
  const navigate = useNavigate({ from: '/tim-kiem' });
  const search = useCallback(
    (text: string) =>
      void navigate({
        search: { ...(text === '' ? {} : { q: text }), ...(kind === undefined ? {} : { kind }) },
        replace: true,
      }),
    [navigate, kind],
  );
  return (
    <DelayedSearch
      className={styles['field']}
      q={q}
      label={say('field.only')}
      clear={say('field.clear')}
      onSearch={search}
    />
  );
}

function Results({ q, kind }: Sought) {
  const say = useWords(SEARCH_PAGE_WORDS);
  const [limit, setLimit] = useState(STEP);
  const found = useQuery({ ...searchQuery(q, kind, limit), placeholderData: keepPreviousData });
  if (q === '') {
    return (
      <Empty icon={<IconSearch size={32} stroke={1.4} aria-hidden="true" />} title={say('start.title')}>
        <p>{say('start.what')}</p>
      </Empty>
    );
  }
  if (found.isPending) return <PageWaiting />;
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  const { hits, counts, folded } = found.data;
  const all = kind === undefined ? totalOf(counts) : counts[kind];
  return (
    <>
      <Told q={q} kind={kind} counts={counts} shown={hits.length} />
      {folded && <p className={styles['folded']}>{say('folded')}</p>}
      {totalOf(counts) > 0 && <OnlyMeant q={q} kind={kind} all={totalOf(counts)} />}
      {totalOf(counts) > 0 && <Kinds q={q} kind={kind} counts={counts} />}
      {hits.length === 0 ? (
        <Empty icon={<IconZoomQuestion size={32} stroke={1.4} aria-hidden="true" />} title={say('none.title', { q })}>
          <p>{say(totalOf(counts) > 0 ? 'none.kind' : 'none.what')}</p>
        </Empty>
      ) : (
        <ol className={styles['hits']}>
          {hits.map((hit) => (
            <li key={`${hit.kind}/${hit.id}/${hit.part}`}>
              <FoundThing hit={hit} q={q} />
            </li>
          ))}
        </ol>
      )}
      {hits.length < all && limit < MOST && (
        <Button variant="default" loading={found.isFetching} onClick={() => setLimit(Math.min(limit + 2 * STEP, MOST))}>
          {say('more')}
        </Button>
      )}
    </>
  );
}

type ToldProps = Sought & { readonly counts: Found['counts']; readonly shown: number };

function Told({ q, kind, counts, shown }: ToldProps) {
  const say = useWords(SEARCH_PAGE_WORDS);
  const { language } = useLanguage();
  const total = kind === undefined ? totalOf(counts) : counts[kind];
  const capped = kind === undefined ? isCapped(counts) : counts[kind] >= MOST_COUNTED;
  const number = (count: number) => formatNumber(count, language);
  return (
    <p className={styles['told']} role="status">
      {say(capped ? 'count.many' : 'count', { count: number(total), q })}
      {shown > 0 && shown < total && `, ${say('count.shown', { count: number(shown) })}`}
    </p>
  );
}

/** Words without diacritics find all that is written so; who means one thing goes on to it, where there is less of it. */
function OnlyMeant({ q, kind, all }: Sought & { readonly all: number }) {
  const say = useWords(SEARCH_PAGE_WORDS);
  const meant = useQuery(marksQuery(q)).data?.text ?? '';
  const found = useQuery(searchQuery(meant, kind, 1)).data;
  const count = found === undefined || found.folded ? 0 : totalOf(found.counts);
  if (count === 0 || count >= all) return null;
  return (
    <p className={styles['meant']}>
      <Link to="/tim-kiem" search={{ q: meant, ...(kind === undefined ? {} : { kind }) }}>
        {say('marks.only', { q: meant })}
      </Link>
    </p>
  );
}

function Kinds({ q, kind, counts }: Sought & { readonly counts: Found['counts'] }) {
  const say = useWords(SEARCH_PAGE_WORDS);
  const kindName = useWords(KIND_WORDS);
  const { language } = useLanguage();
  const told = (count: number, capped: boolean) => `${formatNumber(count, language)}${capped ? '+' : ''}`;
  return (
    <nav className={styles['kinds']} aria-label={say('kinds')}>
      <ul>
        <li>
          <Link to="/tim-kiem" search={{ q }} replace aria-current={kind === undefined ? 'true' : undefined}>
            {say('kind.all')} <span>{told(totalOf(counts), isCapped(counts))}</span>
          </Link>
        </li>
        {KINDS.filter((one) => counts[one] > 0 || one === kind).map((one) => (
          <li key={one}>
            <Link to="/tim-kiem" search={{ q, kind: one }} replace aria-current={kind === one ? 'true' : undefined}>
              <KindIcon kind={one} size={15} />
              {kindName(one)} <span>{told(counts[one], counts[one] >= MOST_COUNTED)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function FoundThing({ hit, q }: { hit: Hit; q: string }) {
  const hasTitle = headlineOf(hit) === 'title';
  return (
    <article className={styles['thing']}>
      <KindIcon kind={hit.kind} size={19} />
      <div>
        <Link {...placeOf(hit, q)} className={styles['headline']}>
          <Marked pieces={hasTitle ? hit.title : hit.snippet} />
        </Link>
        {hasTitle && hit.snippet.length > 0 && (
          <p className={styles['about']}>
            <Marked pieces={hit.snippet} />
          </p>
        )}
        <p>
          <Whereabouts hit={hit} />
        </p>
      </div>
    </article>
  );
}
