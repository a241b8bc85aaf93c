// Stands in place of every screen while the password is one that an administrator gave.
import { Button } from '@mantine/core';
import { PASSWORD_LENGTH, PASSWORDS_REMEMBERED } from '@sauro/core';
import { useQueryClient } from '@tanstack/react-query';
import { SESSION, useSignOut } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import { Logo } from '../ui/Logo.tsx';
import { useArrival } from '../ui/PageHead.tsx';
import { SHELL_WORDS } from '../shell/words.ts';
import styles from './Account.module.css';
import { PasswordForm } from './PasswordForm.tsx';
import { ACCOUNT_WORDS } from './words.ts';

export function PasswordDue() {
  const say = useWords(ACCOUNT_WORDS);
  const shell = useWords(SHELL_WORDS);
  const queryClient = useQueryClient();
  const signOut = useSignOut();
  const heading = useArrival(say('due.title'));
  return (
    <main className={styles['due']}>
      <div>
        <Logo size={40} />
        <h1 ref={heading} tabIndex={-1}>
          {say('due.title')}
        </h1>
        <p className={styles['note']}>{say('due.lead')}</p>
        <p className={styles['note']}>
          {say('password.rules', { least: PASSWORD_LENGTH.least, count: PASSWORDS_REMEMBERED })}
        </p>
        <PasswordForm
          currentLabel={say('due.current')}
          onChanged={() => void queryClient.invalidateQueries({ queryKey: SESSION })}
        />
        <div className={styles['actions']}>
          <Button variant="default" onClick={() => signOut.mutate()}>
            {shell('signOut')}
          </Button>
        </div>
      </div>
    </main>
  );
}
