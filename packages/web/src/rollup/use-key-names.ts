// What a key of a dimension is called: units, plans, tasks and targets come with their names, the others have words here.
import { ASSIGNMENT_STATES, type AssignmentLabel, type AssignmentState, isPlainDate, LABELS } from '@sauro/core';
import type { Dimension } from '@sauro/server/contract';
import { ASSIGNMENT_WORDS } from '../assignment/words.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { ROLLUP_WORDS } from './words.ts';

export function useKeyNames(): (dimension: Dimension, key: string, label: string) => string {
  const say = useWords(ROLLUP_WORDS);
  const sayState = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  return (dimension, key, label) => {
    if (dimension === 'label') return isLabel(key) ? LABELS[key][language] : key;
    if (dimension === 'state') return isState(key) ? sayState(`state.${key}`) : key;
    if (dimension === 'part') return say(key === 'lead' ? 'part.lead' : 'part.coordinate');
    if (dimension === 'period') return key === '' || key === 'once' ? say('period.once') : key;
    if (dimension === 'month') return monthName(key, say('month.none'));
    return label;
  };
}

/** 11/2026. */
export function monthName(key: string, none: string): string {
  return isPlainDate(`${key}-01`) ? key.split('-').toReversed().join('/') : none;
}

function isState(key: string): key is AssignmentState {
  return ASSIGNMENT_STATES.some((state) => state === key);
}

function isLabel(key: string): key is AssignmentLabel {
  return Object.hasOwn(LABELS, key);
}
