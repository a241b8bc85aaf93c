// Signing in: the six on one side, the form on the other; first the password or another way, then the second factor.
import { FACETS } from '@sauro/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Factor } from '../account/calls.ts';
import { Drum } from './Drum.tsx';
import { SESSION } from '../session.tsx';
import { useWords } from '../ui/language.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Preferences } from '../ui/Preferences.tsx';
import { UI_WORDS } from '../ui/words.ts';
import { isOidcReturn, OidcReturn } from './OidcReturn.tsx';
import { SecondStep } from './SecondStep.tsx';
import styles from './SignIn.module.css';
import { SignInForm } from './SignInForm.tsx';
import { SHELL_WORDS, SIGN_IN_WORDS } from './words.ts';

export function SignIn() {
  const shell = useWords(SHELL_WORDS);
  const ui = useWords(UI_WORDS);
  const say = useWords(SIGN_IN_WORDS);
  const [hasEnded] = useState(useHasEnded());
  useEffect(() => {
    document.title = `${say('title')} · ${ui('product')}`;
  }, [say, ui]);
  return (
    <div className={styles['page']}>
      <header className={styles['brand']}>
        <Drum className={styles['drum']} />
        <div className={styles['name']}>
          <Logo size={40} />
          <span>{ui('product')}</span>
        </div>
        <p className={styles['motto']}>{shell('motto')}</p>
        <ol className={styles['six']}>
          {FACETS.map((facet) => (
            <li key={facet}>{say(`six.${facet}`)}</li>
          ))}
        </ol>
      </header>
      <main className={styles['side']}>
        <div className={styles['preferences']}>
          <Preferences />
        </div>
        {hasEnded && (
          <p role="status" className={styles['ended']}>
            {say('ended')}
          </p>
        )}
        <Steps />
      </main>
    </div>
  );
}

/** Somebody was in: whoever signs out leaves nothing of what she saw, a session that ended elsewhere does. */
function useHasEnded(): () => boolean {
  const queryClient = useQueryClient();
  return () => queryClient.getQueriesData({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] }).some(isThere);
}

function isThere([, data]: readonly [unknown, unknown]): boolean {
  return data !== undefined;
}

function Steps() {
  const [second, setSecond] = useState<readonly Factor[] | null>(null);
  const [isComing, setComing] = useState(isOidcReturn);
  if (second !== null) return <SecondStep ways={second} onBack={() => setSecond(null)} />;
  if (isComing) return <OidcReturn onSecond={setSecond} onBack={() => setComing(false)} />;
  return <SignInForm onSecond={setSecond} />;
}
