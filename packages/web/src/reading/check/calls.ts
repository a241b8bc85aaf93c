// The calls that checking makes, typed by the contract.
import type { Act, ItemId } from '@sauro/core';
import type { Answer, contract } from '@sauro/server/contract';
import { addressOf, call } from '../../client.ts';

type Drafts = typeof contract.drafts;
type Plans = typeof contract.plans;
export type Draft = Answer<Drafts['openDraft']>;
export type DraftPages = Answer<Drafts['getDraftPages']>;
export type Corrected = Answer<Drafts['correctDraft']>;
export type Synced = Answer<Drafts['syncDraft']>;
export type Present = Synced['present'][number];
export type Correction = Answer<Drafts['listCorrections']>['items'][number];
export type UnitMatch = Answer<Drafts['nameUnit']>;
export type Overlap = Answer<Plans['listOverlaps']>['items'][number];
export type Relative = Answer<Plans['listRelatives']>['items'][number];
export type DraftComparison = Answer<Plans['compareDraft']>;
export type Following = Answer<(typeof contract.assignments)['previewFollowing']>;
export type Plan = Answer<Plans['confirmDraft']>;
export type ConfirmAs =
  | { readonly mode: 'first' }
  | { readonly mode: 'corrects' | 'replaces' | 'amends'; readonly plan: string };

export function openDraft(document: string): Promise<Draft> {
  return call('POST', `/api/documents/${encodeURIComponent(document)}/draft`);
}

export function getDraftPages(draft: string): Promise<DraftPages> {
  return call('GET', `${of(draft)}/pages`);
}

export function syncDraft(draft: string, body: { after: number; at: ItemId | null }): Promise<Synced> {
  return call('POST', `${of(draft)}/sync`, body);
}

export function correctDraft(draft: string, body: { id: string; act: Act }): Promise<Corrected> {
  return call('POST', `${of(draft)}/corrections`, body);
}

export function undoCorrection(draft: string, correction: string, body: { id: string }): Promise<Corrected> {
  return call('POST', `${of(draft)}/corrections/${encodeURIComponent(correction)}/undo`, body);
}

export async function listCorrections(draft: string, item: string): Promise<readonly Correction[]> {
  const address = addressOf(`${of(draft)}/corrections`, { item, limit: 200 });
  return (await call<Answer<Drafts['listCorrections']>>('GET', address)).items;
}

export function reopenDraft(draft: string): Promise<Draft> {
  return call('POST', `${of(draft)}/reopen`);
}

export async function matchUnits(issuer: string | null, names: readonly string[]): Promise<readonly UnitMatch[]> {
  return (await call<Answer<Drafts['matchUnits']>>('POST', '/api/units/match', { issuer, names })).matches;
}

export function nameUnit(body: { issuer: string | null; name: string; unit: string | null }): Promise<UnitMatch> {
  return call('POST', '/api/units/names', body);
}

export async function listOverlaps(draft: string): Promise<readonly Overlap[]> {
  return (await call<Answer<Plans['listOverlaps']>>('GET', `${of(draft)}/overlaps`)).items;
}

export async function listRelatives(draft: string): Promise<readonly Relative[]> {
  return (await call<Answer<Plans['listRelatives']>>('GET', `${of(draft)}/relatives`)).items;
}

export function compareDraft(draft: string, as: { plan: string; mode: string }): Promise<DraftComparison> {
  return call('GET', addressOf(`${of(draft)}/comparison`, as));
}

export function previewFollowing(draft: string, as: { plan: string; mode: string }): Promise<Following> {
  return call('GET', addressOf(`${of(draft)}/following`, as));
}

export function confirmDraft(draft: string, body: { seq: number; as: ConfirmAs }): Promise<Plan> {
  return call('POST', `${of(draft)}/confirm`, body);
}

export function pageAddress(document: string, page: number, width: number): string {
  return addressOf(`/api/documents/${encodeURIComponent(document)}/pages/${page}`, { width });
}

function of(draft: string): string {
  return `/api/drafts/${encodeURIComponent(draft)}`;
}
