// Targets of a draft that other plans set to another number, for the same unit and year.
import { fingerprintOf, fold, likeness, LIKENESS_USES, type TargetWording } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import type { Placed } from './draft-content.ts';
import { type Around, byThing, nearest, overlapOf, probesOf, subjectsOf, WEIGHED } from './overlap.ts';
import { listCandidates, listOverlapTargets, type OverlapTarget } from './queries-overlap.ts';
import type { OverlapView } from './views.ts';

export async function targetOverlaps(
  cx: Cx,
  targets: readonly Placed<TargetWording>[],
  { without }: Around,
): Promise<readonly OverlapView[]> {
  const prints = targets.map(({ wording }) => fingerprintOf(wording.text));
  const candidates = await listCandidates(cx, probesOf(prints, 'target'), WEIGHED);
  const rows = new Map((await listOverlapTargets(cx, subjectsOf(candidates), without)).map((row) => [row.id, row]));
  return byThing(candidates).flatMap(([of, subjects]) => {
    const [target, own] = [targets[of], prints[of]];
    if (target === undefined || own === undefined) return [];
    const overlaps = subjects.flatMap((id): readonly OverlapView[] => {
      const row = rows.get(id as OverlapTarget['id']);
      if (row === undefined || !isContradicted(target.wording, row)) return [];
      const alike = likeness(own, fingerprintOf(row.text));
      if (alike < LIKENESS_USES.target.least) return [];
      return [overlapOf(target.item, 'other-number', { row, says: saysOf(row), likeness: alike })];
    });
    return nearest(overlaps);
  });
}

/** Of one unit and one year, and still another number. */
function isContradicted(one: TargetWording, other: OverlapTarget): boolean {
  const isComparable = fold(one.unit ?? '') === fold(other.unit ?? '') && one.by === other.byYear;
  return isComparable && (one.value !== other.value || one.max !== other.max || one.comparator !== other.comparator);
}

const SIGNS: Readonly<Record<string, string>> = { eq: '', gte: '≥ ', lte: '≤ ', approx: '≈ ', range: '', growth: '' };

function saysOf({ comparator, value, max, unit, byYear }: OverlapTarget): string {
  const show = (figure: number) => figure.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
  const figures = max === null ? show(value) : `${show(value)}–${show(max)}`;
  const sign = comparator === 'growth' && value > 0 ? '+' : (SIGNS[comparator] ?? '');
  return [`${sign}${figures}`, unit, byYear === null ? null : `(${byYear})`].filter((part) => part !== null).join(' ');
}
