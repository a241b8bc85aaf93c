// What who manages a person may do for her account: a one-time password, an end to all sessions, a lost second factor taken
// away. Each is asked once more, proved afresh where the last proof is old, and stands in the ledger.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { CopyText } from '../../ui/CopyText.tsx';
import { focusFirst } from '../../ui/focus-first.ts';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { endSessionsOf, type OneTime, type Person, resetPassword, resetSecondFactor } from '../calls.ts';
import { PasswordGuard } from '../PasswordGuard.tsx';
import styles from '../People.module.css';
import own from './AccountHelp.module.css';
import { HELP_WORDS } from './help-words.ts';

export function AccountHelp({ person: { id, name } }: { person: Person }) {
  const say = useWords(HELP_WORDS);
  const giving = useMutation({ mutationFn: () => resetPassword(id) });
  return (
    <section className={`${styles['card']} ${styles['section']} ${own['help']}`} aria-labelledby="help">
      <h2 id="help">{say('title')}</h2>
      <p className={styles['muted']}>{say('lead')}</p>
      <Help title={say('password')} error={giving.error}>
        {giving.data === undefined ? (
          <>
            <p>{say('password.what')}</p>
            <Sure
              label={say('password.label', { name })}
              short={say('password.give')}
              sure={say('password.sure')}
              isPending={giving.isPending}
              onSure={() => giving.mutate()}
            />
          </>
        ) : (
          <OneTimePassword given={giving.data} name={name} onDone={() => giving.reset()} />
        )}
      </Help>
      <Act act={() => endSessionsOf(id)} of="sessions" short="sessions.end" name={name} />
      <Act act={() => resetSecondFactor(id)} of="factor" short="factor.reset" name={name} />
    </section>
  );
}

function OneTimePassword({ given, name, onDone }: { given: OneTime; name: string; onDone: () => void }) {
  const say = useWords(HELP_WORDS);
  const { language } = useLanguage();
  const [isCopied, setCopied] = useState(false);
  const title = say('one.title', { name });
  return (
    <div ref={focusFirst} tabIndex={-1} role="group" aria-label={title} className={own['one']}>
      <strong>{title}</strong>
      <CopyText text={given.password} name={title} label={say('one.copy')} onCopied={() => setCopied(true)} />
      <p>{say('one.once', { time: formatTime(given.until, language) })}</p>
      <Button onClick={onDone}>{say('one.done')}</Button>
      <PasswordGuard
        isHeld={!isCopied}
        title={say('leave.title')}
        what={say('leave.what')}
        stay={say('leave.stay')}
        go={say('leave.go')}
      />
    </div>
  );
}

type ActProps = {
  readonly act: () => Promise<void>;
  readonly of: 'sessions' | 'factor';
  readonly short: 'sessions.end' | 'factor.reset';
  readonly name: string;
};

function Act({ act, of, short, name }: ActProps) {
  const say = useWords(HELP_WORDS);
  const acting = useMutation({ mutationFn: act });
  return (
    <Help title={say(of)} error={acting.error}>
      <p>{say(`${of}.what`)}</p>
      <Sure
        label={say(`${of}.label`, { name })}
        short={say(short)}
        sure={say(`${of}.sure`)}
        isPending={acting.isPending}
        onSure={() => acting.mutate()}
      />
      <p role="status" className={own['done']}>
        {acting.isSuccess && say(`${of}.done`)}
      </p>
    </Help>
  );
}

type HelpProps = { readonly title: string; readonly error: Error | null; readonly children: ReactNode };

function Help({ title, error, children }: HelpProps) {
  const sentence = useProblemWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
      {error !== null && (
        <p role="alert" className={styles['failure']}>
          {sentence(error)}
        </p>
      )}
    </section>
  );
}
