// What a draft has in common with plans that are in force: the same work, the same product for another day, the same target
// with another number. Shown while the draft is checked, so that it is settled before the plan is issued.
import { numberKey, resolveCitation } from '@sauro/core';
import type { DocumentId } from '../document/document.ts';
import type { Cx } from '../kit/system.ts';
import type { DraftContent } from './draft-content.ts';
import { listRelatives } from './list-relatives.ts';
import { targetOverlaps } from './overlap-targets.ts';
import { taskOverlaps } from './overlap-tasks.ts';
import type { PlanId } from './plan.ts';
import { listPlansNumbered } from './queries-relatives.ts';
import type { OverlapView } from './views.ts';

/** So many are probed at once, that a plan of ten thousand tasks does not fill the memory. */
const AT_ONCE = 500;

type Draft = DraftContent & { readonly document: DocumentId };

export async function listOverlaps(cx: Cx, draft: Draft): Promise<readonly OverlapView[]> {
  const around = {
    without: (await listRelatives(cx, { ...draft, id: draft.document })).map(({ plan }) => plan),
    carriedOut: await plansCarriedOut(cx, draft),
  };
  const found: OverlapView[] = [];
  for (let from = 0; from < draft.tasks.length; from += AT_ONCE)
    found.push(...(await taskOverlaps(cx, draft.tasks.slice(from, from + AT_ONCE), around)));
  for (let from = 0; from < draft.targets.length; from += AT_ONCE)
    found.push(...(await targetOverlaps(cx, draft.targets.slice(from, from + AT_ONCE), around)));
  return found;
}

async function plansCarriedOut(cx: Cx, { document, head, references }: Draft): Promise<ReadonlySet<PlanId>> {
  const cited = references.filter(({ relation }) => relation === 'implements' || relation === 'basis');
  const numbered = await listPlansNumbered(
    cx,
    cited.map(({ number }) => numberKey(number)),
  );
  const meant = cited.map(({ number, date }) =>
    resolveCitation(
      { document, issuedOn: head.date, citedOn: date },
      numbered.filter((one) => one.numberKey === numberKey(number)),
    ),
  );
  return new Set(meant.flatMap((one) => (one === undefined ? [] : [one.plan])));
}
