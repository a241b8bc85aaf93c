// Which units of the plan have issued a plan under it, and which have not yet: counted by kind, and of a kind one by one.
import { Button } from '@mantine/core';
import { UNIT_KINDS, type UnitKind } from '@sauro/core';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { ChainUnits } from '../calls.ts';
import { chainUnitCountsQuery, chainUnitsQuery } from '../queries.ts';
import styles from './Units.module.css';
import { CHAIN_WORDS } from './words.ts';

type Kind = ChainUnits['kinds'][number];

/** Where there are no more than these, all stand there unasked. */
const FEW = 30;

export function UnitList({ document }: { document: string }) {
  const say = useWords(CHAIN_WORDS);
  const { language } = useLanguage();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const counts = useQuery(chainUnitCountsQuery(document));
  if (counts.data === undefined) {
    return <FailedAgain error={counts.error} onRetry={() => void counts.refetch()} />;
  }
  const { kinds } = counts.data;
  const all = kinds.reduce((sum, kind) => sum + kind.all, 0);
  const issued = kinds.reduce((sum, kind) => sum + kind.issued, 0);
  if (all === 0) return null;
  const shown = onlyOpen ? kinds.filter((kind) => kind.issued < kind.all) : kinds;
  return (
    <section className={styles['units']} aria-labelledby="units">
      <header>
        <h2 id="units">{say('units')}</h2>
        <p>
          <span className={styles['track']} aria-hidden="true">
            <span style={{ width: `${(issued * 100) / all}%` }} />
          </span>
          {say('units.count', { issued: formatNumber(issued, language), all: formatNumber(all, language) })}
        </p>
        <label className="no-print">
          <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.currentTarget.checked)} />
          {say('units.open', { count: formatNumber(all - issued, language) })}
        </label>
      </header>
      {shown.length === 0 && <p className={styles['note']}>{say('units.all-issued')}</p>}
      {shown.map((kind) => (
        <UnitsOfKind key={kind.kind} document={document} kind={kind} onlyOpen={onlyOpen} isOpen={all <= FEW} />
      ))}
    </section>
  );
}

type OfKindProps = {
  readonly document: string;
  readonly kind: Kind;
  readonly onlyOpen: boolean;
  readonly isOpen: boolean;
};

function UnitsOfKind({ document, kind: { kind, all, issued }, onlyOpen, isOpen }: OfKindProps) {
  const say = useWords(CHAIN_WORDS);
  const { language } = useLanguage();
  const [open, setOpen] = useState(isOpen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('units.kind', {
          kind: UNIT_KINDS[kind].vi,
          issued: formatNumber(issued, language),
          all: formatNumber(all, language),
        })}
      </summary>
      {open && <Units document={document} kind={kind} onlyOpen={onlyOpen} />}
    </details>
  );
}

type UnitsProps = { readonly document: string; readonly kind: UnitKind; readonly onlyOpen: boolean };

function Units({ document, kind, onlyOpen }: UnitsProps) {
  const say = useWords(CHAIN_WORDS);
  const units = useInfiniteQuery(chainUnitsQuery(document, { kind, ...(onlyOpen ? { open: 'yes' } : {}) }));
  if (units.isError && units.data === undefined) {
    return <Failed error={units.error} onRetry={() => void units.refetch()} />;
  }
  return (
    <>
      <ul>
        {units.data?.pages
          .flatMap(({ items }) => items)
          .map((unit) => (
            <UnitItem key={unit.id} unit={unit} />
          ))}
      </ul>
      {units.hasNextPage && (
        <Button variant="default" disabled={units.isFetchingNextPage} onClick={() => void units.fetchNextPage()}>
          {say('units.more')}
        </Button>
      )}
    </>
  );
}

function UnitItem({ unit: { name, document } }: { unit: ChainUnits['items'][number] }) {
  const say = useWords(CHAIN_WORDS);
  if (document === null) {
    return (
      <li>
        <IconCircleDashed size={17} stroke={1.7} aria-hidden="true" />
        <span lang="vi">{name}</span>
        <small>{say('unit.open')}</small>
      </li>
    );
  }
  return (
    <li data-issued>
      <IconCircleCheckFilled size={17} aria-hidden="true" />
      <Link to="/van-ban/$id/chuoi" params={{ id: document }} lang="vi">
        {name}
      </Link>
      <small>{say('unit.issued')}</small>
    </li>
  );
}
