// A long list of what was found in the field, a stretch at a time: waited for, failed, empty, and with more to come.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import styles from './Field.module.css';
import { FIELD_WORDS } from './words.ts';

type Found = {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: Error | null;
  /** Undefined as long as nothing has come. */
  readonly data: { readonly pages: readonly { readonly total: number }[] } | undefined;
  readonly hasNextPage: boolean;
  readonly refetch: () => unknown;
  readonly fetchNextPage: () => unknown;
};

type FoundProps = {
  readonly found: Found;
  readonly label: string;
  /** Its rows. */
  readonly children: ReactNode;
};

export function FoundList({ found, label, children }: FoundProps) {
  const say = useWords(FIELD_WORDS);
  const retry = () => void found.refetch();
  return (
    <>
      {found.isPending && <PageWaiting />}
      {found.isError && found.data === undefined && <Failed error={found.error} onRetry={retry} />}
      {found.data !== undefined && <FailedAgain error={found.error} onRetry={retry} />}
      {found.data?.pages[0]?.total === 0 && <p className={styles['quiet']}>{say('pieces.none')}</p>}
      <ul className={styles['pieces']} aria-label={label}>
        {children}
      </ul>
      {found.hasNextPage && (
        <Button variant="default" onClick={() => void found.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </>
  );
}
