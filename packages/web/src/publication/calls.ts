// The calls of publishing, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { addressOf, call } from '../client.ts';

type Publications = typeof contract.publications;

export type Chosen = Request<Publications['previewPublication']>['body'];
export type Preview = Answer<Publications['previewPublication']>;
export type Publication = Answer<Publications['listPublications']>['items'][number];
export type Kind = Chosen['kind'];

export function previewPublication(plan: string, chosen: Chosen): Promise<Preview> {
  return call('POST', `/api/plans/${encodeURIComponent(plan)}/publication-preview`, chosen);
}

export function publish(body: Request<Publications['publish']>['body']): Promise<Answer<Publications['publish']>> {
  return call('POST', '/api/publications', body);
}

export function withdrawPublication({ id, reason }: { id: string; reason: string }): Promise<void> {
  return call('POST', `/api/publications/${encodeURIComponent(id)}/withdraw`, { reason });
}

export function listPublications(plan: string): Promise<Answer<Publications['listPublications']>> {
  return call('GET', addressOf('/api/publications', { plan }));
}

/** Where the public finds it. */
export function publicAddress(slug: string): string {
  return `/cong-khai/${slug}`;
}
