// A document among those that it cites and those that cite it, two steps either way. A citation names a number; which of our
// documents that is, if any, is core's rule (`resolveCitation`). Of a step further away mere mentions are left out.
import { resolveCitation } from '@sauro/core';
import type { Relation } from '@sauro/reader/reading';
import type { z } from 'zod';
import type { DocumentId } from '../document/document.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { ChainEdge, ChainNode, chainContract } from './chain-contract.ts';
import {
  type ChainDocument,
  type CitationRow,
  listCited,
  listCiting,
  listDocuments,
  listDocumentsNumbered,
  listPlansOf,
} from './queries-chain.ts';

type Node = z.input<typeof ChainNode>;
type Edge = z.input<typeof ChainEdge>;
type Chain = z.input<(typeof chainContract)['getChain']['result']>;

const STEPS: readonly { readonly relations: readonly Relation[]; readonly limit: number }[] = [
  { relations: ['amends', 'implements', 'basis', 'mentions'], limit: 200 },
  { relations: ['amends', 'implements', 'basis'], limit: 200 },
];

export async function walkChain(cx: Cx, id: DocumentId): Promise<Chain> {
  const [center] = await listDocuments(cx, [id]);
  if (center === undefined) throw new Problem('record.not-found');
  const chain = begunAt(center);
  await walk(cx, chain, { from: center, step: citedBy });
  await walk(cx, chain, { from: center, step: citing });

  const documents = [...chain.documents.values()];
  const plans = new Map(
    (
      await listPlansOf(
        cx,
        documents.map((document) => document.id),
      )
    ).map(({ documentId, planId }) => [documentId, planId]),
  );
  const edges = [...chain.edges.values()];
  return {
    center: center.id,
    nodes: [...documents.map((document) => nodeOf(document, plans.get(document.id) ?? null)), ...chain.unheld.values()],
    edges,
  };
}

/** Documents that carry it out, who says so before who only rests on it. */
export async function listChildren(cx: Cx, center: ChainDocument): Promise<readonly ChainDocument[]> {
  const chain = begunAt(center);
  await walk(cx, chain, { from: center, step: citing });
  return childrenOf(chain, center.id);
}

function begunAt(center: ChainDocument): Walked {
  return { documents: new Map([[center.id, center]]), unheld: new Map(), edges: new Map() };
}

type Walked = {
  readonly documents: Map<DocumentId, ChainDocument>;
  readonly unheld: Map<string, Node>;
  readonly edges: Map<string, Edge>;
};
type Step = (
  cx: Cx,
  chain: Walked,
  from: readonly ChainDocument[],
  only: (typeof STEPS)[number],
) => Promise<readonly ChainDocument[]>;

async function walk(
  cx: Cx,
  chain: Walked,
  { from, step }: { readonly from: ChainDocument; readonly step: Step },
): Promise<void> {
  let reached: readonly ChainDocument[] = [from];
  const seen = new Set([from.id]);
  for (const only of STEPS) {
    const next = await step(cx, chain, reached, only);
    reached = next.filter((document) => !seen.has(document.id));
    for (const document of reached) seen.add(document.id);
    for (const document of reached) chain.documents.set(document.id, document);
    if (reached.length === 0) return;
  }
}

const citedBy: Step = async (cx, chain, from, only) => {
  const citations = await listCited(
    cx,
    from.map(({ id }) => id),
    only,
  );
  const numbered = await numberedIn(cx, citations);
  const byId = new Map(from.map((document) => [document.id, document]));
  return citations.flatMap((citation): readonly ChainDocument[] => {
    const meant = meantBy(citation, byId.get(citation.from), numbered);
    const to = meant?.id ?? addUnheld(chain, citation);
    addEdge(chain, { from: citation.from, to, relation: citation.relation });
    return meant === undefined ? [] : [meant];
  });
};

const citing: Step = async (cx, chain, from, only) => {
  const keys = from.flatMap(({ numberKey }) => (numberKey === null ? [] : [numberKey]));
  const citations = await listCiting(cx, [...new Set(keys)], only);
  const numbered = await numberedIn(cx, citations);
  const citingDocuments = await listDocuments(cx, [...new Set(citations.map((citation) => citation.from))]);
  const byId = new Map(citingDocuments.map((document) => [document.id, document]));
  const wanted = new Set(from.map(({ id }) => id));
  return citations.flatMap((citation): readonly ChainDocument[] => {
    const document = byId.get(citation.from);
    const meant = meantBy(citation, document, numbered);
    if (document === undefined || meant === undefined || !wanted.has(meant.id)) return [];
    addEdge(chain, { from: document.id, to: meant.id, relation: citation.relation });
    return [document];
  });
};

type Numbered = ReadonlyMap<string, readonly (ChainDocument & { readonly document: DocumentId })[]>;

async function numberedIn(cx: Cx, citations: readonly CitationRow[]): Promise<Numbered> {
  const found = new Map<string, (ChainDocument & { readonly document: DocumentId })[]>();
  for (const row of await listDocumentsNumbered(cx, [...new Set(citations.map(({ numberKey }) => numberKey))])) {
    const key = row.numberKey ?? '';
    found.set(key, [...(found.get(key) ?? []), { ...row, document: row.id }]);
  }
  return found;
}

function meantBy(
  { from, numberKey, citedOn }: CitationRow,
  document: ChainDocument | undefined,
  numbered: Numbered,
): ChainDocument | undefined {
  const cited = { document: from, issuedOn: document?.issuedOn ?? null, citedOn };
  return resolveCitation(cited, numbered.get(numberKey) ?? []);
}

/** One number of two years is two documents. */
function addUnheld(chain: Walked, { numberKey, number, citedOn }: CitationRow): string {
  const id = citedOn === null ? numberKey : `${numberKey}@${citedOn.slice(0, 4)}`;
  if (!chain.unheld.has(id)) {
    const unknown = { kind: null, issuer: null, title: null, plan: null };
    chain.unheld.set(id, { id, held: false, number, issuedOn: citedOn, ...unknown });
  }
  return id;
}

function addEdge(chain: Walked, edge: Edge): void {
  // Of one document to another the strongest relation comes first.
  const key = `${edge.from} ${edge.to}`;
  if (!chain.edges.has(key)) chain.edges.set(key, edge);
}

function nodeOf({ id, kind, number, symbol, issuer, title, issuedOn }: ChainDocument, plan: string | null): Node {
  const whole = number === null ? symbol : `${number}${isOfParty(symbol) ? '-' : '/'}${symbol ?? ''}`;
  return { id, held: true, kind, number: whole, issuer, title, issuedOn, plan };
}

/** The Party writes 57-NQ/TW, the State 57/NQ-CP: the stroke stands once. */
function isOfParty(symbol: string | null): boolean {
  return symbol?.includes('/') === true && !/^\d{4}\//.test(symbol);
}

function childrenOf(chain: Walked, id: DocumentId): readonly ChainDocument[] {
  const rank = { implements: 0, basis: 1 };
  return [...chain.edges.values()]
    .flatMap(({ from, to, relation }) => {
      const document = chain.documents.get(from as DocumentId);
      if (to !== id || document === undefined || (relation !== 'implements' && relation !== 'basis')) return [];
      return [{ document, rank: rank[relation] }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ document }) => document);
}
