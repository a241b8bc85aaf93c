// What is in the system already is attached: evidence that the unit has gathered for other work, or a document. What is
// attached leaves the list and stands beside the assignment at once; the dialog stays for the next.
import { Button, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { documentsQuery } from '../document/queries.ts';
import { useCan } from '../session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Failed } from '../ui/Failed.tsx';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { attachEvidence, type Source } from './calls.ts';
import styles from './Evidence.module.css';
import { nameOf } from './EvidenceRow.tsx';
import { attachableQuery } from './queries.ts';
import { useChanged } from './use-changed.ts';
import { EVIDENCE_WORDS } from './words.ts';

const PAUSE_MS = 250;
/** More than that is narrowed by words. */
const MOST_SHOWN = 20;
/** What a piece is evidence of; the others are counted. */
const WORKS_NAMED = 2;

type Offered = { readonly key: string; readonly name: string; readonly about: string; readonly source: Source };

export function AttachDialog({ assignment, onClose }: { assignment: string; onClose: () => void }) {
  const say = useWords(EVIDENCE_WORDS);
  const sentence = useProblemWords();
  const changed = useChanged();
  const mayReadDocuments = useCan('document.read');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const field = useRef<HTMLInputElement>(null);
  const attach = useMutation({
    mutationFn: ({ source }: Offered) => attachEvidence(assignment, source),
    onSuccess: ({ assignment: now, moved }) => {
      changed(now, moved);
      // What was attached leaves the list, and the focus must not leave with it.
      field.current?.focus();
    },
  });
  const choose = (offered: Offered) => {
    if (!attach.isPending) attach.mutate(offered);
  };
  return (
    <Dialog title={say('attach.title')} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['attach']}>
        <TextInput
          ref={field}
          data-first
          label={say('attach.find')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div role="status">
          {attach.isSuccess && (
            <p>{say(attach.data.duplicate ? 'attach.there' : 'attach.done', { name: attach.variables?.name ?? '' })}</p>
          )}
        </div>
        {attach.isError && <p role="alert">{sentence(attach.error)}</p>}
        <Pieces assignment={assignment} q={q} busy={attach.isPending} onChoose={choose} />
        {mayReadDocuments && <Documents assignment={assignment} q={q} busy={attach.isPending} onChoose={choose} />}
      </div>
    </Dialog>
  );
}

type ListProps = { readonly q: string; readonly busy: boolean; readonly onChoose: (offered: Offered) => void };

function Pieces({ assignment, q, ...props }: ListProps & { readonly assignment: string }) {
  const say = useWords(EVIDENCE_WORDS);
  const { language } = useLanguage();
  const pieces = useQuery({ ...attachableQuery(assignment, q), placeholderData: (before) => before });
  const worksOf = (works: readonly { readonly text: string; readonly plan: string }[]) => {
    const named = works.slice(0, WORKS_NAMED).map(({ text, plan }) => `${text} (${plan})`);
    const others = works.length - named.length;
    return [named.join('; '), ...(others > 0 ? [say('attach.others', { count: others })] : [])].join(' ');
  };
  const offered = pieces.data?.map((piece): Offered => {
    const by = say('by', { name: piece.by?.name ?? '—', at: formatTime(piece.at, language) });
    const about = `${worksOf(piece.works)} · ${by}`;
    return { key: piece.id, name: nameOf(piece), about, source: { evidence: piece.id } };
  });
  return (
    <Choices title={say('attach.pieces')} offered={offered} {...props}>
      {pieces.isError && <Failed error={pieces.error} onRetry={() => void pieces.refetch()} />}
    </Choices>
  );
}

function Documents({ assignment, q, ...props }: ListProps & { readonly assignment: string }) {
  const say = useWords(EVIDENCE_WORDS);
  const { language } = useLanguage();
  const documents = useInfiniteQuery({ ...documentsQuery(q), placeholderData: (before) => before });
  // What is offered as evidence of other work is not offered a second time.
  const pieces = useQuery({ ...attachableQuery(assignment, q), placeholderData: (before) => before });
  const asPieces = new Set(pieces.data?.flatMap(({ document }) => document ?? []));
  // A page of the web is a document and never evidence: it may be one that runs. Nor is what is still in preparation.
  const found = documents.data?.pages[0]?.items.filter(
    ({ id, format, inPreparation }) => format !== 'html' && !inPreparation && !asPieces.has(id),
  );
  const offered = found?.map(({ id, name, title, uploadedAt }): Offered => {
    return { key: id, name: title ?? name, about: formatTime(uploadedAt, language), source: { document: id } };
  });
  return (
    <Choices title={say('attach.documents')} offered={offered} {...props}>
      {documents.isError && <Failed error={documents.error} onRetry={() => void documents.refetch()} />}
    </Choices>
  );
}

type ChoicesProps = Omit<ListProps, 'q'> & {
  readonly title: string;
  /** Undefined while it has not come. */
  readonly offered: readonly Offered[] | undefined;
  /** Why it has not come. */
  readonly children: ReactNode;
};

function Choices({ title, offered, busy, onChoose, children }: ChoicesProps) {
  const say = useWords(EVIDENCE_WORDS);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {children || (offered === undefined && <Skeleton height={36} />)}
      {offered?.length === 0 && <p className={styles['quiet']}>{say('attach.none')}</p>}
      <ul className={styles['list']}>
        {offered?.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.key}>
            <div>
              <span lang="vi">{one.name}</span>
              <small>{one.about}</small>
            </div>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={say('attach.this', { name: one.name })}
              aria-disabled={busy}
              onClick={() => onChoose(one)}
            >
              {say('attach.use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
