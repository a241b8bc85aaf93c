// The matrix itself: a row for each task, a column for each of the six, sums at every section. One cell has the focus; arrows
// move it, Enter opens the task with the reason of that cell.
import { FACETS, type Facet, REASON_WORDS } from '@sauro/core';
import { Fragment, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { FACET_ICONS } from '../../reading/facets.ts';
import { SixMark } from '../../reading/SixMark.tsx';
import { READING_WORDS } from '../../reading/words.ts';
import { scoreShown } from './shares.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import styles from './Matrix.module.css';
import { type MatrixSection, type MatrixSum, type MatrixTask, statesOf, type Tally } from './matrix.ts';
import type { MatrixSearch } from './search.ts';
import { SIX_WORDS } from './words.ts';

type MatrixProps = {
  readonly sections: readonly MatrixSection[];
  readonly sum: MatrixSum;
  readonly open: MatrixSearch;
  readonly onOpen: (task: string, facet: Facet) => void;
};

type At = { readonly row: number; readonly column: number };

export function Matrix({ sections, sum, open, onOpen }: MatrixProps) {
  const say = useWords(SIX_WORDS);
  const table = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => sections.flatMap((section) => section.tasks), [sections]);
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const here: At = { row: Math.min(at.row, rows.length - 1), column: at.column };
  const walked = useRef(false);
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${here.row}:${here.column}"]`)?.focus();
  });

  function onKeyDown(event: KeyboardEvent) {
    const next = stepFrom(event.key, here, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    walked.current = true;
    setAt(next);
  }

  return (
    <div>
      <table
        ref={table}
        className={styles['matrix']}
        // A table whose cells one walks is a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={say('matrix')}
        aria-describedby="matrix-keys"
        onKeyDown={onKeyDown}
      >
        <Heads sum={sum} />
        {sections.map((section) => (
          <Fragment key={section.key}>
            <SectionHead section={section} />
            <tbody>
              {section.tasks.map((row) => {
                const index = rows.indexOf(row);
                return (
                  <TaskRow
                    key={row.task.id}
                    row={row}
                    index={index}
                    focused={index === here.row ? here.column : null}
                    open={open.task === row.task.id ? (open.facet ?? null) : undefined}
                    onPress={(column, facet) => {
                      setAt({ row: index, column });
                      onOpen(row.task.id, facet);
                    }}
                  />
                );
              })}
            </tbody>
          </Fragment>
        ))}
      </table>
      <p id="matrix-keys" className={`${styles['keys']} no-print`}>
        {say('matrix.keys')}
      </p>
    </div>
  );
}

function Heads({ sum }: { sum: MatrixSum }) {
  const say = useWords(SIX_WORDS);
  const sayReading = useWords(READING_WORDS);
  return (
    <thead>
      <tr>
        <th scope="col">{say('task')}</th>
        {FACETS.map((facet) => {
          const Icon = FACET_ICONS[facet];
          return (
            <th key={facet} scope="col" className={styles['facet']}>
              <Icon size={16} stroke={1.6} aria-hidden="true" />
              <span>{sayReading(`facet.${facet}`)}</span>
            </th>
          );
        })}
        <th scope="col" className={styles['scoreHead']}>
          {say('score')}
        </th>
      </tr>
      <tr className={styles['sum']}>
        <th scope="row">{say('sum')}</th>
        <Sums sum={sum} />
      </tr>
    </thead>
  );
}

function SectionHead({ section: { path, title, sum } }: { section: MatrixSection }) {
  const say = useWords(SIX_WORDS);
  return (
    <tbody className={styles['sectionHead']}>
      <tr>
        <th scope="rowgroup" lang="vi">
          {path !== '' && <span className={styles['path']}>{path}</span>}
          {title === '' ? say('section.outside') : title}
        </th>
        <Sums sum={sum} />
      </tr>
    </tbody>
  );
}

function Sums({ sum }: { sum: MatrixSum }) {
  const { language } = useLanguage();
  return (
    <>
      {FACETS.map((facet) => (
        <td key={facet} className={styles['share']}>
          <Share tally={sum.facets[facet]} all={sum.tasks} />
        </td>
      ))}
      <td className={styles['scoreCell']}>{scoreShown(sum.score, language)}</td>
    </>
  );
}

/** How many are clear of how many, as a column of three kinds and in figures. */
function Share({ tally, all }: { tally: Tally; all: number }) {
  const say = useWords(SIX_WORDS);
  return (
    <>
      <span className={styles['track']} aria-hidden="true">
        {statesOf(tally).map(({ state, count }) => (
          <span key={state} data-state={state} style={{ flexGrow: count }} />
        ))}
      </span>
      <span aria-hidden="true">{tally.clear}</span>
      <span className="visually-hidden">{say('share', { clear: tally.clear, all })}</span>
    </>
  );
}

type RowProps = {
  readonly row: MatrixTask;
  readonly index: number;
  readonly focused: number | null;
  /** undefined: closed. */
  readonly open: Facet | null | undefined;
  readonly onPress: (column: number, facet: Facet) => void;
};

function TaskRow({ row: { task, six }, index, focused, open, onPress }: RowProps) {
  const sayReading = useWords(READING_WORDS);
  const why = useWords(REASON_WORDS);
  const clear = FACETS.filter((facet) => six[facet].state === 'clear').length;
  return (
    <tr data-open={open === undefined ? undefined : true}>
      <th scope="row" lang="vi">
        <span className={styles['path']}>{task.section}</span>
        <span className={styles['text']}>{task.text}</span>
      </th>
      {FACETS.map((facet, column) => (
        <td key={facet} className={styles['mark']} data-state={six[facet].state}>
          <button
            type="button"
            data-cell={`${index}:${column}`}
            data-open={open === facet || undefined}
            tabIndex={focused === column ? 0 : -1}
            title={`${sayReading(`facet.${facet}`)}: ${why(six[facet].reason)}`}
            onClick={() => onPress(column, facet)}
          >
            <SixMark facet={facet} clarity={six[facet]} />
          </button>
        </td>
      ))}
      <td className={styles['scoreCell']}>{clear}/6</td>
    </tr>
  );
}

function stepFrom(key: string, { row, column }: At, rows: number): At | undefined {
  const steps: Readonly<Record<string, At>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: FACETS.length - 1 },
    PageDown: { row: row + 10, column },
    PageUp: { row: row - 10, column },
  };
  const next = steps[key];
  if (next === undefined) return undefined;
  return {
    row: Math.max(0, Math.min(rows - 1, next.row)),
    column: Math.max(0, Math.min(FACETS.length - 1, next.column)),
  };
}
