// Recovery codes, this once: to be saved or written down before the dialog closes.
import { Button } from '@mantine/core';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import styles from './Account.module.css';
import { ACCOUNT_WORDS } from './words.ts';

export function CodesDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const say = useWords(ACCOUNT_WORDS);
  return (
    <Dialog title={say('codes.title')} closeLabel={say('codes.kept')} onClose={onClose}>
      <p className={styles['note']}>{say('codes.once')}</p>
      <ul className={styles['codes']} aria-label={say('codes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <footer>
        <Button variant="default" onClick={() => save(codes, say('codes.file'))}>
          {say('codes.save')}
        </Button>
        <Button data-first onClick={onClose}>
          {say('codes.kept')}
        </Button>
      </footer>
    </Dialog>
  );
}

function save(codes: readonly string[], name: string): void {
  const address = URL.createObjectURL(new Blob([`${codes.join('\r\n')}\r\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
