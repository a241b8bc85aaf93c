// What stands between the address and the screen: who is signed in decides whether there is a screen at all.
import { Outlet } from '@tanstack/react-router';
import { PasswordDue } from '../account/PasswordDue.tsx';
import { OutboxProvider } from '../assignment/outbox/use-outbox.tsx';
import { EvidenceFilesProvider } from '../evidence/use-evidence-files.tsx';
import { CellOutboxProvider } from '../progress/figures/use-cell-outbox.tsx';
import { useSession } from '../session.tsx';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { Logo } from '../ui/Logo.tsx';
import { UI_WORDS } from '../ui/words.ts';
import { Shell } from './Shell.tsx';
import styles from './Shell.module.css';
import { SignIn } from './SignIn.tsx';

export function Root() {
  const session = useSession();
  if (session.isPending) return <Waiting />;
  if (session.isError) return <Failed error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) return <SignIn />;
  if (session.data.passwordIsDue) return <PasswordDue />;
  return (
    <OutboxProvider key={session.data.person.id} person={session.data.person.id}>
      <CellOutboxProvider person={session.data.person.id}>
        <EvidenceFilesProvider person={session.data.person.id}>
          <Shell session={session.data}>
            <Outlet />
          </Shell>
        </EvidenceFilesProvider>
      </CellOutboxProvider>
    </OutboxProvider>
  );
}

/** Before it is known who is there, only the mark is shown. */
function Waiting() {
  const say = useWords(UI_WORDS);
  return (
    <div className={styles['waiting']} role="status">
      <Logo size={40} />
      <span className="visually-hidden">{say('waiting')}</span>
    </div>
  );
}
