// A unit asks for a later deadline, and whoever gave the work answers. Both days are kept, whatever the answer: the first
// deadline is what the unit is measured against beside the present one. While nobody has answered, the unit may take it back or
// ask anew. Nobody answers what she has asked for herself, see own-matter.ts.
import { dayOf, firstExtension, isPlainDate, type PlainDate, showDay } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { happen, holdFor, isOwnRequest, onBehalfOf, rightsBeside } from './act.ts';
import { assignmentAction } from './assignment-facts.ts';
import { type AssignmentId, type AssignmentRow, standingOf } from './assignment.ts';
import {
  answerOpenExtensions,
  type ExtensionAnswer,
  type ExtensionId,
  getAsker,
  insertExtension,
} from './queries-extension.ts';

type Asked = { readonly version: number; readonly to: string; readonly reason: string };

export async function askExtension(cx: Cx, id: AssignmentId, { version, to, reason }: Asked): Promise<void> {
  const row = await holdFor(cx, id, 'ask-extension', version);
  const data = { to: ahead(cx, row, to), reason, extension: newId<'assignmentExtension'>() };
  const lender = onBehalfOf(cx.acting, row, 'ask-extension');
  await happen(cx, extensionAsked, row, {
    data: { ...data, ...(lender !== null && { onBehalfOf: lender }) },
    aside: {},
  });
}

export async function takeBackExtension(
  cx: Cx,
  id: AssignmentId,
  { version }: { readonly version: number },
): Promise<void> {
  const row = await holdFor(cx, id, 'take-back-extension', version);
  await happen(cx, extensionTakenBack, row, { data: {}, aside: {} });
}

type Answer =
  | { readonly version: number; readonly grant: true; readonly to: string; readonly reason: string }
  | { readonly version: number; readonly grant: false; readonly reason: string };

/** Another day than the one asked for may be granted; one that has passed while the answer was awaited too. */
export async function answerExtension(cx: Cx, id: AssignmentId, answer: Answer): Promise<void> {
  const row = await holdFor(cx, id, 'answer-extension', answer.version);
  const around = { at: rightsBeside(cx.acting, [row]), asked: await getAsker(cx, id) };
  if (isOwnRequest(cx.acting, row, around)) throw new Problem('extension.own');
  const { reason } = answer;
  if (answer.grant) {
    await happen(cx, extensionGranted, row, { data: { to: later(row, answer.to), reason }, aside: {} });
  } else {
    await happen(cx, extensionRefused, row, { data: { reason }, aside: {} });
  }
}

function ahead(cx: Cx, row: AssignmentRow, to: string): PlainDate {
  const day = later(row, to);
  const today = dayOf(cx.now);
  if (day < firstExtension(standingOf(row).due, today)) throw new Problem('extension.past', { today: showDay(today) });
  return day;
}

function later(row: AssignmentRow, to: string): PlainDate {
  const { due } = standingOf(row);
  if (!isPlainDate(to) || due === null) throw new Problem('request.invalid');
  if (to <= due) throw new Problem('extension.not-later', { due: showDay(due) });
  return to;
}

const extensionAsked = assignmentAction<'extension-asked', { readonly extension: ExtensionId }>(
  'extension-asked',
  async (cx, facts) => {
    for (const { subject, data, aside } of facts) {
      if (aside.before.askedDueOn !== null) await answered(cx, subject, TAKEN_BACK);
      await insertExtension(cx, {
        id: data.extension,
        assignmentId: subject,
        fromDueOn: aside.before.dueOn ?? data.to,
        askedDueOn: data.to,
        reason: data.reason,
        askedFor: data.onBehalfOf ?? null,
      });
    }
  },
);

const TAKEN_BACK: ExtensionAnswer = { outcome: 'taken-back', granted: null, answer: null };

const extensionTakenBack = assignmentAction('extension-taken-back', async (cx, facts) => {
  for (const { subject } of facts) await answered(cx, subject, TAKEN_BACK);
});

const extensionGranted = assignmentAction('extension-granted', async (cx, facts) => {
  for (const { subject, data } of facts) {
    await answered(cx, subject, { outcome: 'granted', granted: data.to, answer: data.reason });
  }
});

const extensionRefused = assignmentAction('extension-refused', async (cx, facts) => {
  for (const { subject, data } of facts) {
    await answered(cx, subject, { outcome: 'refused', granted: null, answer: data.reason });
  }
});

async function answered(cx: Cx, subject: AssignmentId, answer: ExtensionAnswer): Promise<void> {
  await answerOpenExtensions(cx, [subject], answer);
}
