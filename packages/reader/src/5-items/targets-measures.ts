// Numbers that measure a goal: per cents, ranks, levels, counted things and stretches of time. Years, ages, the numbers
// of documents and of programmes are none.
import { parseNumber } from '../vietnamese/numbers.ts';
import { countsIn, FREE, NUMBER } from './targets-counts.ts';

export type Measure = {
  readonly kind: 'percent' | 'rank' | 'level' | 'count';
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
};

const PERCENT = new RegExp(
  `${FREE}(${NUMBER})\\s?%?(?:\\s?(?:-|–|đến)\\s?(${NUMBER}))?\\s?(?:%|phần trăm)(\\s?\\/\\s?năm)?`,
  'gu',
);
const RANK =
  /(?:(?:trong|thuộc|vào|đứng|ở|lọt)\s(?:\p{L}{1,7}\s){0,2}?(?:nhóm|top|tốp)|vị trí(?: thứ)?|(?:xếp|đứng)(?: thứ)?(?: hạng)?|thứ hạng)\s(\d{1,3})(?![\d%.,/]\d|\d|%)/giu;
/** "thuộc 10 tỉnh dẫn đầu", "trong số 5 địa phương có chỉ số cao nhất". */
const RANK_AMONG =
  /(?<!\p{L})(?:trong|thuộc|vào)\s(?:số\s)?(\d{1,3})(?=\s(?:tỉnh|thành phố|địa phương|xã|phường|trường|đơn vị)(?!\p{L})[^,;.]{0,60}?(?:dẫn đầu|hàng đầu|đứng đầu|cao nhất|tốt nhất))/giu;
const LEVEL =
  /(?:mức độ|cấp độ|mức)\s(\d{1,2})(?:\s(?:đến|-|–)\s(?:mức độ|cấp độ|mức)?\s?(\d{1,2}))?(?![\d%.,/]\d|\d|%)/giu;

/** Measures of a clause in their order; counted things only where no per cent measures it. */
export function findMeasures(text: string): Measure[] {
  const percents = [...text.matchAll(PERCENT)].flatMap(percentOf);
  if (percents.length > 0) return percents;
  const counts = countsIn(text);
  const ranks = [...text.matchAll(RANK), ...text.matchAll(RANK_AMONG)].map((match) => numbered(match, 'rank', 'rank'));
  if (counts.length > 0 && ranks.every((rank) => rank.start > (counts[0]?.start ?? 0)))
    return counts.filter((count) => ranks.every((rank) => count.end < rank.start || count.start > rank.end));
  if (ranks.length > 0) return ranks;
  return [...text.matchAll(LEVEL)].map((match) => numbered(match, 'level', 'level'));
}

export function hasMeasure(text: string): boolean {
  return findMeasures(text).length > 0;
}

function percentOf(match: RegExpMatchArray): Measure[] {
  const [whole, first = '', second, yearly] = match;
  const value = parseNumber(first);
  const start = match.index ?? 0;
  if (value === null) return [];
  const max = second === undefined ? null : parseNumber(second);
  const measure = { kind: 'percent' as const, value, unit: yearly ? '%/year' : '%', start, end: start + whole.length };
  return [max === null ? measure : { ...measure, max }];
}

function numbered(match: RegExpMatchArray, kind: 'rank' | 'level', unit: string): Measure {
  const start = match.index ?? 0;
  const measure = { kind, value: Number(match[1]), unit, start, end: start + match[0].length };
  return match[2] === undefined ? measure : { ...measure, max: Number(match[2]) };
}
