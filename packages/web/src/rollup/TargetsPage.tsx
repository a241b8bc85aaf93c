// Targets rolled up: what was entered, what was accepted, and whether it is enough; of one target by unit.
import { Button } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import type { Targets } from './calls.ts';
import { targetFiguresQuery } from './queries.ts';
import styles from './Rollup.module.css';
import { compact, Scope } from './Scope.tsx';
import { Screens } from './Screens.tsx';
import { narrowedBy, readTargetsSearch, type TargetsSearch } from './search.ts';
import { TARGET_FIGURE_WORDS } from './target-words.ts';
import { TargetTable } from './TargetTable.tsx';
import { Within } from './Within.tsx';

export function TargetsPage() {
  const say = useWords(TARGET_FIGURE_WORDS);
  const search = useSearch({ from: '/chi-tieu' });
  const navigate = useNavigate({ from: '/chi-tieu' });
  const change = (changed: object) =>
    void navigate({ search: readTargetsSearch(compact({ ...search, ...changed })), replace: true, resetScroll: false });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <div className={styles['page']}>
        <Screens search={search} />
        <Scope search={search} onChange={change} withoutSpan />
        <Within search={search} onLeave={change} />
        <Years search={search} onLeave={() => change({ fromYear: undefined, toYear: undefined })} />
        <Shown search={search} />
      </div>
    </>
  );
}

/** Of which years alone it is told, with the way out. */
function Years({ search: { fromYear, toYear }, onLeave }: { search: TargetsSearch; onLeave: () => void }) {
  const say = useWords(TARGET_FIGURE_WORDS);
  if (fromYear === undefined || toYear === undefined) return null;
  const years = fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`;
  return (
    <p className={styles['kinds']}>
      {say('years', { years })}{' '}
      <Button variant="default" size="compact-md" onClick={onLeave}>
        {say('years.all')}
      </Button>
    </p>
  );
}

function Shown({ search }: { search: TargetsSearch }) {
  const say = useWords(TARGET_FIGURE_WORDS);
  const { target } = search;
  const targets = useInfiniteQuery(targetFiguresQuery(search));
  if (targets.isPending) return <PageWaiting />;
  const retry = () => void (targets.isFetchNextPageError ? targets.fetchNextPage() : targets.refetch());
  if (targets.data === undefined) return <Failed error={targets.error} onRetry={retry} />;
  const [first] = targets.data.pages;
  const items = targets.data.pages.flatMap((page) => page.items);
  if (first === undefined || items.length === 0) {
    return (
      <Empty icon={<IconTarget size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say('empty.what')}</p>
      </Empty>
    );
  }
  return (
    <>
      <FailedAgain error={targets.error} onRetry={retry} />
      {first.sums !== null && <Sum sums={first.sums} />}
      <TargetTable
        label={say('table')}
        head={say('target')}
        items={items}
        link={(item) => ({ ...search, target: item.id })}
      />
      {targets.hasNextPage && (
        <Button variant="default" disabled={targets.isFetchingNextPage} onClick={() => void targets.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
      {target !== undefined && <ByUnit search={search} units={first.units} target={items[0]?.text ?? ''} />}
    </>
  );
}

function Sum({ sums }: { sums: NonNullable<Targets['sums']> }) {
  const say = useWords(TARGET_FIGURE_WORDS);
  const { language } = useLanguage();
  return (
    <section className={styles['sum']} aria-label={say('sum')}>
      <dl>
        {(['reached', 'missed', 'silent'] as const).map((one) => (
          <div key={one} data-sum={one}>
            <dt>{say(one).toLocaleLowerCase(language)}</dt>
            <dd>{formatNumber(sums[one], language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type UnitProps = { readonly search: TargetsSearch; readonly units: Targets['units']; readonly target: string };

function ByUnit({ search, units, target }: UnitProps) {
  const say = useWords(TARGET_FIGURE_WORDS);
  const { target: only, ...others } = search;
  return (
    <>
      {units.length > 0 && (
        <TargetTable
          label={say('units', { target })}
          head={say('unit')}
          items={units}
          link={(item) => (item.hasBelow === true ? { ...search, ...narrowedBy('unit', item.id, search) } : null)}
        />
      )}
      <p className={styles['kinds']}>
        <Link to="/theo-doi" search={{ ...others, ...(only === undefined ? {} : { target: only }), by: 'list' }}>
          {say('list')}
        </Link>
        <Link to="/chi-tieu" search={others} activeOptions={{ exact: true }}>
          {say('back')}
        </Link>
      </p>
    </>
  );
}
