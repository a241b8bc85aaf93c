// Counts as a table: each row a bar of its parts, drawn, with the numbers beside it for those who do not see it.
import type { ReactNode } from 'react';
import type { Counts, CountsAnswer } from './calls.ts';
import { COUNTED, CountBar } from './CountBar.tsx';
import { formatNumber } from '../ui/format.ts';
import { FurtherButton, furtherRow, useFurther } from '../ui/Further.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { SortHead, useSorted } from '../ui/SortHead.tsx';
import { COUNT_WORDS } from './count-words.ts';
import styles from './CountTable.module.css';

export type Group = CountsAnswer['groups'][number];
type TableProps = {
  readonly groups: readonly Group[];
  /** What a row is. */
  readonly name: string;
  /** Rows with the most that is overdue first; as they come where absent. */
  readonly isUrgentFirst?: boolean;
  /** The name of a row, as a link to what it is made of. */
  readonly children: (group: Group) => ReactNode;
  /** A number as a link to the list of what it counts; plain where absent. */
  readonly renderNumber?: (group: Group, count: CountColumn, shown: string) => ReactNode;
};
export type CountColumn = (typeof NUMBERS)[number];

/** The parts, what they add up to, and what of it waits, whichever part it is of. */
const NUMBERS = [...COUNTED, 'total', 'waiting'] as const;

export function CountTable({ groups, name, isUrgentFirst = false, children, renderNumber }: TableProps) {
  const say = useWords(COUNT_WORDS);
  const { language } = useLanguage();
  const further = useFurther(groups.length);
  const most = Math.max(1, ...groups.map(({ counts }) => counts.total));
  const asTheyCome = isUrgentFirst ? groups.toSorted((a, b) => b.counts.overdue - a.counts.overdue) : groups;
  const { rows, sorting, press } = useSorted<Group, CountColumn>(asTheyCome, ({ counts }, column) => counts[column]);
  return (
    <>
      <table className={styles['table']}>
        <caption className="visually-hidden">{say('table', { by: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{say('column.drawn')}</th>
            {NUMBERS.map((one) => (
              <SortHead key={one} column={one} label={say(`column.${one}`)} sorting={sorting} onPress={press} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((group, place) => (
            <tr key={group.key} className={furtherRow(further, place)}>
              <th scope="row" lang="vi">
                {children(group)}
              </th>
              <td data-drawn>
                {/* As long as the row has assignments, beside the longest. */}
                <span style={{ width: `${(group.counts.total / most) * 100}%` }}>
                  <CountBar counts={group.counts} />
                </span>
              </td>
              {NUMBERS.map((one) => (
                <Figure key={one} of={one} counts={group.counts} language={language} name={say(`column.${one}`)}>
                  {renderNumber === undefined ? undefined : (shown) => renderNumber(group, one, shown)}
                </Figure>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <FurtherButton further={further} />
    </>
  );
}

type FigureProps = {
  readonly of: (typeof NUMBERS)[number];
  readonly counts: Counts;
  readonly language: 'vi' | 'en';
  readonly name: string;
  readonly children?: ((shown: string) => ReactNode) | undefined;
};

function Figure({ of, counts, language, name, children }: FigureProps) {
  const shown = formatNumber(counts[of], language);
  return (
    <td data-number data-of={of} data-nought={counts[of] === 0 || undefined}>
      <i>{name} </i>
      {children === undefined || counts[of] === 0 ? shown : children(shown)}
    </td>
  );
}
