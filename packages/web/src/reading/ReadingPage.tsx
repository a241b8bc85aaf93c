// The reading of one document, or the reason why there is none.
import { Button, Skeleton } from '@mantine/core';
import { IconChecklist, IconDownload, IconFileAlert, IconPrinter, IconScan } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Document, fileAddress, Refusal } from '../client.ts';
import { PlanChip } from '../document/PlanChip.tsx';
import { documentQuery, plansOfQuery } from '../document/queries.ts';
import { ScanProgress } from '../document/ScanProgress.tsx';
import { useCan } from '../session.tsx';
import { EmptyScreen } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { useSentence } from '../ui/problem-words.ts';
import { Packages } from './package/Packages.tsx';
import { PreparationButton } from './preparation/PreparationButton.tsx';
import { readingQuery } from './queries.ts';
import styles from './Reading.module.css';
import { ReadingSheet } from './ReadingSheet.tsx';
import { READING_WORDS } from './words.ts';

export function ReadingPage() {
  const say = useWords(READING_WORDS);
  const { id } = useParams({ from: '/van-ban/$id' });
  const document = useQuery(documentQuery(id));
  if (document.isPending) return <PageWaiting />;
  if (document.isError) {
    const missing = document.error instanceof Refusal && document.error.problem.status === 404;
    return missing ? (
      <NotFound why={say('hidden')} />
    ) : (
      <Failed error={document.error} onRetry={() => void document.refetch()} />
    );
  }
  return (
    <>
      <Bar document={document.data} />
      <Packages document={document.data} />
      <Content document={document.data} />
    </>
  );
}

function Content({ document }: { document: Document }) {
  switch (document.state) {
    case 'read':
      return <Read id={document.id} />;
    case 'reading':
      return <BeingRead document={document} />;
    case 'refused':
      return <Refused document={document} />;
  }
}

/** A scan whose pages are being recognised: the page asks by itself how far it is. */
function BeingRead({ document }: { document: Document }) {
  const say = useWords(READING_WORDS);
  return (
    <EmptyScreen icon={<IconScan size={34} stroke={1.4} aria-hidden="true" />} title={say('scan.title')}>
      <div role="status">
        <ScanProgress document={document} />
      </div>
      <p>{say('scan.what')}</p>
    </EmptyScreen>
  );
}

function Bar({ document }: { document: Document }) {
  const say = useWords(READING_WORDS);
  const mayCheck = useCan('reading.check');
  return (
    <div className={`${styles['bar']} no-print`}>
      <nav aria-label={say('crumbs')}>
        <ol>
          <li>
            <Link to="/van-ban" search={{}}>
              {say('back')}
            </Link>
          </li>
          <li aria-current="page">{document.name}</li>
        </ol>
      </nav>
      <PreparationButton document={document} />
      {document.state === 'read' && <PlanOfDocument id={document.id} />}
      {document.state === 'read' && mayCheck && <CheckLink id={document.id} />}
      <Button
        component="a"
        href={fileAddress(document.id)}
        download={document.name}
        variant="default"
        size="compact-md"
        leftSection={<IconDownload size={15} stroke={1.7} aria-hidden="true" />}
      >
        {say('download')}
      </Button>
      {document.state === 'read' && (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPrinter size={15} stroke={1.7} aria-hidden="true" />}
          onClick={() => print()}
        >
          {say('print')}
        </Button>
      )}
    </div>
  );
}

/** What the reading leads to: the plan that it has become, and the documents that it stands among. */
function PlanOfDocument({ id }: { id: string }) {
  const say = useWords(READING_WORDS);
  const mayRead = useCan('plan.read');
  const plans = useQuery({ ...plansOfQuery([id]), enabled: mayRead });
  const plan = plans.data?.get(id);
  return (
    <>
      {plan !== undefined && <PlanChip plan={plan} />}
      <Link to="/van-ban/$id/chuoi" params={{ id }} className={styles['chain'] ?? ''}>
        {say('chain')}
      </Link>
    </>
  );
}

/** The one thing to do here: by the button, or by Ctrl+Enter from anywhere on the page. */
function CheckLink({ id }: { id: string }) {
  const say = useWords(READING_WORDS);
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key === 'Enter' && (ctrlKey || metaKey)) void navigate({ to: '/van-ban/$id/soat', params: { id } });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [navigate, id]);
  return (
    <Button
      renderRoot={(props) => <Link {...props} to="/van-ban/$id/soat" params={{ id }} />}
      size="compact-md"
      leftSection={<IconChecklist size={16} stroke={1.7} aria-hidden="true" />}
      aria-keyshortcuts="Control+Enter"
      title={`${say('check')} (Ctrl+Enter)`}
    >
      {say('check')}
    </Button>
  );
}

function Refused({ document }: { document: Document }) {
  const say = useWords(READING_WORDS);
  const sentenceOf = useSentence();
  return (
    <EmptyScreen icon={<IconFileAlert size={34} stroke={1.4} aria-hidden="true" />} title={say('refused.title')}>
      {document.problem && <p>{sentenceOf(document.problem)}</p>}
    </EmptyScreen>
  );
}

function Read({ id }: { id: string }) {
  const reading = useQuery(readingQuery(id));
  if (reading.isPending) return <ReadingWaiting />;
  if (reading.isError) return <Failed error={reading.error} onRetry={() => void reading.refetch()} />;
  return <ReadingSheet reading={reading.data} />;
}

/** The shape of a reading while it comes. */
function ReadingWaiting() {
  const say = useWords(READING_WORDS);
  return (
    <div className={styles['sheet']} role="status">
      <span className="visually-hidden">{say('waiting')}</span>
      <Skeleton height={180} />
      <div className={styles['parts']}>
        <div className={styles['summary']}>
          <Skeleton height={340} />
          <Skeleton height={340} />
        </div>
        <Skeleton height={90} />
        <Skeleton height={420} />
      </div>
    </div>
  );
}
