// One row of the grid: its head, and those of its cells that are in sight. A state is told by a sign and by words, never by
// colour alone.
import {
  IconAlertTriangle,
  IconCheck,
  IconCloudOff,
  IconHandStop,
  IconLock,
  IconMessage,
  IconPencil,
  IconRefresh,
} from '@tabler/icons-react';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useWords } from '../../ui/language.tsx';
import type { Typing } from './FigureGrid.tsx';
import styles from './Figures.module.css';
import { type CellShown, type CellState, type Desk, type GridModel, shownIn, spotAt } from './grid-model.ts';
import { LineName } from './HeadCells.tsx';
import type { GridSize } from './use-grid-size.ts';
import { FIGURES_WORDS } from './words.ts';

type RowProps = {
  readonly model: GridModel;
  readonly desk: Desk;
  readonly index: number;
  readonly top: number;
  readonly size: GridSize;
  readonly columns: readonly VirtualItem[];
  readonly cellId: (row: number, column: number) => string;
  /** Column of the cell that has the focus, where it is in this row. */
  readonly active: number | null;
  readonly typing: Typing | null;
  readonly onTyping: (typing: Typing) => void;
  readonly onCommit: () => void;
  readonly onPick: (column: number, isTouch: boolean) => void;
  readonly onBegin: (column: number) => void;
};

export function GridRow(props: RowProps) {
  const { model, desk, index, top, size, columns, cellId, active, typing } = props;
  const line = model.rows[index];
  if (line === undefined) return null;
  return (
    <div role="row" aria-rowindex={index + 2} className={styles['row']} style={{ top, height: size.row }}>
      <div role="rowheader" aria-colindex={1} className={styles['rowHead']} style={{ width: size.head }}>
        <LineName line={line} across={model.across} />
      </div>
      {columns.map(({ index: column, start }) => {
        const spot = spotAt(model, { row: index, column });
        if (spot === null) return null;
        const shown = shownIn(desk, spot);
        return (
          // Keys are pressed on the grid, which has the focus: a cell is only pointed at.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={spot.key}
            id={cellId(index, column)}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={active === column}
            data-locked={!spot.item.mayEnter}
            data-state={shown.state}
            className={styles['cell']}
            style={{ left: start, width: size.column }}
            onPointerUp={({ pointerType }) => {
              if (active !== column || typing === null) props.onPick(column, pointerType === 'touch');
            }}
            onDoubleClick={() => props.onBegin(column)}
          >
            {active === column && typing !== null ? <Editor {...props} typing={typing} /> : <Shown shown={shown} />}
          </div>
        );
      })}
    </div>
  );
}

const SIGNS = {
  locked: IconLock,
  invalid: IconAlertTriangle,
  draft: IconPencil,
  refused: IconHandStop,
  waiting: IconCloudOff,
  saving: IconRefresh,
  saved: IconCheck,
  empty: null,
  told: null,
} as const satisfies Record<CellState, typeof IconLock | null>;

function Shown({ shown: { state, text, comments } }: { shown: CellShown }) {
  const say = useWords(FIGURES_WORDS);
  const Sign = SIGNS[state];
  return (
    <>
      <span className={styles['text']}>{text}</span>
      {comments > 0 && (
        <span className={styles['sign']}>
          <IconMessage size={14} stroke={1.8} aria-hidden="true" />
          <span className="visually-hidden">{say('commented', { count: comments })}</span>
        </span>
      )}
      {Sign !== null && (
        <span className={styles['sign']} title={say(`state.${state}`)}>
          <Sign size={14} stroke={1.8} aria-hidden="true" />
        </span>
      )}
      <span className="visually-hidden">{say(`state.${state}`)}</span>
    </>
  );
}

type EditorProps = Pick<RowProps, 'model' | 'index' | 'active' | 'onTyping' | 'onCommit'> & { readonly typing: Typing };

function Editor({ model, index, active, typing, onTyping, onCommit }: EditorProps) {
  const say = useWords(FIGURES_WORDS);
  const names = [model.rows[index], model.columns[active ?? 0]].map(
    (line) => line?.target?.text ?? line?.item?.unit.name ?? '',
  );
  return (
    <input
      className={styles['editor']}
      aria-label={say('edit.label', { row: names[0] ?? '', column: names[1] ?? '' })}
      inputMode="text"
      autoComplete="off"
      // The cell was opened to be typed into.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={typing.text}
      onChange={({ currentTarget }) => onTyping({ ...typing, text: currentTarget.value })}
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(typing.text.length, typing.text.length)}
      // Another window is looked at: the field has the focus still, and nothing has been typed to its end.
      onBlur={({ currentTarget }) => {
        if (document.activeElement !== currentTarget) onCommit();
      }}
    />
  );
}
