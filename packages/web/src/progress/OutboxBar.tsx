// On every screen: that progress waits to be sent, or was not taken, and where.
import { IconCloudOff } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import { useCellOutbox } from './figures/use-cell-outbox.tsx';
import { FIGURES_WORDS } from './figures/words.ts';
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
      <WaitingCells />
      {refused.length > 0 && <Told entries={refused} what="waiting.refused.count" />}
      {waiting.length > 0 && view.line === 'broken' && <Told entries={waiting} what="waiting.count" />}
    </div>
  );
}

/** On the grid itself they are told where they stand. */
function WaitingCells() {
  const say = useWords(FIGURES_WORDS);
  const { view } = useCellOutbox();
  const match = useMatchRoute();
  const isAtGrid = match({ to: '/viec/$id/so-lieu' }) !== false || match({ to: '/ke-hoach/$id/so-lieu' }) !== false;
  if (isAtGrid) return null;
  const refused = view.waiting.filter((row) => row.refused !== null);
  const waiting = view.line === 'broken' ? view.waiting.length - refused.length : 0;
  if (refused.length === 0 && waiting === 0) return null;
  const about = new Map(refused.map((row) => [row.assignment, row.about]));
  return (
    <div className={`${styles['bar']} no-print`}>
      <IconCloudOff size={17} stroke={1.7} aria-hidden="true" />
      <p>
        {waiting > 0 && say('waiting.cells', { count: waiting })}{' '}
        {refused.length > 0 && say('waiting.refused', { count: refused.length })}{' '}
        {[...about].map(([id, text], index) => (
          <span key={id}>
            {index > 0 && '; '}
            <Link to="/viec/$id/so-lieu" params={{ id }} lang="vi">
              {text}
            </Link>
          </span>
        ))}
      </p>
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
