// What happened, the newest first: when, who, what, to which record, and what stands with it.
import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from '../../ui/Empty.tsx';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import styles from '../People.module.css';
import { PEOPLE_WORDS } from '../words.ts';
import type { FactLine } from './calls.ts';
import { FACT_WORDS, isEntry, isFactKind } from './fact-words.ts';
import { FactData, Placed } from './FactData.tsx';
import own from './Ledger.module.css';
import { factsQuery } from './queries.ts';
import { recordOf } from './record-place.ts';
import type { LedgerSearch } from './search.ts';
import { LEDGER_WORDS } from './words.ts';

export function FactList({ search, onReset }: { search: LedgerSearch; onReset: () => void }) {
  const say = useWords(LEDGER_WORDS);
  const people = useWords(PEOPLE_WORDS);
  const { language } = useLanguage();
  const facts = useInfiniteQuery({ ...factsQuery(search), placeholderData: (before) => before });
  if (facts.isPending) return <PageWaiting />;
  const retry = () => void (facts.isFetchNextPageError ? facts.fetchNextPage() : facts.refetch());
  if (facts.data === undefined) return <Failed error={facts.error} onRetry={retry} />;
  const items = facts.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <Nothing onReset={onReset} />;
  const count = formatNumber(items.length, language);
  return (
    <>
      <FailedAgain error={facts.error} onRetry={retry} />
      <p className={own['count']}>
        <span role="status">{say(facts.hasNextPage ? 'shown' : 'shown.all', { count })}</span>
        <Button variant="default" size="compact-sm" loading={facts.isRefetching} onClick={() => void facts.refetch()}>
          {say('refresh')}
        </Button>
      </p>
      <ol className={own['facts']} aria-label={say('list')} aria-busy={facts.isFetching}>
        {items.map((fact) => (
          <FactRow key={fact.id} fact={fact} />
        ))}
      </ol>
      {facts.hasNextPage && (
        <div className={styles['more']}>
          <Button variant="default" loading={facts.isFetchingNextPage} onClick={() => void facts.fetchNextPage()}>
            {people('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Nothing({ onReset }: { onReset: () => void }) {
  const say = useWords(LEDGER_WORDS);
  return (
    <Empty icon={<IconFilterOff size={32} stroke={1.4} aria-hidden="true" />} title={say('none.title')}>
      <p>{say('none.what')}</p>
      <Button variant="default" onClick={onReset}>
        {say('reset')}
      </Button>
    </Empty>
  );
}

function FactRow({ fact }: { fact: FactLine }) {
  const say = useWords(LEDGER_WORDS);
  const happened = useWords(FACT_WORDS);
  const { language } = useLanguage();
  const { kind, at, person, subject, subjectName } = fact;
  const place = recordOf(fact);
  return (
    <li>
      <time dateTime={at}>{formatTime(at, language)}</time>
      <span className={own['who']} lang="vi">
        {person === null ? (
          say(isEntry(kind) ? 'not-in-yet' : 'system')
        ) : (
          <Placed place={{ page: 'person', id: person.id }}>{person.name}</Placed>
        )}
      </span>
      <div className={own['what']}>
        <p>
          <strong>{isFactKind(kind) ? happened(kind) : kind}</strong>{' '}
          {place !== undefined && (
            <span className={own['record']} lang="vi">
              <Placed place={place}>{subjectName ?? place.id}</Placed>
            </span>
          )}{' '}
          <Link to="/to-chuc/nhat-ky" search={{ subject }} className={own['only']}>
            {say('record.only')}
            <span className="visually-hidden">: {subjectName ?? subject}</span>
          </Link>
        </p>
        <FactData fact={fact} />
      </div>
    </li>
  );
}
