// The rule of a day: a day of the period, working days after the cut-off, or one day of the calendar.
import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { DAY_OFF_MOVE_NAMES, DAY_OFF_MOVES, DECREE_CUT_OFF, dayOf, type DayOffMove } from '@sauro/core';
import { DayField } from '../../ui/DayField.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { RegimeBody } from '../calls.ts';
import styles from '../Report.module.css';
import { REGIME_WORDS } from '../words.ts';

export type Due = RegimeBody['levels'][number]['due'];
type MonthDay = Extract<Due, { kind: 'day' }>;

const KINDS = ['after-cut-off', 'day', 'date'] as const;

export function DueFields({ due, onDue }: { due: Due; onDue: (due: Due) => void }) {
  const say = useWords(REGIME_WORDS);
  return (
    <div className={styles['days']}>
      <NativeSelect
        label={say('rule')}
        value={due.kind}
        data={KINDS.map((kind) => ({ value: kind, label: say(`rule.${kind}`) }))}
        onChange={({ currentTarget }) => onDue(firstOf(currentTarget.value))}
      />
      {due.kind === 'after-cut-off' && (
        <NumberInput
          label={say('workingDays')}
          min={0}
          max={60}
          value={due.workingDays}
          onChange={(value) => onDue({ ...due, workingDays: Number(value) || 0 })}
        />
      )}
      {due.kind === 'day' && <MonthDayFields rule={due} onRule={onDue} />}
      {due.kind === 'date' && (
        <DayField label={say('date')} value={due.date} onChange={(date) => onDue({ ...due, date })} />
      )}
    </div>
  );
}

function firstOf(kind: string): Due {
  if (kind === 'after-cut-off') return { kind, workingDays: 2 };
  return kind === 'date' ? { kind, date: dayOf(new Date()) } : { ...DECREE_CUT_OFF, day: 20 };
}

const MONTHS = [-2, -1, 0, 1, 2] as const;

export function MonthDayFields({ rule, onRule }: { rule: MonthDay; onRule: (rule: MonthDay) => void }) {
  const say = useWords(REGIME_WORDS);
  const { language } = useLanguage();
  const told = (months: number) =>
    months === 0 ? say('months.0') : say(months < 0 ? 'months.-' : 'months.+', { count: Math.abs(months) });
  return (
    <>
      <NumberInput
        label={say('day')}
        min={1}
        max={31}
        value={rule.day}
        onChange={(value) => onRule({ ...rule, day: Math.min(31, Math.max(1, Number(value) || 1)) })}
      />
      <NativeSelect
        label={say('months')}
        value={String(rule.months)}
        data={[...new Set([...MONTHS, rule.months])].map((months) => ({ value: String(months), label: told(months) }))}
        onChange={({ currentTarget }) => onRule({ ...rule, months: Number(currentTarget.value) })}
      />
      <NativeSelect
        label={say('dayOff')}
        value={rule.dayOff}
        data={DAY_OFF_MOVE_NAMES.map((move) => ({ value: move, label: DAY_OFF_MOVES[move][language] }))}
        onChange={({ currentTarget }) => onRule({ ...rule, dayOff: currentTarget.value as DayOffMove })}
      />
      <Checkbox
        label={say('before')}
        checked={rule.before}
        onChange={({ currentTarget }) => onRule({ ...rule, before: currentTarget.checked })}
      />
    </>
  );
}
