// A day, in an address or in a form. While one types it passes through days that nobody means (a year of 0002, then of 0020):
// those stay in the field, and what is told is only a day that may be chosen. One that may not stays too, with what may be.
import { TextInput, type TextInputProps } from '@mantine/core';
import { isPlainDate } from '@sauro/core';
import { useState } from 'react';
import { formatDay } from './format.ts';
import { useWords } from './language.tsx';
import { UI_WORDS } from './words.ts';

type DayProps = Pick<TextInputProps, 'label' | 'aria-label' | 'required'> & {
  /** YYYY-MM-DD, or '' where none is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** In a form that is sent: a day out of bounds is told all the same, so that it is refused and no other is sent for it. */
  readonly isSent?: boolean;
};

const [FIRST, LAST] = ['1900-01-01', '2999-12-31'];

export function DayField({ value, onChange, min = FIRST, max = LAST, isSent = false, ...input }: DayProps) {
  const say = useWords(UI_WORDS);
  /** null: nobody is typing. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const isWithin = (text: string) => text >= min && text <= max;
  const isWrong = isPlainDate(shown) && !isWithin(shown);
  const bounds = min === FIRST ? 'day.until' : max === LAST ? 'day.from' : 'day.between';
  return (
    <TextInput
      {...input}
      type="date"
      min={min}
      max={max}
      value={shown}
      error={isWrong && say(bounds, { min: formatDay(min), max: formatDay(max) })}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        if (isPlainDate(text) && (isSent ? text >= FIRST && text <= LAST : isWithin(text))) onChange(text);
      }}
      onBlur={() => {
        if (typed === '' && value !== '') onChange('');
        if (!isWrong || isSent) setTyped(null);
      }}
    />
  );
}
