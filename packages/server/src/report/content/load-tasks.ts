// The tasks of a plan with the figures of their work, as of a day and narrowed like any other figure.
import type { Figures, TaskTold } from '@sauro/core';
import type { Standing } from '../../assignment/queries-standings.ts';
import type { Cx } from '../../kit/system.ts';
import { countSplit } from '../../rollup/queries-figures.ts';
import { listDuesInForce, listTaskWords } from './queries-content.ts';

export async function tasksOf(cx: Cx, filter: Standing): Promise<readonly TaskTold[]> {
  const rows = await countSplit(cx, filter, { by: ['task'], level: { base: null } });
  const figures = new Map<string, Figures>(rows.map(({ keys: [key = ''], figures: counted }) => [key, counted]));
  const dues = await listDuesInForce(cx, filter);
  return (await listTaskWords(cx, [...figures.keys()])).flatMap((task) => {
    const now = figures.get(task.id);
    return now === undefined ? [] : [{ ...task, inForce: dues.get(task.id) ?? null, now }];
  });
}
