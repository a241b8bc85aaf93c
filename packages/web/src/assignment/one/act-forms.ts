// What each act asks of the person, and where it is sent. Progress, evidence and reports have forms of their own.
import type { AssignmentAct } from '@sauro/core';
import type { QueuedAct } from '../outbox/outbox.ts';

export type OfferedAct = Exclude<AssignmentAct, 'progress' | 'evidence' | 'report'>;

export type ActForm = {
  /** Behind the address of the assignment. */
  readonly path: string;
  /** `none`: the act is done at once. */
  readonly asks:
    | 'none'
    | 'reason'
    | 'date'
    | 'came'
    | 'answer'
    | 'due'
    | 'correct'
    | 'event'
    | 'unit'
    | 'persons'
    | 'parts';
  /** What one has most likely come to do. */
  readonly primary?: true;
};

/** In the order in which they are offered. */
export const ACT_FORMS = {
  accept: { path: 'accept', asks: 'none', primary: true },
  verify: { path: 'verify', asks: 'none', primary: true },
  return: { path: 'return', asks: 'reason' },
  'answer-extension': { path: 'extension/answer', asks: 'answer', primary: true },
  'tell-event': { path: 'event', asks: 'event', primary: true },
  'refuse-event': { path: 'event/refuse', asks: 'reason' },
  'report-event': { path: 'event/report', asks: 'came' },
  decline: { path: 'decline', asks: 'reason' },
  insist: { path: 'insist', asks: 'reason' },
  recall: { path: 'recall', asks: 'none' },
  name: { path: 'persons', asks: 'persons' },
  split: { path: 'parts', asks: 'parts' },
  'ask-extension': { path: 'extension', asks: 'date' },
  'take-back-extension': { path: 'extension/back', asks: 'none' },
  amend: { path: 'amend', asks: 'due' },
  reassign: { path: 'reassign', asks: 'unit' },
  unlock: { path: 'unlock', asks: 'correct' },
  withdraw: { path: 'withdraw', asks: 'reason' },
} as const satisfies Record<OfferedAct, ActForm>;

/** Those of a unit wait for the line; those of who gave the work are told at once that there is none. */
export type WaitingAct = Extract<OfferedAct, QueuedAct>;
export function isWaitingAct(act: string): act is WaitingAct {
  return act === 'accept' || act === 'decline' || act === 'recall' || act === 'ask-extension';
}

export const OFFERED_ACTS = Object.keys(ACT_FORMS) as readonly OfferedAct[];
