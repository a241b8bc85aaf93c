// A day that stands in the address. While one types it passes through days that nobody means (a year of 0002, then of 0020):
// those stay in the field, and what is told is only a day that may be chosen.
import { TextInput, type TextInputProps } from '@mantine/core';
import { isPlainDate } from '@sauro/core';
import { useState } from 'react';

type DayProps = Pick<TextInputProps, 'label' | 'aria-label' | 'required'> & {
  /** YYYY-MM-DD, or '' where none is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
};

export function DayField({ value, onChange, min = '1900-01-01', max = '2999-12-31', ...input }: DayProps) {
  /** null: nobody is typing. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...input}
      type="date"
      min={min}
      max={max}
      value={typed ?? value}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        if (isPlainDate(text) && text >= min && text <= max) onChange(text);
      }}
      onBlur={() => {
        if (typed === '' && value !== '') onChange('');
        setTyped(null);
      }}
    />
  );
}
