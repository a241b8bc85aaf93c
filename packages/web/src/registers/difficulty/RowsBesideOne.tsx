// The list, and beside it the difficulty that is looked at. On a narrow screen there is no room beside: a row leads to its page.
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

type RowsProps = {
  readonly items: readonly Difficulty[];
  /** The one that stands beside them; it need not be among them. */
  readonly looked: string | null;
  readonly beside: boolean;
  readonly onOpen: (id: string) => void;
  /** Below the last row. */
  readonly children: ReactNode;
};

export function RowsBesideOne({ items, looked, beside, onOpen, children }: RowsProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const area = useRef<HTMLDivElement>(null);
  useRowKeys(area);
  // A row that is reached opens beside the list: were each a stop of the Tab key, it would never lead to what one is to do there.
  const stop = items.some(({ id }) => id === looked) ? looked : items[0]?.id;
  return (
    <div ref={area} className={styles['beside']}>
      <div className={styles['list']}>
        {items.length > 0 && (
          <ul aria-label={say('list')}>
            {items.map((difficulty) => (
              <Row
                key={difficulty.id}
                difficulty={difficulty}
                isLooked={difficulty.id === looked}
                isStop={difficulty.id === stop}
                onOpen={beside ? () => onOpen(difficulty.id) : null}
              />
            ))}
          </ul>
        )}
        {children}
      </div>
      {beside && (
        <section className={styles['looked']} aria-label={say('detail')}>
          {looked === null ? (
            <p>{say('detail.choose')}</p>
          ) : (
            <Looked key={looked} id={looked} row={items.find(({ id }) => id === looked)} />
          )}
        </section>
      )}
    </div>
  );
}

type RowProps = {
  readonly difficulty: Difficulty;
  readonly isLooked: boolean;
  /** Where the Tab key stops; the others are reached by arrows and letters. */
  readonly isStop: boolean;
  /** null: the row leads to the page. */
  readonly onOpen: (() => void) | null;
};

function Row({ difficulty, isLooked, isStop, onOpen }: RowProps) {
  const gist = gistOf(difficulty);
  return (
    <li className={styles['row']} data-looked={isLooked || undefined}>
      {onOpen === null ? (
        <Link to="/vuong-mac/$id" params={{ id: difficulty.id }} data-row lang="vi">
          {gist}
        </Link>
      ) : (
        <button
          type="button"
          data-row
          tabIndex={isStop ? 0 : -1}
          aria-current={isLooked || undefined}
          onClick={onOpen}
          onFocus={onOpen}
          lang="vi"
        >
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
