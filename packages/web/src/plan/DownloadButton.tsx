// A file that the server makes: fetched with a sign that it is on its way, so that a refusal is told here and not as a page.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFile } from '../ui/use-file.ts';
import styles from './Plan.module.css';

type DownloadProps = {
  readonly address: string;
  readonly icon: ReactNode;
  readonly waiting: string;
  readonly children: ReactNode;
};

export function DownloadButton({ address, icon, waiting, children }: DownloadProps) {
  const { take, isComing, refusal } = useFile();
  return (
    <>
      <Button variant="default" leftSection={icon} aria-disabled={isComing} onClick={() => take(address)}>
        {isComing ? waiting : children}
      </Button>
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
