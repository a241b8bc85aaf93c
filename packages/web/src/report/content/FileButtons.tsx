// A report taken away as a file. Files are written of what is saved: while something is not, they wait for it.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fetchFile } from '../../client.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { FileKind } from './calls.ts';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

const FILES = ['docx', 'pdf', 'xlsx'] as const satisfies readonly FileKind[];

type FileButtonsProps = {
  readonly addressOf: (as: FileKind) => string;
  readonly disabled: boolean;
  /** Stands beside them. */
  readonly children?: ReactNode;
};

export function FileButtons({ addressOf, disabled, children }: FileButtonsProps) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const loading = useMutation<void, Error, FileKind>({
    mutationFn: async (as) => {
      const { name, content } = await fetchFile(addressOf(as));
      saveFile(name, content);
    },
  });
  return (
    <>
      <div className={styles['actions']}>
        {FILES.map((as) => (
          <Button
            key={as}
            variant="default"
            disabled={disabled || loading.isPending}
            onClick={() => loading.mutate(as)}
          >
            {say('download', { as: as.toUpperCase() })}
          </Button>
        ))}
        {children}
      </div>
      <p role="status" className={styles['quiet']}>
        {loading.isPending && say('download.waiting')}
      </p>
      {loading.error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(loading.error)}
        </p>
      )}
    </>
  );
}
