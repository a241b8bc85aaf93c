// The list, and beside it the difficulty that is looked at. On a narrow screen there is no room beside: a row leads to its page.
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { planName } from '@sauro/core';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import type { Difficulty } from './calls.ts';
import { Looked } from './Detail.tsx';
import styles from './Difficulty.module.css';
import { gistOf, NextLine, Signs } from './Signs.tsx';
import { DIFFICULTY_WORDS } from './words.ts';

const BESIDE = '(min-width: 68rem)';

type RowsProps = {
  readonly items: readonly Difficulty[];
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
  /** Below the last row. */
  readonly children: ReactNode;
};

export function RowsBesideOne({ items, open, onOpen, children }: RowsProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const area = useRef<HTMLDivElement>(null);
  const beside = useMediaQuery(BESIDE, true, { getInitialValueInEffect: false });
  const looked = beside ? (items.find(({ id }) => id === open) ?? items[0]) : undefined;
  useRowKeys(area);
  return (
    <div ref={area} className={styles['beside']}>
      <div className={styles['list']}>
        <ul aria-label={say('list')}>
          {items.map((difficulty) => (
            <Row
              key={difficulty.id}
              difficulty={difficulty}
              isLooked={difficulty === looked}
              onOpen={beside ? () => onOpen(difficulty.id) : null}
            />
          ))}
        </ul>
        {children}
      </div>
      {beside && (
        <section className={styles['looked']} aria-label={say('detail')}>
          {looked === undefined ? <p>{say('detail.choose')}</p> : <Looked key={looked.id} difficulty={looked} />}
        </section>
      )}
    </div>
  );
}

type RowProps = {
  readonly difficulty: Difficulty;
  readonly isLooked: boolean;
  /** null: the row leads to the page. */
  readonly onOpen: (() => void) | null;
};

function Row({ difficulty, isLooked, onOpen }: RowProps) {
  const gist = gistOf(difficulty);
  return (
    <li className={styles['row']} data-looked={isLooked || undefined}>
      {onOpen === null ? (
        <Link to="/vuong-mac/$id" params={{ id: difficulty.id }} data-row lang="vi">
          {gist}
        </Link>
      ) : (
        <button type="button" data-row aria-current={isLooked || undefined} onClick={onOpen} onFocus={onOpen} lang="vi">
          {gist}
        </button>
      )}
      <Signs difficulty={difficulty} />
      <small lang="vi">
        {difficulty.raiser.name} · {planName(difficulty.plan)}
      </small>
      <NextLine next={difficulty.next} />
    </li>
  );
}
