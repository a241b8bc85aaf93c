// How many were drawn, checked and found as reported, by unit.
import { type FieldCounts, figuresOfField } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { type CheckFilter, countFound } from './queries.ts';
import type { FieldFiguresView } from './views.ts';

const NONE: FieldCounts = { drawn: 0, checked: 0, agreeing: 0, differing: 0, notThere: 0 };

export async function getFieldFigures(cx: Cx, filter: CheckFilter): Promise<FieldFiguresView> {
  const rows = await countFound(cx, filter);
  const all = rows.reduce((sum: FieldCounts, row) => added(sum, row), NONE);
  const units = rows.map(({ unitId, unitName, ...counts }) => ({
    unit: { id: unitId, name: unitName },
    ...figuresOfField(counts),
  }));
  // What was checked least well first; of those alike, the order of the codes stays.
  const byShare = units.toSorted((one, other) => (one.share?.counted ?? 101) - (other.share?.counted ?? 101));
  return { all: figuresOfField(all), units: byShare };
}

function added(one: FieldCounts, other: FieldCounts): FieldCounts {
  return {
    drawn: one.drawn + other.drawn,
    checked: one.checked + other.checked,
    agreeing: one.agreeing + other.agreeing,
    differing: one.differing + other.differing,
    notThere: one.notThere + other.notThere,
  };
}
