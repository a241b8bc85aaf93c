// Months without a year in the plan of a school year: from August on they lie in its first year, the others in its second.
// A plan that is issued before that year begins (of admission, of preparation) has the months until then in the first year too.
import type { Deadline, DocumentHead, Task } from '../reading.ts';

const SCHOOL_YEAR = /năm học\s((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})/iu;
const FIRST_MONTH = 8;

/** The tasks of a plan whose title names a school year, each month in the year in which the school has it. */
export function inSchoolYear(
  tasks: readonly Task[],
  { title, date }: Pick<DocumentHead, 'title' | 'date'>,
): readonly Task[] {
  const [, first, second] = SCHOOL_YEAR.exec(title ?? '') ?? [];
  if (first === undefined || second === undefined) return tasks;
  const issued = date?.startsWith(first) ? Number(date.slice(5, 7)) : FIRST_MONTH;
  const begins = Math.min(issued, FIRST_MONTH);
  const placed = (day: string) => `${Number(day.slice(5, 7)) >= begins ? first : second}${day.slice(4)}`;
  return tasks.map((task) => {
    const { deadline } = task;
    if (deadline?.kind !== 'by' || /\d{4}/u.test(deadline.text)) return task;
    const from = deadline.from === undefined ? {} : { from: placed(deadline.from) };
    const moved: Deadline = { ...deadline, ...from, due: placed(deadline.due) };
    return { ...task, deadline: moved };
  });
}
