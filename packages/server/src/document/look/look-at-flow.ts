// A Word document as paragraphs and tables, up to what a person looks through on a screen.
import { type Flow, paragraphsOf, type Table } from '@sauro/reader/flow';
import type { Look, LookBlock, LookCell } from './look.ts';

const MOST_CHARACTERS = 200_000;
const MOST_CELLS = 20_000;
const LONGEST_TEXT = 20_000;

export function lookAtFlow(flow: readonly Flow[]): Look {
  const room = roomOf();
  const blocks: LookBlock[] = [];
  for (const item of flow) {
    if (room.isUsedUp()) break;
    blocks.push(blockOf(item, room));
  }
  return { is: 'flow', blocks, cut: room.isCut() };
}

type Room = ReturnType<typeof roomOf>;

/** What is left of what may be shown. `isCut`: something was left out. */
function roomOf() {
  let [characters, cells, cut] = [MOST_CHARACTERS, MOST_CELLS, false];
  const isUsedUp = (): boolean => {
    const is = characters <= 0 || cells <= 0;
    cut ||= is;
    return is;
  };
  return {
    isUsedUp,
    isCut: () => cut,
    take: (text: string): string => {
      const taken = text.slice(0, Math.min(LONGEST_TEXT, characters));
      characters -= taken.length;
      cut ||= taken.length < text.length;
      return taken;
    },
    takeCell: () => void (cells -= 1),
  };
}

function blockOf(item: Flow, room: Room): LookBlock {
  if (item.type === 'paragraph') {
    return { is: 'paragraph', text: room.take(item.text), level: Math.min(item.heading ?? 0, 6) };
  }
  const rows: (readonly LookCell[])[] = [];
  for (const row of item.rows) {
    if (room.isUsedUp()) break;
    rows.push(rowOf(row, room));
  }
  return { is: 'table', rows };
}

/** What stands in a cell is told as its text; a table within it, as the text of its cells. */
function rowOf({ cells }: Table['rows'][number], room: Room): readonly LookCell[] {
  const shown: LookCell[] = [];
  for (const { content, columnSpan, rowSpan } of cells) {
    if (room.isUsedUp()) break;
    room.takeCell();
    const text = room.take([...paragraphsOf(content)].map((paragraph) => paragraph.text).join('\n'));
    shown.push({ text, columns: columnSpan, rows: rowSpan });
  }
  return shown;
}
