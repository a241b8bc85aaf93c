// The long tables behind a report: task by task, what is overdue and why, and units in the order of what they have shown.
import { daysBetween } from '../../calendar/days.ts';
import { numberText } from '../../progress/figure-text.ts';
import { COUNT_MEASURES, type CountMeasure, type Figures } from '../../rollup/measures.ts';
import { rankBy } from '../../rollup/ranking.ts';
import type { ContentBlock, ContentSection, TableRow } from '../content.ts';
import { causeWords } from './cause-words.ts';
import { dueWords, taskDueWords } from './due-words.ts';
import { type BesideMeasure, countedIn, NOT_DUE_YET, unitNarrowing } from './results.ts';
import { addUp, captionFor, count, sentence, share, sideOf, sumRow, type Telling } from './told.ts';

/** Beyond that many lines nobody signs an annex on paper; what is left out is told with its number. */
export const MOST_ANNEX_ROWS = 2000;

export function annexes(telling: Telling): readonly ContentSection[] {
  return [tasks(telling), late(telling), units(telling)].filter((one) => one !== null);
}

function annex(telling: Telling, name: string, title: string, blocks: readonly ContentBlock[]): ContentSection {
  const { plan, isGiven } = telling.scope;
  return {
    key: ['annex', name, plan?.id, sideOf(telling) !== null && isGiven ? 'given' : undefined]
      .filter((part) => part !== undefined)
      .join('.'),
    title: captionFor(title, telling),
    blocks,
    sections: [],
  };
}

const TASK_MEASURES = ['total', 'done', 'inProgress', 'overdue', 'notBegun'] as const satisfies readonly CountMeasure[];

function tasks(telling: Telling): ContentSection | null {
  const { scope, narrowing } = telling;
  if (scope.tasks.length === 0) return null;
  const measures = countedIn(TASK_MEASURES, scope.tasks);
  const rows = scope.tasks.slice(0, MOST_ANNEX_ROWS).map(
    ({ id, section, text, lead, due, inForce, now }, index): TableRow => ({
      cells: [
        String(index + 1),
        section,
        text,
        lead,
        taskDueWords({ due, inForce }),
        ...measures.map((name) => count(name, now, { ...narrowing, task: id })),
        statusOf(now),
      ],
    }),
  );
  const table: ContentBlock = {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'TT', width: 5, isNumber: true },
      { title: 'Mục', width: 8 },
      { title: 'Nhiệm vụ', width: 34 },
      { title: 'Đơn vị chủ trì', width: 19 },
      { title: 'Thời hạn', width: 13 },
      ...measures.map((name) => ({ title: SHORT_MEASURES[name], width: 8, isNumber: true })),
      { title: 'Tình trạng', width: 13 },
    ],
    rows,
  };
  return annex(telling, 'tasks', 'Kết quả thực hiện từng nhiệm vụ', [table, ...rest(scope.tasks.length)]);
}

/** Heads of narrow columns. */
export const SHORT_MEASURES = {
  total: 'Số việc',
  done: 'Hoàn thành',
  inProgress: 'Đang làm',
  overdue: 'Quá hạn',
  notBegun: 'Chưa làm',
  awaitsEvent: 'Chưa đến điều kiện',
  declined: 'Từ chối',
} as const satisfies Record<(typeof TASK_MEASURES)[number] | BesideMeasure, string>;

/** A task is its members as one: finished when all are, late when one is. */
export function statusOf({ total, done, doneLate, overdue, declined, notBegun, awaitsEvent }: Figures): string {
  if (overdue > 0) return COUNT_MEASURES.overdue.vi;
  if (done === total) return doneLate > 0 ? COUNT_MEASURES.doneLate.vi : COUNT_MEASURES.doneInTime.vi;
  if (declined === total) return COUNT_MEASURES.declined.vi;
  if (awaitsEvent > 0 && awaitsEvent + declined === total) return NOT_DUE_YET;
  return notBegun + declined + awaitsEvent === total ? COUNT_MEASURES.notBegun.vi : COUNT_MEASURES.inProgress.vi;
}

function late(telling: Telling): ContentSection | null {
  const { facts, scope, narrowing } = telling;
  if (scope.late.length === 0) return null;
  const rows = scope.late.map(({ id, unit, text, due, firstDue, cause, said }, index): TableRow => {
    const days = daysBetween(due, facts.at);
    const figure = { value: days, text: numberText(days), source: { kind: 'assignment', id } as const };
    const why = cause === null ? 'Chưa nêu' : causeWords(cause);
    return { cells: [String(index + 1), unit, text, dueWords(due, firstDue), figure, why, said.trim()] };
  });
  const table: ContentBlock = {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'TT', width: 5, isNumber: true },
      { title: 'Đơn vị', width: 17 },
      { title: 'Nhiệm vụ', width: 25 },
      { title: 'Thời hạn', width: 11 },
      { title: 'Số ngày quá hạn', width: 8, isNumber: true },
      { title: 'Nguyên nhân đơn vị nêu', width: 19 },
      { title: 'Nội dung cập nhật gần nhất', width: 15 },
    ],
    rows,
  };
  const more = scope.now.overdue - rows.length;
  const cut =
    more <= 0
      ? []
      : [
          sentence(
            'Danh sách này có các việc quá hạn lâu nhất trong ',
            count('overdue', scope.now, narrowing),
            ' việc quá hạn.',
          ),
        ];
  return annex(telling, 'late', 'Các việc quá hạn và nguyên nhân', [table, ...cut]);
}

function units(telling: Telling): ContentSection | null {
  const { facts, scope } = telling;
  if (scope.units.length < 2) return null;
  const weighed = scope.units.map((unit) => ({ ...unit, of: unit.now.doneInTime, among: unit.now.settled }));
  const rows = rankBy(weighed, facts.rankedFrom).map(({ row, rank }): TableRow => {
    const within = unitNarrowing(telling, row.key);
    return {
      cells: [
        rank === null ? '–' : String(rank),
        row.label,
        count('total', row.now, within),
        count('settled', row.now, within),
        count('doneInTime', row.now, within),
        share('inTime', row.now, within),
        count('overdue', row.now, within),
        share('completeness', row.now, within),
      ],
    };
  });
  const all = addUp(scope.units.map(({ now }) => now));
  const sums = (['total', 'settled', 'doneInTime', 'inTime', 'overdue', 'completeness'] as const).map((name) =>
    sumRow(name, all),
  );
  const table: ContentBlock = {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'Thứ tự', width: 8, isNumber: true },
      { title: 'Đơn vị', width: 28 },
      { title: 'Số việc', width: 9, isNumber: true },
      { title: 'Đã xong hoặc quá hạn', width: 11, isNumber: true },
      { title: 'Hoàn thành đúng hạn', width: 11, isNumber: true },
      { title: 'Tỷ lệ đúng hạn', width: 11, isNumber: true },
      { title: 'Quá hạn', width: 10, isNumber: true },
      { title: 'Mức đầy đủ của báo cáo', width: 12, isNumber: true },
    ],
    rows: [...rows, { cells: ['', 'Cộng', ...sums], isSum: true }],
  };
  const note = sentence(
    `Thứ tự theo tỷ lệ hoàn thành đúng hạn trong số việc đã xong hoặc đã quá hạn, có tính đến số việc đó; đơn vị có dưới ${facts.rankedFrom} việc như vậy không xếp thứ tự.`,
  );
  return annex(telling, 'units', 'Kết quả của các đơn vị theo tỷ lệ hoàn thành đúng hạn', [table, note]);
}

function rest(all: number): readonly ContentBlock[] {
  if (all <= MOST_ANNEX_ROWS) return [];
  return [sentence(`Phụ lục có ${numberText(MOST_ANNEX_ROWS)} nhiệm vụ đầu tiên trong ${numberText(all)} nhiệm vụ.`)];
}
