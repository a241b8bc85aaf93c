// Issuing, and the acts on assignments, answered.
import type { PlainDate } from '@sauro/core';
import { inSteps, routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';
import { acted } from './acted.ts';
import { amendAssignment } from './amend-assignment.ts';
import { acceptAssignment, acceptAssignments, declineAssignment, insistOnAssignment } from './answer-assignment.ts';
import { assignmentPaper } from './assignment-paper.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentContract as contract } from './contract.ts';
import { answerExtension, askExtension, takeBackExtension } from './extend-deadline.ts';
import { getAssignment } from './get-assignment.ts';
import { issuePlan } from './issue-plan.ts';
import { listAwaitedEvents } from './list-awaited-events.ts';
import { viewOfOne, viewsOf } from './list-views.ts';
import { namePersons } from './name-persons.ts';
import { previewFollowing } from './preview-following.ts';
import { previewIssue } from './preview-issue.ts';
import { findAssignment, listUnitsUnder } from './queries.ts';
import { listNamable } from './queries-namable.ts';
import { reassignAssignment } from './reassign-assignment.ts';
import { splitAssignment } from './split-assignment.ts';
import { refuseEvent, reportEvent, tellEvent, tellEventOfTask } from './tell-event.ts';
import { previewUrging, urgingLetterOf } from './urge-plan.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';
import { previewWithdrawal, withdrawPlan } from './withdraw-plan.ts';

export const assignmentRoutes = routes(contract, {
  previewIssue: (cx, { params: { id } }) => previewIssue(cx, id as PlanId),
  issuePlan: (cx, { params: { id }, body }) => issuePlan(cx, id as PlanId, body),
  previewWithdrawal: (cx, { params: { id } }) => previewWithdrawal(cx, id as PlanId),
  withdrawPlan: (cx, { params: { id }, body }) => withdrawPlan(cx, id as PlanId, body),
  previewFollowing: (cx, { params: { id }, query }) => previewFollowing(cx, id, query),
  listAwaitedEvents: (cx, { query }) => listAwaitedEvents(cx, query),
  tellEventOfTask: (cx, { params: { id }, body }) => tellEventOfTask(cx, id as TaskId, body),
  tellEvent: acted('tell-event', tellEvent),
  reportEvent: acted('report-event', reportEvent),
  refuseEvent: acted('refuse-event', refuseEvent),
  previewUrging: (cx, { params: { id } }) => previewUrging(cx, id as PlanId),
  getUrgingLetter: inSteps(contract.getUrgingLetter, {
    before: (system, { params: { id }, query: { by, ...asked } }, _exchange, acting) =>
      urgingLetterOf(system, acting, id as PlanId, { ...asked, by: by as PlainDate | undefined }),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  getAssignment: (cx, { params: { id } }) => getAssignment(cx, id as AssignmentId),
  getAssignmentPaper: inSteps(contract.getAssignmentPaper, {
    before: (system, { params: { id }, query }, _exchange, acting) =>
      assignmentPaper(system, acting, id as AssignmentId, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  acceptAssignment: acted('accept', acceptAssignment),
  acceptAssignments: (cx, { body: { items } }) => acceptAssignments(cx, items),
  declineAssignment: acted('decline', declineAssignment),
  insistOnAssignment: acted('insist', insistOnAssignment),
  nameOnAssignment: acted('name', namePersons),
  askExtension: acted('ask-extension', askExtension),
  takeBackExtension: acted('take-back-extension', takeBackExtension),
  answerExtension: acted('answer-extension', answerExtension),
  amendAssignment: acted('amend', amendAssignment),
  withdrawAssignment: acted('withdraw', withdrawAssignment),

  reassignAssignment: async (cx, { params: { id }, body }) =>
    viewOfOne(cx, await reassignAssignment(cx, id as AssignmentId, body)),

  splitAssignment: async (cx, { params: { id }, body }) => {
    const parts = await splitAssignment(cx, id as AssignmentId, body);
    return { assignment: await viewOfOne(cx, id as AssignmentId), parts: await viewsOf(cx, parts) };
  },

  listUnitsBelow: async (cx, { params: { id } }) => {
    const row = await findAssignment(cx, id as AssignmentId);
    if (row === undefined) throw new Problem('record.not-found');
    return {
      units: await listUnitsUnder(cx, row.unitId),
      persons: [...(await listNamable(cx, row.unitId, 'person'))],
      deciders: [...(await listNamable(cx, row.unitId, 'decider'))],
    };
  },
});
