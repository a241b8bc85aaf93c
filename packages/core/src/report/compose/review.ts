// The parts of a review that are of its phase: the work of it task by task, phases beside each other, and what became of
// difficulties.
import { numberText } from '../../progress/figure-text.ts';
import type { CountMeasure } from '../../rollup/measures.ts';
import { showDay } from '../../time.ts';
import type { ContentBlock, Narrowing, TableRow } from '../content.ts';
import { SHORT_MEASURES, statusOf } from './annexes.ts';
import { taskDueWords } from './due-words.ts';
import type { ReviewedStretch, ScopeReview } from './review-facts.ts';
import { addUp, captionFor, count, figureOf, opening, sentence, share, sumRow, type Telling } from './told.ts';
import { COUNT_MEASURES } from '../../rollup/measures.ts';

/** As many as leave the words their room; the annex has all. */
const TASK_MEASURES = ['total', 'done', 'overdue'] as const satisfies readonly (keyof typeof SHORT_MEASURES)[];
/** More tasks than the body of a report takes: the annex has each of them. */
const MOST_TASKS = 60;

/** "Báo cáo sơ kết Giai đoạn 1, từ ngày … đến hết ngày …" */
export function sayReviewed({ kind, phase, from, to, shared }: ScopeReview): string {
  const what = `${kind === 'mid-term' ? 'Sơ kết' : 'Tổng kết'}${phase === null ? '' : ` ${phase}`}`;
  const days = `${what}: từ ngày ${showDay(from)} đến hết ngày ${showDay(to)}.`;
  if (shared.length === 0) return days;
  return `${days} Năm ${shared.join(', ')} thuộc cả hai giai đoạn liền nhau nên số liệu năm này có ở cả hai.`;
}

export function reviewTaskBlocks(telling: Telling): readonly ContentBlock[] {
  const { review } = telling.scope;
  if (review === null || review.now.total === 0) return [];
  const { now, tasks } = review;
  const narrowing: Narrowing = { ...telling.narrowing, from: review.from, to: review.to };
  const told = sentence(
    `Trong `,
    count('total', now, narrowing),
    ` việc có hạn từ ngày ${showDay(review.from)} đến ngày ${showDay(review.to)}, có `,
    count('done', now, narrowing),
    ' việc đã hoàn thành (',
    share('completion', now, narrowing),
    '), trong đó ',
    count('doneInTime', now, narrowing),
    ' việc đúng hạn; ',
    count('overdue', now, narrowing),
    ' việc quá hạn chưa hoàn thành.',
  );
  if (tasks.length === 0) return [told];
  const shown = tasks.slice(0, MOST_TASKS);
  const rows = shown.map(
    (task, index): TableRow => ({
      cells: [
        String(index + 1),
        task.text,
        task.lead,
        taskDueWords(task),
        ...TASK_MEASURES.map((name) => count(name, task.now, { ...narrowing, task: task.id })),
        statusOf(task.now),
      ],
    }),
  );
  const all = addUp(shown.map((task) => task.now));
  const sum: TableRow = {
    cells: ['', 'Cộng', '', '', ...TASK_MEASURES.map((name) => sumRow(name, all)), ''],
    isSum: true,
  };
  const more =
    tasks.length > shown.length
      ? [sentence(`Bảng có ${MOST_TASKS} nhiệm vụ đầu tiên trong ${numberText(tasks.length)} nhiệm vụ; phụ lục có đủ.`)]
      : [];
  return [
    told,
    {
      kind: 'table',
      caption: captionFor('Kết quả thực hiện nhiệm vụ của giai đoạn', telling),
      columns: [
        { title: 'TT', width: 7, isNumber: true },
        { title: 'Nhiệm vụ', width: 31 },
        { title: 'Đơn vị chủ trì', width: 17 },
        { title: 'Thời hạn', width: 18 },
        ...TASK_MEASURES.map((name) => ({ title: SHORT_MEASURES[name], width: 11, isNumber: true })),
        { title: 'Tình trạng', width: 13 },
      ],
      rows: [...rows, sum],
    },
    ...more,
  ];
}

const COMPARED = ['total', 'done', 'doneInTime', 'overdue'] as const satisfies readonly CountMeasure[];

/** Years that two phases share are in both, so nothing is summed up here. */
export function phaseBlocks(telling: Telling): readonly ContentBlock[] {
  const { review } = telling.scope;
  if (review === null || review.stretches.length === 0) return [];
  return [workByPhase(telling, review.stretches)];
}

function workByPhase(telling: Telling, stretches: readonly ReviewedStretch[]): ContentBlock {
  const { facts, narrowing } = telling;
  return {
    kind: 'table',
    caption: captionFor('Việc có hạn trong từng giai đoạn, khi giai đoạn kết thúc hoặc đến ngày chốt số liệu', telling),
    columns: [
      { title: 'Giai đoạn', width: 34 },
      ...COMPARED.map((name) => ({ title: COUNT_MEASURES[name].vi, width: 13, isNumber: true })),
      { title: 'Tỷ lệ hoàn thành', width: 14, isNumber: true },
    ],
    rows: stretches.map(({ name, from, to, at, now }): TableRow => {
      const within: Narrowing = { ...narrowing, from, to };
      const day = at === facts.at ? undefined : at;
      return {
        cells: [
          `${name} (${showDay(from)} – ${showDay(to)})`,
          ...COMPARED.map((measure) => count(measure, now, within, day)),
          share('completion', now, within, day),
        ],
      };
    }),
  };
}

export function difficultyBlocks(telling: Telling): readonly ContentBlock[] {
  const { facts, scope, narrowing } = telling;
  const { from, all, solved, open } = scope.raised;
  if (all === 0) return [];
  const of = (outcome: 'raised' | 'solved' | 'open', value: number) =>
    figureOf(value, numberText(value), {
      kind: 'difficulties',
      outcome,
      from,
      plan: narrowing.plan,
      unit: narrowing.unit,
      issuer: narrowing.issuer,
    });
  return [
    sentence(
      opening(telling, `Từ ngày ${showDay(from)} đến hết ngày ${showDay(facts.at)}, các đơn vị đã nêu `),
      of('raised', all),
      ' khó khăn, vướng mắc; ',
      of('solved', solved),
      ' đã được giải quyết, ',
      of('open', open),
      ' chưa được giải quyết.',
    ),
  ];
}
