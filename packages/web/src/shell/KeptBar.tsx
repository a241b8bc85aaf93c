// On every screen: that what is shown is what the browser has kept, and since when.
import { IconCloudOff } from '@tabler/icons-react';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useKeptSince } from '../ui/line.ts';
import styles from './Shell.module.css';
import { SHELL_WORDS } from './words.ts';

export function KeptBar() {
  const say = useWords(SHELL_WORDS);
  const { language } = useLanguage();
  const since = useKeptSince();
  return (
    <div role="status" className="no-print">
      {since !== null && (
        <p className={styles['kept']}>
          <IconCloudOff size={17} stroke={1.7} aria-hidden="true" />
          {say('kept', { at: formatTime(since.toISOString(), language) })}
        </p>
      )}
    </div>
  );
}
