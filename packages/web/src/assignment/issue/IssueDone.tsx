// What issuing has done: how many, how many were there, and which names were left.
import { CloseButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Issued } from '../calls.ts';
import styles from './Issue.module.css';
import { ISSUE_WORDS } from './words.ts';

export function IssueDone({ done, onHide }: { done: Issued; onHide: () => void }) {
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  const numbers = { issued: formatNumber(done.issued, language), already: formatNumber(done.already, language) };
  return (
    <div className={styles['done']} role="status">
      <IconCircleCheck size={18} stroke={1.8} aria-hidden="true" />
      <p>
        {say('done', numbers)}
        {done.unsettled.length > 0 && <> {say('done.unsettled', { names: done.unsettled.join('; ') })}</>}
      </p>
      <CloseButton aria-label={say('done.hide')} onClick={onHide} />
    </div>
  );
}
