// How far saving is, in one line that is read out: all saved, on its way, waiting for the line, or refused.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useWords } from '../../ui/language.tsx';
import styles from './Figures.module.css';
import type { WaitingRow } from './cell-outbox.ts';
import { refusedIn } from './cell-outbox.ts';
import { RefusedRows } from './RefusedRows.tsx';
import { useCellOutbox } from './use-cell-outbox.tsx';
import type { Editing, Outcome } from './use-editing.ts';
import { FIGURES_WORDS } from './words.ts';

type LineProps = {
  readonly plan: string;
  readonly editing: Editing;
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

export function SavingLine({ plan, editing, invalid, isShown }: LineProps) {
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
  return (
    <>
      <div className={styles['line']} role="status">
        <Sign size={16} stroke={1.7} aria-hidden="true" />
        <p>
          {say(`line.${state}`, { count })} {wordsOf(editing.outcome, say).join(' ')}{' '}
          {!view.kept && waiting > 0 && say('not-kept')}
        </p>
        <div className={styles['turns']}>
          {(['undo', 'redo'] as const).map((turn) => (
            <Button
              key={turn}
              size="compact-sm"
              variant="subtle"
              disabled={!editing.may[turn]}
              onClick={() => editing.turn(turn)}
            >
              {say(turn)}
            </Button>
          ))}
        </div>
      </div>
      <RefusedRows rows={refused.filter((row) => !isShown(row))} lead={say('refused.rows')} />
    </>
  );
}

type Say = ReturnType<typeof useWords<typeof FIGURES_WORDS>>;

/** What the last block, or the last turn, has become. */
function wordsOf(outcome: Outcome | null, say: Say): readonly string[] {
  if (outcome === null) return [];
  const { by, counts, left } = outcome;
  const more = (['invalid', 'locked', 'outside'] as const).filter((what) => counts[what] > 0);
  return [
    ...(counts.told > 0 ? [say(`${by}.told`, { count: counts.told })] : []),
    ...more.map((what) => say(`pasted.${what}`, { count: counts[what] })),
    ...(left > 0 ? [say('turned.left', { count: left })] : []),
  ];
}
