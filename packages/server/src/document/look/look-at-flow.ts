// A Word document as paragraphs and tables, up to what a person looks through on a screen.
import { type Flow, paragraphsOf, type Table } from '@sauro/reader/flow';
import type { Look, LookBlock } from './look.ts';

const MOST_CHARACTERS = 200_000;
const MOST_CELLS = 20_000;

export function lookAtFlow(flow: readonly Flow[]): Look {
  const blocks: LookBlock[] = [];
  let [characters, cells, cut] = [0, 0, false];
  for (const item of flow) {
    if (characters >= MOST_CHARACTERS || cells >= MOST_CELLS) {
      cut = true;
      break;
    }
    const block = blockOf(item);
    blocks.push(block);
    characters += block.is === 'paragraph' ? block.text.length : lengthOf(block);
    cells += block.is === 'table' ? block.rows.reduce((sum, row) => sum + row.length, 0) : 0;
    cut ||= item.type === 'table' && item.rows.length > MOST_ROWS;
  }
  return { is: 'flow', blocks, cut };
}

const MOST_ROWS = 1000;
const LONGEST_TEXT = 20_000;

function blockOf(item: Flow): LookBlock {
  if (item.type === 'paragraph') {
    return { is: 'paragraph', text: item.text.slice(0, LONGEST_TEXT), level: Math.min(item.heading ?? 0, 6) };
  }
  return { is: 'table', rows: item.rows.slice(0, MOST_ROWS).map(rowOf) };
}

/** What stands in a cell is told as its text; a table within it, as the text of its cells. */
function rowOf({ cells }: Table['rows'][number]) {
  return cells.map(({ content, columnSpan, rowSpan }) => ({
    text: [...paragraphsOf(content)]
      .map(({ text }) => text)
      .join('\n')
      .slice(0, LONGEST_TEXT),
    columns: columnSpan,
    rows: rowSpan,
  }));
}

function lengthOf({ rows }: Extract<LookBlock, { is: 'table' }>): number {
  return rows.flat().reduce((sum, { text }) => sum + text.length, 0);
}
