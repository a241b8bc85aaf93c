// A report before anybody has typed: what stood at the end of its cut-off day, told section by section.
import { COUNT_MEASURES, type CountMeasure, type PlainDate, type ReportContent, type ToldFigure } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { getFigures } from '../../rollup/get-figures.ts';

export type Composing = {
  readonly unit: { readonly id: string; readonly name: string };
  readonly title: string;
  /** Plans whose work is told; all that the unit has where empty. */
  readonly plans: readonly string[];
  readonly from: PlainDate;
  /** The cut-off day: no later than today. */
  readonly at: PlainDate;
};

const SHOWN = [
  'total',
  'doneInTime',
  'doneLate',
  'inProgress',
  'overdue',
  'notBegun',
] as const satisfies CountMeasure[];

/** Of the caller's reach. Throws `cut-off.to-come` for a day to come. */
export async function composeContent(cx: Cx, { unit, title, plans, from, at }: Composing): Promise<ReportContent> {
  const asked = plans.length === 0 ? [undefined] : plans;
  const told = await Promise.all(
    asked.map(async (plan) => ({
      plan,
      ...(await getFigures(cx, { by: 'none', q: '', unit: unit.id, plan, at })),
    })),
  );
  const blocks = told.map(({ plan, total }) => ({
    kind: 'sentence' as const,
    parts: SHOWN.flatMap((measure, index): (string | ToldFigure)[] => [
      `${index === 0 ? '' : '; '}${COUNT_MEASURES[measure].vi}: `,
      {
        value: total[measure] ?? null,
        text: String(total[measure] ?? '–'),
        source: { kind: 'count', measure, narrowing: { plan, unit: unit.id } },
      },
    ]),
  }));
  return { at, from, unit, title, sections: [{ key: 'general', title: 'Tình hình chung', blocks, sections: [] }], annexes: [] };
}
