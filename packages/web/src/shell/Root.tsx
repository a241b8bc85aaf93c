// What stands between the address and the screen: who is signed in decides whether there is a screen at all.
import { Outlet } from '@tanstack/react-router';
import { useSession } from '../session.tsx';
import { Failed } from '../ui/Failed.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { Shell } from './Shell.tsx';
import { SignIn } from './SignIn.tsx';

export function Root() {
  const session = useSession();
  if (session.isPending) return <PageWaiting />;
  if (session.isError) return <Failed error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) return <SignIn />;
  return (
    <Shell session={session.data}>
      <Outlet />
    </Shell>
  );
}
