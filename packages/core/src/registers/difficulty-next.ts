// Who must act next on a difficulty, since when and until when: the line that stands beside it wherever it is shown.
import { countWorkingDays, type WorkCalendar } from '../calendar/working-days.ts';
import type { PersonId, UnitId } from '../id.ts';
import { type PlainDate, showDay } from '../time.ts';
import type { DifficultyStanding } from './difficulty-facts.ts';
import { isOpenDifficulty } from './difficulty-lifecycle.ts';

export type NextActor = {
  /** `answer` it, `fulfil` what the answer promised, or `confirm` that the answer does. */
  readonly must: 'answer' | 'fulfil' | 'confirm';
  readonly unit: UnitId;
  readonly person: PersonId | null;
  readonly since: PlainDate;
  /** Working days that it has waited there: 0 on the day itself. */
  readonly waited: number;
  readonly due: PlainDate;
  /** Working days up to `due`: 0 on the day itself, below 0 when past. */
  readonly left: number;
  /** A day that was promised may have become a day off: then nothing is left before it either. */
  readonly isToday: boolean;
  readonly isOverdue: boolean;
};

/** Null where nobody must: it is closed or withdrawn. */
export function nextActor(standing: DifficultyStanding, today: PlainDate, calendar: WorkCalendar): NextActor | null {
  const { state, raiser, holder, person, since, due, promisedOn } = standing;
  if (due === null) return null;
  const must = isOpenDifficulty(state) ? 'answer' : promisedOn === null ? 'confirm' : 'fulfil';
  return {
    must,
    unit: must === 'confirm' ? raiser : holder,
    person: must === 'confirm' ? null : person,
    since,
    waited: countWorkingDays(calendar, since, today),
    due,
    // Between a Friday that was due and the Sunday after lie no working days: that is 0, never -0.
    left: countWorkingDays(calendar, today, due) + 0,
    isToday: due === today,
    isOverdue: due < today,
  };
}

type Told = Omit<NextActor, 'unit' | 'person'> & {
  /** By their names. */
  readonly unit: string;
  readonly person: string | null;
};
export type NextLanguage = 'vi' | 'en';

/** "Sở Y tế phải trả lời; đã chờ 3 ngày làm việc (từ 12/11/2026); hạn 19/11/2026, còn 2 ngày làm việc." */
export function sayNext(next: Told, language: NextLanguage): string {
  return language === 'vi' ? inVietnamese(next) : inEnglish(next);
}

function inVietnamese({ must, unit, person, since, waited, due, ...end }: Told): string {
  const who = person === null ? unit : `${unit} (${person})`;
  const act = { answer: 'phải trả lời', fulfil: 'phải xử lý xong như đã hẹn', confirm: 'xác nhận hoặc mở lại' }[must];
  const time = waited === 0 ? `nhận ngày ${showDay(since)}` : `đã chờ ${waited} ngày làm việc (từ ${showDay(since)})`;
  return `${who} ${act}; ${time}; hạn ${showDay(due)}, ${leftInVietnamese({ ...end, must })}${must === 'confirm' ? '; hết hạn thì tự kết thúc' : ''}.`;
}

type End = Pick<NextActor, 'must' | 'left' | 'isToday' | 'isOverdue'>;

function leftInVietnamese({ must, left, isToday, isOverdue }: End): string {
  const past = must === 'fulfil' ? 'quá hẹn' : 'quá';
  if (isOverdue)
    return left === 0 ? (must === 'fulfil' ? 'đã quá hẹn' : 'đã quá hạn') : `${past} ${-left} ngày làm việc`;
  return isToday ? 'là hôm nay' : `còn ${left} ngày làm việc`;
}

function inEnglish({ must, unit, person, since, waited, due, ...end }: Told): string {
  const who = person === null ? unit : `${unit} (${person})`;
  const act = { answer: 'must answer', fulfil: 'must have dealt with it', confirm: 'confirms or reopens' }[must];
  const time = waited === 0 ? `received ${showDay(since)}` : `waited ${days(waited)} (since ${showDay(since)})`;
  return `${who} ${act}; ${time}; due ${showDay(due)}, ${leftInEnglish(end)}${must === 'confirm' ? '; then it closes by itself' : ''}.`;
}

function leftInEnglish({ left, isToday, isOverdue }: Omit<End, 'must'>): string {
  if (isOverdue) return left === 0 ? 'overdue' : `${days(-left)} past`;
  return isToday ? 'which is today' : `${days(left)} left`;
}

function days(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
