// One's own notices, what one has switched on, and what the body has set, over the wire.
import { CHANNEL_NAMES, NOTICE_KINDS, RUNG_HEAD_NAMES } from '@sauro/core';
import { z } from 'zod';
import { AssignmentView } from '../assignment/views.ts';
import type { Contract } from '../kit/contract.ts';
import { PlanName } from '../plan/views.ts';
import { DifficultyView } from '../registers/difficulty/views.ts';

const Kind = z.enum(NOTICE_KINDS);
const Filter = z.object({ kind: Kind.optional(), plan: z.uuid().optional(), day: z.iso.date().optional() });
const Page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
const Switch = z.object({ kind: Kind, channel: z.enum(CHANNEL_NAMES), isOn: z.boolean() });
const Policy = z.object({
  /** The lowest rung first; each later than the one below, each head once. */
  ladder: z
    .array(z.object({ after: z.int().min(1).max(250), head: z.enum(RUNG_HEAD_NAMES) }))
    .max(RUNG_HEAD_NAMES.length),
  /** Hour of the working day, in Việt Nam, from which digests go out. */
  digestHour: z.int().min(0).max(23),
  /** Once in so many months whoever may say that an event has come is reminded of what waits for one. */
  awaitedMonths: z.int().min(1).max(12).default(3),
});

export const notificationContract = {
  countUnseen: {
    method: 'GET',
    path: '/api/notices/unseen',
    summary: 'How many notices the caller has not seen.',
    right: 'signed-in',
    isPoll: true,
    result: z.object({ unseen: z.number() }),
  },
  listNotices: {
    method: 'GET',
    path: '/api/notices',
    summary: 'Lines of notices, the latest first: what is of one kind, one plan and one day is one line.',
    right: 'signed-in',
    query: Filter.extend({ only: z.enum(['all', 'unseen']).default('all'), ...Page }),
    result: z.object({
      unseen: z.number(),
      lines: z.array(
        z.object({
          kind: Kind,
          /** null where the caller may not see the plan any more. */
          plan: PlanName.nullable(),
          /** null: of a report or a subscription, which are of no one plan. */
          planId: z.string().nullable(),
          day: z.string(),
          /** As many as `listNoticeItems` lists with this kind, plan and day. */
          count: z.number(),
          unseen: z.number(),
          /** Of how many what they ask for has been done since, by whomever, or was taken back. */
          settled: z.number(),
          /** When the latest of them was told. */
          at: z.string(),
          /** The id of the latest: what the caller has been shown. */
          until: z.string(),
          /** The assignment, difficulty, report or subscription of the latest, as its kind says: null where the caller may not see it any more. */
          latest: z
            .object({
              id: z.string(),
              text: z.string(),
              unit: z.string(),
              /** Of a report: until when it is to be sent. */
              due: z.string().nullable(),
            })
            .nullable(),
        }),
      ),
      /** Whether there is more behind these. */
      hasMore: z.boolean(),
    }),
  },
  listNoticeItems: {
    method: 'GET',
    path: '/api/notice-items',
    summary: 'Each notice by itself, the latest first: what a line of notices opens.',
    right: 'signed-in',
    query: Filter.extend(Page),
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          kind: Kind,
          at: z.string(),
          isNew: z.boolean(),
          /** What it is of, as its kind says; null where the caller may not see it any more. */
          assignment: AssignmentView.nullable(),
          difficulty: DifficultyView.nullable(),
        }),
      ),
      total: z.number(),
    }),
  },
  markSeen: {
    method: 'POST',
    path: '/api/notices/seen',
    summary:
      'Marks notices as seen: those of a line, of a kind, or all; none that came after the one with the id `until`.',
    right: 'signed-in',
    body: Filter.extend({ until: z.uuid() }),
    result: z.object({ unseen: z.number() }),
  },
  getSwitches: {
    method: 'GET',
    path: '/api/notification-switches',
    summary: 'Which notice reaches the caller by which channel.',
    right: 'signed-in',
    result: z.object({
      /** Those that this installation has; the bell is always one. */
      channels: z.array(z.enum(CHANNEL_NAMES)),
      /** Every kind with every channel that can carry it. */
      switches: z.array(Switch),
      /** The latest message of each channel, and why it was not sent where it was not. */
      latest: z.array(
        z.object({
          channel: z.enum(CHANNEL_NAMES),
          state: z.enum(['sending', 'waiting', 'sent', 'given-up']),
          at: z.string(),
          problem: z.string().nullable(),
        }),
      ),
    }),
  },
  setSwitches: {
    method: 'PUT',
    path: '/api/notification-switches',
    summary: 'Switches notices on or off for the caller; what is not named stays as it is.',
    right: 'signed-in',
    body: z.object({
      switches: z
        .array(Switch)
        .min(1)
        .max(NOTICE_KINDS.length * CHANNEL_NAMES.length),
    }),
  },
  getNotificationPolicy: {
    method: 'GET',
    path: '/api/notification-policy',
    summary: 'When digests go out, and who is told of what stays overdue.',
    right: 'people.read',
    result: Policy.extend({
      canManage: z.boolean(),
      /** Units that are there and have no named head. */
      headless: z.number(),
      /** Rungs on which nobody stands for any of the work that is open. */
      unreached: z.array(z.enum(RUNG_HEAD_NAMES)),
    }),
  },
  setNotificationPolicy: {
    method: 'PUT',
    path: '/api/notification-policy',
    summary: 'Sets when digests go out and who is told of what stays overdue.',
    right: 'people.manage',
    body: Policy,
  },
} as const satisfies Contract;
