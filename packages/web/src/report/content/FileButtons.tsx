// A report taken away as a file. Files are written of what is saved: while something is not, they wait for it.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useFile } from '../../ui/use-file.ts';
import type { FileKind } from './calls.ts';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

const FILES = ['docx', 'pdf', 'xlsx'] as const satisfies readonly FileKind[];

type FileButtonsProps = {
  readonly addressOf: (as: FileKind) => string;
  readonly disabled: boolean;
  /** Print in the form that every report has, where a template of its own cannot be printed. */
  readonly usualPdf?: string;
  /** Stands beside them. */
  readonly children?: ReactNode;
};

export function FileButtons({ addressOf, disabled, usualPdf, children }: FileButtonsProps) {
  const say = useWords(REPORT_WORDS);
  const { take, isComing, refusal, refusalCode } = useFile();
  return (
    <>
      <div className={styles['actions']}>
        {FILES.map((as) => (
          <Button key={as} variant="default" disabled={disabled || isComing} onClick={() => take(addressOf(as))}>
            {say('download', { as: as.toUpperCase() })}
          </Button>
        ))}
        {children}
      </div>
      <p role="status" className={styles['quiet']}>
        {isComing && say('download.waiting')}
      </p>
      {refusal !== null && (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
      {refusalCode === 'template.no-printer' && usualPdf !== undefined && (
        <div className={styles['actions']}>
          <Button variant="default" disabled={disabled} onClick={() => take(usualPdf)}>
            {say('download.usual')}
          </Button>
        </div>
      )}
    </>
  );
}
