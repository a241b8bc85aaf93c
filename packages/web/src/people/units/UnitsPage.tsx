// The tree of units, its children fetched where they are opened; typed words turn it into a list of what was found.
import { Button } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { addressOf } from '../../client.ts';
import { useCan } from '../../session.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { DelayedSearch } from '../../ui/DelayedSearch.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ExportMenu } from '../../ui/ExportMenu.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import styles from '../People.module.css';
import { topsQuery, unitsQuery } from '../queries.ts';
import { readListSearch } from '../search.ts';
import { today } from '../today.ts';
import { PEOPLE_WORDS } from '../words.ts';
import { OpenUnitDialog } from './OpenUnitDialog.tsx';
import { TreeOnDay } from './TreeOnDay.tsx';
import { UnitNode, UnitRow } from './UnitTree.tsx';

export function UnitsPage() {
  const say = useWords(PEOPLE_WORDS);
  const { q = '', on, headless } = useSearch({ from: '/to-chuc/' });
  const navigate = useNavigate({ from: '/to-chuc' });
  const canManage = useCan('people.manage');
  const [opening, setOpening] = useState(false);
  const searchFor = useCallback(
    (text: string) =>
      void navigate({ search: readListSearch({ q: text, headless }), replace: true, resetScroll: false }),
    [navigate, headless],
  );
  return (
    <>
      <PageHead title={say('title')}>
        <DelayedSearch
          className={styles['search']}
          q={q}
          label={say('units.search')}
          clear={say('clear')}
          onSearch={searchFor}
        />
        <ExportMenu address={addressOf('/api/unit-file', { q, headless })} />
        {canManage && <Button onClick={() => setOpening(true)}>{say('units.open')}</Button>}
      </PageHead>
      {q === '' && headless === undefined ? (
        <>
          <TreeDay on={on} onChoose={(day) => void navigate({ search: readListSearch({ on: day }), replace: true })} />
          <Tree on={on} />
        </>
      ) : (
        <>
          {headless !== undefined && (
            <Headless onAll={() => void navigate({ search: readListSearch({ q }), replace: true })} />
          )}
          <Found q={q} headless={headless} />
        </>
      )}
      {opening && <OpenUnitDialog parent={null} onClose={() => setOpening(false)} />}
    </>
  );
}

function TreeDay({ on, onChoose }: { on: string | undefined; onChoose: (day: string) => void }) {
  const say = useWords(PEOPLE_WORDS);
  const [now] = useState(today);
  return (
    <div className={styles['bar']}>
      <DayField
        label={say('units.on')}
        value={on ?? now}
        max={now}
        onChange={(day) => onChoose(day === now ? '' : day)}
      />
      {on !== undefined && (
        <Button variant="default" onClick={() => onChoose('')}>
          {say('units.on.now')}
        </Button>
      )}
    </div>
  );
}

function Tree({ on }: { on: string | undefined }) {
  const say = useWords(PEOPLE_WORDS);
  const tops = useQuery(topsQuery);
  if (tops.isPending) return <PageWaiting />;
  if (tops.isError) return <Failed error={tops.error} onRetry={() => void tops.refetch()} />;
  return (
    <section className={`${styles['card']} ${styles['tree']}`} aria-label={say('units.tree')}>
      {tops.data.map((unit) =>
        on === undefined ? (
          <UnitNode key={unit.id} unit={unit} startsOpen />
        ) : (
          <div key={unit.id}>
            <UnitRow unit={unit} />
            <TreeOnDay parent={unit.id} on={on} />
          </div>
        ),
      )}
    </section>
  );
}

function Headless({ onAll }: { onAll: () => void }) {
  const say = useWords(PEOPLE_WORDS);
  return (
    <div className={styles['bar']}>
      <p>{say('units.headless.what')}</p>
      <Button variant="default" onClick={onAll}>
        {say('units.headless.all')}
      </Button>
    </div>
  );
}

function Found({ q, headless }: { q: string; headless: 'yes' | undefined }) {
  const say = useWords(PEOPLE_WORDS);
  const { language } = useLanguage();
  const units = useInfiniteQuery({ ...unitsQuery(q, { headless }), placeholderData: (before) => before });
  if (units.isPending) return <PageWaiting />;
  if (units.isError) return <Failed error={units.error} onRetry={() => void units.refetch()} />;
  const items = units.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Empty icon={<IconBuildingCommunity size={32} stroke={1.4} aria-hidden="true" />} title={say('units.none')}>
        <p>{say('units.none.what')}</p>
      </Empty>
    );
  }
  return (
    <>
      <p role="status" className={styles['muted']}>
        {say(q === '' ? 'units.headless' : 'units.found', {
          count: formatNumber(units.data.pages[0]?.total ?? 0, language),
          q,
        })}
      </p>
      <ul className={`${styles['card']} ${styles['tree']}`}>
        {items.map((unit) => (
          <li key={unit.id}>
            <UnitRow unit={unit} withParent />
          </li>
        ))}
      </ul>
      {units.hasNextPage && (
        <div className={styles['more']}>
          <Button variant="default" onClick={() => void units.fetchNextPage()} loading={units.isFetchingNextPage}>
            {say('more')}
          </Button>
        </div>
      )}
    </>
  );
}
