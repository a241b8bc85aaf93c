// The corrected copy: made by the server from the file that the browser still holds.
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import { correctFile } from './calls.ts';
import styles from './Check.module.css';
import { CHECK_WORDS } from './words.ts';

export function Corrected({ file, count }: { file: File; count: number }) {
  const say = useWords(CHECK_WORDS);
  const sentence = useProblemWords();
  const correct = useMutation({
    mutationFn: () => correctFile(file),
    onSuccess: ({ name, content }) => saveFile(name, content),
  });
  return (
    <div className={styles['corrected']}>
      <Button
        leftSection={<IconDownload size={16} stroke={1.8} aria-hidden="true" />}
        aria-disabled={correct.isPending}
        onClick={() => {
          if (!correct.isPending) correct.mutate();
        }}
      >
        {say(correct.isPending ? 'download.waiting' : 'download')}
      </Button>
      <small>{say('download.what', { count })}</small>
      {correct.isError && <p role="alert">{sentence(correct.error)}</p>}
    </div>
  );
}
