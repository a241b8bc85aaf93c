// How high each kind of marker stands: Phần over Chương over Mục …, a numbered item over its letters, these over dashes.
import type { Label, LabelKind } from '../vietnamese/label.ts';
import { countWords, endsWithColon } from '../vietnamese/wording.ts';
import { readLabelledLine } from './labelled-lines.ts';

export const RANK: Readonly<Record<LabelKind, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  upper: 4,
  roman: 5,
  article: 6,
  number: 7,
  named: 7.5,
  dotted: 8,
  letter: 9,
  bracketed: 10,
  dash: 11,
  plus: 12,
  dot: 13,
};
/** "* Biện pháp:" stands over the dashes below it; a star before a whole item is a bullet like any other. */
export const STAR_HEADING = 10.5;

/** "* Thời gian: tháng 6." after "* Nội dung:" and its dashes says something of all of them. */
export const besideStar = (open: readonly { readonly rank: number }[], label: Label, text: string) =>
  label.kind === 'dot' && open.some(({ rank }) => rank === STAR_HEADING) && readLabelledLine(text) !== null;

export function rankOf(label: Label, text: string): number {
  if (label.kind === 'dot' && endsWithColon(text) && countWords(text) <= 10) return STAR_HEADING;
  return label.kind === 'dotted' ? RANK.dotted + (label.depth - 2) * 0.2 : RANK[label.kind];
}
