// What was done to many at once, told until it is hidden.
import { CloseButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../ui/language.tsx';
import styles from './Issue.module.css';
import { ISSUE_WORDS } from './words.ts';

export function DoneBar({ children, onHide }: { readonly children: ReactNode; readonly onHide: () => void }) {
  const say = useWords(ISSUE_WORDS);
  return (
    <div className={styles['done']} role="status">
      <IconCircleCheck size={18} stroke={1.8} aria-hidden="true" />
      <p>{children}</p>
      <CloseButton aria-label={say('done.hide')} onClick={onHide} />
    </div>
  );
}
