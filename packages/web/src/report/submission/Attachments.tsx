// Files that go with a report.
import { Button, FileButton } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatBytes } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { addFile, attachmentAddress, removeFile, type WholeReport } from '../calls.ts';
import { lookAgain } from '../queries.ts';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';

export function Attachments({ whole: { report, asked, attachments } }: { whole: WholeReport }) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const again = () => void lookAgain(queryClient);
  const adding = useMutation({ mutationFn: (file: File) => addFile(report.id, file), onSuccess: again });
  const removing = useMutation({ mutationFn: removeFile, onSuccess: again });
  const mayWrite = report.can.includes('write');
  const error = adding.error ?? removing.error;
  return (
    <section className={styles['part']} aria-labelledby="files">
      <h2 id="files">{say('files')}</h2>
      {asked.length > 0 && <p>{say('files.asked', { names: asked.join('; ') })}</p>}
      {attachments.length === 0 && <p className={styles['quiet']}>{say('files.none')}</p>}
      <ul>
        {attachments.map(({ id, name, sizeBytes }) => (
          <li key={id} className={styles['line']}>
            <a href={attachmentAddress(id)} download>
              {name} ({formatBytes(sizeBytes, language)})
            </a>
            {mayWrite && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={say('files.remove', { name })}
                onClick={() => removing.mutate(id)}
              >
                <IconX size={14} aria-hidden="true" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <FileButton onChange={(file) => file !== null && adding.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={adding.isPending}
              leftSection={<IconPaperclip size={16} aria-hidden="true" />}
            >
              {say(adding.isPending ? 'files.adding' : 'files.add')}
            </Button>
          )}
        </FileButton>
      )}
      {error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(error)}
        </p>
      )}
    </section>
  );
}
