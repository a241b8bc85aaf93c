// Rows of evidence that need a file: it is attached here, under the code of its row and with what the row says of the document.
import { Button, FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addEvidence } from '../../evidence/calls.ts';
import { paperText } from '../../evidence/paper-text.ts';
import { evidenceQuery } from '../../evidence/queries.ts';
import { useChanged } from '../../evidence/use-changed.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import styles from '../Report.module.css';
import type { WaitingFile } from './calls.ts';
import own from './Workbook.module.css';
import { WORKBOOK_WORDS } from './words.ts';

export function WaitingFiles({ files }: { files: readonly WaitingFile[] }) {
  const say = useWords(WORKBOOK_WORDS);
  return (
    <section className={own['place']} aria-labelledby="waiting-files">
      <h3 id="waiting-files" className={own['title']}>
        {say('files')}
      </h3>
      <p>{say('files.lead', { count: files.length })}</p>
      <ul className={own['files']}>
        {files.map((file) => (
          <Waiting key={file.id} file={file} />
        ))}
      </ul>
      <p className={styles['quiet']}>{say('files.close')}</p>
    </section>
  );
}

function Waiting({ file: { id, row, assignment, work, paper } }: { file: WaitingFile }) {
  const say = useWords(WORKBOOK_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const changed = useChanged();
  const sending = useMutation({
    mutationFn: (file: File) => addEvidence({ id, assignment, name: file.name, paper }, file),
    onSuccess: async (added) => {
      changed(added.assignment, added.moved);
      await queryClient.invalidateQueries(evidenceQuery(assignment));
    },
  });
  const added = sending.data;
  return (
    <li>
      <div lang="vi">
        <strong>{paperText(paper)}</strong>
        <span className={styles['quiet']}>
          {say('files.row', { row })} · {work}
        </span>
      </div>
      {added === undefined ? (
        <FileButton onChange={(file) => file !== null && sending.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={sending.isPending}
              aria-label={say('files.choose.of', { row })}
            >
              {say(sending.isPending ? 'files.sending' : 'files.choose')}
            </Button>
          )}
        </FileButton>
      ) : (
        <p role="status">
          {say(added.duplicate ? 'files.there' : 'files.sent', { name: added.evidence.name })}{' '}
          <Link to="/viec/$id" params={{ id: assignment }}>
            {say('files.work')}
          </Link>
        </p>
      )}
      {sending.isError && (
        <p role="alert" className={styles['refusal']}>
          {sentence(sending.error)}
        </p>
      )}
    </li>
  );
}
