// Counts that a frozen report tells and that a report composed now does not (it looks less far ahead, a table names other tasks):
// each is counted by its own source, as whoever opens the figure has it counted.
import { placedFigures, plainDate, type ReportContent, type Source, sourceKey, valueOf } from '@sauro/core';
import { countAll } from '../../assignment/queries-counts.ts';
import { learnTree } from '../../assignment/learn-tree.ts';
import type { Cx } from '../../kit/system.ts';

/** By the keys of their sources. */
export async function countUntold(
  cx: Cx,
  frozen: ReportContent,
  again: ReportContent,
): Promise<ReadonlyMap<string, number | null>> {
  const told = new Set(placedFigures(again).map(({ figure }) => sourceKey(figure.source)));
  const counted = new Map<string, number | null>();
  for (const { figure } of placedFigures(frozen)) {
    const { source } = figure;
    const key = sourceKey(source);
    if (source.kind !== 'count' || told.has(key) || counted.has(key)) continue;
    // One after the other: they share one connection.
    counted.set(key, await countSource(cx, source, frozen.at));
  }
  return counted;
}

async function countSource(
  cx: Cx,
  { measure, narrowing, at: day }: Extract<Source, { kind: 'count' }>,
  cutOff: string,
): Promise<number | null> {
  const at = plainDate(day ?? cutOff);
  await learnTree(cx, at);
  const { alone, ...where } = narrowing;
  return valueOf(measure, await countAll(cx, { ...where, ...(alone === true ? { alone: 'yes' } : {}), at }));
}
