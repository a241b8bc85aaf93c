// The files of one assignment that wait, are being sent or were not taken, each with its reason.
import { Button, CloseButton, Progress } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { formatBytes } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useSentence } from '../ui/problem-words.ts';
import styles from './Evidence.module.css';
import type { WaitingFile } from './file-outbox.ts';
import { useEvidenceFiles } from './use-evidence-files.tsx';
import { EVIDENCE_WORDS } from './words.ts';

export function FilesOnTheirWay({ assignment }: { assignment: string }) {
  const say = useWords(EVIDENCE_WORDS);
  const sentenceOf = useSentence();
  const { view } = useEvidenceFiles();
  const own = view.files.filter((file) => file.assignment === assignment);
  const waiting = own.some(({ state }) => state === 'waiting');
  const isOfServer = view.trouble !== null && view.trouble.status > 0;
  return (
    <>
      <div role="status" className={styles['quiet']}>
        {waiting && view.line === 'broken' && (
          <p>
            {isOfServer && view.trouble !== null ? sentenceOf(view.trouble) : say('files.offline')}{' '}
            {say('files.by-itself')}
          </p>
        )}
        {own.some(({ kept, state }) => !kept && (state === 'waiting' || state === 'sending')) && (
          <p>{say('files.not-kept')}</p>
        )}
      </div>
      <ul className={styles['files']} aria-label={say('files')} hidden={own.length === 0}>
        {own.map((file) => (
          <FileRow key={file.id} file={file} />
        ))}
      </ul>
    </>
  );
}

/** What is wrong with the file itself: sent again it is refused again. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  'evidence.empty',
  'evidence.damaged',
  'evidence.other-format',
  'file.too-large',
]);

function FileRow({ file }: { file: WaitingFile }) {
  const say = useWords(EVIDENCE_WORDS);
  const { language } = useLanguage();
  const { outbox } = useEvidenceFiles();
  const { id, name, size, state } = file;
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong> <small>{formatBytes(size, language)}</small>
        </p>
        <Standing file={file} />
      </div>
      {state === 'refused' && !(file.refused !== null && OF_THE_FILE.has(file.refused.code)) && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconRefresh size={14} stroke={1.8} aria-hidden="true" />}
          onClick={() => outbox.again(id)}
        >
          {say('file.retry')}
        </Button>
      )}
      {state !== 'sending' && (
        <CloseButton size="sm" aria-label={say('file.remove', { name })} onClick={() => outbox.drop(id)} />
      )}
    </li>
  );
}

function Standing({ file: { state, name, size, sent, refused } }: { file: WaitingFile }) {
  const say = useWords(EVIDENCE_WORDS);
  const sentenceOf = useSentence();
  switch (state) {
    case 'keeping':
    case 'waiting':
      return <p>{say('file.waiting')}</p>;
    case 'refused':
      return <p role="alert">{refused === null ? say('file.refused') : sentenceOf(refused)}</p>;
    case 'there':
      return <p>{say('file.duplicate')}</p>;
    case 'sending': {
      const percent = size === 0 ? 100 : Math.min(100, Math.round((sent / size) * 100));
      return (
        <>
          <p>{say('file.sending', { percent })}</p>
          <Progress.Root size={5}>
            <Progress.Section value={percent} color="var(--clear)" aria-label={say('file.progress', { name })} />
          </Progress.Root>
        </>
      );
    }
  }
}
