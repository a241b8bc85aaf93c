// One piece of evidence: what it is, who brought it when, who accepted it, and what else it proves.
import { Button } from '@mantine/core';
import { IconFile, IconFileText, IconLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Assignment } from '../assignment/calls.ts';
import { formatBytes, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { Sure } from '../ui/Sure.tsx';
import { type Evidence, evidenceFileAddress, removeEvidence } from './calls.ts';
import styles from './Evidence.module.css';
import { PaperLine } from './PaperLine.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { SignedLine } from './SignatureList.tsx';
import { useChanged } from './use-changed.ts';
import { EVIDENCE_WORDS } from './words.ts';

type RowProps = { readonly evidence: Evidence; readonly assignment: Assignment; readonly mayRemove: boolean };

export function EvidenceRow({ evidence, assignment, mayRemove }: RowProps) {
  const say = useWords(EVIDENCE_WORDS);
  const sentence = useProblemWords();
  const changed = useChanged();
  const remove = useMutation({
    mutationFn: () => removeEvidence(evidence.id, assignment.version),
    onSuccess: (answer) => changed(answer),
  });
  const name = nameOf(evidence);
  const Icon = evidence.kind === 'link' ? IconLink : evidence.document === null ? IconFile : IconFileText;
  return (
    <li>
      <Icon size={17} stroke={1.6} aria-hidden="true" />
      <div>
        <a href={evidence.url ?? evidenceFileAddress(evidence.id)} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
        <PaperLine evidence={evidence} assignment={assignment} name={name} mayChange={mayRemove} />
        <About evidence={evidence} />
        {evidence.isSigned && <SignedLine id={evidence.id} />}
        <Also evidence={evidence} />
        {remove.isError && <p role="alert">{sentence(remove.error)}</p>}
      </div>
      {evidence.kind === 'file' && <Look evidence={evidence} />}
      {mayRemove && (
        <Sure
          size="compact-sm"
          label={say('remove', { name })}
          short={say('remove.short')}
          sure={say('remove.sure')}
          isPending={remove.isPending}
          onSure={() => remove.mutate()}
        />
      )}
    </li>
  );
}

function Look({ evidence }: { evidence: Evidence }) {
  const say = useWords(EVIDENCE_WORDS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={say('look.at', { name: nameOf(evidence) })}
        onClick={() => setOpen(true)}
      >
        {say('look')}
      </Button>
      {isOpen && <PreviewDialog evidence={evidence} onClose={() => setOpen(false)} />}
    </>
  );
}

/** A link need not have a name. */
export function nameOf({ name, url }: Pick<Evidence, 'name' | 'url'>): string {
  return name || (url ?? '');
}

function About({ evidence: { by, at, sizeBytes, accepted, virusCheck, document } }: { evidence: Evidence }) {
  const say = useWords(EVIDENCE_WORDS);
  const { language } = useLanguage();
  const named = (who: { name: string } | null, when: string) => ({
    name: who?.name ?? '—',
    at: formatTime(when, language),
  });
  return (
    <>
      <small>
        {sizeBytes !== null && <>{formatBytes(sizeBytes, language)} · </>}
        {say('by', named(by, at))}
        {virusCheck === 'clean' && <> · {say('virus.clean')}</>}
        {document !== null && (
          <>
            {' · '}
            <Link to="/van-ban/$id" params={{ id: document }} search={{}}>
              {say('document.open')}
            </Link>
          </>
        )}
      </small>
      {virusCheck === 'away' && <small className={styles['doubt']}>{say('virus.away')}</small>}
      {accepted !== null && (
        <small className={styles['sure']}>{say('accepted', named(accepted.by, accepted.at))}</small>
      )}
    </>
  );
}

/** The same file or address beside other assignments, of those that this person sees. */
function Also({ evidence: { also } }: { evidence: Evidence }) {
  const say = useWords(EVIDENCE_WORDS);
  const { language } = useLanguage();
  if (also.total === 0) return null;
  return (
    <details className={styles['also']}>
      <summary>{say('also', { count: also.total })}</summary>
      <ul>
        {also.items.map(({ assignment, by, at, accepted }) => (
          <li key={assignment.id}>
            <Link to="/viec/$id" params={{ id: assignment.id }} lang="vi">
              {assignment.text}
            </Link>
            <small lang="vi">
              {assignment.unit.name} · {say('by', { name: by?.name ?? '—', at: formatTime(at, language) })}
              {accepted !== null && (
                <> · {say('accepted', { name: accepted.by?.name ?? '—', at: formatTime(accepted.at, language) })}</>
              )}
            </small>
          </li>
        ))}
        {also.items.length < also.total && <li>{say('also.more', { count: also.total - also.items.length })}</li>}
      </ul>
    </details>
  );
}
