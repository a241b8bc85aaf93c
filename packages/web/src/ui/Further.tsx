// Of many rows the first on screen, with a way to all and back: what comes first is what is looked at. On paper stand all.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from './format.ts';
import { useLanguage, useWords } from './language.tsx';
import { UI_WORDS } from './words.ts';

const FIRST = 20;
/** So few more are not worth a press. */
const FEW_MORE = 5;

type Further = {
  readonly count: number;
  readonly isMany: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
};

export function useFurther(count: number): Further {
  const [isOpen, setOpen] = useState(false);
  return { count, isMany: count > FIRST + FEW_MORE, isOpen, toggle: () => setOpen(!isOpen) };
}

/** The class of the row at a place. */
export function furtherRow({ isMany, isOpen }: Further, place: number): string | undefined {
  return isMany && !isOpen && place >= FIRST ? 'only-print' : undefined;
}

/** Those of the rows that are on the screen. */
export function shownRows<Row>(further: Further, rows: readonly Row[]): readonly Row[] {
  return rows.filter((_row, place) => furtherRow(further, place) === undefined);
}

/** Below the rows. It stays where it is pressed, so that the focus does. */
export function FurtherButton({ further: { count, isMany, isOpen, toggle } }: { further: Further }) {
  const say = useWords(UI_WORDS);
  const { language } = useLanguage();
  if (!isMany) return null;
  return (
    <Button className="no-print" variant="default" justify="flex-start" aria-expanded={isOpen} onClick={toggle}>
      {isOpen ? say('rows.first', { count: FIRST }) : say('rows.all', { count: formatNumber(count, language) })}
    </Button>
  );
}
