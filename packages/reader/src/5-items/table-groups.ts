// Rows that head the rows below them: a text across the table, a Roman numeral, a bold line; and the path that they make.
import { textOf } from '../2-blocks/edit.ts';
import { countWords, isCapitals, squeeze } from '../vietnamese/wording.ts';
import { type ColumnRole, type Columns, type Place } from './columns.ts';
import type { CellText } from './cell-text.ts';

export type Group = { readonly label: string; readonly rank: number };

export const ASSIGNED: readonly ColumnRole[] = ['lead', 'coordinate', 'product', 'deadline', 'measure'];

/** A row that heads the rows after it: one text across the table, or a Roman numeral with nothing assigned. */
export function groupOf(
  cells: ReadonlyMap<ColumnRole, CellText>,
  places: readonly (Place | null)[],
  columns: Columns,
  next: string,
): { label: string; text: string } | null {
  const number = cells.get('number')?.text.replace(/[.)\s]+$/u, '') ?? '';
  const wide = places.find(
    (p) =>
      p !== null &&
      p.cell.columnSpan >= Math.max(2, columns.roles.length - 2) &&
      squeeze(textOf(p.cell.content)) !== '',
  );
  if (wide) return groupLabel(number, squeeze(textOf(wide.cell.content)));
  if (ASSIGNED.some((role) => cells.has(role))) return null;
  const task = cells.get('task') ?? cells.get('target');
  const text = task?.text ?? cells.get('number')?.text ?? [...cells.values()][0]?.text ?? '';
  if (/^[IVXA-HĐ]+$/u.test(number) || /^(?:[IVX]+|[A-H])[.)]?\s+\S/u.test(number)) return groupLabel(number, text);
  if (!task) return text === '' ? null : groupLabel('', text);
  const headsList = number !== '' && next.startsWith(`${number}.`);
  return headsList ||
    task.bold ||
    isCapitals(text, 8) ||
    (number === '' && countWords(text) <= 12 && text.endsWith(':'))
    ? groupLabel(number, text)
    : null;
}

function groupLabel(number: string, text: string): { label: string; text: string } {
  const own = /^([IVX]{1,6}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)-]\s*/u.exec(text);
  return { label: number !== '' && number.length <= 8 ? number : (own?.[1] ?? ''), text };
}

export function pushGroup(groups: Group[], label: string, text: string): void {
  const rank =
    /^[A-HĐ]$/u.test(label) && !/^[IVX]$/u.test(label)
      ? 0
      : /^[IVX]+$/u.test(label)
        ? 1
        : label === ''
          ? 4
          : 2 + label.split('.').length - 1;
  while ((groups.at(-1)?.rank ?? -1) >= rank) groups.pop();
  if (label !== '' || text !== '') groups.push({ label, rank });
}

/** "1.2" under "1" is one step more, not two. */
export function pathOf(labels: readonly string[]): string {
  const steps = labels.filter((label) => label !== '');
  return steps
    .map((step, i) => {
      const above = steps.slice(0, i).findLast((outer) => step.startsWith(`${outer}.`));
      return above ? step.slice(above.length + 1) : step;
    })
    .join('.');
}
