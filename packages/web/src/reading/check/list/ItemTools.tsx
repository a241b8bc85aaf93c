// What can be done with the selected item, each as a button that says its key.
import {
  IconArrowDown,
  IconArrowMerge,
  IconArrowUp,
  IconCheck,
  IconHistory,
  IconPencil,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Item } from '@sauro/core';
import { useWords } from '../../../ui/language.tsx';
import { ariaKeys, type Command, KEYS, shownKey } from '../model/keys.ts';
import type { Checking } from '../state/use-checking.ts';
import { COMMAND_WORDS } from '../command-words.ts';
import styles from './OpenItem.module.css';

const TOOLS: readonly {
  readonly command: Command;
  readonly icon: TablerIcon;
  readonly of?: readonly Item['kind'][];
}[] = [
  { command: 'accept', icon: IconCheck },
  { command: 'edit', icon: IconPencil, of: ['head', 'task', 'target', 'duty', 'phase', 'reference'] },
  { command: 'merge', icon: IconArrowMerge, of: ['task'] },
  { command: 'mergeBefore', icon: IconArrowMerge, of: ['task'] },
  { command: 'moveUp', icon: IconArrowUp, of: ['task', 'target', 'duty', 'phase', 'reference'] },
  { command: 'moveDown', icon: IconArrowDown, of: ['task', 'target', 'duty', 'phase', 'reference'] },
  { command: 'remove', icon: IconTrash, of: ['task', 'target', 'duty', 'phase', 'reference'] },
  { command: 'history', icon: IconHistory, of: ['head', 'task', 'target', 'duty', 'phase', 'reference'] },
];

export function ItemTools({ checking: { actions, historyOpen }, item }: { checking: Checking; item: Item }) {
  const say = useWords(COMMAND_WORDS);
  return (
    <div className={styles['tools']}>
      {TOOLS.filter(({ of }) => of === undefined || of.includes(item.kind)).map(({ command, icon: Icon }) => (
        <button
          key={command}
          type="button"
          data-command={command}
          aria-keyshortcuts={ariaKeys(command)}
          aria-expanded={command === 'history' ? historyOpen : undefined}
          onClick={(event) => {
            event.stopPropagation();
            actions.run(command);
          }}
        >
          <Icon size={14} stroke={1.8} aria-hidden="true" />
          {say(command)}
          <kbd aria-hidden="true">{shownKey(KEYS[command].keys[0])}</kbd>
        </button>
      ))}
    </div>
  );
}
