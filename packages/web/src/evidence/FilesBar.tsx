// On every screen: that files of evidence wait to be sent, or were not taken, and where.
import { IconCloudOff } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import styles from '../assignment/outbox/Outbox.module.css';
import { useWords } from '../ui/language.tsx';
import type { WaitingFile } from './file-outbox.ts';
import { useEvidenceFiles } from './use-evidence-files.tsx';
import { FILES_BAR_WORDS } from './bar-words.ts';

export function FilesBar() {
  const { view } = useEvidenceFiles();
  const here = useMatchRoute()({ to: '/viec/$id' });
  const elsewhere = view.files.filter(({ assignment }) => here === false || here.id !== assignment);
  const refused = elsewhere.filter(({ state }) => state === 'refused');
  const waiting = elsewhere.filter(({ state }) => state === 'waiting');
  return (
    <div role="status">
      {refused.length > 0 && <Told files={refused} what="files.refused.count" />}
      {waiting.length > 0 && view.line === 'broken' && <Told files={waiting} what="files.waiting.count" />}
    </div>
  );
}

type ToldProps = {
  readonly files: readonly WaitingFile[];
  readonly what: 'files.waiting.count' | 'files.refused.count';
};

function Told({ files, what }: ToldProps) {
  const say = useWords(FILES_BAR_WORDS);
  const about = new Map(files.map(({ assignment, text }) => [assignment, text]));
  return (
    <div className={`${styles['bar']} no-print`}>
      <IconCloudOff size={17} stroke={1.7} aria-hidden="true" />
      <p>
        {say(what, { count: files.length })}{' '}
        {[...about].map(([id, text], index) => (
          <span key={id}>
            {index > 0 && '; '}
            <Link to="/viec/$id" params={{ id }} lang="vi">
              {text}
            </Link>
          </span>
        ))}
      </p>
    </div>
  );
}
