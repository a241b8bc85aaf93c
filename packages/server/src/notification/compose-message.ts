// What a message says, written when it goes out and on behalf of who gets it: what she may not see any more is not told, and
// each number is the one that the screen shows when she opens it.
import {
  dayOf,
  isOfDifficulty,
  isOfReport,
  isOfSubscription,
  isPlainDate,
  MOST_LINES,
  type Message,
  messageOf,
  type NoticeGroup,
  plainDate,
  planName,
} from '@sauro/core';
import { listToday } from '../assignment/list-work.ts';
import type { Cx } from '../kit/system.ts';
import type { DeliveryId } from './notification.ts';
import { type GroupRow, listGroups, noticesIn } from './queries-list.ts';

/** null where there is nothing left to say. `digestOn`: the day whose digest it carries; tried on a later day, it carries none. */
export async function composeMessage(
  cx: Cx,
  { delivery, digestOn }: { readonly delivery: DeliveryId; readonly digestOn: string | null },
): Promise<Message | null> {
  const rows = await listGroups(cx, noticesIn(cx, {}), { of: { delivery }, offset: 0, limit: MOST_LINES + 1 });
  if (digestOn === null || digestOn !== dayOf(cx.now)) return messageOf(rows.map(groupOf), null);
  const { today, needing } = await listToday(cx);
  const first = today.map(({ need, assignment: { text, due } }) => ({
    need,
    text,
    due: due !== null && isPlainDate(due) ? due : null,
  }));
  return messageOf(rows.map(groupOf), { day: plainDate(digestOn), needing, first });
}

function groupOf({ kind, count, title, number, symbol, text, unitName, reportDue, ...row }: GroupRow): NoticeGroup {
  const isOne = count === 1 && row.seenId !== null;
  return {
    kind,
    count,
    plan: title === null ? null : planName({ title, number, symbol }),
    text: isOne ? text : null,
    unit: isOne ? unitName : null,
    report: text === null || reportDue === null ? null : { round: text, due: plainDate(reportDue) },
    path: isOne && kind !== 'event-awaited' ? `${placeOf(kind)}/${row.seenId}` : listOf({ kind, ...row }),
  };
}

function placeOf(kind: GroupRow['kind']): string {
  if (isOfReport(kind)) return '/bao-cao';
  if (isOfSubscription(kind)) return '/to-chuc/ket-noi';
  return isOfDifficulty(kind) ? '/vuong-mac' : '/viec';
}

/** Reports and subscriptions have lists of their own, and what waits for an event. */
function listOf({ kind, planId, onDay }: Pick<GroupRow, 'kind' | 'planId' | 'onDay'>): string {
  if (planId === null) return placeOf(kind);
  if (kind === 'event-awaited') return `/cho-dieu-kien?${new URLSearchParams({ plan: planId })}`;
  return `/thong-bao?${new URLSearchParams({ kind, plan: planId, day: onDay })}`;
}
