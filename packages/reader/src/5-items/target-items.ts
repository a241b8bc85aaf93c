// Where targets may stand: the items of goal sections, and the rows of tables that list targets.
import type { OutlineNode } from '../3-outline/outline.ts';
import type { Anchor } from '../reading.ts';
import { splitUnits } from '../vietnamese/unit-cells.ts';
import { endsWithColon, squeeze } from '../vietnamese/wording.ts';
import type { TableReading } from './task-tables.ts';
import { anchorOf } from './task-tree.ts';

export type TargetItem = {
  readonly text: string;
  readonly anchor: Anchor;
  readonly headings: readonly string[];
  readonly section: string;
  readonly lead: readonly string[];
};

/** Leaves of goal sections, outermost headings first. */
export function targetItems(root: OutlineNode): TargetItem[] {
  const items: TargetItem[] = [];
  collect(root, [], items);
  return items;
}

function collect(node: OutlineNode, headings: readonly string[], items: TargetItem[]): void {
  for (const child of node.children) {
    if (child.table) continue;
    if (child.part === 'target' && (child.children.length === 0 || holdsNumbers(child)))
      items.push(itemOf(child, headings));
    collect(child, child.text === '' ? headings : [...headings, squeeze(child.text)], items);
  }
}

/** "a) Đến hết năm 2025: Có ≥ 30% …" with bullets below states targets itself. */
function holdsNumbers(node: OutlineNode): boolean {
  return !endsWithColon(node.text) && /\d\s*%|\d+\s+\p{Ll}/u.test(node.text) && node.text.length > 60;
}

function itemOf(node: OutlineNode, headings: readonly string[]): TargetItem {
  return {
    text: node.text,
    anchor: anchorOf(node, { start: 0, end: node.text.length }),
    headings,
    section: node.path,
    lead: [],
  };
}

/** Rows of a table of targets: the title of the row with the figure of its column. */
export function targetRows(reading: TableReading, headings: readonly string[]): TargetItem[] {
  return reading.rows.flatMap((row) => {
    const target = row.cells.get('target') ?? row.cells.get('task');
    if (!target) return [];
    const measure = row.cells.get('measure');
    const text = measure ? `${target.text} ${measure.text}` : target.text;
    const lead = splitUnits(row.cells.get('lead')?.text ?? '').map((u) => u.text);
    return [{ text, anchor: target.anchor, headings, section: row.path, lead }];
  });
}
