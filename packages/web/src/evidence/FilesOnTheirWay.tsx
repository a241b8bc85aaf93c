// The files of one assignment that are being sent or were not taken, each with its reason.
import { Button, CloseButton, Progress } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { Upload } from '../ui/file-list.ts';
import { formatBytes } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type Added, evidenceAddress } from './calls.ts';
import styles from './Evidence.module.css';
import { useEvidenceFiles } from './use-evidence-files.tsx';
import { EVIDENCE_WORDS } from './words.ts';

export function FilesOnTheirWay({ assignment }: { assignment: string }) {
  const say = useWords(EVIDENCE_WORDS);
  const { uploads } = useEvidenceFiles();
  // What has come through stands in the list below, unless it was there before.
  const own = uploads.filter(
    (upload) => upload.to === evidenceAddress(assignment) && (upload.state !== 'done' || upload.result.duplicate),
  );
  return (
    <ul className={styles['files']} aria-label={say('files')} hidden={own.length === 0}>
      {own.map((upload) => (
        <FileRow key={upload.key} upload={upload} />
      ))}
    </ul>
  );
}

function FileRow({ upload }: { upload: Upload<Added> }) {
  const say = useWords(EVIDENCE_WORDS);
  const { language } = useLanguage();
  const { retry, remove } = useEvidenceFiles();
  const { name, size } = upload.file;
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong> <small>{formatBytes(size, language)}</small>
        </p>
        <Standing upload={upload} />
      </div>
      {upload.state === 'failed' && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconRefresh size={14} stroke={1.8} aria-hidden="true" />}
          onClick={() => retry(upload.key)}
        >
          {say('file.retry')}
        </Button>
      )}
      {upload.state !== 'sending' && (
        <CloseButton size="sm" aria-label={say('file.remove', { name })} onClick={() => remove(upload.key)} />
      )}
    </li>
  );
}

function Standing({ upload }: { upload: Upload<Added> }) {
  const say = useWords(EVIDENCE_WORDS);
  const sentence = useProblemWords();
  switch (upload.state) {
    case 'waiting':
      return <p>{say('file.waiting')}</p>;
    case 'failed':
      return <p role="alert">{sentence(upload.error)}</p>;
    case 'done':
      return <p>{say('file.duplicate')}</p>;
    case 'sending': {
      const { name, size } = upload.file;
      const percent = size === 0 ? 100 : Math.min(100, Math.round((upload.sent / size) * 100));
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
