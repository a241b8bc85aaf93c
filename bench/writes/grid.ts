// A unit that types a column of figures into the grid: the rows go together, as the browser sends what is pasted, and each is
// an entry of progress of its own, taken or refused by itself.
import { randomUUID } from 'node:crypto';
import { enter, issuedPlan } from '../crash/reporters.ts';

/** As many as the browser sends at once. */
export const ROWS_AT_ONCE = 200;

export type Grid = {
  /** Sends the rows once. Answers with how many were acknowledged, which is all of them. */
  readonly save: () => Promise<number>;
};

export async function gridOf(origin: string): Promise<Grid> {
  const compiler = await enter(origin, 'tonghop');
  const plan = await issuedPlan(compiler, {
    length: ROWS_AT_ONCE,
    lead: 'UBND xã Tân Lạc',
    number: 8,
    targets: ['Phấn đấu đến hết năm 2049 có 120 phòng học được rà soát.'],
  });
  const unit = await enter(origin, 'donvi');
  const { targets, items } = await unit.figures.getFigureGrid({ params: { id: plan }, query: { limit: ROWS_AT_ONCE } });
  const [target] = targets;
  if (target === undefined || items.length !== ROWS_AT_ONCE) {
    throw new Error(
      `${targets.length} targets and ${items.length} rows are there, one and ${ROWS_AT_ONCE} were issued.`,
    );
  }
  const versions = new Map(items.map(({ id }) => [id, 0]));
  let round = 0;
  return {
    save: async () => {
      round += 1;
      const entries = items.map((row, index) => {
        const figure = { value: round * 1000 + index, basis: 'cumulative' as const };
        return {
          id: randomUUID(),
          assignment: row.id,
          figures: [{ target: target.id, version: versions.get(row.id) ?? 0, figure }],
        };
      });
      const { outcomes } = await unit.figures.saveFigures({ params: { id: plan }, body: { entries } });
      for (const [index, { version, refused }] of outcomes.entries()) {
        const row = items[index];
        if (row === undefined || version === null) throw new Error(`A row was refused: ${refused?.code}`);
        versions.set(row.id, version);
      }
      return outcomes.length;
    },
  };
}
