// The head row of the grid, and what a row or a column is called.
import { amountOf, periodWords } from '@sauro/core';
import type { VirtualItem } from '@tanstack/react-virtual';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import styles from './Figures.module.css';
import type { GridModel, Line } from './grid-model.ts';
import type { GridSize } from './use-grid-size.ts';
import { FIGURES_WORDS } from './words.ts';

type HeadProps = { readonly model: GridModel; readonly columns: readonly VirtualItem[]; readonly size: GridSize };

export function HeadCells({ model, columns, size }: HeadProps) {
  const say = useWords(FIGURES_WORDS);
  return (
    <div role="row" aria-rowindex={1} className={styles['headRow']} style={{ height: size.top }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={styles['corner']}
        style={{ width: size.head, height: size.top }}
      >
        {say(model.across === 'targets' ? 'head.units' : 'head.targets')}
      </div>
      {columns.map(({ index, start }) => {
        const line = model.columns[index];
        return (
          line && (
            <div
              key={line.key}
              role="columnheader"
              aria-colindex={index + 2}
              className={styles['columnHead']}
              style={{ left: start, width: size.column, height: size.top }}
            >
              <LineName line={line} across={model.across} />
            </div>
          )
        );
      })}
    </div>
  );
}

type NameProps = { readonly line: Line; readonly across: GridModel['across'] };

/** Of a target its words and what it aims at; of an assignment its unit and its work, or its period. */
export function LineName({ line: { item, target }, across }: NameProps) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  if (target !== null) {
    const aim = amountOf(formatNumber(target.aim, language), target.unit, language);
    return (
      <>
        <span lang="vi" title={target.text}>
          {target.text}
        </span>
        <small>{say('aim', { aim })}</small>
      </>
    );
  }
  if (item === null) return null;
  const period = item.period === '' ? say('once') : say('period', { period: periodWords(item.period, language) });
  if (across === 'periods') return <span>{period}</span>;
  return (
    <>
      <span lang="vi" title={item.unit.name}>
        {item.unit.name}
      </span>
      <small lang="vi" title={item.task.name}>
        {item.period === '' ? item.task.name : `${periodWords(item.period, language)} · ${item.task.name}`}
      </small>
    </>
  );
}
