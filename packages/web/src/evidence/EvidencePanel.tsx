// What shows that the work was done: files and links; those on their way with their progress, and a way to try again.
import { Button, CloseButton } from '@mantine/core';
import { IconCloudUpload, IconFile, IconLink, IconUpload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { Assignment } from '../assignment/calls.ts';
import { putAssignment } from '../assignment/queries.ts';
import { formatBytes, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { useDropping } from '../ui/use-dropping.ts';
import { type Evidence, evidenceAddress, evidenceFileAddress, removeEvidence } from './calls.ts';
import styles from './Evidence.module.css';
import { FilesOnTheirWay } from './FilesOnTheirWay.tsx';
import { LinkForm } from './LinkForm.tsx';
import { evidenceQuery } from './queries.ts';
import { useEvidenceFiles } from './use-evidence-files.tsx';
import { EVIDENCE_WORDS } from './words.ts';

export function EvidencePanel({ assignment }: { assignment: Assignment }) {
  const say = useWords(EVIDENCE_WORDS);
  const sentence = useProblemWords();
  const evidence = useQuery(evidenceQuery(assignment.id));
  const mayChange = assignment.can.includes('evidence');
  return (
    <section className={styles['card']} aria-labelledby="evidence">
      <header>
        <h2 id="evidence">{say('title')}</h2>
        {mayChange && <AddFiles assignment={assignment.id} />}
      </header>
      <FilesOnTheirWay assignment={assignment.id} />
      {evidence.isError && <p role="alert">{sentence(evidence.error)}</p>}
      {evidence.data?.length === 0 && <p className={styles['quiet']}>{say('none')}</p>}
      <ul className={styles['list']}>
        {evidence.data?.map((one) => (
          <EvidenceRow key={one.id} evidence={one} assignment={assignment} mayRemove={mayChange} />
        ))}
      </ul>
      {mayChange && (
        <>
          <p className={styles['quiet']}>{say('hint')}</p>
          <LinkForm assignment={assignment.id} />
        </>
      )}
    </section>
  );
}

/** By a button, or dropped anywhere on the page of the assignment. */
function AddFiles({ assignment }: { assignment: string }) {
  const say = useWords(EVIDENCE_WORDS);
  const { add } = useEvidenceFiles();
  const field = useRef<HTMLInputElement>(null);
  const send = useCallback((files: Iterable<File>) => add(files, evidenceAddress(assignment)), [add, assignment]);
  const over = useDropping(send);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconUpload size={15} stroke={1.7} aria-hidden="true" />}
        onClick={() => field.current?.click()}
      >
        {say('add')}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={say('add')}
        data-testid="evidence-files"
        onChange={({ currentTarget }) => {
          send(currentTarget.files ?? []);
          // The same file chosen again is a new choice.
          currentTarget.value = '';
        }}
      />
      {over && (
        <div className={styles['drop']} aria-hidden="true">
          <div>
            <IconCloudUpload size={40} stroke={1.3} />
            <strong>{say('drop')}</strong>
          </div>
        </div>
      )}
    </>
  );
}

type RowProps = { readonly evidence: Evidence; readonly assignment: Assignment; readonly mayRemove: boolean };

export function EvidenceRow({ evidence, assignment, mayRemove }: RowProps) {
  const say = useWords(EVIDENCE_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeEvidence(evidence.id, assignment.version),
    onSuccess: (answer) => putAssignment(queryClient, answer),
  });
  const { name, kind, by, at, sizeBytes } = evidence;
  const Icon = kind === 'link' ? IconLink : IconFile;
  return (
    <li>
      <Icon size={17} stroke={1.6} aria-hidden="true" />
      <div>
        <a href={evidence.url ?? evidenceFileAddress(evidence.id)} target="_blank" rel="noopener noreferrer">
          {name === '' ? evidence.url : name}
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
