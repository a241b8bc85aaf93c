// A random sample of reports is drawn. Who draws says from what and how many; the chance is the server's, so that nobody
// draws until it suits: each drawing is a fact, and all from which it can be drawn again is kept.
import { randomBytes } from 'node:crypto';
import {
  dayOf,
  drawSample,
  FIELD_RIGHT,
  inOrder,
  MOST_DRAWN,
  sizeOf,
  type UnitId,
  unitsWith,
  type Wish,
} from '@sauro/core';
import { record } from '../../kit/ledger.ts';
import { once } from '../../kit/once.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { rightsAt } from '../../people/reach.ts';
import type { PlanId } from '../../plan/plan.ts';
import type { FrameAsked } from './contract.ts';
import { fieldCheckDrawn } from './field-check-facts.ts';
import { type FieldCheckId, hashOfFrame } from './field-check.ts';
import { listNamedInOrder } from '../../people/queries-units.ts';
import { countFrame, listFrame } from './queries-frame.ts';

export type Drawing = FrameAsked & { readonly id: string; readonly wish: Wish };

export async function drawFieldCheck(cx: Cx, drawing: Drawing): Promise<FieldCheckId> {
  const id = drawing.id as FieldCheckId;
  const issuer = await issuerOf(cx, drawing.issuer);
  await once(cx, { id, act: fieldCheckDrawn.kind, subject: id, said: drawing }, () => draw(cx, { ...drawing, issuer }));
  return id;
}

export async function previewFieldCheck(cx: Cx, asked: FrameAsked) {
  const issuer = await issuerOf(cx, asked.issuer);
  return {
    issuers: await listNamedInOrder(cx, unitsWith(cx.acting, FIELD_RIGHT)),
    size: await countFrame(cx, { ...asked, issuer }),
  };
}

/** @throws {Problem} `right.elsewhere` where she may not verify what was given there. */
async function issuerOf(cx: Cx, asked: string | undefined): Promise<UnitId> {
  const issuer = (asked ?? unitsWith(cx.acting, FIELD_RIGHT)[0]) as UnitId | undefined;
  if (issuer === undefined || !(await rightsAt(cx, [issuer]))(issuer).has(FIELD_RIGHT)) {
    throw new Problem('right.elsewhere', { right: FIELD_RIGHT });
  }
  return issuer;
}

async function draw(cx: Cx, { id, wish, issuer, ...asked }: Drawing & { readonly issuer: UnitId }): Promise<void> {
  const rows = await listFrame(cx, { ...asked, issuer });
  if (rows.length === 0) throw new Problem('field-check.nothing');
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  const frame = inOrder([...versions.keys()]);
  const size = sizeOf(wish, frame.length);
  if (size > MOST_DRAWN) throw new Problem('field-check.too-many', { limit: MOST_DRAWN });
  const seed = randomBytes(16).toString('hex');
  const frameSha256 = hashOfFrame(frame);
  const drawn = drawSample(frame, seed, size);
  const { source, plan = null, unit = null, from = null, to = null } = asked;
  await record(cx, fieldCheckDrawn, {
    subject: id as FieldCheckId,
    data: { unit: issuer, source, plan, within: unit, from, to, seed, frame: frame.length, frameSha256, size },
    aside: {
      id: id as FieldCheckId,
      unitId: issuer,
      source,
      planId: plan as PlanId | null,
      withinUnitId: unit as UnitId | null,
      fromOn: from,
      toOn: to,
      wantedCount: 'count' in wish ? wish.count : null,
      wantedPercent: 'percent' in wish ? wish.percent : null,
      seed,
      frame,
      frameSha256,
      drawnOn: dayOf(cx.now),
      pieces: drawn.map((assignmentId) => ({ assignmentId, version: versions.get(assignmentId) ?? 0 })),
    },
  });
}
