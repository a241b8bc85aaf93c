// The files on their way, on top of whatever screen is open: progress, the reason of a refusal, and "try again".
import { Button, CloseButton, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconRefresh } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Refusal, type Uploaded } from '../client.ts';
import { useCan } from '../session.tsx';
import { formatBytes } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords, useSentence } from '../ui/problem-words.ts';
import type { Upload as ListedUpload } from '../ui/file-list.ts';
import { useBringing } from './bringing.tsx';
import { documentQuery } from './queries.ts';
import { ScanProgress } from './ScanProgress.tsx';
import styles from './Upload.module.css';
import { unitOf, useUploads } from './uploads.tsx';
import { DOCUMENT_WORDS } from './words.ts';

type Upload = ListedUpload<Uploaded>;

export function UploadPanel() {
  const say = useWords(DOCUMENT_WORDS);
  const { uploads, hide } = useUploads();
  const { finished, reading, failed } = useStandings(uploads);
  const counts = { done: finished.length, all: uploads.length, failed, reading };
  const sum = say(reading > 0 ? 'uploads.sum.reading' : 'uploads.sum', counts);
  return (
    <section className={`${styles['panel']} no-print`} aria-label={say('uploads.title')}>
      <header>
        <h2>{say('uploads.title')}</h2>
        <p role="status">{sum}</p>
        {finished.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => hide(finished)}>
            {say('uploads.hide')}
          </Button>
        )}
      </header>
      <ul>
        {uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} />
        ))}
      </ul>
    </section>
  );
}

/** A scan that has arrived is not done: the server goes on reading it, and may refuse it in the end. */
function useStandings(uploads: readonly Upload[]) {
  const arrived = uploads.flatMap((upload) => (upload.state === 'done' ? [upload] : []));
  const scans = arrived.filter(({ result }) => result.state === 'reading');
  const asked = useQueries({ queries: scans.map(({ result }) => documentQuery(result.id)) });
  const now = new Map(scans.map(({ key, result }, index) => [key, asked[index]?.data?.state ?? result.state]));
  const keysOf = (state: Uploaded['state'] | undefined) =>
    arrived.filter(({ key, result }) => (now.get(key) ?? result.state) === state).map(({ key }) => key);
  const [reading, refused] = [keysOf('reading'), keysOf('refused')];
  return {
    finished: arrived.map(({ key }) => key).filter((key) => !reading.includes(key) && !refused.includes(key)),
    reading: reading.length,
    failed: uploads.filter(({ state }) => state === 'failed').length + refused.length,
  };
}

function UploadRow({ upload }: { upload: Upload }) {
  switch (upload.state) {
    case 'waiting':
      return <Waiting upload={upload} />;
    case 'sending':
      return <Sending upload={upload} sent={upload.sent} />;
    case 'done':
      return <Done upload={upload} document={upload.result} />;
    case 'failed':
      return <Failed upload={upload} error={upload.error} />;
  }
}

function Waiting({ upload }: { upload: Upload }) {
  const say = useWords(DOCUMENT_WORDS);
  return (
    <Row upload={upload} icon={<IconClock size={18} stroke={1.6} />} removable>
      <p>{say('uploads.waiting')}</p>
    </Row>
  );
}

function Sending({ upload, sent }: { upload: Upload; sent: number }) {
  const say = useWords(DOCUMENT_WORDS);
  const { name, size } = upload.file;
  // All bytes sent is not all done: the server answers when it has read the document.
  const percent = size === 0 ? 100 : Math.min(100, Math.round((sent / size) * 100));
  return (
    <Row upload={upload} icon={<span className={styles['turning']} />}>
      <p>{percent < 100 ? say('uploads.sending', { percent }) : <BeingRead />}</p>
      <Progress.Root size={5}>
        <Progress.Section value={percent} color="var(--clear)" aria-label={say('uploads.progress', { name })} />
      </Progress.Root>
    </Row>
  );
}

/** A long plan takes a while: the seconds show that it goes on. */
function BeingRead() {
  const say = useWords(DOCUMENT_WORDS);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return <>{seconds < 2 ? say('uploads.reading') : say('uploads.reading.long', { seconds })}</>;
}

/** A scan goes on being read on the server: how far it is, is asked from time to time. */
function Done({ upload, document: uploaded }: { upload: Upload; document: Uploaded }) {
  const say = useWords(DOCUMENT_WORDS);
  const sentenceOf = useSentence();
  const mayCheck = useCan('reading.check');
  const { data } = useQuery({ ...documentQuery(uploaded.id), enabled: uploaded.state === 'reading' });
  const document = { ...uploaded, ...data };
  if (document.state === 'reading') {
    return (
      <Row upload={upload} icon={<span className={styles['turning']} />} removable>
        <ScanProgress document={document} />
      </Row>
    );
  }
  if (document.state === 'refused') {
    return (
      <Row upload={upload} tone="failed" icon={<IconAlertTriangle size={18} stroke={1.7} />} removable>
        <p role="alert" data-code={document.problem?.code}>
          {document.problem === null ? say('state.refused') : sentenceOf(document.problem)}
        </p>
      </Row>
    );
  }
  return (
    <Row
      upload={upload}
      tone="done"
      icon={<IconCheck size={18} stroke={2} />}
      removable
      action={
        <>
          {mayCheck && (
            <Link to="/van-ban/$id/soat" params={{ id: document.id }}>
              {say('uploads.check')}
            </Link>
          )}
          <Link to="/van-ban/$id" params={{ id: document.id }} search={{}}>
            {say('uploads.open')}
          </Link>
        </>
      }
    >
      <p>{say(document.duplicate ? 'uploads.duplicate' : 'uploads.read', document.counts)}</p>
    </Row>
  );
}

function Failed({ upload, error }: { upload: Upload; error: unknown }) {
  const say = useWords(DOCUMENT_WORDS);
  const sentence = useProblemWords();
  const { retry } = useUploads();
  return (
    <Row
      upload={upload}
      tone="failed"
      icon={<IconAlertTriangle size={18} stroke={1.7} />}
      removable
      action={
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconRefresh size={14} stroke={1.8} aria-hidden="true" />}
          onClick={() => retry(upload.key)}
        >
          {say('uploads.retry')}
        </Button>
      }
    >
      <p role="alert" data-code={error instanceof Refusal ? error.problem.code : undefined}>
        {sentence(error)}
      </p>
    </Row>
  );
}

type RowProps = {
  readonly upload: Upload;
  readonly icon: ReactNode;
  readonly tone?: 'done' | 'failed';
  readonly action?: ReactNode;
  readonly removable?: boolean;
  readonly children: ReactNode;
};

function Row({ upload, icon, tone, action, removable, children }: RowProps) {
  const say = useWords(DOCUMENT_WORDS);
  const { language } = useLanguage();
  const { remove } = useUploads();
  const { name, size } = upload.file;
  const unit = useBringing().units.find(({ id }) => id === unitOf(upload));
  return (
    <li data-tone={tone}>
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      <div className={styles['about']}>
        <p className={styles['name']}>
          <strong>{name}</strong> <small>{formatBytes(size, language)}</small>
          {unit !== undefined && <span className={styles['unit']}>{say('uploads.for', { unit: unit.name })}</span>}
        </p>
        {children}
      </div>
      <div className={styles['actions']}>
        {action}
        {removable === true && (
          <CloseButton size="sm" aria-label={say('uploads.remove', { name })} onClick={() => remove(upload.key)} />
        )}
      </div>
    </li>
  );
}
