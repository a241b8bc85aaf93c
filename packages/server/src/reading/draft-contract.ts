// A reading that people check, over the wire.
import { ACTS, type Act, type DraftId, type Item, type ItemChange, type ItemId, ITEM_KINDS } from '@sauro/core';
import type { Flow } from '@sauro/reader/flow';
import type { Section } from '@sauro/reader/reading';
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';

/** Made by core, or by the reader; checked when it came in (reading/values.ts). */
const ItemView = z.custom<Item>((value) => typeof value === 'object' && value !== null);
const Changes = z.custom<readonly ItemChange[]>((value) => Array.isArray(value));

export const DRAFT_STATES = ['open', 'confirmed'] as const;

const CorrectionView = z.object({
  id: z.string(),
  seq: z.number(),
  act: z.enum(ACTS),
  changes: Changes,
  undoes: z.string().nullable(),
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: z.string(),
});
export type CorrectionView = z.output<typeof CorrectionView>;

const Present = z.object({ person: z.string(), name: z.string(), item: z.string().nullable() });

export const DraftView = z.object({
  id: z.custom<DraftId>((value) => typeof value === 'string'),
  document: z.string(),
  state: z.enum(DRAFT_STATES),
  /** Number of the last correction that `items` hold. */
  seq: z.number(),
  /** All of them, removed ones too: an undo may bring them back. */
  items: z.array(ItemView),
});
export type DraftView = z.output<typeof DraftView>;

/** As far as the database counts corrections. */
const MOST_SEQ = 2_147_483_647;

const ItemIds = z
  .array(z.uuid().transform((id) => id as ItemId))
  .min(1)
  .max(2000);
const OneItem = z.uuid().transform((id) => id as ItemId);
const After = OneItem.nullable();

/** Shapes of fields and values are checked by their kind in the use case. */
export const ActBody = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('change'),
    item: OneItem,
    field: z.string().max(40),
    from: z.unknown(),
    to: z.unknown(),
  }),
  z.object({ act: z.literal('check'), items: ItemIds, checked: z.boolean() }),
  z.object({
    act: z.literal('add'),
    item: OneItem,
    kind: z.enum(ITEM_KINDS),
    after: After,
    value: z.custom<Extract<Act, { act: 'add' }>['value']>((value) => typeof value === 'object' && value !== null),
  }),
  z.object({ act: z.literal('remove'), items: ItemIds }),
  z.object({ act: z.literal('split'), item: OneItem, at: z.int().min(1), into: OneItem }),
  z.object({ act: z.literal('merge'), items: ItemIds }),
  z.object({ act: z.literal('move'), item: OneItem, after: After }),
]);

export const UnitMatch = z.object({
  name: z.string(),
  /** The unit that is meant; null where none is certain, or where a group is meant. */
  unit: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** `named`: a person said so. `same`: the names are one. `group`: several units at once. `near`: proposed only. */
  how: z.enum(['named', 'same', 'group', 'near', 'none']),
  /** The nearest first. */
  candidates: z.array(z.object({ id: z.string(), name: z.string(), code: z.string(), likeness: z.number() })),
});
export type UnitMatch = z.output<typeof UnitMatch>;

const ById = z.object({ id: z.uuid() });

export const draftContract = {
  openDraft: {
    method: 'POST',
    path: '/api/documents/:id/draft',
    summary: 'Opens the reading of a document to be checked, or answers with the draft that is open already.',
    right: 'reading.check',
    params: ById,
    result: DraftView,
  },
  getDraft: {
    method: 'GET',
    path: '/api/drafts/:id',
    summary: 'A draft with all its items as they stand.',
    right: 'document.read',
    params: ById,
    result: DraftView,
  },
  getDraftPages: {
    method: 'GET',
    path: '/api/drafts/:id/pages',
    summary: 'The document that the anchors of a draft point into, with its outline.',
    right: 'document.read',
    params: ById,
    result: z.object({
      flow: z.custom<readonly Flow[]>((value) => Array.isArray(value)),
      sections: z.custom<readonly Section[]>((value) => Array.isArray(value)),
      /** Pages whose pictures can be asked for; 0 where the format has none. */
      pages: z.number(),
    }),
  },
  syncDraft: {
    method: 'POST',
    path: '/api/drafts/:id/sync',
    summary: 'Says where one is in the draft; answers what others have changed since, and who else is there.',
    right: 'reading.check',
    params: ById,
    body: z.object({ after: z.int().min(0).max(MOST_SEQ), at: OneItem.nullable() }),
    result: z.object({
      seq: z.number(),
      state: z.enum(DRAFT_STATES),
      items: z.array(ItemView),
      present: z.array(Present),
    }),
  },
  correctDraft: {
    method: 'POST',
    path: '/api/drafts/:id/corrections',
    summary: 'Does one act to a draft. The id is chosen by the caller: sent twice, it is done once.',
    right: 'reading.check',
    params: ById,
    body: z.object({ id: z.uuid(), act: ActBody }),
    result: z.object({ seq: z.number(), items: z.array(ItemView) }),
  },
  undoCorrection: {
    method: 'POST',
    path: '/api/drafts/:id/corrections/:correction/undo',
    summary: 'Undoes a correction, unless somebody has changed the same since. An undo can itself be undone.',
    right: 'reading.check',
    params: ById.extend({ correction: z.uuid() }),
    body: z.object({ id: z.uuid() }),
    result: z.object({ seq: z.number(), items: z.array(ItemView) }),
  },
  listCorrections: {
    method: 'GET',
    path: '/api/drafts/:id/corrections',
    summary: 'Who corrected what and when, the newest first; of one item where it is named.',
    right: 'document.read',
    params: ById,
    query: z.object({
      item: z.uuid().optional(),
      before: z.coerce.number().int().min(0).max(MOST_SEQ).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    result: z.object({ items: z.array(CorrectionView) }),
  },
  getDraftAsGold: {
    method: 'GET',
    path: '/api/drafts/:id/gold',
    summary: 'The checked reading beside the text it was read from, as a test case of the reader (JSON).',
    right: 'document.read',
    params: ById,
    result: BYTES,
  },
  reopenDraft: {
    method: 'POST',
    path: '/api/drafts/:id/reopen',
    summary: 'Opens a confirmed draft again, to be corrected and confirmed anew.',
    right: 'reading.check',
    params: ById,
    result: DraftView,
  },
  matchUnits: {
    method: 'POST',
    path: '/api/units/match',
    summary: 'Which units of ours names in a plan mean, for plans of this issuer.',
    right: 'document.read',
    body: z.object({ issuer: z.string().max(500).nullable(), names: z.array(z.string().max(500)).max(500) }),
    result: z.object({ matches: z.array(UnitMatch) }),
  },
  nameUnit: {
    method: 'POST',
    path: '/api/units/names',
    summary: 'Says which unit a name means in plans of this issuer; null takes the saying back.',
    right: 'reading.check',
    body: z.object({
      issuer: z.string().max(500).nullable(),
      name: z.string().trim().min(1).max(500),
      unit: z.uuid().nullable(),
    }),
    result: UnitMatch,
  },
} as const satisfies Contract;
