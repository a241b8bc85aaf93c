// The pivot as a table that is gone through by Tab: a heading for each row and column, and each cell a link that says where
// it leads.
import { type Dimension, isShare, type Measure, measureWord, partsOf } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { formatNumber, formatShare } from '../ui/format.ts';
import { FurtherButton, furtherRow, useFurther } from '../ui/Further.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Pivot } from './calls.ts';
import { PIVOT_WORDS } from './pivot-words.ts';
import styles from './Rollup.module.css';
import { listed, narrowedBy, type Narrowing } from './search.ts';
import { useKeyNames } from './use-key-names.ts';
import { ROLLUP_WORDS } from './words.ts';

type Sides = { readonly rows: Dimension; readonly columns: Dimension; readonly measure: Measure };
type TableProps = { readonly pivot: Pivot; readonly search: Narrowing & Sides };
type Cell = { readonly of: number; readonly among: number };

export function PivotTable({ pivot, search: { rows, columns, measure, ...narrow } }: TableProps) {
  const say = useWords(PIVOT_WORDS);
  const sayBy = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const nameOf = useKeyNames();
  const further = useFurther(pivot.rows.length);
  const heads = pivot.columns.map((column) => ({
    ...column,
    name: nameOf(columns, column.key, column.label),
    narrowing: narrowedBy(columns, column.key, narrow),
  }));
  const sum = { name: say('sum'), narrowing: {} };
  const words = { measure: measureWord(measure)[language], rows: sayBy(`by.${rows}`), columns: sayBy(`by.${columns}`) };
  return (
    <>
      <section className={styles['scroll']} aria-label={say('table', words)}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{say('table', words)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.rows}</th>
              {heads.map(({ key, name }) => (
                <th key={key} scope="col" data-number>
                  {name}
                </th>
              ))}
              <th scope="col" data-number>
                {sum.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {pivot.rows.map((row, at) => {
              const head = { name: nameOf(rows, row.key, row.label), narrowing: narrowedBy(rows, row.key, narrow) };
              return (
                <tr key={row.key} className={furtherRow(further, at)}>
                  <th scope="row" lang="vi">
                    {head.name}
                  </th>
                  {heads.map((column, place) => (
                    <Value
                      key={column.key}
                      cell={row.cells[place] ?? null}
                      at={[head, column]}
                      measure={measure}
                      narrow={narrow}
                    />
                  ))}
                  <Value cell={row.sum} at={[head, sum]} measure={measure} narrow={narrow} />
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{sum.name}</th>
              {heads.map((column) => (
                <Value key={column.key} cell={column.sum} at={[sum, column]} measure={measure} narrow={narrow} />
              ))}
              <Value cell={pivot.sum} at={[sum, sum]} measure={measure} narrow={narrow} />
            </tr>
          </tfoot>
        </table>
      </section>
      <FurtherButton further={further} />
    </>
  );
}

type Head = { readonly name: string; readonly narrowing: Narrowing };
type ValueProps = {
  readonly cell: Cell | null;
  readonly at: readonly [Head, Head];
  readonly measure: Measure;
  readonly narrow: Narrowing;
};

function Value({ cell, at: [row, column], measure, narrow }: ValueProps) {
  const say = useWords(PIVOT_WORDS);
  const { language } = useLanguage();
  if (cell === null || (cell.of === 0 && !(isShare(measure) && cell.among > 0))) return <td data-number>–</td>;
  const shown = isShare(measure)
    ? formatShare((100 * cell.of) / cell.among, language)
    : formatNumber(cell.of, language);
  return (
    <td data-number>
      <Link
        to="/theo-doi"
        search={listed({ ...narrow, ...row.narrowing, ...column.narrowing }, partsOf(measure).of)}
        aria-label={say('cell.open', { value: shown, row: row.name, column: column.name })}
      >
        {shown}
      </Link>
    </td>
  );
}
