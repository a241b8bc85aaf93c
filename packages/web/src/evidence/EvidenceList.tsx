// Files and links that show that the work was done; while they come, and where they do not come, that is said.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Assignment } from '../assignment/calls.ts';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import styles from './Evidence.module.css';
import { EvidenceRow } from './EvidenceRow.tsx';
import { evidenceQuery } from './queries.ts';

type ListProps = {
  readonly assignment: Assignment;
  readonly mayRemove: boolean;
  /** Said where there is none. */
  readonly none?: ReactNode;
};

export function EvidenceList({ assignment, mayRemove, none }: ListProps) {
  const evidence = useQuery(evidenceQuery(assignment.id));
  const retry = () => void evidence.refetch();
  if (evidence.isPending) return <Skeleton height={44} />;
  if (evidence.data === undefined) return <Failed error={evidence.error} onRetry={retry} />;
  return (
    <>
      <FailedAgain error={evidence.error} onRetry={retry} />
      {evidence.data.length === 0 && none}
      <ul className={styles['list']}>
        {evidence.data.map((one) => (
          <EvidenceRow key={one.id} evidence={one} assignment={assignment} mayRemove={mayRemove} />
        ))}
      </ul>
    </>
  );
}
