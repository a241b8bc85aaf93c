// What letters and notices to many units have in common: how they are named, counted and listed, and until when they are asked.
import { addWorkingDays, CALENDAR, type PlainDate } from '@sauro/core';
import type { Annex, Cell, Column } from '@sauro/writer';
import { Problem } from '../kit/problem.ts';

/** So many are named in a letter itself; more stand in its annex alone. */
const NAMED = 6;
/** So long units are given where nobody says otherwise, in working days. */
const DAYS_GIVEN = 3;

/** Two figures at least, as papers write them. */
export function countWords(count: number): string {
  return String(count).padStart(2, '0');
}

/** @throws {Problem} `day.past` where the day that was asked for is over. */
export function dayAsked(today: PlainDate, asked: PlainDate | undefined): PlainDate {
  const by = asked ?? addWorkingDays(CALENDAR, today, DAYS_GIVEN);
  if (by < today) throw new Problem('day.past');
  return by;
}

export function addresseesOf(units: readonly string[]): readonly string[] {
  return units.length <= NAMED ? units : ['Các đơn vị có tên trong danh sách kèm theo'];
}

/** "Các đơn vị chưa gửi báo cáo: Sở Y tế; Sở Nội vụ," before what they are asked to do. */
export function unitsAsked(which: string, units: readonly string[]): string {
  return units.length <= NAMED
    ? `Các đơn vị ${which}: ${units.join('; ')},`
    : `Các đơn vị ${which} (danh sách kèm theo)`;
}

export type Listing = {
  readonly title: string;
  /** Before the table: of which day it is, and of what its rows are. */
  readonly intro?: string;
  /** A wide table lies across the page. */
  readonly landscape?: boolean;
  readonly columns: readonly Column[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
};

/** An annex that is one table, with the number of each row before it. */
export function listAnnex({ title, intro, landscape, columns, rows }: Listing): Annex {
  const number = landscape === true ? 5 : 7;
  return {
    type: 'annex',
    title,
    ...(landscape === true ? { landscape } : {}),
    body: [
      ...(intro === undefined ? [] : [{ type: 'paragraph', text: intro } as const]),
      {
        type: 'table',
        columns: [{ title: 'TT', width: number }, ...columns],
        rows: rows.map((cells, index) => ({
          cells: [{ lines: [String(index + 1)], align: 'center' }, ...cells],
        })),
      },
    ],
  };
}
