// Asks who is about to leave the first passwords behind: they are shown this once.
import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useLeaveWarning } from '../../ui/use-leave-warning.ts';
import { IMPORT_WORDS } from './words.ts';

export function PasswordGuard({ isHeld }: { isHeld: boolean }) {
  const say = useWords(IMPORT_WORDS);
  useLeaveWarning(isHeld);
  const leave = useBlocker({
    shouldBlockFn: () => true,
    disabled: !isHeld,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (leave.status !== 'blocked') return null;
  return (
    <Dialog title={say('leave.title')} closeLabel={say('leave.stay')} onClose={leave.reset}>
      <p>{say('leave.what')}</p>
      <footer>
        <Button variant="default" onClick={leave.proceed}>
          {say('leave.go')}
        </Button>
        <Button data-first onClick={leave.reset}>
          {say('leave.stay')}
        </Button>
      </footer>
    </Dialog>
  );
}
