// The chain of a document as columns: what it cites stands on the left, what cites it on the right, each under its relation.
// What those cite or are cited by stands in lines below them. Cards and lines have one height, so that where an edge ends is
// known without asking the browser. Pure.
import { RELATIONS, type Relation } from '@sauro/reader/reading';
import type { Chain } from '../calls.ts';

export type ChainNode = Chain['nodes'][number];
export type Side = 'above' | 'below';

/** A document next to the one in the middle, and what lies one step further. */
export type LaidNode = {
  readonly node: ChainNode;
  readonly further: readonly { readonly relation: Relation; readonly node: ChainNode }[];
  /** How many there are beyond those shown. */
  readonly hidden: number;
};

export type LaidGroup = {
  readonly relation: Relation;
  readonly key: string;
  readonly nodes: readonly LaidNode[];
  /** Of all, folded ones too. */
  readonly count: number;
};
export type LaidEdge = { readonly id: string; readonly relation: Relation; readonly y: number };
export type LaidColumn = {
  readonly groups: readonly LaidGroup[];
  readonly edges: readonly LaidEdge[];
  readonly top: number;
};
export type ChainLayout = {
  readonly center: ChainNode | undefined;
  readonly above: LaidColumn;
  readonly below: LaidColumn;
  readonly height: number;
  readonly centerY: number;
};

/** In pixels; the style sheet has the same. */
export const SIZES = { head: 32, card: 68, gap: 8, line: 24, more: 32, between: 20, center: 168 } as const;
export const SHOWN_AT_FIRST = 4;
export const FURTHER_SHOWN = 3;
/** A tall column does not push the document in the middle out of sight. */
const CENTER_AT_MOST = 260;

export function layOutChain(chain: Chain, unfolded: ReadonlySet<string>): ChainLayout {
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const sides = {
    above: groupsOf(chain, nodes, 'above', unfolded),
    below: groupsOf(chain, nodes, 'below', unfolded),
  };
  const heights = { above: heightOf(sides.above), below: heightOf(sides.below) };
  const height = Math.max(heights.above, heights.below, SIZES.center);
  const centerY = Math.min(height / 2, CENTER_AT_MOST);
  const column = (side: Side): LaidColumn => {
    // A column that is shorter than where the middle stands is centred on it.
    const top = Math.max(0, Math.min(centerY - heights[side] / 2, height - heights[side]));
    return { groups: sides[side], edges: edgesOf(sides[side], top), top };
  };
  return { center: nodes.get(chain.center), above: column('above'), below: column('below'), height, centerY };
}

/** From the right edge of a card to the left edge of the next column, bending half-way. */
export function edgePath(from: number, to: number, width: number): string {
  const half = width / 2;
  return `M0 ${from}C${half} ${from} ${half} ${to} ${width} ${to}`;
}

function groupsOf(
  { center, edges }: Chain,
  nodes: ReadonlyMap<string, ChainNode>,
  side: Side,
  unfolded: ReadonlySet<string>,
): readonly LaidGroup[] {
  const own = edges.filter((edge) => (side === 'above' ? edge.from : edge.to) === center && edge.from !== edge.to);
  return RELATIONS.map((relation) => {
    const found = own
      .filter((edge) => edge.relation === relation)
      .map((edge) => nodes.get(side === 'above' ? edge.to : edge.from))
      .filter((node) => node !== undefined)
      .toSorted(byHeldAndDate);
    const key = `${side}:${relation}`;
    return {
      relation,
      key,
      count: found.length,
      nodes: (unfolded.has(key) || found.length <= SHOWN_AT_FIRST + 1 ? found : found.slice(0, SHOWN_AT_FIRST)).map(
        (node) => laidNode(node, side, { center, edges, nodes }),
      ),
    };
  }).filter(({ count }) => count > 0);
}

type Graph = Pick<Chain, 'center' | 'edges'> & { readonly nodes: ReadonlyMap<string, ChainNode> };

/** One step further the same way: what a superior rests on itself, and what carries out what carries this out. */
function laidNode(node: ChainNode, side: Side, { center, edges, nodes }: Graph): LaidNode {
  const further = RELATIONS.flatMap((relation) =>
    edges
      .filter((edge) => edge.relation === relation && (side === 'above' ? edge.from : edge.to) === node.id)
      .map((edge) => nodes.get(side === 'above' ? edge.to : edge.from))
      .filter((other) => other !== undefined)
      .filter(({ id }) => id !== center && id !== node.id)
      .map((other) => ({ relation, node: other })),
  );
  const shown = further.length <= FURTHER_SHOWN ? further : further.slice(0, FURTHER_SHOWN - 1);
  return { node, further: shown, hidden: further.length - shown.length };
}

/** What we hold first, for one can walk on from it; then the newest. */
function byHeldAndDate(one: ChainNode, other: ChainNode): number {
  if (one.held !== other.held) return one.held ? -1 : 1;
  return (
    (other.issuedOn ?? '').localeCompare(one.issuedOn ?? '') || (one.number ?? '').localeCompare(other.number ?? '')
  );
}

export function hasMore({ nodes, count }: LaidGroup): boolean {
  return count > SHOWN_AT_FIRST + 1 || nodes.length < count;
}

function nodeHeight({ further, hidden }: LaidNode): number {
  return SIZES.card + (further.length + (hidden > 0 ? 1 : 0)) * SIZES.line;
}

function groupHeight(group: LaidGroup): number {
  const nodes = group.nodes.reduce((sum, node) => sum + nodeHeight(node) + SIZES.gap, 0);
  return SIZES.head + nodes + (hasMore(group) ? SIZES.more : 0);
}

function heightOf(groups: readonly LaidGroup[]): number {
  return groups.reduce((sum, group) => sum + groupHeight(group), 0) + Math.max(0, groups.length - 1) * SIZES.between;
}

function edgesOf(groups: readonly LaidGroup[], top: number): readonly LaidEdge[] {
  const edges: LaidEdge[] = [];
  let start = top;
  for (const group of groups) {
    let y = start + SIZES.head;
    for (const laid of group.nodes) {
      edges.push({ id: laid.node.id, relation: group.relation, y: y + SIZES.card / 2 });
      y += nodeHeight(laid) + SIZES.gap;
    }
    start += groupHeight(group) + SIZES.between;
  }
  return edges;
}
