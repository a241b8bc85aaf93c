// What every address stands in, for who is signed in.
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSession } from '../session.tsx';
import { Waiting } from './Gate.tsx';

const Inside = lazy(async () => ({ default: (await import('./Inside.tsx')).Inside }));

export function Root() {
  const session = useSession().data;
  // Of who has just gone: the sign-in comes in place of all this.
  if (!session) return null;
  return (
    <Suspense fallback={<Waiting />}>
      <Inside key={session.person.id} session={session}>
        <Outlet />
      </Inside>
    </Suspense>
  );
}
