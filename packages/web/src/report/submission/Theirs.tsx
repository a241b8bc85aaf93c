// What another hand of the unit has made of the same part meanwhile, and which of both is to stand.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../ui/language.tsx';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';
import type { Saved } from './use-saved.ts';

type TheirsProps = { readonly lead: string; readonly choose: Saved['choose']; readonly children?: ReactNode };

export function Theirs({ lead, choose, children }: TheirsProps) {
  const say = useWords(REPORT_WORDS);
  return (
    <div role="alert" className={styles['theirs']}>
      <p>{lead}</p>
      {children}
      <div className={styles['acts']}>
        <Button size="compact-md" variant="default" onClick={() => choose('mine')}>
          {say('words.mine')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => choose('theirs')}>
          {say('words.take')}
        </Button>
      </div>
    </div>
  );
}
