// Before many reports are accepted together: of whom, how many, and that who sent takes them back no more.
import { Button } from '@mantine/core';
import { CancelButton } from '../ui/CancelButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { firstNames } from '../ui/first-names.ts';
import { useWords } from '../ui/language.tsx';
import { ACCEPT_WORDS } from './accept-words.ts';
import type { Report } from './calls.ts';
import styles from './Report.module.css';
import { useAccepting } from './use-accepting.ts';

const UNITS_NAMED = 5;

type DialogProps = {
  readonly reports: readonly Report[];
  readonly onClose: () => void;
  /** With what was done, in words. */
  readonly onDone: (told: string) => void;
};

export function AcceptDialog({ reports, onClose, onDone }: DialogProps) {
  const say = useWords(ACCEPT_WORDS);
  const accepting = useAccepting(onDone);
  const count = reports.length;
  const units = firstNames(
    reports.map(({ unit }) => unit.name),
    UNITS_NAMED,
  );
  return (
    <Dialog title={say('title')} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['form']}>
        <p lang="vi">{say('what', { count, units })}</p>
        <p>{say('after')}</p>
        {accepting.refusal !== null && (
          <p role="alert" className={styles['refusal']}>
            {accepting.refusal}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button disabled={accepting.isPending} onClick={() => accepting.accept(reports)}>
            {say('sure', { count })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
