// On every screen but the grids: that figures wait to be sent, or were not taken, and where.
import { IconCloudOff } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import styles from '../../assignment/outbox/Outbox.module.css';
import { useWords } from '../../ui/language.tsx';
import { useCellOutbox } from './use-cell-outbox.tsx';
import { FIGURES_WORDS } from './words.ts';

/** On a grid they are told where they stand. */
export function CellsBar() {
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
    <div className={`${styles['bar']} no-print`} role="status">
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
