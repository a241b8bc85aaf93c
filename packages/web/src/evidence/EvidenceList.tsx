// Files and links that show that the work was done; while they come, and where they do not come, that is said.
import { CloseButton, Skeleton } from '@mantine/core';
import { IconFile, IconLink } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Assignment } from '../assignment/calls.ts';
import { putAssignment } from '../assignment/queries.ts';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatBytes, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type Evidence, evidenceFileAddress, removeEvidence } from './calls.ts';
import styles from './Evidence.module.css';
import { evidenceQuery } from './queries.ts';
import { EVIDENCE_WORDS } from './words.ts';

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

type RowProps = { readonly evidence: Evidence; readonly assignment: Assignment; readonly mayRemove: boolean };

function EvidenceRow({ evidence, assignment, mayRemove }: RowProps) {
  const say = useWords(EVIDENCE_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeEvidence(evidence.id, assignment.version),
    onSuccess: (answer) => putAssignment(queryClient, answer),
  });
  const { kind, by, at, sizeBytes } = evidence;
  // A link need not have a name.
  const name = evidence.name || (evidence.url ?? '');
  const Icon = kind === 'link' ? IconLink : IconFile;
  return (
    <li>
      <Icon size={17} stroke={1.6} aria-hidden="true" />
      <div>
        <a href={evidence.url ?? evidenceFileAddress(evidence.id)} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
        <small>
          {sizeBytes !== null && <>{formatBytes(sizeBytes, language)} · </>}
          {say('by', { name: by?.name ?? '—', at: formatTime(at, language) })}
        </small>
        {remove.isError && <p role="alert">{sentence(remove.error)}</p>}
      </div>
      {mayRemove && (
        <CloseButton
          size="sm"
          aria-label={say('remove', { name })}
          disabled={remove.isPending}
          onClick={() => remove.mutate()}
        />
      )}
    </li>
  );
}
