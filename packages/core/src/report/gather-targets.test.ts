// Figures of targets from units that are not below whoever gathers: told side by side, and added by the rule of the target.
import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import { summandOf } from '../rollup/sum-rules.ts';
import type { ReportContent, TableRow, TargetNamed } from './content.ts';
import { placedFigures } from './figures-in.ts';
import { consolidate, toldBy } from './gather.ts';

/** All are of the province; the school and the office are the department's, communes are beside it, the hamlet's school is below one. */
const ABOVE: Readonly<Record<string, string>> = {
  office: 'department',
  school: 'department',
  department: 'province',
  hill: 'province',
  hamlet: 'hill',
  river: 'province',
};
const aboveOf = (unit: string): readonly string[] => {
  const above = ABOVE[unit];
  return above === undefined ? [] : [above, ...aboveOf(above)];
};

const SHARE: TargetNamed = { id: 't1', text: 'Tỷ lệ phòng học kiên cố', unit: '%' };
const ROOMS: TargetNamed = { id: 't2', text: 'Sửa phòng học', unit: 'phòng' };
const PLACE: TargetNamed = { id: 't3', text: 'Xếp hạng chuyển đổi số', unit: 'rank' };

type Told = readonly [TargetNamed, value: number | null, of?: readonly [number, number]];
const TITLE = 'Kết quả đã xác nhận';

function content(unit: string, ...told: readonly Told[]): ReportContent {
  const rows = told.map(([target, value, of]): TableRow => {
    const source = { kind: 'target', target: target.id, unit, isAccepted: true } as const;
    const [numerator, denominator] = of ?? [];
    const figure =
      value === null
        ? { value, text: '–', source }
        : { value, text: String(value), source, of: summandOf({ value, numerator, denominator }) };
    const before = { value: 1, text: '1', source: { ...source, at: '2025-12-31' } };
    return { cells: [target.text, figure, before], target };
  });
  const columns = ['Chỉ tiêu', TITLE, 'Kỳ trước'].map((title) => ({ title, width: 30 }));
  return {
    at: plainDate('2026-11-30'),
    from: plainDate('2026-01-01'),
    unit: { id: unit, name: unit },
    title: 'Báo cáo',
    sections: [
      {
        key: 'results.targets',
        title: 'Chỉ tiêu',
        blocks: [{ kind: 'table', caption: 'Chỉ tiêu', columns, rows }],
        sections: [],
      },
    ],
    annexes: [],
  };
}
const gather = (own: ReportContent, ...reports: readonly ReportContent[]) =>
  consolidate(
    own,
    reports.map((one) => toldBy({ id: `report of ${one.unit.id}`, unit: one.unit, content: one })),
    aboveOf,
  );
const shownIn = ({ annexes }: ReportContent) =>
  annexes.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.target !== undefined
        ? [
            [
              block.target.text,
              ...block.rows.map(({ cells }) =>
                cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' '),
              ),
            ],
          ]
        : [],
    ),
  );

describe('what communes send to a department', () => {
  test('stands target by target with its sum: a share by what was counted, a place by the best', () => {
    const all = gather(
      content('department'),
      content('hill', [SHARE, 80, [8, 10]], [ROOMS, 3], [PLACE, 4]),
      content('river', [SHARE, 50, [45, 90]], [ROOMS, 4], [PLACE, 2]),
    );
    expect(shownIn(all)).toEqual([
      ['Tỷ lệ phòng học kiên cố', 'hill 80', 'river 50', 'Cộng 53 %'],
      ['Sửa phòng học', 'hill 3', 'river 4', 'Cộng 7 phòng'],
      ['Xếp hạng chuyển đổi số', 'hill 4', 'river 2', 'Cộng hạng 2'],
    ]);
  });

  test('is added to what the department tells itself, which has its own units in it already', () => {
    const all = gather(content('department', [ROOMS, 10]), content('school', [ROOMS, 10]), content('hill', [ROOMS, 3]));
    expect(shownIn(all)).toEqual([['Sửa phòng học', 'department 10', 'hill 3', 'Cộng 13 phòng']]);
  });

  test('goes through its office as each has sent it, and is counted once', () => {
    const office = gather(content('office', [ROOMS, 1]), content('hill', [ROOMS, 3]), content('river', [ROOMS, 4]));
    expect(shownIn(office)).toEqual([['Sửa phòng học', 'office 1', 'hill 3', 'river 4', 'Cộng 8 phòng']]);
    const above = gather(content('department', [ROOMS, 6]), office);
    expect(shownIn(above)).toEqual([['Sửa phòng học', 'department 6', 'hill 3', 'river 4', 'Cộng 13 phòng']]);
  });

  test('is counted once where a school sends beside the commune above it', () => {
    const all = gather(content('department'), content('hill', [ROOMS, 3]), content('hamlet', [ROOMS, 1]));
    expect(shownIn(all)).toEqual([['Sửa phòng học', 'hill 3', 'Cộng 3 phòng']]);
  });

  test('is not told again by the province, below which they all are', () => {
    const department = gather(content('department', [ROOMS, 6]), content('hill', [ROOMS, 3]));
    expect(shownIn(gather(content('province', [ROOMS, 9]), department))).toEqual([]);
  });

  test('leads to the report that was sent, and its sum to the figures above it', () => {
    const all = gather(content('department', [ROOMS, 6]), content('hill', [ROOMS, 3]), content('river', [ROOMS, 4]));
    const placed = placedFigures({ sections: [], annexes: all.annexes }).filter(
      ({ section }) => section.key === 'annex.sent',
    );
    const ofRooms = placed.filter(({ figure }) => figure.value !== null && figure.value > 2);
    expect(ofRooms.map(({ figure: { source } }) => ('id' in source ? source.id : source.kind))).toEqual([
      'target',
      'report of hill',
      'report of river',
      'rows',
    ]);
    expect(ofRooms.at(-1)?.above.map(({ value }) => value)).toEqual([6, 3, 4]);
  });

  test('tells nothing where they told nothing', () => {
    expect(shownIn(gather(content('department', [ROOMS, 6]), content('hill', [ROOMS, null])))).toEqual([]);
  });
});
