// People with their offices, found by name and narrowed to a unit with those below it.
import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { addressOf } from '../../client.ts';
import { useCan } from '../../session.tsx';
import { useCommands } from '../../ui/commands.ts';
import { DelayedSearch } from '../../ui/DelayedSearch.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ExportMenu } from '../../ui/ExportMenu.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { PeoplePage as ListedPeople, PersonLine } from '../calls.ts';
import styles from '../People.module.css';
import { UnitPicker } from '../Pickers.tsx';
import { PhoneLink } from '../PhoneLink.tsx';
import { peopleQuery } from '../queries.ts';
import { type ListSearch, readListSearch } from '../search.ts';
import { PEOPLE_WORDS, PHONE_WORDS } from '../words.ts';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { useRoleName } from './use-role-name.ts';

export function PeoplePage() {
  const say = useWords(PEOPLE_WORDS);
  const { language } = useLanguage();
  const { q = '', unit } = useSearch({ from: '/to-chuc/can-bo' });
  const navigate = useNavigate({ from: '/to-chuc/can-bo' });
  const canManage = useCan('people.manage');
  const [adding, setAdding] = useState(false);
  const people = useInfiniteQuery({ ...peopleQuery(q, unit), placeholderData: (before) => before });
  const change = useCallback(
    (next: Partial<Record<keyof ListSearch, string>>) =>
      void navigate({ search: (before) => readListSearch({ ...before, ...next }), replace: true, resetScroll: false }),
    [navigate],
  );
  const searchFor = useCallback((text: string) => change({ q: text }), [change]);
  useCommands(canManage ? [{ id: 'add', label: say('people.add'), run: () => setAdding(true) }] : []);
  const total = people.data?.pages[0]?.total;
  return (
    <>
      <PageHead
        title={say('tab.people')}
        lead={
          <span role="status">
            {total !== undefined && say('people.count', { count: formatNumber(total, language) })}
          </span>
        }
      >
        <ExportMenu address={addressOf('/api/people-file', { q, unit })} />
        {canManage && <Button onClick={() => setAdding(true)}>{say('people.add')}</Button>}
      </PageHead>
      <div className={styles['bar']}>
        <DelayedSearch
          className={styles['search']}
          q={q}
          label={say('people.search')}
          clear={say('clear')}
          onSearch={searchFor}
        />
        <div className={styles['search']}>
          <UnitPicker
            label={say('people.unit')}
            value={unit ?? null}
            onChange={(one) => change({ unit: one ?? '' })}
            clearable
          />
        </div>
      </div>
      <People people={people} />
      {adding && <AddPersonDialog unit={unit ?? null} onClose={() => setAdding(false)} />}
    </>
  );
}

function People({ people }: { people: UseInfiniteQueryResult<InfiniteData<ListedPeople>> }) {
  const say = useWords(PEOPLE_WORDS);
  const sayPhone = useWords(PHONE_WORDS);
  if (people.isPending) return <PageWaiting />;
  if (people.isError) return <Failed error={people.error} onRetry={() => void people.refetch()} />;
  const items = people.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Empty icon={<IconUsers size={32} stroke={1.4} aria-hidden="true" />} title={say('people.none')}>
        <p>{say('units.none.what')}</p>
      </Empty>
    );
  }
  return (
    <>
      <div className={styles['card']}>
        <table className={styles['table']} aria-label={say('people.table')}>
          <thead>
            <tr>
              <th scope="col">{say('person.name')}</th>
              <th scope="col">{say('person.offices')}</th>
              <th scope="col">{sayPhone('column')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </tbody>
        </table>
      </div>
      {people.hasNextPage && (
        <div className={styles['more']}>
          <Button variant="default" loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
            {say('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function PersonRow({ person }: { person: PersonLine }) {
  const roleName = useRoleName();
  return (
    <tr>
      <th scope="row" lang="vi">
        <Link to="/to-chuc/can-bo/$id" params={{ id: person.id }}>
          {person.name}
        </Link>
        <br />
        <small className={styles['muted']}>{person.username}</small>
      </th>
      <td lang="vi">
        {person.offices.map((office) => (
          <div key={office.id}>
            {[office.title, roleName(office.role)].filter(Boolean).join(', ')} · {office.unit.name}
          </div>
        ))}
      </td>
      <td>{person.phone !== null && <PhoneLink phone={person.phone} />}</td>
    </tr>
  );
}
