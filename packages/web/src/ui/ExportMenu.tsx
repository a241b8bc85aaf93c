// A list taken away as a file: as a workbook or as CSV, with how far it has come while it is made, and a way to stop it.
import { Button, Menu } from '@mantine/core';
import { IconTableExport, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { fetchExport } from '../client.ts';
import type { ExportProgress } from './fetch-export.ts';
import styles from './ExportMenu.module.css';
import { formatBytes, formatNumber } from './format.ts';
import { type Language, useLanguage, useWords } from './language.tsx';
import { useProblemWords } from './problem-words.ts';
import { saveFile } from './save-file.ts';
import { UI_WORDS } from './words.ts';

const FORMATS = ['xlsx', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** `address` without a format; it may hold a query already. */
export function ExportMenu({ address }: { readonly address: string }) {
  const say = useWords(UI_WORDS);
  const sentence = useProblemWords();
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const taking = useMutation({
    mutationFn: (format: Format) => {
      setProgress(null);
      stopping.current = new AbortController();
      const way = { signal: stopping.current.signal, onProgress: setProgress };
      return fetchExport(`${address}${address.includes('?') ? '&' : '?'}format=${format}`, way);
    },
    // Nothing comes where it was stopped: that is what was asked for, and no failure.
    onSuccess: (file) => file !== null && saveFile(file.name, file.content),
  });
  if (taking.isPending) return <Coming progress={progress} onStop={() => stopping.current?.abort()} />;
  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }} withinPortal={false}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconTableExport size={16} stroke={1.7} aria-hidden="true" />}>
            {say('export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMATS.map((format) => (
            <Menu.Item key={format} onClick={() => taking.mutate(format)}>
              {say(`export.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {taking.isError && (
        <p className={styles['refusal']} role="alert">
          {sentence(taking.error)}
        </p>
      )}
    </>
  );
}

type ComingProps = { readonly progress: ExportProgress | null; readonly onStop: () => void };

function Coming({ progress, onStop }: ComingProps) {
  const say = useWords(UI_WORDS);
  const { language } = useLanguage();
  const share = shareOf(progress);
  return (
    <div className={styles['coming']}>
      {/* Told every so often and not with every chunk: a reader of the screen would never come to an end of it. */}
      <progress aria-label={say('export.coming')} {...(share === null ? {} : { value: share, max: 1 })} />
      <span>{progress === null ? say('export.coming') : wordsOf(progress, say, language)}</span>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconX size={14} stroke={1.8} aria-hidden="true" />}
        onClick={onStop}
      >
        {say('export.stop')}
      </Button>
    </div>
  );
}

function shareOf(progress: ExportProgress | null): number | null {
  if (progress === null || progress.rows === null || progress.rowsCome === null || progress.rows === 0) return null;
  return Math.min(1, progress.rowsCome / progress.rows);
}

type Say = (key: keyof typeof UI_WORDS, details?: Record<string, string | number>) => string;

function wordsOf({ bytes, rows, rowsCome }: ExportProgress, say: Say, language: Language): string {
  const size = formatBytes(bytes, language);
  const count = (value: number) => formatNumber(value, language);
  if (rows === null) return say('export.bytes', { size });
  if (rowsCome === null) return say('export.bytesOf', { size, rows: count(rows) });
  return say('export.rows', { come: count(rowsCome), rows: count(rows), size });
}
