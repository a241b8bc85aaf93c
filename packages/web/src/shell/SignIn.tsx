// Signing in: the six on one side, the form on the other; first the password or another way, then the second factor.
import { FACETS } from '@sauro/core';
import { useEffect, useState } from 'react';
import type { Factor } from '../account/calls.ts';
import { Drum } from './Drum.tsx';
import { useWords } from '../ui/language.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Preferences } from '../ui/Preferences.tsx';
import { UI_WORDS } from '../ui/words.ts';
import { isOidcReturn, OidcReturn } from './OidcReturn.tsx';
import { SecondStep } from './SecondStep.tsx';
import styles from './SignIn.module.css';
import { SignInForm } from './SignInForm.tsx';
import { SHELL_WORDS, SIGN_IN_WORDS } from './words.ts';

type EndedProps = {
  /** Not left: it ended while the page stood there. */
  readonly hasEnded: boolean;
};

export function SignIn({ hasEnded }: EndedProps) {
  const shell = useWords(SHELL_WORDS);
  const ui = useWords(UI_WORDS);
  const say = useWords(SIGN_IN_WORDS);
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
        <Steps hasEnded={hasEnded} />
      </main>
    </div>
  );
}

function Steps({ hasEnded }: EndedProps) {
  const [second, setSecond] = useState<readonly Factor[] | null>(null);
  const [isComing, setComing] = useState(isOidcReturn);
  if (second !== null) return <SecondStep ways={second} onBack={() => setSecond(null)} />;
  if (isComing) return <OidcReturn onSecond={setSecond} onBack={() => setComing(false)} />;
  return <SignInForm hasEnded={hasEnded} onSecond={setSecond} />;
}
