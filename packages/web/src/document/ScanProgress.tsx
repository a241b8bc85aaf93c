// How far the pages of a scan have been recognised: a sentence and a bar.
import { Progress } from '@mantine/core';
import type { Document } from '../client.ts';
import { useWords } from '../ui/language.tsx';
import styles from './ScanProgress.module.css';
import { DOCUMENT_WORDS } from './words.ts';

type Shown = Pick<Document, 'name' | 'scan'>;

export function ScanProgress({ document: { name, scan } }: { document: Shown }) {
  const say = useWords(DOCUMENT_WORDS);
  if (scan === null) return <span>{say('state.reading')}</span>;
  const { done, pages } = scan;
  return (
    <div className={styles['scan']}>
      <span>{done < pages ? say('scan.page', { page: done + 1, pages }) : say('scan.last', { pages })}</span>
      <Progress.Root size={5}>
        <Progress.Section
          value={Math.round((done / pages) * 100)}
          color="var(--clear)"
          aria-label={say('scan.progress', { name })}
        />
      </Progress.Root>
    </div>
  );
}
