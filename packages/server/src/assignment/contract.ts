// Issuing, and what is done to assignments, over the wire. Acts answer the assignment as it stands then.
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';
import { eventContract } from './event-contract.ts';
import { followContract } from './follow-contract.ts';
import { Reason, Seen, Sent } from './sent.ts';
import { urgingContract } from './urging-contract.ts';
import { withdrawalContract } from './withdrawal-contract.ts';
import { AssignmentView, ExtensionView, FactView, ASSIGNMENT_PAPERS, Named } from './views.ts';

const ById = z.object({ id: z.uuid() });
const Day = z.iso.date();
const WithReason = Sent.extend({ reason: Reason });

const Unit = z.object({ id: z.string(), name: z.string() });
export const RESOLVED = ['unit', 'group', 'outside', 'unknown'] as const;
/** What has to be known before a plan is issued; see `to-know.ts`. */
export const TO_KNOW = ['late', 'unlooked', 'unstaffed', 'other-issuer'] as const;

/** Why one of many was not taken on. */
export const WHY_LEFT = ['record.not-found', 'right.elsewhere', 'assignment.moved-on', 'assignment.not-now'] as const;

const Namable = z.object({ id: z.string(), name: z.string(), title: z.string().nullable(), unit: z.string() });

export const assignmentContract = {
  ...urgingContract,
  ...withdrawalContract,
  ...eventContract,
  ...followContract,
  previewIssue: {
    method: 'GET',
    path: '/api/plans/:id/issue',
    summary: 'Who would get what of a plan, name by name; names that mean no unit of ours are to be settled first.',
    right: 'assignment.issue',
    params: ById,
    result: z.object({
      revision: z.number(),
      /** As plans name it: for saying what a name means (`nameUnit` of the drafts). */
      planIssuer: z.string().nullable(),
      /** Units in whose name the caller may issue; the first unless she chooses. */
      issuers: z.array(Unit),
      /** The body that issued the plan, as far as it is one of ours: whoever issues in another name is to know it. */
      planIssuedBy: Unit.nullable(),
      names: z.array(
        z.object({
          name: z.string(),
          /** As the tasks write it, where they do not all write it with the same capitals. */
          spellings: z.array(z.string()),
          /** `outside`: a unit that the issuer has nothing to give to. `unknown`: to be settled. */
          how: z.enum(RESOLVED),
          /** A person has said whom it means, which can be taken back (`nameUnit` with null). */
          isSaid: z.boolean(),
          units: z.array(Unit),
          candidates: z.array(Unit.extend({ code: z.string(), likeness: z.number() })),
          lead: z.number(),
          coordinate: z.number(),
        }),
      ),
      tasks: z.array(
        z.object({
          id: z.string(),
          section: z.string(),
          text: z.string(),
          due: z.string().nullable(),
          /** Key of the first period of recurring work. */
          period: z.string().nullable(),
          lead: z.array(z.string()),
          coordinate: z.array(z.string()),
          /** Assignments that issuing would make, and those that are there already. */
          wouldIssue: z.number(),
          issued: z.number(),
          /** Of those that it would make, how many units have had it taken back, and when last; null where none has. */
          withdrawn: z.object({ count: z.number(), on: z.string() }).nullable(),
          /** Its day is past: what is issued of it is overdue at once. */
          late: z.boolean(),
          /** Nobody has checked it in a draft of the plan. */
          unlooked: z.boolean(),
          /** Of the units that would get it, those in which nobody takes work on: their places in `unstaffed`. */
          unstaffed: z.array(z.number()),
        }),
      ),
      /** Units that would get something and in which nobody holds an office by which work is taken on. */
      unstaffed: z.array(Unit),
      totals: z.object({ tasks: z.number(), wouldIssue: z.number(), issued: z.number(), unsettled: z.number() }),
    }),
  },
  issuePlan: {
    method: 'POST',
    path: '/api/plans/:id/issue',
    summary: 'Issues the tasks of a plan to the units that their names mean. What is issued already is left as it is.',
    right: 'assignment.issue',
    params: ById,
    body: z.object({
      /** That the person has seen: refused with `plan.moved-on` where the plan has been revised since. */
      revision: z.int().min(1),
      /** In whose name; one of `issuers` of the preview. */
      issuer: z.uuid().optional(),
      /** Only these; all where absent. */
      tasks: z.array(z.uuid()).min(1).max(10_000).optional(),
      /** Only who leads, not who helps. */
      leadOnly: z.boolean().default(false),
      /** What the person knows of what she issues: refused with `issue.to-know` where there is more to know. */
      knowing: z.array(z.enum(TO_KNOW)).readonly().default([]),
    }),
    result: z.object({ issued: z.number(), already: z.number(), unsettled: z.array(z.string()) }),
  },
  getAssignment: {
    method: 'GET',
    path: '/api/assignments/:id',
    summary: 'One assignment with its timeline, the oldest fact first, its extensions and its parts.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: z.object({
      assignment: AssignmentView,
      timeline: z.array(FactView),
      extensions: z.array(ExtensionView),
      parts: z.array(AssignmentView),
      /** What it is a part of or stands in place of, as far as the caller may see it. */
      kin: z.array(AssignmentView),
      /** Whom the plan names for its task, as it names them. */
      named: z.object({ lead: z.array(z.string()), coordinate: z.array(z.string()) }),
      /** Work telephones of those who are named on it. */
      phones: z.array(z.object({ person: z.string(), phone: z.string() })),
      /** What mergers of units have to do with it. */
      merger: z.object({
        /** Its unit was merged: what it is now. */
        now: Named.nullable(),
        /** Units that had it until a merger carried it over, the first before all. */
        before: z.array(z.object({ unit: Named, until: z.string() })),
        /** Copies of the same work that were taken back for it, with whose each was. */
        gone: z.array(z.object({ id: z.string(), unit: z.string() })),
        /** The copy for which it was taken back, with whose that is. */
        stays: z.object({ id: z.string(), unit: z.string() }).nullable(),
      }),
    }),
  },
  getAssignmentPaper: {
    method: 'GET',
    path: '/api/assignments/:id/paper',
    summary:
      'The slip that gives a unit its work: the assignment, or all that the unit has of its plan, by the six clears; or the plan by which the unit carries that out; DOCX, its tables as XLSX, or PDF.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    query: z.object({
      paper: z.enum(ASSIGNMENT_PAPERS).default('slip'),
      as: z.enum(['docx', 'xlsx', 'pdf']).default('docx'),
    }),
    result: BYTES,
  },
  acceptAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/accept',
    summary: 'The unit takes it on.',
    right: 'assignment.read',
    params: ById,
    body: Sent,
    result: AssignmentView,
  },
  acceptAssignments: {
    method: 'POST',
    path: '/api/assignment-acceptances',
    summary:
      'The unit takes on many at once, each with the version that was seen. What has changed since or is not hers to take on is left, each with its reason; what is under way already is taken on.',
    right: 'assignment.read',
    body: z.object({
      items: z
        .array(z.object({ id: z.uuid(), version: z.int().min(1) }))
        .min(1)
        .max(1000),
    }),
    result: z.object({
      accepted: z.array(z.string()),
      left: z.array(z.object({ id: z.string(), code: z.enum(WHY_LEFT) })),
    }),
  },
  declineAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/decline',
    summary: 'The unit says that it is not its work, and why.',
    right: 'assignment.read',
    params: ById,
    body: WithReason,
    result: AssignmentView,
  },
  insistOnAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/insist',
    summary: 'The issuer leaves a declined one where it is, and says why.',
    right: 'assignment.read',
    params: ById,
    body: WithReason,
    result: AssignmentView,
  },
  nameOnAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/persons',
    summary: 'Names who does it and who decides on it; null names nobody.',
    right: 'assignment.read',
    params: ById,
    body: Sent.extend({ person: z.uuid().nullable(), decider: z.uuid().nullable() }),
    result: AssignmentView,
  },
  askExtension: {
    method: 'POST',
    path: '/api/assignments/:id/extension',
    summary:
      'The unit asks for a later deadline; asked anew before it was answered, it takes the place of what was asked for.',
    right: 'assignment.read',
    params: ById,
    body: WithReason.extend({ to: Day }),
    result: AssignmentView,
  },
  takeBackExtension: {
    method: 'POST',
    path: '/api/assignments/:id/extension/back',
    summary: 'The unit takes back what it asked for, while nobody has answered.',
    right: 'assignment.read',
    params: ById,
    body: Sent,
    result: AssignmentView,
  },
  answerExtension: {
    method: 'POST',
    path: '/api/assignments/:id/extension/answer',
    summary: 'Grants the day asked for or another one, or refuses; a refusal says why.',
    right: 'assignment.read',
    params: ById,
    body: z.discriminatedUnion('grant', [
      Sent.extend({ grant: z.literal(true), to: Day, reason: z.string().trim().max(2000).default('') }),
      WithReason.extend({ grant: z.literal(false) }),
    ]),
    result: AssignmentView,
  },
  amendAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/amend',
    summary: 'The issuer sets another deadline, for a reason that is told.',
    right: 'assignment.read',
    params: ById,
    body: WithReason.extend({ due: Day.nullable() }),
    result: AssignmentView,
  },
  reassignAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/reassign',
    summary: 'Gives it to another unit: this one is withdrawn, and the new one is answered.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ reason: Reason, unit: z.uuid() }),
    result: AssignmentView,
  },
  withdrawAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/withdraw',
    summary: 'Takes it back, with its open parts.',
    right: 'assignment.read',
    params: ById,
    body: WithReason,
    result: AssignmentView,
  },
  splitAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/parts',
    summary: 'The unit gives parts of what it received to units below it.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({
      parts: z
        .array(z.object({ unit: z.uuid(), text: z.string().trim().min(1).max(2000), due: Day.nullable() }))
        .min(1)
        .max(500),
    }),
    result: z.object({ assignment: AssignmentView, parts: z.array(AssignmentView) }),
  },
  listUnitsBelow: {
    method: 'GET',
    path: '/api/assignments/:id/units',
    summary: 'Units to whom parts of it may be given, and persons who may be named on it.',
    right: 'assignment.read',
    params: ById,
    result: z.object({
      /** Staffed: somebody holds an office there by which work is taken on. */
      units: z.array(Unit.extend({ isStaffed: z.boolean() })),
      /** Of the unit or below it, and of the unit or above it; those of the unit first. */
      persons: z.array(Namable),
      deciders: z.array(Namable),
    }),
  },
} as const satisfies Contract;
