// By what figures are split, and what the keys of each are called.
import { type AssignmentLabel, LABELS } from '../assignment/label.ts';
import { periodWords } from '../assignment/period-words.ts';
import { ASSIGNMENT_STATE_WORDS, PART_WORDS } from '../assignment/words.ts';
import { isPlainDate } from '../time.ts';

type Word = { readonly vi: string; readonly en: string };

export const DIMENSION_WORDS = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  section: { vi: 'Mục của kế hoạch', en: 'Section of the plan' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  part: { vi: 'Vai trò', en: 'Part' },
  label: { vi: 'Tình trạng', en: 'Status' },
  state: { vi: 'Trạng thái', en: 'State' },
  month: { vi: 'Tháng đến hạn', en: 'Month due' },
  period: { vi: 'Kỳ', en: 'Period' },
} as const satisfies Record<string, Word>;
export type Dimension = keyof typeof DIMENSION_WORDS;
export const DIMENSIONS = [
  'unit',
  'plan',
  'section',
  'task',
  'target',
  'part',
  'label',
  'state',
  'month',
  'period',
] as const satisfies readonly Dimension[];

/**
 * Paths of sections (II.1) tell them apart within a plan. Over several plans the key of a section is the plan's id, a slash
 * and the path: what two plans happen to number alike is not one.
 */
export function sectionOfKey(key: string): { readonly plan: string | null; readonly section: string } {
  const [, plan, section] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(.*)$/s.exec(key) ?? [];
  return plan === undefined || section === undefined ? { plan: null, section: key } : { plan, section };
}

const ONCE: Word = { vi: 'Làm một lần', en: 'Done once' };
const RECURRING: Word = { vi: 'Thường xuyên, định kỳ', en: 'Recurring' };
const NO_DEADLINE: Word = { vi: 'Không có hạn', en: 'No deadline' };

/** The word of a key; null of those that have a name of their own: units, plans, tasks, targets. */
export function keyWord(dimension: Dimension, key: string, language: 'vi' | 'en'): string | null {
  switch (dimension) {
    case 'label':
      return wordIn<AssignmentLabel>(LABELS, key, language);
    case 'state':
      return wordIn(ASSIGNMENT_STATE_WORDS, key, language);
    case 'part':
      return wordIn(PART_WORDS, key, language);
    case 'month':
      return isPlainDate(`${key}-01`) ? key.split('-').toReversed().join('/') : NO_DEADLINE[language];
    case 'period':
      if (key === 'recurring') return RECURRING[language];
      return key === '' || key === 'once' ? ONCE[language] : periodWords(key, language);
    default:
      return null;
  }
}

function wordIn<Key extends string>(words: Readonly<Record<Key, Word>>, key: string, language: 'vi' | 'en'): string {
  return Object.hasOwn(words, key) ? words[key as Key][language] : key;
}
