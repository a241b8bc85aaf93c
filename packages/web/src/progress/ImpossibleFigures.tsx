// Figures that cannot be so, asked for once more before they go: nothing that was typed is lost either way.
import { Button } from '@mantine/core';
import { focusFirst } from '../ui/focus-first.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Impossible } from './figure-doubts.ts';
import { warningText } from './figures/warning-text.ts';
import styles from './Progress.module.css';
import { PROGRESS_WORDS } from './words.ts';

type FiguresProps = {
  readonly figures: readonly Impossible[];
  readonly onBack: () => void;
  readonly onSend: () => void;
};

export function ImpossibleFigures({ figures, onBack, onSend }: FiguresProps) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  return (
    <div role="alert" className={styles['impossible']}>
      <p>{say('impossible')}</p>
      <ul>
        {figures.map(({ target, warning }) => (
          <li key={`${target.id} ${warning.code}`}>
            <span lang="vi">{target.text}</span>: <b>{warningText(warning, language)}</b>
          </li>
        ))}
      </ul>
      <div>
        <Button ref={focusFirst} onClick={onBack}>
          {say('impossible.back')}
        </Button>
        <Button variant="default" onClick={onSend}>
          {say('impossible.send')}
        </Button>
      </div>
    </div>
  );
}
