// Who prepares a document lets others prepare it too, or shows it to all. Whom it is hidden from finds no document here: that is
// asked of row-level security, not of this file.
import type { UnitId } from '@sauro/core';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import type { DocumentId } from '../document.ts';
import { documentShown, documentUnitAdded, documentUnitRemoved } from './preparation-facts.ts';
import { isOwn, isUnitOpen, listDocumentUnits, lockPreparation, preparesWithin } from './queries.ts';

export async function addPreparingUnit(cx: Cx, id: DocumentId, unit: UnitId): Promise<void> {
  await holdInPreparation(cx, id);
  await mustBeOwn(cx, id);
  if (!(await isUnitOpen(cx, unit))) throw new Problem('record.not-found');
  const units = await listDocumentUnits(cx, id);
  if (units.some((one) => one.id === unit)) return;
  await record(cx, documentUnitAdded, { subject: id, data: { unit, brought: false } });
}

/**
 * Who brings what is here already, and what she sees, for another unit of hers: that one prepares it too, as if it had brought
 * it first. What all see needs nobody let in.
 */
export async function bringToo(cx: Cx, id: DocumentId, unit: UnitId): Promise<void> {
  const document = await lockPreparation(cx, id);
  if (document?.inPreparation !== true) return;
  const units = await listDocumentUnits(cx, id);
  if (units.some((one) => one.id === unit)) return;
  await mustBeOwn(cx, id);
  await record(cx, documentUnitAdded, { subject: id, data: { unit, brought: true } });
}

/** Who was let in may only leave. */
export async function removePreparingUnit(cx: Cx, id: DocumentId, unit: UnitId): Promise<void> {
  await holdInPreparation(cx, id);
  if (!(await preparesWithin(cx, unit))) await mustBeOwn(cx, id);
  const units = await listDocumentUnits(cx, id);
  if (!units.some((one) => one.id === unit)) return;
  if (units.length === 1) throw new Problem('document.last-unit');
  await record(cx, documentUnitRemoved, { subject: id, data: { unit } });
}

/** Twice is once. */
export async function showDocument(cx: Cx, id: DocumentId): Promise<void> {
  const document = await lockPreparation(cx, id);
  if (document === undefined) throw new Problem('record.not-found');
  if (!document.inPreparation) return;
  await mustBeOwn(cx, id);
  await record(cx, documentShown, { subject: id, data: {} });
}

/** Who was let in to prepare it too neither lets others in nor shows it to all: it is not hers to give. */
async function mustBeOwn(cx: Cx, id: DocumentId): Promise<void> {
  if (await isOwn(cx, id)) return;
  const [first] = await listDocumentUnits(cx, id);
  throw new Problem('document.of-another-unit', { unit: first?.name ?? '' });
}

async function holdInPreparation(cx: Cx, id: DocumentId): Promise<void> {
  const document = await lockPreparation(cx, id);
  if (document === undefined) throw new Problem('record.not-found');
  if (!document.inPreparation) throw new Problem('document.seen-by-all');
}
