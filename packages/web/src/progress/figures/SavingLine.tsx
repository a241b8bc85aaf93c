// How far saving is, in one line that is read out: all saved, on its way, waiting for the line, or refused.
import { IconAlertTriangle, IconCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useWords } from '../../ui/language.tsx';
import styles from './Figures.module.css';
import type { WaitingRow } from './cell-outbox.ts';
import { type Edited, refusedIn } from './grid-model.ts';
import { RefusedRows } from './RefusedRows.tsx';
import { useCellOutbox } from './use-cell-outbox.tsx';
import { FIGURES_WORDS } from './words.ts';

type LineProps = {
  readonly plan: string;
  readonly pasted: Edited['counts'] | null;
  /** Cells of the grid that hold what is no figure. */
  readonly invalid: number;
  /** Whether the grid has all cells of the row: what was refused is answered there. */
  readonly isShown: (row: WaitingRow) => boolean;
};

const SIGNS = {
  idle: IconCheck,
  sending: IconRefresh,
  broken: IconCloudOff,
  refused: IconAlertTriangle,
  invalid: IconAlertTriangle,
} as const;

export function SavingLine({ plan, pasted, invalid, isShown }: LineProps) {
  const say = useWords(FIGURES_WORDS);
  const { view } = useCellOutbox();
  const rows = view.waiting.filter((row) => row.plan === plan);
  const held = refusedIn({ waiting: rows });
  const refused = rows.filter((row) => row.refused !== null);
  const waiting = rows.filter((row) => !held.has(row.assignment)).length;
  const line = view.line === 'broken' ? 'broken' : 'sending';
  const state = waiting > 0 ? line : refused.length > 0 ? 'refused' : invalid > 0 ? 'invalid' : 'idle';
  const count = { idle: 0, sending: waiting, broken: waiting, refused: refused.length, invalid }[state];
  const Sign = SIGNS[state];
  const told = (['told', 'invalid', 'locked', 'outside'] as const).filter((what) => (pasted?.[what] ?? 0) > 0);
  return (
    <>
      <div className={styles['line']} role="status">
        <Sign size={16} stroke={1.7} aria-hidden="true" />
        <p>
          {say(`line.${state}`, { count })}{' '}
          {told.map((what) => say(`pasted.${what}`, { count: pasted?.[what] ?? 0 })).join(' ')}{' '}
          {!view.kept && waiting > 0 && say('not-kept')}
        </p>
      </div>
      <RefusedRows rows={refused.filter((row) => !isShown(row))} lead={say('refused.rows')} />
    </>
  );
}
