// The calls of the evidence stage, typed by the contract.
import { NO_PAPER } from '@sauro/core';
import type { Answer, contract } from '@sauro/server/contract';
import { type Assignment, of } from '../assignment/calls.ts';
import { addressOf, call, sendFile } from '../client.ts';

type EvidenceCalls = typeof contract.evidence;
export type Evidence = Answer<EvidenceCalls['listEvidence']>['items'][number];
export type Added = Answer<EvidenceCalls['addEvidence']>;

export async function listEvidence(assignment: string): Promise<readonly Evidence[]> {
  const { items } = await call<Answer<EvidenceCalls['listEvidence']>>('GET', of(assignment, 'evidence'));
  // An answer that an earlier version has kept for without a line says no document.
  return items.map((one) => ({ ...one, paper: one.paper ?? NO_PAPER }));
}

export type Piece = Answer<EvidenceCalls['listAttachable']>['items'][number];
export type Preview = Answer<EvidenceCalls['previewEvidence']>;
export type Signature = Extract<Preview, { is: 'pages' }>['signatures'][number];
export type Source = { readonly evidence: string } | { readonly document: string };

export async function listAttachable(assignment: string, q: string): Promise<readonly Piece[]> {
  const path = addressOf(of(assignment, 'attachable'), { q });
  return (await call<Answer<EvidenceCalls['listAttachable']>>('GET', path)).items;
}

export function attachEvidence(assignment: string, source: Source): Promise<Added> {
  return call('POST', of(assignment, 'attachments'), source);
}

export function addLink(assignment: string, body: { url: string; name: string }): Promise<Added> {
  return call('POST', of(assignment, 'links'), body);
}

export function previewEvidence(id: string): Promise<Preview> {
  return call('GET', `/api/evidence/${encodeURIComponent(id)}/preview`);
}

export type Paper = Evidence['paper'];

export function describeEvidence(
  id: string,
  version: number,
  paper: Paper,
): Promise<Answer<EvidenceCalls['describeEvidence']>> {
  return call('PUT', `/api/evidence/${encodeURIComponent(id)}/paper`, { version, paper });
}

export function removeEvidence(id: string, version: number): Promise<Assignment> {
  return call('POST', `/api/evidence/${encodeURIComponent(id)}/remove`, { version });
}

type ToAdd = {
  /** The piece's own: sent again, it is the same piece. */
  readonly id: string;
  readonly assignment: string;
  readonly name: string;
  readonly paper?: Paper;
};

export function addEvidence(
  { id, assignment, name, paper }: ToAdd,
  content: Blob,
  onProgress?: (sent: number) => void,
): Promise<Added> {
  const said = Object.fromEntries(
    Object.entries(paper ?? {}).flatMap(([part, value]) => (value ? [[part, value]] : [])),
  );
  return sendFile(addressOf(of(assignment, 'evidence'), { id, ...said }), new File([content], name), onProgress);
}

export function evidenceFileAddress(id: string): string {
  return `/api/evidence/${encodeURIComponent(id)}/file`;
}

export function evidencePageAddress(id: string, page: number, width: number): string {
  return addressOf(`/api/evidence/${encodeURIComponent(id)}/pages/${page}`, { width });
}
