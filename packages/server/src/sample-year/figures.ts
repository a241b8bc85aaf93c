// Which figures of the plan's targets come with which work of the sample, and how they grow with it.
import type { UnitId } from '@sauro/core';
import type { Entry } from '../progress/enter-progress.ts';
import { chance } from './course.ts';

type Figure = Entry['figures'][number];
export type Target = { readonly id: string; readonly text: string };
export type Place = {
  readonly unit: UnitId;
  readonly code: string;
  /** Schools that it manages. */
  readonly schools: number;
};

const FAST = 'đường truyền từ';
const TRAINED = 'hoàn thành bồi dưỡng';
const ROOMS = 'phòng máy được';

/** By words of the work. */
const OF_WORK: readonly (readonly [words: string, targets: readonly string[]])[] = [
  ['sửa chữa phòng máy, nâng tốc độ', [FAST, ROOMS]],
  ['Bồi dưỡng kỹ năng số', [TRAINED]],
];
const TEACHERS_OF_A_SCHOOL = 24;

export function figuresOf(text: string, percent: number, place: Place, targets: readonly Target[]): readonly Figure[] {
  if (place.schools === 0) return [];
  const words = OF_WORK.find(([work]) => text.includes(work))?.[1] ?? [];
  return words.flatMap((word) => {
    const target = targets.find((one) => one.text.includes(word));
    return target === undefined ? [] : [figureOf(word, target.id, percent, place)];
  });
}

function figureOf(word: string, target: string, percent: number, { code, schools }: Place): Figure {
  const drawn = chance({ unit: code }, word);
  if (word === ROOMS) {
    const rooms = Math.round(schools * (0.35 + 0.35 * drawn));
    return { target, value: Math.round((rooms * percent) / 100), basis: 'cumulative' };
  }
  const denominator = word === FAST ? schools : schools * TEACHERS_OF_A_SCHOOL;
  const reached = 0.82 + 0.18 * Math.sqrt(drawn);
  return { target, numerator: Math.round((denominator * reached * percent) / 100), denominator };
}
