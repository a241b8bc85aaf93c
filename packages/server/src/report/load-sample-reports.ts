// Reports of the sample province: a monthly one of communes and rooms to the department, and a yearly one with the days that
// plans usually set, so that whoever tries things out finds a round that is open.
import { DECREE_CUT_OFF, dayOf, DEFAULT_OUTLINE, type TenantId, type UnitId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Cx, System } from '../kit/system.ts';
import { listUnitNames } from '../people/queries-units.ts';
import { makeRegime } from './regime/make-regime.ts';
import { listRegimeRows } from './regime/queries.ts';
import type { RegimeBody } from './regime/views.ts';
import { openRounds } from './round/open-rounds.ts';

const RUNNER = 'SGDDT';
/** Of a month one round stands open on any day. */
const ALWAYS_OPEN_DAYS = 31;

/** Once: a sample that has regimes is left as it is. */
export async function loadSampleReports(system: System, tenant: TenantId): Promise<void> {
  await transact(system, asSystem(tenant), settle);
  await openRounds(system, tenant);
}

async function settle(cx: Cx): Promise<void> {
  if ((await listRegimeRows(cx)).length > 0) return;
  const runner = (await listUnitNames(cx)).find(({ code }) => code === RUNNER)?.id;
  if (runner === undefined) return;
  for (const body of [monthly(cx, runner), yearly(cx, runner)]) {
    await makeRegime(cx, { ...body, unit: runner, duty: null, proposal: null });
  }
}

function monthly(cx: Cx, runner: UnitId): RegimeBody {
  return {
    title: 'Báo cáo tình hình thực hiện nhiệm vụ được giao',
    kind: 'periodic',
    frequency: 'month',
    cutOff: DECREE_CUT_OFF,
    from: null,
    levels: [
      { reporters: reporters(), due: { kind: 'after-cut-off', workingDays: 2 } },
      { reporters: { units: [runner], groups: [] }, due: { kind: 'after-cut-off', workingDays: 5 } },
    ],
    addressee: 'Ủy ban nhân dân tỉnh',
    byDecree: true,
    daysBefore: ALWAYS_OPEN_DAYS,
    outline: [...DEFAULT_OUTLINE],
    attachments: [],
    plans: [],
    startsOn: dayOf(cx.now),
    template: null,
    phase: null,
  };
}

function yearly(cx: Cx, runner: UnitId): RegimeBody {
  const day = { ...DECREE_CUT_OFF, months: -1 };
  return {
    ...monthly(cx, runner),
    title: 'Báo cáo kết quả thực hiện kế hoạch',
    frequency: 'year',
    cutOff: day,
    levels: [
      { reporters: reporters(), due: { ...day, day: 30 } },
      { reporters: { units: [runner], groups: [] }, due: { ...day, day: 10, months: 0 } },
    ],
    byDecree: false,
    daysBefore: 20,
  };
}

function reporters() {
  return { units: [], groups: ['UBND các xã, phường, đặc khu', 'Các phòng chuyên môn, nghiệp vụ'] };
}
