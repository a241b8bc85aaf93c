// The opened document made uniform: the same blocks whether it came as DOCX, PDF, text or a page from the web.
import type { Flow } from '../flow.ts';
import { splitCollapsed } from './collapsed.ts';
import { renumber } from './edit.ts';
import { joinBroken, splitLines } from './paragraphs.ts';
import { reflowTables } from './reflow.ts';
import { splitRunOn } from './run-on.ts';
import { mergeTables, unwrapFrames } from './tables.ts';

const PASSES: readonly ((flow: readonly Flow[]) => Flow[])[] = [
  dropBlank,
  reflowTables,
  unwrapFrames,
  dropBlank,
  mergeTables,
  splitCollapsed,
  splitRunOn,
  splitLines,
  joinBroken,
  renumber,
];

/** Makes the blocks that all rules after this read and all anchors point into. */
export function makeBlocks(flow: readonly Flow[]): Flow[] {
  return PASSES.reduce((blocks, pass) => pass(blocks), [...flow]);
}

function dropBlank(flow: readonly Flow[]): Flow[] {
  return flow.filter((item) => (item.type === 'paragraph' ? item.text.trim() !== '' : item.rows.length > 0));
}
