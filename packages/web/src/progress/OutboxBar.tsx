// On every screen: that progress waits to be sent, or was not taken, and where.
import { IconCloudOff } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import type { Waiting } from './outbox.ts';
import styles from './Progress.module.css';
import { useOutbox } from './use-outbox.tsx';
import { PROGRESS_WORDS } from './words.ts';

export function OutboxBar() {
  const { view } = useOutbox();
  const here = useMatchRoute()({ to: '/viec/$id' });
  const elsewhere = view.entries.filter(({ assignment }) => here === false || here.id !== assignment);
  const refused = elsewhere.filter((entry) => entry.refused !== null);
  const waiting = elsewhere.filter((entry) => entry.refused === null);
  return (
    <div role="status">
      {refused.length > 0 && <Told entries={refused} what="waiting.refused.count" />}
      {waiting.length > 0 && view.line === 'broken' && <Told entries={waiting} what="waiting.count" />}
    </div>
  );
}

type ToldProps = { readonly entries: readonly Waiting[]; readonly what: 'waiting.count' | 'waiting.refused.count' };

function Told({ entries, what }: ToldProps) {
  const say = useWords(PROGRESS_WORDS);
  const about = new Map(entries.map((entry) => [entry.assignment, entry.about]));
  return (
    <div className={`${styles['bar']} no-print`}>
      <IconCloudOff size={17} stroke={1.7} aria-hidden="true" />
      <p>
        {say(what, { count: entries.length })}{' '}
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
