// On every screen but the grids: that figures wait to be sent, or were not taken, and where.
import { IconCloudOff } from '@tabler/icons-react';
import { useMatchRoute } from '@tanstack/react-router';
import styles from '../../assignment/outbox/Outbox.module.css';
import { useWords } from '../../ui/language.tsx';
import { refusedIn } from './cell-outbox.ts';
import { RefusedRows } from './RefusedRows.tsx';
import { useCellOutbox } from './use-cell-outbox.tsx';
import { CELLS_BAR_WORDS } from './bar-words.ts';

/** On a grid they are told where they stand. */
export function CellsBar() {
  const say = useWords(CELLS_BAR_WORDS);
  const { view } = useCellOutbox();
  const match = useMatchRoute();
  const isAtGrid = match({ to: '/viec/$id/so-lieu' }) !== false || match({ to: '/ke-hoach/$id/so-lieu' }) !== false;
  if (isAtGrid) return null;
  const held = refusedIn(view);
  const refused = view.waiting.filter((row) => row.refused !== null);
  const waiting = view.line === 'broken' ? view.waiting.filter((row) => !held.has(row.assignment)).length : 0;
  if (refused.length === 0 && waiting === 0) return null;
  return (
    <div className={`${styles['bar']} no-print`} role="status">
      <IconCloudOff size={17} stroke={1.7} aria-hidden="true" />
      <div>
        {waiting > 0 && <p>{say('waiting.cells', { count: waiting })}</p>}
        <RefusedRows rows={refused} lead={say('waiting.refused', { count: refused.length })} />
      </div>
    </div>
  );
}
