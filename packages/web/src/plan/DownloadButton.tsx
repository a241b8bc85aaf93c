// A file that the server makes: fetched with a sign that it is on its way, so that a refusal is told here and not as a page.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fetchFile } from '../client.ts';
import { useProblemWords } from '../ui/problem-words.ts';
import { saveFile } from '../ui/save-file.ts';
import styles from './Plan.module.css';

type DownloadProps = {
  readonly address: string;
  readonly icon: ReactNode;
  readonly waiting: string;
  readonly children: ReactNode;
};

export function DownloadButton({ address, icon, waiting, children }: DownloadProps) {
  const sentence = useProblemWords();
  const download = useMutation({
    mutationFn: () => fetchFile(address),
    onSuccess: ({ name, content }) => saveFile(name, content),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={icon}
        aria-disabled={download.isPending}
        onClick={() => {
          if (!download.isPending) download.mutate();
        }}
      >
        {download.isPending ? waiting : children}
      </Button>
      {download.isError && (
        <p className={styles['refusal']} role="alert">
          {sentence(download.error)}
        </p>
      )}
    </>
  );
}
