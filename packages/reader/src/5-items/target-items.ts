// Where targets may stand: the items of goal sections, and tables of targets, each with the headings and lead-ins above.
import type { OutlineNode } from '../3-outline/outline.ts';
import { countWords, endsSentence, endsWithColon, squeeze } from '../vietnamese/wording.ts';
import { anchorOf } from './task-properties.ts';
import type { TargetTable } from './targets-table.ts';
import type { TargetItem } from './targets.ts';

export type TargetPlaces = { readonly items: readonly TargetItem[]; readonly tables: readonly TargetTable[] };

type Found = { readonly items: TargetItem[]; readonly tables: TargetTable[] };

/** Leaves of goal sections, and the given tables, in reading order; outermost headings first. */
export function findTargetPlaces(root: OutlineNode, tables: ReadonlySet<OutlineNode>): TargetPlaces {
  const found: Found = { items: [], tables: [] };
  collect(root, [], { tables, found });
  return found;
}

type Search = { readonly tables: ReadonlySet<OutlineNode>; readonly found: Found };

function collect(node: OutlineNode, outer: readonly string[], search: Search): void {
  let headings = outer;
  for (const child of node.children) {
    if (child.table) {
      if (search.tables.has(child)) search.found.tables.push({ table: child.table, headings, section: child.path });
      continue;
    }
    const isLeaf = child.children.length === 0;
    if (child.part === 'target' && (isLeaf || holdsNumbers(child))) search.found.items.push(itemOf(child, headings));
    if (!isLeaf) collect(child, child.text === '' ? headings : [...headings, squeeze(child.text)], search);
    else if (leadsIn(child)) headings = [...outer, squeeze(child.text)];
  }
}

/** "Mục tiêu đến năm 2028 được điều chỉnh thành:" is said of what follows it; so is the title of an annex. */
function leadsIn(node: OutlineNode): boolean {
  if (endsWithColon(node.text)) return true;
  return node.zone === 'annex' && node.label === null && !endsSentence(node.text) && countWords(node.text) <= 60;
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
