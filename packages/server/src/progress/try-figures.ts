// A list of figures is received, looked through and kept; nothing of it is told before it is confirmed.
import { type Tongue, typedNumber } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import { readTable, type TableWay } from '../kit/read-table.ts';
import type { Cx, System } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import { findPlan } from '../plan/queries-plan.ts';
import type { FigureImportId } from './figures.ts';
import { figureRows, lookThroughFigures, type StrangeRow, strangeRows } from './look-through-figures.ts';
import { insertFigureImport, listNamed, type NewFigureImport } from './queries-figure-imports.ts';

/** A province with a thousand assignments and fifty targets. */
export const FIGURE_TABLE = { mostRows: 50_000, mostBytes: 16 * 1024 * 1024 } as const;

/** A cell that is a number becomes what is read as the same number. */
export function figureTable(tongue: Tongue): TableWay {
  return { ...FIGURE_TABLE, numbers: (value) => typedNumber(value, tongue) };
}

type Looked = Omit<Awaited<ReturnType<typeof lookThroughFigures>>, 'named'> & {
  readonly rows: number;
  readonly strange: readonly StrangeRow[];
};
export type TriedFigures = Looked & {
  readonly file: Pick<NewFigureImport, 'planId' | 'fileName' | 'sha256' | 'sizeBytes' | 'tongue'>;
};

const figuresTried: Action<'figureImport', NewFigureImport> = {
  kind: 'figureImport.tried',
  apply: (cx, { subject, data }) => insertFigureImport(cx, subject, { ...data, personId: personOf(cx) }),
};

type Sent = {
  readonly plan: PlanId;
  readonly name: string | null;
  readonly body: ReadableStream<Uint8Array>;
  /** In whose notation numbers stand in it as text. */
  readonly tongue: Tongue;
};

/** Outside any transaction but its own: a file is received, read and kept. */
export async function tryFigures(
  system: System,
  acting: Acting,
  { plan, name, body, tongue }: Sent,
): Promise<TriedFigures> {
  const file = await system.files.receive(body);
  try {
    const rows = figureRows(await readTable(await file.bytes(), figureTable(tongue)));
    const looked = await transact(system, acting, async (cx): Promise<Looked> => {
      if ((await findPlan(cx, plan)) === undefined) throw new Problem('record.not-found');
      const { told, same, faults } = await lookThroughFigures(cx, plan, { rows, tongue }, (ids) => listNamed(cx, ids));
      return { told, same, faults, rows: rows.length, strange: await strangeRows(cx, plan, told) };
    });
    const sha256 = await system.files.keep(acting.tenant, file);
    const kept = { planId: plan, fileName: (name ?? '').slice(0, 200), sha256, sizeBytes: file.size, tongue };
    return { ...looked, file: kept };
  } finally {
    await file.drop();
  }
}

export async function recordTriedFigures(cx: Cx, tried: TriedFigures): Promise<FigureImportId> {
  const { file, told, same, faults, strange } = tried;
  const id = newId<'figureImport'>();
  const counts = { added: told.length, same, faults: faults.length, warnings: strange.length };
  await record(cx, figuresTried, { subject: id, data: { ...file, ...counts } });
  return id;
}

function personOf(cx: Cx) {
  if (cx.acting.person === null) throw new Error('A list of figures is somebody’s.');
  return cx.acting.person;
}
