// Publishing, over the wire: for who may publish. What the public sees is no part of it: see public-pages.ts.
import { PERSONAL_KIND_NAMES } from '@sauro/core';
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';

export const PLAN_KIND_NAMES = ['tasks', 'results'] as const;
/** `awards`: of no plan, see award-contract.ts. */
export const PUBLICATION_KIND_NAMES = [...PLAN_KIND_NAMES, 'awards'] as const;
/** Where personal data may stand in what goes out of a plan. */
export const PERSONAL_PLACES = ['task', 'plan', 'unit', 'target', 'licence'] as const;
export type PersonalPlace = (typeof PERSONAL_PLACES)[number];
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Counts = z.record(z.string(), z.number());

const Chosen = z.object({
  kind: z.enum(PLAN_KIND_NAMES),
  /** The cut-off day of results; today where absent. */
  at: z.iso.date().optional(),
  /** Tasks that stay where they are. */
  leaveOut: z.array(z.uuid()).max(5000).default([]),
  licence: z.string().trim().min(1).max(1000),
});

export const PublicationLine = z.object({
  id: z.string(),
  slug: z.string(),
  kind: z.enum(PUBLICATION_KIND_NAMES),
  title: z.string(),
  asOf: z.string(),
  publishedAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
});

export const publicationContract = {
  previewPublication: {
    method: 'POST',
    path: '/api/plans/:id/publication-preview',
    summary: 'Exactly what the public would see of a plan, and what stands in the way; told by the ledger.',
    right: 'report.publish',
    params: z.object({ id: z.uuid() }),
    body: Chosen,
    result: z.object({
      /** To be sent with the publishing: what was looked at is what goes out. */
      sha256: z.string(),
      title: z.string(),
      asOf: z.string(),
      tasks: z.array(
        z.object({
          id: z.string(),
          section: z.string(),
          text: z.string(),
          lead: z.array(z.string()),
          deadline: z.string().nullable(),
        }),
      ),
      figures: Counts.nullable(),
      units: z.array(z.object({ name: z.string(), counts: Counts })),
      targets: z.array(z.object({ text: z.string(), accepted: z.number().nullable() })),
      leftOut: z.number(),
      /** Personal data: none may be left. `task`: where it stands, if that is a task; `where`: the text, if not. */
      personal: z.array(
        z.object({
          place: z.enum(PERSONAL_PLACES),
          task: z.string().nullable(),
          where: z.string().nullable(),
          kind: z.enum(PERSONAL_KIND_NAMES),
          words: z.string(),
        }),
      ),
    }),
  },
  publish: {
    method: 'POST',
    path: '/api/publications',
    summary: 'Publishes what was previewed at an address of its own, frozen.',
    right: 'report.publish',
    proof: 'fresh',
    body: Chosen.extend({
      plan: z.uuid(),
      slug: Slug,
      sha256: Sha256,
    }),
    result: z.object({ id: z.string() }),
    status: 201,
  },
  withdrawPublication: {
    method: 'POST',
    path: '/api/publications/:id/withdraw',
    summary: 'Withdraws a publication with a reason: its address says so, and its content is gone.',
    right: 'report.publish',
    proof: 'fresh',
    params: z.object({ id: z.uuid() }),
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
  },
  listPublications: {
    method: 'GET',
    path: '/api/publications',
    summary: 'What was published and withdrawn of a plan, the newest first.',
    right: 'report.publish',
    query: z.object({ plan: z.uuid() }),
    result: z.object({ items: z.array(PublicationLine) }),
  },
} as const satisfies Contract;
