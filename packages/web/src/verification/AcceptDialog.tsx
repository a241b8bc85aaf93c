// Accepting work in whose way something stands still: how much, since when and at whom; and whether it stays open or is solved
// with the work. Neither is chosen unasked.
import { Button } from '@mantine/core';
import { ASSIGNMENT_WORDS } from '../assignment/words.ts';
import { CancelButton } from '../ui/CancelButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import type { OpenDifficulties } from './calls.ts';
import { useDifficultiesSaid } from './difficulties-said.ts';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

/** How it is accepted: the ways of the interface. */
export type AcceptPath = 'verify' | 'verify-solved';

type AcceptProps = {
  readonly text: string;
  readonly difficulties: OpenDifficulties;
  readonly busy?: boolean;
  readonly error?: Error | null;
  readonly onAccept: (path: AcceptPath) => void;
  readonly onClose: () => void;
};

export function AcceptDialog({ text, difficulties, busy = false, error = null, onAccept, onClose }: AcceptProps) {
  const say = useWords(VERIFY_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const sentence = useProblemWords();
  const said = useDifficultiesSaid();
  return (
    <Dialog title={say('open.title')} closeLabel={sayClose('close')} onClose={onClose}>
      <p lang="vi">{text}</p>
      <p className={styles['warning']}>{said(difficulties)}</p>
      <p>{say('open.what')}</p>
      {error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(error)}
        </p>
      )}
      <footer>
        <CancelButton onClick={onClose} />
        <Button variant="default" data-first disabled={busy} onClick={() => onAccept('verify')}>
          {say('open.stay')}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => onAccept('verify-solved')}>
          {say('open.close')}
        </Button>
      </footer>
    </Dialog>
  );
}
