// Recovery codes, this once: to be saved or written down before the dialog closes.
import { Button } from '@mantine/core';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { saveFile } from '../ui/save-file.ts';
import styles from './Account.module.css';
import { ACCOUNT_WORDS } from './words.ts';

export function CodesDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const say = useWords(ACCOUNT_WORDS);
  const text = `${codes.join('\r\n')}\r\n`;
  return (
    <Dialog title={say('codes.title')} closeLabel={say('codes.kept')} stays={say('codes.stay')} onClose={onClose}>
      <p className={styles['note']}>{say('codes.once')}</p>
      <ul className={styles['codes']} aria-label={say('codes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <footer>
        <Button variant="default" onClick={() => saveFile(say('codes.file'), new Blob([text], { type: 'text/plain' }))}>
          {say('codes.save')}
        </Button>
        <Button data-first onClick={onClose}>
          {say('codes.kept')}
        </Button>
      </footer>
    </Dialog>
  );
}
