// A document without pictures of its pages, drawn from its flow as it would lie on A4 paper. Of a long one only what is near
// the view is mounted.
import type { Cell, Flow, Paragraph } from '@sauro/reader/flow';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, type RefObject, useMemo } from 'react';
import { useWords } from '../../../ui/language.tsx';
import type { Light, Lights } from '../model/lights.ts';
import { type Sheet, sheetOfBlock, sheetsOf, type TableSlice } from '../model/sheets.ts';
import { CHECK_WORDS } from '../words.ts';
import styles from './Paper.module.css';
import { Pieces } from './Pieces.tsx';
import { type Reveal, useReveal } from './use-reveal.ts';

export type BlockState = 'open' | 'accepted';
type PaperProps = {
  readonly flow: readonly Flow[];
  readonly lights: Lights;
  readonly states: ReadonlyMap<number, BlockState>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly reveal: Reveal | null;
  readonly scale: number;
};

const NONE: readonly Light[] = [];

export function Paper({ flow, lights, states, scroller, reveal, scale }: PaperProps) {
  const sheets = useMemo(() => sheetsOf(flow), [flow]);
  const where = useMemo(() => sheetOfBlock(sheets), [sheets]);
  const virtual = useVirtualizer({
    count: sheets.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(sheets[index]) * scale,
    getItemKey: (index) => sheets[index]?.key ?? index,
    overscan: 12,
    scrollMargin: 24,
  });
  useReveal({ scroller, reveal, bring: (block) => virtual.scrollToIndex(where.get(block) ?? 0, { align: 'center' }) });
  const drawn = virtual.getVirtualItems();
  const top = (drawn[0]?.start ?? 24) - 24;
  const bottom = virtual.getTotalSize() - ((drawn.at(-1)?.end ?? 24) - 24);
  // Sizes of the paper follow the zoom as one.
  const size = { '--pt': `${(scale * 96) / 72}px` } as CSSProperties;
  return (
    <div className={styles['paper']} style={size} lang="vi">
      <div style={{ paddingTop: top, paddingBottom: bottom }}>
        {drawn.map(({ index, key }) => {
          const sheet = sheets[index];
          if (sheet === undefined) return null;
          return (
            <div key={key} ref={virtual.measureElement} data-index={index} className={styles['sheet']}>
              {sheet.type === 'paragraph' ? (
                <Line paragraph={sheet.paragraph} lights={lights} states={states} />
              ) : (
                <Slice slice={sheet.slice} lights={lights} states={states} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

type Drawn = Pick<PaperProps, 'lights' | 'states'>;

function Line({ paragraph, lights, states }: Drawn & { paragraph: Paragraph }) {
  const { block } = paragraph;
  return <Ink paragraph={paragraph} lights={lights.get(block) ?? NONE} state={states.get(block)} />;
}

/** Drawn anew only where its own lights change. */
const Ink = memo(function Ink({
  paragraph,
  lights,
  state,
}: {
  paragraph: Paragraph;
  lights: readonly Light[];
  state: BlockState | undefined;
}) {
  const say = useWords(CHECK_WORDS);
  const { block, origin, align, indent, size, heading } = paragraph;
  const style = {
    textAlign: align,
    ...(indent === undefined || indent === 0 ? {} : { paddingLeft: `calc(${indent} * var(--pt))` }),
    ...(size === undefined ? {} : { fontSize: `calc(${size} * var(--pt))` }),
  };
  return (
    <p tabIndex={-1} data-block={block} data-state={state} data-origin={origin} data-heading={heading} style={style}>
      {origin !== 'body' && <small className={styles['origin']}>{say(`page.${origin}`)}</small>}
      <Pieces paragraph={paragraph} lights={lights} />
    </p>
  );
});

function Slice({ slice, ...drawn }: Drawn & { slice: TableSlice }) {
  const { table, rows, widths, isFirst } = slice;
  return (
    <table
      className={styles['table']}
      data-ruled={table.ruled}
      data-first={isFirst}
      role={table.ruled ? undefined : 'presentation'}
    >
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width: `${(width * 100).toFixed(2)}%` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} data-header={row.header}>
            {row.cells.map((cell) => (
              <CellInk key={cell.column} cell={cell} {...drawn} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellInk({ cell, ...drawn }: Drawn & { cell: Cell }) {
  return (
    <td colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>
      {cell.content.map((item, index) =>
        item.type === 'paragraph' ? (
          <Line key={item.block} paragraph={item} {...drawn} />
        ) : (
          <Nested key={`t${index}`} flow={item} {...drawn} />
        ),
      )}
    </td>
  );
}

function Nested({ flow, ...drawn }: Drawn & { flow: Flow }) {
  return sheetsOf([flow]).map(
    (sheet) => sheet.type === 'slice' && <Slice key={sheet.key} slice={sheet.slice} {...drawn} />,
  );
}

function estimate(sheet: Sheet | undefined): number {
  if (sheet === undefined) return 30;
  if (sheet.type === 'paragraph') return 8 + 24 * Math.ceil(Math.max(1, sheet.paragraph.text.length) / 85);
  return sheet.slice.rows.length * 48;
}
