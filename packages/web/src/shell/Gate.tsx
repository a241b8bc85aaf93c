// What stands before every address: who is signed in decides whether there is a screen at all. Until then nothing of a screen
// is fetched, and the session is asked for before anything else is.
import { lazy, type ReactNode, Suspense } from 'react';
import type { Session } from '../client.ts';
import { useHasEnded, useSession } from '../session.tsx';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { Logo } from '../ui/Logo.tsx';
import { UI_WORDS } from '../ui/words.ts';
import styles from './Shell.module.css';

// Who signs in fetches nothing of the frame, and who is in nothing of the sign-in.
const SignIn = lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn }));
const PasswordDue = lazy(async () => ({ default: (await import('../account/PasswordDue.tsx')).PasswordDue }));

export function Gate({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const hasEnded = useHasEnded();
  if (session.isPending) return <Waiting />;
  if (session.isError) return <Failed error={session.error} onRetry={() => void session.refetch()} />;
  return <Suspense fallback={<Waiting />}>{screenOf(session.data, hasEnded, children)}</Suspense>;
}

function screenOf(session: Session | null, hasEnded: boolean, children: ReactNode): ReactNode {
  if (session === null) return <SignIn hasEnded={hasEnded} />;
  return session.passwordIsDue ? <PasswordDue /> : children;
}

/** Before it is known who is there, only the mark is shown. */
export function Waiting() {
  const say = useWords(UI_WORDS);
  return (
    <div className={styles['waiting']} role="status">
      <Logo size={40} />
      <span className="visually-hidden">{say('waiting')}</span>
    </div>
  );
}
