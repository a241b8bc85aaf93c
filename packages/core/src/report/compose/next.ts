// Part VI of a report: what is due after the cut-off day, and what is overdue already; the rest of it a person writes.
import { showDay } from '../../time.ts';
import { addDays } from '../../calendar/days.ts';
import { numberText } from '../../progress/figure-text.ts';
import type { ContentBlock, Narrowing, TableRow } from '../content.ts';
import type { NextTold } from './report-facts.ts';
import { captionFor, count, opening, sentence, type Telling } from './told.ts';

export function nextBlocks(telling: Telling): readonly ContentBlock[] {
  const { facts, scope, narrowing } = telling;
  const { until, open, tasks } = scope.next;
  const due: Narrowing = { ...narrowing, from: addDays(facts.at, 1), to: until };
  const coming =
    open.inProgress + open.notBegun === 0
      ? []
      : [
          sentence(
            opening(
              telling,
              `Từ ngày ${showDay(addDays(facts.at, 1))} đến ngày ${showDay(until)}, tổ chức thực hiện đúng hạn `,
            ),
            open.inProgress === 0 ? [] : [count('inProgress', open, due), ' việc đang làm'],
            open.inProgress === 0 || open.notBegun === 0 ? [] : ' và ',
            open.notBegun === 0 ? [] : [count('notBegun', open, due), ' việc chưa bắt đầu'],
            ' có hạn trong thời gian này.',
          ),
        ];
  const late =
    scope.now.overdue === 0
      ? []
      : [
          sentence(
            opening(telling, 'Tập trung hoàn thành dứt điểm '),
            count('overdue', scope.now, narrowing),
            ' việc đã quá hạn.',
          ),
        ];
  return [...late, ...coming, ...(tasks.length === 0 ? [] : [table(telling, tasks, due)])];
}

/** The numbers are those of the sentence above, task by task: what is finished before its day is in neither. */
function table(telling: Telling, tasks: readonly NextTold[], due: Narrowing): ContentBlock {
  return {
    kind: 'table',
    caption: captionFor('Nhiệm vụ đến hạn trong thời gian tới', telling),
    columns: [
      { title: 'Nhiệm vụ', width: 40 },
      { title: 'Đơn vị chủ trì', width: 22 },
      { title: 'Thời hạn', width: 16 },
      { title: 'Đang làm', width: 11, isNumber: true },
      { title: 'Chưa bắt đầu', width: 11, isNumber: true },
    ],
    rows: tasks.map(
      ({ task, text, lead, due: on, ...open }): TableRow => ({
        cells: [
          text,
          lead,
          showDay(on),
          ...(['inProgress', 'notBegun'] as const).map((measure) => ({
            value: open[measure],
            text: numberText(open[measure]),
            source: { kind: 'count' as const, measure, narrowing: { ...due, task } },
          })),
        ],
      }),
    ),
  };
}
