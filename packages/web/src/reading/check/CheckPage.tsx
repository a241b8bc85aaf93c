// Checking a reading beside the page it came from: the document, its draft, and what the anchors of the draft point into.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Document, Refusal } from '../../client.ts';
import { documentQuery } from '../../document/queries.ts';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useSession } from '../../session.tsx';
import { type Draft, getDraftPages, openDraft } from './calls.ts';
import { CheckScreen } from './CheckScreen.tsx';
import { READING_WORDS } from '../words.ts';
import { CHECK_WORDS } from './words.ts';

export function CheckPage() {
  const say = useWords(READING_WORDS);
  const { id } = useParams({ from: '/van-ban/$id/soat' });
  const person = useSession().data?.person.id;
  const document = useQuery(documentQuery(id));
  const draft = useQuery({
    queryKey: ['drafts', 'of', id, person],
    queryFn: () => openDraft(id),
    // Opened once for each visit: from then on the desk itself follows what others do.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
  const error = document.error ?? draft.error;
  if (error !== null) {
    const missing = error instanceof Refusal && error.problem.status === 404;
    const retry = () => void Promise.all([document.refetch(), draft.refetch()]);
    return missing ? <NotFound why={say('hidden')} /> : <Failed error={error} onRetry={retry} />;
  }
  if (document.data === undefined || draft.data === undefined) return <Opening />;
  return <WithPages document={document.data} draft={draft.data} />;
}

function WithPages({ document, draft }: { document: Document; draft: Draft }) {
  const pages = useQuery({
    queryKey: ['drafts', draft.id, 'pages'],
    queryFn: () => getDraftPages(draft.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (pages.isError) return <Failed error={pages.error} onRetry={() => void pages.refetch()} />;
  if (pages.data === undefined) return <Opening />;
  return <CheckScreen document={document} draft={draft} pages={pages.data} />;
}

function Opening() {
  const say = useWords(CHECK_WORDS);
  return (
    <div aria-label={say('waiting')}>
      <PageWaiting />
    </div>
  );
}
