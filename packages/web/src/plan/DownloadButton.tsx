// A file that the server makes: fetched with a sign that it is on its way, so that a refusal is told here and not as a page.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fetchFile } from '../client.ts';
import { useProblemWords } from '../ui/problem-words.ts';
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
    onSuccess: ({ name, content }) => save(name, content),
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

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken it over by then; kept until the page is left, it would hold the whole file in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
