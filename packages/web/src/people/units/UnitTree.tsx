// One unit of the tree as a line, and below it those under it once they are asked for.
import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { UI_WORDS } from '../../ui/words.ts';
import type { UnitLine } from '../calls.ts';
import styles from '../People.module.css';
import { childrenQuery } from '../queries.ts';
import { KIND_WORDS, PEOPLE_WORDS } from '../words.ts';

export function UnitNode({ unit, startsOpen = false }: { unit: UnitLine; startsOpen?: boolean }) {
  const say = useWords(PEOPLE_WORDS);
  const [open, setOpen] = useState(startsOpen && unit.children > 0);
  return (
    <>
      <UnitRow unit={unit}>
        {unit.children > 0 && (
          <button
            type="button"
            aria-expanded={open}
            aria-label={say('units.expand', { name: unit.name })}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={16} stroke={1.8} aria-hidden="true" />
          </button>
        )}
      </UnitRow>
      {open && <Children id={unit.id} />}
    </>
  );
}

export function Children({ id }: { id: string }) {
  const say = useWords(PEOPLE_WORDS);
  const product = useWords(UI_WORDS);
  const sentence = useProblemWords();
  const children = useInfiniteQuery(childrenQuery(id));
  if (children.isPending) return <p className={styles['muted']}>{product('waiting')}</p>;
  if (children.isError) {
    return (
      <p role="alert">
        {sentence(children.error)}{' '}
        <Button size="compact-sm" variant="default" onClick={() => void children.refetch()}>
          {product('retry')}
        </Button>
      </p>
    );
  }
  return (
    <>
      <ul>
        {children.data.pages
          .flatMap((page) => page.items)
          .map((unit) => (
            <li key={unit.id}>
              <UnitNode unit={unit} />
            </li>
          ))}
      </ul>
      {children.hasNextPage && (
        <div className={styles['more']}>
          <Button
            size="compact-sm"
            variant="default"
            loading={children.isFetchingNextPage}
            onClick={() => void children.fetchNextPage()}
          >
            {say('more')}
          </Button>
        </div>
      )}
    </>
  );
}

type RowProps = { readonly unit: UnitLine; readonly withParent?: boolean; readonly children?: ReactNode };

export function UnitRow({ unit, withParent = false, children }: RowProps) {
  const kind = useWords(KIND_WORDS);
  const { language } = useLanguage();
  const about = [unit.code, withParent ? (unit.parent?.name ?? null) : null, unit.head].filter((one) => one !== null);
  return (
    <div className={styles['node']}>
      <span>{children}</span>
      <span className={styles['name']}>
        <Link to="/to-chuc/don-vi/$id" params={{ id: unit.id }} lang="vi">
          {unit.name}
        </Link>
        <small lang="vi">{about.join(' · ')}</small>
      </span>
      <small>{unit.children > 0 ? formatNumber(unit.children, language) : kind(unit.kind)}</small>
    </div>
  );
}
