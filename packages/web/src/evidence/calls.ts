// The calls of the evidence stage, typed by the contract.
import type { Answer, contract } from '@sauro/server/contract';
import { type Assignment, of } from '../assignment/calls.ts';
import { call } from '../client.ts';

type EvidenceCalls = typeof contract.evidence;
export type Evidence = Answer<EvidenceCalls['listEvidence']>['items'][number];
export type Added = Answer<EvidenceCalls['addEvidence']>;

export async function listEvidence(assignment: string): Promise<readonly Evidence[]> {
  return (await call<Answer<EvidenceCalls['listEvidence']>>('GET', of(assignment, 'evidence'))).items;
}

export function addLink(assignment: string, body: { url: string; name: string }): Promise<Added> {
  return call('POST', of(assignment, 'links'), body);
}

export function removeEvidence(id: string, version: number): Promise<Assignment> {
  return call('POST', `/api/evidence/${encodeURIComponent(id)}/remove`, { version });
}

/** Where files of an assignment are sent. */
export function evidenceAddress(assignment: string): string {
  return of(assignment, 'evidence');
}

export function evidenceFileAddress(id: string): string {
  return `/api/evidence/${encodeURIComponent(id)}/file`;
}
