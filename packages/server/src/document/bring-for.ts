// For which unit a document is brought. Who holds offices in several units says it; where she does not, it is the first of those
// in which she may bring documents, her own before one that she exercises for somebody who is away.
import { type UnitId, unitsOf } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { rightsAt } from '../people/reach.ts';
import type { DocumentId } from './document.ts';
import { documentUnitAdded } from './preparation/preparation-facts.ts';
import { isUnitOpen } from './preparation/queries.ts';

const RIGHT = 'document.add';

/** The one that is taken where none is named stands first. */
export function bringingUnits({ offices }: Pick<Acting, 'offices'>): readonly UnitId[] {
  const held = offices.filter(({ rights }) => rights.includes(RIGHT));
  const [own, lent] = [true, false].map((isOwn) =>
    held.filter(({ onBehalfOf }) => (onBehalfOf === undefined) === isOwn),
  );
  return unitsOf({ offices: [...(own ?? []), ...(lent ?? [])] });
}

/** @throws {Problem} `document.not-for-unit` where she may not bring documents for it. */
export async function mustBringFor(cx: Cx, unit: UnitId): Promise<void> {
  const isAllowed = (await rightsAt(cx, [unit]))(unit).has(RIGHT) && (await isUnitOpen(cx, unit));
  if (!isAllowed) throw new Problem('document.not-for-unit');
}

/** What the system brings is of no unit. */
export async function prepareIn(cx: Cx, id: DocumentId, asked: UnitId | null): Promise<void> {
  const unit = asked ?? bringingUnits(cx.acting)[0];
  if (unit !== undefined) await record(cx, documentUnitAdded, { subject: id, data: { unit, brought: true } });
}
