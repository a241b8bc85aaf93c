// The report taken away as a spreadsheet to fill in, and brought back.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchFile } from '../../client.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import styles from '../Report.module.css';
import { workbookTemplateAddress } from './calls.ts';
import { WorkbookDialog } from './WorkbookDialog.tsx';
import { WORKBOOK_WORDS } from './words.ts';

type ButtonsProps = {
  readonly report: string;
  /** Words of the page are on their way: a template would not have them. */
  readonly isUnsaved: boolean;
  readonly onWritten: () => void;
};

export function WorkbookButtons({ report, isUnsaved, onWritten }: ButtonsProps) {
  const say = useWords(WORKBOOK_WORDS);
  const sentence = useProblemWords();
  const [isOpen, setOpen] = useState(false);
  const taking = useMutation({
    mutationFn: async () => {
      const { name, content } = await fetchFile(workbookTemplateAddress(report));
      saveFile(name, content);
    },
  });
  return (
    <section className={`${styles['acts']} no-print`} aria-label={say('part')}>
      <Button variant="default" disabled={isUnsaved || taking.isPending} onClick={() => taking.mutate()}>
        {say(taking.isPending ? 'template.waiting' : 'template')}
      </Button>
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('send')}
      </Button>
      {taking.isError && (
        <p role="alert" className={styles['refusal']}>
          {sentence(taking.error)}
        </p>
      )}
      {isOpen && <WorkbookDialog {...{ report, isUnsaved, onWritten }} onClose={() => setOpen(false)} />}
    </section>
  );
}
