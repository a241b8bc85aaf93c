// What can happen to an assignment, each as a fact, and the act that it is the trace of.
import type { PersonId } from '../id.ts';
import type { PlainDate } from '../time.ts';
import type { AssignmentAct } from './lifecycle.ts';

export type AssignmentFact =
  /** `awaits`: it is to be done once an event has come, and has no day until then. */
  | { readonly kind: 'issued'; readonly on: PlainDate; readonly due: PlainDate | null; readonly awaits?: boolean }
  | { readonly kind: 'accepted'; readonly on: PlainDate }
  | { readonly kind: 'declined'; readonly on: PlainDate; readonly reason: string }
  | { readonly kind: 'insisted'; readonly on: PlainDate; readonly reason: string }
  | { readonly kind: 'named'; readonly on: PlainDate }
  | { readonly kind: 'progressed'; readonly on: PlainDate; readonly percent: number }
  | { readonly kind: 'evidence-added'; readonly on: PlainDate }
  | { readonly kind: 'evidence-removed'; readonly on: PlainDate }
  /** A mark of secrecy was found in it: whatever the state, it does not stay. */
  | { readonly kind: 'evidence-barred'; readonly on: PlainDate }
  | { readonly kind: 'evidence-described'; readonly on: PlainDate }
  /** `onBehalfOf`: whose office it was done with, where she was away. */
  | { readonly kind: 'reported'; readonly on: PlainDate; readonly onBehalfOf?: PersonId }
  | { readonly kind: 'recalled'; readonly on: PlainDate }
  | { readonly kind: 'verified'; readonly on: PlainDate }
  | { readonly kind: 'returned'; readonly on: PlainDate; readonly reason: string }
  /** `correctBy`: reported anew by that day, it counts as of the day of the report that had been accepted. */
  | { readonly kind: 'unlocked'; readonly on: PlainDate; readonly reason: string; readonly correctBy?: PlainDate }
  | {
      readonly kind: 'extension-asked';
      readonly on: PlainDate;
      readonly to: PlainDate;
      readonly reason: string;
      readonly onBehalfOf?: PersonId;
    }
  /** By the unit, while nobody had answered. */
  | { readonly kind: 'extension-taken-back'; readonly on: PlainDate }
  | { readonly kind: 'extension-granted'; readonly on: PlainDate; readonly to: PlainDate; readonly reason: string }
  | { readonly kind: 'extension-refused'; readonly on: PlainDate; readonly reason: string }
  | { readonly kind: 'split'; readonly on: PlainDate; readonly parts: number }
  /** One of its parts was begun. */
  | { readonly kind: 'part-begun'; readonly on: PlainDate }
  /** `awaits`: as the plan has it now; where that is not said it waits as before, unless it has a day. */
  | {
      readonly kind: 'amended';
      readonly on: PlainDate;
      readonly due: PlainDate | null;
      readonly reason: string;
      readonly awaits?: boolean;
    }
  /** What it waited for came on a day; `reason`: by which document, may be empty. */
  | {
      readonly kind: 'event-came';
      readonly on: PlainDate;
      readonly came: PlainDate;
      readonly due: PlainDate | null;
      readonly reason: string;
    }
  /** By the unit: what it waits for came on a day; whoever gave it answers by saying so, or refuses. `reason`: by what it knows. */
  | { readonly kind: 'event-reported'; readonly on: PlainDate; readonly came: PlainDate; readonly reason: string }
  | { readonly kind: 'event-refused'; readonly on: PlainDate; readonly reason: string }
  | { readonly kind: 'drop-proposed'; readonly on: PlainDate; readonly reason: string }
  /** The plan has another deadline now, and the running period keeps its day. */
  | { readonly kind: 'due-kept'; readonly on: PlainDate; readonly reason: string }
  /** It coordinated; from now on it leads, in place of a unit from which the lead was taken. */
  | {
      readonly kind: 'made-lead';
      readonly on: PlainDate;
      readonly due: PlainDate | null;
      readonly reason: string;
      readonly awaits: boolean;
    }
  | { readonly kind: 'reassigned'; readonly on: PlainDate; readonly reason: string }
  | { readonly kind: 'withdrawn'; readonly on: PlainDate; readonly reason: string };
export type AssignmentFactKind = AssignmentFact['kind'];

/** The act that each fact is the trace of; null where it happens to the assignment whatever its state. */
export const ACT_OF = {
  issued: null,
  accepted: 'accept',
  declined: 'decline',
  insisted: 'insist',
  named: 'name',
  progressed: 'progress',
  'evidence-added': 'evidence',
  'evidence-removed': 'evidence',
  'evidence-barred': null,
  'evidence-described': 'evidence',
  reported: 'report',
  recalled: 'recall',
  verified: 'verify',
  returned: 'return',
  unlocked: 'unlock',
  'extension-asked': 'ask-extension',
  'extension-taken-back': 'take-back-extension',
  'extension-granted': 'answer-extension',
  'extension-refused': 'answer-extension',
  split: 'split',
  'part-begun': null,
  amended: 'amend',
  'event-came': 'tell-event',
  'event-reported': 'report-event',
  'event-refused': 'refuse-event',
  'drop-proposed': null,
  'due-kept': null,
  'made-lead': null,
  reassigned: 'reassign',
  withdrawn: 'withdraw',
} as const satisfies Record<AssignmentFactKind, AssignmentAct | null>;
