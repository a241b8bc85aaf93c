// A notice, what it is told by, and what the rest of the stage calls them.
import type { Channel, Id, NoticeKind, PersonId } from '@sauro/core';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { PlanId } from '../plan/plan.ts';
import type { DifficultyId } from '../registers/difficulty/difficulty.ts';
import type { ReportId } from '../report/submission/report.ts';
import type { SubscriptionId } from './subscription/subscription.ts';

export type NotificationId = Id<'notification'>;
export type DeliveryId = Id<'notificationDelivery'>;
/** Channels that leave the house. */
export type OutChannel = Exclude<Channel, 'bell'>;

/** What a notice is of: the kind of the notice says which. */
export type SubjectId = AssignmentId | DifficultyId | ReportId | SubscriptionId;

/** That one person is to be told of one thing. `occasion`: the fact, or of a deadline its day. */
export type Telling = {
  readonly person: PersonId;
  readonly kind: NoticeKind;
  readonly subject: SubjectId;
  /** Of a report and of a subscription null. */
  readonly plan: PlanId | null;
  readonly fact: Id<'fact'> | null;
  readonly occasion: string;
};
