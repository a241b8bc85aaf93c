// Rows put in order by a column: pressed once with the most in front, twice with the least, a third time as they came.
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './SortHead.module.css';

type Sorting<Column extends string> = { readonly column: Column; readonly isRising: boolean } | null;

/** `rows` as they come where nothing is pressed; what is alike stays as it came. */
export function useSorted<Row, Column extends string>(
  rows: readonly Row[],
  weigh: (row: Row, column: Column) => number,
) {
  const [sorting, setSorting] = useState<Sorting<Column>>(null);
  const press = (column: Column) => setSorting((before) => next(before, column));
  if (sorting === null) return { rows, sorting, press };
  const { column, isRising } = sorting;
  const sign = isRising ? 1 : -1;
  return { rows: rows.toSorted((one, other) => sign * (weigh(one, column) - weigh(other, column))), sorting, press };
}

function next<Column extends string>(before: Sorting<Column>, column: Column): Sorting<Column> {
  if (before?.column !== column) return { column, isRising: false };
  return before.isRising ? null : { column, isRising: true };
}

type HeadProps<Column extends string> = {
  readonly column: Column;
  readonly label: string;
  readonly sorting: Sorting<Column>;
  readonly onPress: (column: Column) => void;
};

/** Head of a column of numbers. */
export function SortHead<Column extends string>({ column, label, sorting, onPress }: HeadProps<Column>) {
  const own = sorting?.column === column ? sorting : null;
  const Arrow = own?.isRising === true ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      data-number
      aria-sort={own === null ? undefined : own.isRising ? 'ascending' : 'descending'}
      className={styles['head']}
    >
      <button type="button" onClick={() => onPress(column)}>
        {own !== null && <Arrow size={13} stroke={2} aria-hidden="true" />}
        {label}
      </button>
    </th>
  );
}
