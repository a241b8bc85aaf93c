// Asks who is about to leave passwords behind: they are shown this once.
import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from '../ui/Dialog.tsx';
import { useLeaveWarning } from '../ui/use-leave-warning.ts';

type GuardProps = {
  readonly isHeld: boolean;
  readonly title: string;
  readonly what: string;
  readonly stay: string;
  readonly go: string;
};

export function PasswordGuard({ isHeld, title, what, stay, go }: GuardProps) {
  useLeaveWarning(isHeld);
  const leave = useBlocker({
    shouldBlockFn: () => true,
    disabled: !isHeld,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (leave.status !== 'blocked') return null;
  return (
    <Dialog title={title} closeLabel={stay} onClose={leave.reset}>
      <p>{what}</p>
      <footer>
        <Button variant="default" onClick={leave.proceed}>
          {go}
        </Button>
        <Button data-first onClick={leave.reset}>
          {stay}
        </Button>
      </footer>
    </Dialog>
  );
}
