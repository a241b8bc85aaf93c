// How far the work is, in the words of the official systems, as of a day; from units down to single assignments.
import { Button, TextInput } from '@mantine/core';
import { dayOf } from '@sauro/core';
import { IconChartBar, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { CountBar, CountLegend } from '../assignment/CountBar.tsx';
import type { Counts } from '../assignment/calls.ts';
import { CountTable } from '../assignment/CountTable.tsx';
import { countsQuery } from '../assignment/queries.ts';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { AssignmentList } from './AssignmentList.tsx';
import styles from './Rollup.module.css';
import { drilled, readRollupSearch, type RollupSearch, type Split, SPLITS } from './search.ts';
import { Within } from './Within.tsx';
import { ROLLUP_WORDS } from './words.ts';

export function RollupPage() {
  const say = useWords(ROLLUP_WORDS);
  const search = useSearch({ from: '/theo-doi' });
  const navigate = useNavigate({ from: '/theo-doi' });
  const [today] = useState(() => dayOf(new Date()));
  const area = useRef<HTMLDivElement>(null);
  useRowKeys(area);
  const change = (next: RollupSearch, replace = false) =>
    void navigate({ search: readRollupSearch(next), replace, resetScroll: false });
  return (
    <div ref={area}>
      <PageHead title={say('title')} lead={say('lead')}>
        <TextInput
          type="date"
          label={say('at')}
          max={today}
          value={search.at ?? today}
          onChange={({ currentTarget: { value } }) => change({ ...search, at: value === today ? '' : value }, true)}
        />
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPrinter size={15} stroke={1.7} aria-hidden="true" />}
          onClick={() => print()}
        >
          {say('print')}
        </Button>
      </PageHead>
      <div className={styles['page']}>
        <Within search={search} />
        <Counted search={search} onSplit={(by) => change({ ...search, by })} />
      </div>
    </div>
  );
}

type CountedProps = { readonly search: RollupSearch; readonly onSplit: (split: Split) => void };

function Counted({ search, onSplit }: CountedProps) {
  const say = useWords(ROLLUP_WORDS);
  const split = search.by ?? 'unit';
  const { by: _by, ...within } = search;
  const counts = useQuery({
    ...countsQuery({ ...within, by: split === 'list' ? 'none' : split }),
    placeholderData: (before) => before,
  });
  if (counts.isPending) return <PageWaiting />;
  const retry = () => void counts.refetch();
  if (counts.data === undefined) return <Failed error={counts.error} onRetry={retry} />;
  const { total, groups } = counts.data;
  if (total.total === 0) {
    return (
      <Empty icon={<IconChartBar size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say('empty.what')}</p>
      </Empty>
    );
  }
  return (
    <>
      <FailedAgain error={counts.error} onRetry={retry} />
      <Sum total={total} />
      <div className={`${styles['splits']} no-print`} role="group" aria-label={say('by')}>
        <span aria-hidden="true">{say('by')}</span>
        {SPLITS.map((one) => (
          <button key={one} type="button" aria-pressed={one === split} onClick={() => onSplit(one)}>
            {say(`by.${one}`)}
          </button>
        ))}
      </div>
      <div aria-busy={counts.isPlaceholderData}>
        {split === 'list' ? (
          <AssignmentList search={search} />
        ) : (
          <CountTable groups={groups} name={say(`by.${split}`)}>
            {(group) => (
              <Link to="/theo-doi" search={drilled(search, split, group)} data-row>
                {group.label}
              </Link>
            )}
          </CountTable>
        )}
      </div>
    </>
  );
}

function Sum({ total }: { total: Counts }) {
  const say = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const sums = { total: total.total, done: total.doneInTime + total.doneLate, ...pick(total) };
  return (
    <section className={styles['sum']} aria-label={say('title')}>
      <dl>
        {(['total', 'done', 'waiting', 'overdue'] as const).map((one) => (
          <div key={one} data-sum={one} data-nought={sums[one] === 0 || undefined}>
            <dt>{say(`sum.${one}`)}</dt>
            <dd>{formatNumber(sums[one], language)}</dd>
          </div>
        ))}
      </dl>
      <CountBar counts={total} />
      <CountLegend counts={total} all />
    </section>
  );
}

function pick({ waiting, overdue }: Counts): Pick<Counts, 'waiting' | 'overdue'> {
  return { waiting, overdue };
}
