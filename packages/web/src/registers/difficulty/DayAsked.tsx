// The day that an act asks for: by when what was directed is answered, or what is promised is dealt with. A working day is
// proposed; what is promised is never filled in unasked.
import { Button } from '@mantine/core';
import {
  addWorkingDays,
  CALENDAR,
  DIFFICULTY_DAYS,
  isPlainDate,
  lastToSet,
  type PlainDate,
  promiseBy,
} from '@sauro/core';
import { DayField } from '../../ui/DayField.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './Difficulty.module.css';
import { DIFFICULTY_WORDS } from './words.ts';

type DayAskedProps = {
  readonly act: 'answer' | 'direct';
  readonly today: PlainDate;
  readonly day: string;
  readonly onDay: (day: string) => void;
};

export function DayAsked({ act, today, day, onDay }: DayAskedProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const proposed = proposedFor(day, today);
  return (
    <div className={styles['day']}>
      <DayField
        label={say(`due.${act}`)}
        required
        isSent
        min={today}
        max={lastToSet(today)}
        value={day}
        onChange={onDay}
      />
      {proposed !== null && (
        <Button variant="default" size="compact-sm" onClick={() => onDay(proposed)}>
          {day === ''
            ? say('due.propose', { day: formatDay(proposed), count: DIFFICULTY_DAYS.answer })
            : say('due.day-off', { day: formatDay(day), next: formatDay(proposed) })}
        </Button>
      )}
    </div>
  );
}

/** Null where a working day stands there. */
function proposedFor(day: string, today: PlainDate): PlainDate | null {
  if (day === '') return promiseBy(CALENDAR, today);
  return isPlainDate(day) && !CALENDAR.isWorkingDay(day) ? addWorkingDays(CALENDAR, day, 1) : null;
}
