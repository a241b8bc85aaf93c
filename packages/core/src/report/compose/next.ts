// Part VI of a report: what is overdue already, what is due in the period that follows, how much is due later, and what goes on
// without an end or without a day; the rest of it a person writes.
import { showDay } from '../../time.ts';
import { addDays } from '../../calendar/days.ts';
import { numberText } from '../../progress/figure-text.ts';
import type { Figures } from '../../rollup/measures.ts';
import type { ContentBlock, Narrowing, SentencePart, TableRow } from '../content.ts';
import type { NextTold, OpenTold } from './report-facts.ts';
import { captionFor, count, NOTHING_TOLD, opening, sentence, type Telling } from './told.ts';

export function nextBlocks(telling: Telling): readonly ContentBlock[] {
  const { facts, scope, narrowing } = telling;
  const { until, open, tasks, later } = scope.next;
  const first = addDays(facts.at, 1);
  // What comes back is told by itself below: no work twice.
  const once: Narrowing = { ...narrowing, period: 'once' };
  const due: Narrowing = { ...once, from: first, to: until };
  const coming = stillOpen(open, due);
  const beyond = stillOpen(later, { ...once, from: addDays(until, 1) });
  const late = scope.now.overdue === 0 ? [] : [count('overdue', scope.now, narrowing)];
  return [
    ...(late.length === 0
      ? []
      : [sentence(opening(telling, 'Tập trung hoàn thành dứt điểm '), late, ' việc đã quá hạn.')]),
    ...(coming.length === 0
      ? []
      : [
          sentence(
            opening(telling, `Từ ngày ${showDay(first)} đến ngày ${showDay(until)}, tổ chức thực hiện đúng hạn `),
            coming,
            ' có hạn trong thời gian này.',
          ),
        ]),
    ...(tasks.length === 0 ? [] : [dueTable(telling, tasks, due)]),
    ...(beyond.length === 0
      ? []
      : [sentence(opening(telling, 'Ngoài ra còn '), beyond, ` có thời hạn sau ngày ${showDay(until)}.`)]),
    ...goingOn(telling),
    ...awaited(telling),
  ];
}

/** "4 việc đang làm và 2 việc chưa bắt đầu"; nothing where there is neither. */
function stillOpen(open: Figures, narrowing: Narrowing): readonly SentencePart[] {
  const { inProgress, notBegun } = open;
  return [
    ...(inProgress === 0 ? [] : [count('inProgress', open, narrowing), ' việc đang làm']),
    ...(inProgress === 0 || notBegun === 0 ? [] : [' và ']),
    ...(notBegun === 0 ? [] : [count('notBegun', open, narrowing), ' việc chưa bắt đầu']),
  ];
}

/** Work that comes back each period, of which the one after opens by itself, and work that no day is set for. */
function goingOn(telling: Telling): readonly ContentBlock[] {
  const { recurring, undated, goingOn: tasks } = telling.scope.next;
  const again = recurringOf(telling);
  const stillIn = stillOpen(recurring, again);
  const inPeriod: readonly SentencePart[] = [
    ...stillIn,
    ...(stillIn.length === 0 || recurring.done === 0 ? [] : ['; ']),
    ...(recurring.done === 0 ? [] : [count('done', recurring, again), ' việc đã hoàn thành trong kỳ']),
  ];
  const dayless: Narrowing = { ...telling.narrowing, due: 'none' };
  const open = stillOpen(undated, dayless);
  return [
    ...(inPeriod.length === 0
      ? []
      : [
          sentence(
            opening(telling, 'Duy trì thực hiện việc thường xuyên, định kỳ đang trong kỳ và tiếp tục ở kỳ sau: '),
            inPeriod,
            '.',
          ),
        ]),
    ...(open.length === 0
      ? []
      : [sentence(opening(telling, 'Tiếp tục thực hiện '), open, ' không có thời hạn cụ thể.')]),
    ...(tasks.length === 0
      ? []
      : [
          openTable(telling, 'Nhiệm vụ thường xuyên, định kỳ, không có thời hạn cụ thể', {
            title: 'Thời gian thực hiện',
            rows: tasks.map((told) => ({
              told,
              when: told.when ?? 'Không có thời hạn',
              of: told.recurs ? again : dayless,
            })),
          }),
        ]),
  ];
}

/** What is not to be begun yet, with what it waits for. */
function awaited(telling: Telling): readonly ContentBlock[] {
  const { scope, narrowing } = telling;
  if (scope.now.awaitsEvent === 0) return [];
  return [
    sentence(
      opening(telling, 'Còn '),
      count('awaitsEvent', scope.now, narrowing),
      ' việc chưa đến điều kiện thực hiện, tổ chức thực hiện ngay khi có điều kiện.',
    ),
    {
      kind: 'table',
      caption: captionFor('Nhiệm vụ chưa đến điều kiện thực hiện', telling),
      columns: [
        { title: 'Nhiệm vụ', width: 40 },
        { title: 'Đơn vị chủ trì', width: 22 },
        { title: 'Điều kiện', width: 25 },
        { title: 'Số việc chờ', width: 13, isNumber: true },
      ],
      rows: scope.next.awaited.map(
        ({ task, text, lead, when, waiting }): TableRow => ({
          cells: [
            text,
            lead,
            when ?? NOTHING_TOLD,
            {
              value: waiting,
              text: numberText(waiting),
              source: { kind: 'count', measure: 'awaitsEvent', narrowing: { ...narrowing, task } },
            },
          ],
        }),
      ),
    },
  ];
}

/** The period that is under way: its day is still to come. */
function recurringOf({ facts, narrowing }: Telling): Narrowing {
  return { ...narrowing, period: 'recurring', from: addDays(facts.at, 1) };
}

/** The numbers are those of the sentence above, task by task: what is finished before its day is in neither. */
function dueTable(telling: Telling, tasks: readonly NextTold[], of: Narrowing): ContentBlock {
  return openTable(telling, 'Nhiệm vụ đến hạn trong thời gian tới', {
    title: 'Thời hạn',
    rows: tasks.map((told) => ({ told, when: showDay(told.due), of })),
  });
}

type OpenRow = { readonly told: OpenTold; readonly when: string; readonly of: Narrowing };

function openTable(
  telling: Telling,
  caption: string,
  { title, rows }: { readonly title: string; readonly rows: readonly OpenRow[] },
): ContentBlock {
  return {
    kind: 'table',
    caption: captionFor(caption, telling),
    columns: [
      { title: 'Nhiệm vụ', width: 40 },
      { title: 'Đơn vị chủ trì', width: 22 },
      { title, width: 16 },
      { title: 'Đang làm', width: 11, isNumber: true },
      { title: 'Chưa bắt đầu', width: 11, isNumber: true },
    ],
    rows: rows.map(
      ({ told, when, of }): TableRow => ({
        cells: [
          told.text,
          told.lead,
          when,
          ...(['inProgress', 'notBegun'] as const).map((measure) => ({
            value: told[measure],
            text: numberText(told[measure]),
            source: { kind: 'count' as const, measure, narrowing: { ...of, task: told.task } },
          })),
        ],
      }),
    ),
  };
}
