// A filled template is brought back: chosen or dropped, looked through cell by cell, and written once it is confirmed.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useRef } from 'react';
import { lookAgain as lookAtWorkAgain } from '../../assignment/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { lookAgain, sentWorkbooksQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { confirmReportWorkbook, tryReportWorkbook } from './calls.ts';
import { TriedWorkbookView } from './TriedWorkbook.tsx';
import own from './Workbook.module.css';
import { WORKBOOK_WORDS } from './words.ts';

type DialogProps = {
  readonly report: string;
  readonly isUnsaved: boolean;
  /** The report says something else now. */
  readonly onWritten: () => void;
  readonly onClose: () => void;
};

export function WorkbookDialog({ report, isUnsaved, onWritten, onClose }: DialogProps) {
  const say = useWords(WORKBOOK_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const trying = useMutation({
    mutationFn: (file: File) => tryReportWorkbook(report, file),
    // What was looked through is kept, whatever is wrong with it.
    onSuccess: () => queryClient.invalidateQueries(sentWorkbooksQuery(report)),
  });
  const confirming = useMutation({
    mutationFn: confirmReportWorkbook,
    onSuccess: async () => {
      await Promise.all([lookAgain(queryClient), lookAtWorkAgain(queryClient)]);
      onWritten();
    },
  });
  const choose = (file: File | undefined) => {
    if (file === undefined || isUnsaved) return;
    confirming.reset();
    trying.mutate(file);
  };
  return (
    <Dialog title={say('title')} closeLabel={say('close')} onClose={onClose}>
      <div
        className={own['place']}
        onDragEnter={keep}
        onDragLeave={keep}
        onDragOver={keep}
        onDrop={(event: DragEvent) => {
          keep(event);
          choose(event.dataTransfer.files[0]);
        }}
      >
        <p>{say('lead')}</p>
        {isUnsaved && <p role="status">{say('unsaved')}</p>}
        <div className={styles['acts']}>
          <Button
            data-first
            loading={trying.isPending}
            disabled={isUnsaved || confirming.isPending}
            onClick={() => field.current?.click()}
          >
            {say('choose')}
          </Button>
          <span className={styles['quiet']}>{say('drop')}</span>
        </div>
        <input
          ref={field}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={say('choose')}
          data-testid="report-workbook"
          onChange={({ currentTarget }) => {
            choose(currentTarget.files?.[0]);
            // The same file, mended, is a new choice.
            currentTarget.value = '';
          }}
        />
        <div role="status">{trying.isPending && say('checking')}</div>
        {trying.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(trying.error)}
          </p>
        )}
        {trying.data !== undefined && !trying.isPending && (
          <TriedWorkbookView tried={trying.data} confirming={confirming} />
        )}
      </div>
    </Dialog>
  );
}

/** What hangs over the dialog is not taken for a plan by the page around it. */
function keep(event: DragEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
