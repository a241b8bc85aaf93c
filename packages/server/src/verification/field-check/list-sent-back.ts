// Work that was found otherwise in the field and sent back within a span of days: what a figure of a report opens.
import { cutOff } from '../../assignment/cut-off.ts';
import { viewsOf } from '../../assignment/list-views.ts';
import type { Stretch } from '../../assignment/queries-list.ts';
import type { Output } from '../../kit/contract.ts';
import type { Cx } from '../../kit/system.ts';
import type { fieldCheckContract } from './contract.ts';
import { countSentBack, listSentBack, type SentBackFilter } from './queries-sent-back.ts';

type Asked = Omit<SentBackFilter, 'at'> & { readonly at?: string | undefined };
type Answered = Output<(typeof fieldCheckContract)['listSentBack']>;

export async function sentBackOf(cx: Cx, asked: Asked, stretch: Stretch): Promise<Answered> {
  const filter = { ...asked, at: await cutOff(cx, asked.at) };
  const rows = await listSentBack(cx, filter, stretch);
  const views = new Map(
    (
      await viewsOf(
        cx,
        rows.map(({ id }) => id),
      )
    ).map((view) => [view.id, view]),
  );
  const items = rows.flatMap(({ id, outcome, onDay, words, how, sentOn, reason }) => {
    const assignment = views.get(id);
    return assignment === undefined ? [] : [{ assignment, found: { outcome, on: onDay, words }, how, sentOn, reason }];
  });
  return { items, total: await countSentBack(cx, filter) };
}
