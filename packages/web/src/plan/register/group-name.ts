// What a group is called: by its own label, a month by its number, and what has none by what is missing.
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import type { TaskGroup } from '../calls.ts';
import { type Group, WHENS } from './search.ts';
import { REGISTER_WORDS } from './words.ts';

export function useGroupName(): (by: Group, group: TaskGroup) => string {
  const say = useWords(REGISTER_WORDS);
  return (by, { key, label }) => {
    if (key === null) return by === 'none' ? '' : say(`group.empty.${by}`);
    if (by === 'month') return say('group.month.name', { month: formatDay(key) });
    if (by === 'time') {
      const known = WHENS.find((when) => when === key);
      return known === undefined ? (label ?? key) : say(`when.${known}`);
    }
    return label ?? key;
  };
}
