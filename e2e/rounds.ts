// Rounds of reports, for the tests of their flow: opened through the contract, their reports found and acted on.
import type { Page } from '@playwright/test';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';

export type Unit = { readonly id: string; readonly code: string; readonly name: string };
export type Report = { readonly id: string; readonly unit: Unit; readonly version: number; readonly label: string };

export const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
export const daysFrom = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export async function unitsOf(page: Page): Promise<readonly Unit[]> {
  await comeIn(page, 'quantri');
  const { items } = (await ask(page, 'get', '/api/units?limit=200')) as { items: Unit[] };
  return items;
}

type Opening = {
  readonly title: string;
  /** Units of each level from the bottom up, with the day by which they send. */
  readonly levels: readonly { readonly units: readonly string[]; readonly due: string }[];
  readonly runner: string;
  /** The cut-off. */
  readonly to: string;
  readonly plans?: readonly string[];
};

/** A regime of these levels, and its round of these days; answers with the id of the round. */
export async function openRound(page: Page, { title, levels, runner, to, plans = [] }: Opening): Promise<string> {
  const regime = (await ask(page, 'post', '/api/report-regimes', {
    title,
    kind: 'periodic',
    frequency: 'on-request',
    cutOff: { kind: 'day', day: 14, months: 0, before: false, dayOff: 'keep' },
    from: null,
    levels: levels.map(({ units }, index) => ({
      reporters: { units, groups: [] },
      due: { kind: 'after-cut-off', workingDays: 2 + 3 * index },
    })),
    addressee: 'Ủy ban nhân dân tỉnh',
    byDecree: true,
    daysBefore: 0,
    outline: [
      { key: 'results', title: 'Kết quả' },
      { key: 'next', title: 'Phương hướng' },
    ],
    attachments: [],
    plans,
    startsOn: daysFrom(today(), -60),
    unit: runner,
  })) as { readonly id: string };
  const round = (await ask(page, 'post', `/api/report-regimes/${regime.id}/rounds`, {
    from: daysFrom(today(), -30),
    to,
    dues: levels.map(({ due }) => due),
  })) as { readonly id: string };
  return round.id;
}

export async function reportsOf(page: Page, round: string): Promise<readonly Report[]> {
  const { items } = (await ask(page, 'get', `/api/report-rounds/${round}/reports?limit=100`)) as { items: Report[] };
  return items;
}

export async function act(page: Page, id: string, what: string, body: object = {}): Promise<void> {
  const { report } = (await ask(page, 'get', `/api/reports/${id}`)) as { report: Report };
  await ask(page, 'post', `/api/reports/${id}/${what}`, { version: report.version, ...body });
}
