// Recovery codes: how many are left, and new ones.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import styles from './Account.module.css';
import { makeRecoveryCodes } from './calls.ts';
import { CodesDialog } from './CodesDialog.tsx';
import { Part } from './Part.tsx';
import { useAct } from './queries.ts';
import { Told } from './Told.tsx';
import { ACCOUNT_WORDS } from './words.ts';

export function CodesPart({ left, hasFactor }: { left: number; hasFactor: boolean }) {
  const say = useWords(ACCOUNT_WORDS);
  const sentence = useProblemWords();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const make = useAct(makeRecoveryCodes, ({ recoveryCodes }) => setCodes(recoveryCodes));
  if (!hasFactor) {
    return (
      <Part title={say('codes')}>
        <p>{say('codes.none')}</p>
      </Part>
    );
  }
  return (
    <Part title={say('codes')}>
      <p>
        {say('codes.left', { count: left })} {say('codes.make.what')}
      </p>
      <Told failure={make.isError ? sentence(make.error) : null} />
      <div className={styles['actions']}>
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {say('codes.make')}
        </Button>
      </div>
      {codes !== null && <CodesDialog codes={codes} onClose={() => setCodes(null)} />}
    </Part>
  );
}
