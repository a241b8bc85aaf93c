// The commands that concern the whole list, as buttons that say their keys.
import { IconArrowBackUp, IconArrowForwardUp, IconHelpCircle, IconKeyboard } from '@tabler/icons-react';
import { useWords } from '../../../ui/language.tsx';
import type { Checking } from '../state/use-checking.ts';
import { BUTTON_WORDS } from '../command-words.ts';
import styles from './CommandBar.module.css';
import { CommandButton } from './CommandButton.tsx';

const ICON = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

export function CommandBar({ checking }: { checking: Checking }) {
  const say = useWords(BUTTON_WORDS);
  const { undoable, redoable } = checking.view.book;
  return (
    <div className={styles['commands']}>
      <CommandButton
        checking={checking}
        command="nextDoubt"
        label={say('nextDoubt')}
        icon={<IconHelpCircle {...ICON} />}
      />
      <CommandButton checking={checking} command="nextOpen" label={say('nextOpen')} />
      <CommandButton
        checking={checking}
        command="undo"
        short
        disabled={undoable.length === 0}
        icon={<IconArrowBackUp {...ICON} />}
      />
      <CommandButton
        checking={checking}
        command="redo"
        short
        disabled={redoable.length === 0}
        icon={<IconArrowForwardUp {...ICON} />}
      />
      <CommandButton checking={checking} command="help" short icon={<IconKeyboard {...ICON} />} />
    </div>
  );
}
