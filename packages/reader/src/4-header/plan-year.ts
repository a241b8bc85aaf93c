// The one year that a plan is for, if it is for one: its title says it, or all its phases lie in it.
import type { DocumentHead, Phase } from '../reading.ts';

/** A year that belongs to a date, to a school year, or to a range is not the plan's year. */
const YEAR = /(?<!(?:tháng \d{1,2}|học|đến|hết|tới|từ) )năm ((?:19|20)\d{2})(?!\s{0,2}[-–]\s{0,2}\d)/giu;
const RANGE = /giai đoạn|(?:19|20)\d{2}\s{0,2}[-–]\s{0,2}(?:19|20)\d{2}|đến (?:hết )?năm/iu;

/** "Khắc phục hạn chế sau kiểm điểm năm 2025", issued in 2026: the work lies after the day of issue. */
const isOver = (year: string, { date }: DocumentHead) => date !== null && Number(year) < Number(date.slice(0, 4));

export function planYearOf(head: DocumentHead, phases: readonly Phase[]): string | null {
  const title = head.title ?? '';
  const last = [...title.matchAll(YEAR)].at(-1)?.[1];
  if (last && !RANGE.test(title) && !isOver(last, head)) return last;
  const years = new Set(phases.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]));
  const [only] = years;
  return years.size === 1 && only ? only : null;
}
