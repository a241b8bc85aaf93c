// What the field of the frame offers, under the name of each group. None is reached by Tab: the field keeps the focus, and says
// which one is chosen.
import { useEffect, useRef } from 'react';
import { useWords } from '../ui/language.tsx';
import styles from './Search.module.css';
import type { Option } from './use-options.tsx';
import { SEARCH_WORDS } from './words.ts';

type ListProps = {
  /** What the ids of the options begin with. */
  readonly id: string;
  readonly options: readonly Option[];
  readonly chosen: number;
  readonly onPress: (option: Option) => void;
};

export function OptionList({ id, options, chosen, onPress }: ListProps) {
  const say = useWords(SEARCH_WORDS);
  return (
    <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={say('suggestions')} hidden={options.length === 0}>
      {groupsOf(options).map(({ group, first, members }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <p id={`${id}-${group}`} role="presentation" className={styles['group']}>
            {say(`group.${group}`)}
          </p>
          {members.map((option, index) => (
            <OptionRow
              key={option.key}
              id={`${id}-${first + index}`}
              option={option}
              isChosen={first + index === chosen}
              onPress={() => onPress(option)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type RowProps = {
  readonly id: string;
  readonly option: Option;
  readonly isChosen: boolean;
  readonly onPress: () => void;
};

function OptionRow({ id, option: { icon, body }, isChosen, onPress }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <button
      ref={row}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      // A press must not take the focus from the field before it has chosen.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {icon}
      {body}
    </button>
  );
}

/** They come group by group: each with the place of its first among all. */
function groupsOf(options: readonly Option[]) {
  const groups: { readonly group: Option['group']; readonly first: number; readonly members: Option[] }[] = [];
  for (const [first, option] of options.entries()) {
    const last = groups.at(-1);
    if (last?.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, first, members: [option] });
  }
  return groups;
}
