// What a file of figures or of assignments was narrowed to, each part by its name, so that a list of one commune does not read as
// that of the province, nor what is late as all that there is.
import {
  type Dimension,
  DIMENSION_WORDS,
  DIMENSIONS,
  fold,
  keyWord,
  measureWord,
  plainDate,
  sectionOfKey,
  showDay,
  UNIT_KINDS,
} from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import type { StandingFilter } from './list-contract.ts';
import { nameKeys } from './queries-names.ts';

export type Note = readonly [title: string, value: string];

/** A month is asked for by its days. */
const DIMENSIONS_ASKED = DIMENSIONS.filter((one) => one !== 'month');
/** Of what the caller does not see; the file holds none of it. */
const UNSEEN = '(ngoài phạm vi được xem)';

/** Nothing where it holds all. `at`: on which day units are called so. */
export async function filterNotes(cx: Cx, asked: Omit<StandingFilter, 'at'>, at: string): Promise<readonly Note[]> {
  const day = (text: string) => showDay(plainDate(text));
  const named = async (dimension: Dimension, keys: readonly string[]): Promise<string> => {
    const known = await nameKeys(cx, dimension, { keys, at, plan: asked.plan });
    const names = known.map(({ key, label }) => keyWord(dimension, key, 'vi') ?? label);
    return names.length > 0 ? names.join(', ') : unnamed(dimension, keys);
  };
  const notes: Note[] = [];
  if (asked.measure !== undefined && asked.measure !== 'total') notes.push(['Số liệu', measureWord(asked.measure).vi]);
  if (asked.split !== undefined) notes.push(['Việc', 'Phần đã chia cho đơn vị cấp dưới']);
  for (const dimension of DIMENSIONS_ASKED) {
    const key = asked[dimension];
    if (key === undefined) continue;
    const alone = dimension === 'unit' && asked.alone === 'yes' ? ' (riêng đơn vị này)' : '';
    notes.push([DIMENSION_WORDS[dimension].vi, (await named(dimension, [key].flat())) + alone]);
  }
  if (asked.issuer !== undefined) notes.push(['Do đơn vị giao', await named('unit', [asked.issuer])]);
  if (asked.unitKind !== undefined) notes.push(['Loại đơn vị', UNIT_KINDS[asked.unitKind].vi]);
  if (asked.from !== undefined) notes.push(['Đến hạn từ ngày', day(asked.from)]);
  if (asked.to !== undefined) notes.push(['Đến hạn đến ngày', day(asked.to)]);
  if (asked.due !== undefined) notes.push(['Hạn', 'Không có hạn']);
  if (asked.q !== undefined && asked.q !== '') notes.push(['Có các từ', asked.q]);
  return notes;
}

/** Sections are called by their paths where no plan is named. */
function unnamed(dimension: Dimension, keys: readonly string[]): string {
  if (dimension !== 'section') return UNSEEN;
  return keys.map((key) => (key === 'none' ? 'không thuộc mục nào' : sectionOfKey(key).section)).join(', ');
}

/** Letters without marks and signs that every system takes in the name of a file. */
const LONGEST_NAME = 100;

/** As part of the name of a file, which alone goes along with a table that has no page of its own for it. */
export function nameOfNotes(notes: readonly Note[]): string {
  const words = notes.map(([, value]) => fold(value).replaceAll(/[^a-z0-9]+/g, '-'));
  return words
    .join('_')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^[-_]+|[-_]+$/g, '');
}
