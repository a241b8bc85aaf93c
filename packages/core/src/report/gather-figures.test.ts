// Figures on their way up: side by side, through an office that gathers for a department, and of several plans.
import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import type { ReportContent, SentencePart } from './content.ts';
import { consolidate, type Submission, toldBy } from './gather.ts';

/** The department's office takes for it what its schools and, from beside it, a commune send; the commune has a kindergarten. */
const ABOVE: Readonly<Record<string, string>> = {
  office: 'department',
  school: 'department',
  kindergarten: 'commune',
};
const aboveOf = (unit: string): readonly string[] => {
  const above = ABOVE[unit];
  return above === undefined ? [] : [above, ...aboveOf(above)];
};

const counted = (unit: string, total: number, plan?: string): SentencePart => ({
  value: total,
  text: String(total),
  source: { kind: 'count', measure: 'total', narrowing: { unit, ...(plan === undefined ? {} : { plan }) } },
});
const content = (unit: string, ...parts: readonly SentencePart[]): ReportContent => ({
  at: plainDate('2026-11-30'),
  from: plainDate('2026-01-01'),
  unit: { id: unit, name: unit },
  title: 'Báo cáo',
  sections: [{ key: 'results', title: 'Kết quả', blocks: [{ kind: 'sentence', parts }], sections: [] }],
  annexes: [],
});
const sent = (report: ReportContent): Submission => ({
  id: `report of ${report.unit.id}`,
  unit: report.unit,
  content: report,
});
const gather = (own: ReportContent, ...reports: readonly ReportContent[]) =>
  consolidate(
    own,
    reports.map((report) => toldBy(sent(report))),
    aboveOf,
  );
const textOf = (part: SentencePart | undefined) => (typeof part === 'object' ? part.text : (part ?? ''));
const blocksOf = ({ annexes }: ReportContent) => annexes[0]?.blocks ?? [];
const totals = (report: ReportContent) =>
  blocksOf(report).flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells: [unit, total] }) => `${textOf(unit)} ${textOf(total)}`) : [],
  );
const saysOf = (report: ReportContent) =>
  blocksOf(report).flatMap((block) => (block.kind === 'sentence' ? [block.parts.map(textOf).join('')] : []));

describe('what an office gathers for its department', () => {
  const office = gather(
    content('office', counted('office', 1)),
    content('school', counted('school', 4)),
    content('commune', counted('commune', 5)),
  );

  test('is held against nothing of its own: it counts no work of units that are not below it', () => {
    expect([totals(office), saysOf(office)]).toEqual([['school 4', 'commune 5', 'Cộng 9'], []]);
  });

  test('goes up with each unit’s own figures, and the department holds those of its units against what it counts', () => {
    const above = gather(content('department', counted('department', 6)), office);
    expect(totals(above)).toEqual(['office 1', 'school 4', 'commune 5', 'Cộng 10']);
    expect(saysOf(above)).toEqual([
      expect.stringContaining('tổng số việc: các đơn vị gửi 5 việc, ghi nhận trên hệ thống 6 việc'),
    ]);
  });

  test('leads from each figure to the report that the unit itself has sent', () => {
    const above = gather(content('department', counted('department', 5)), office);
    const sources = blocksOf(above).flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells: [, cell] }) =>
            typeof cell === 'object' && cell.source.kind === 'submission' ? [cell.source.id] : [],
          )
        : [],
    );
    expect(sources).toEqual(['report of office', 'report of school', 'report of commune']);
  });
});

test('what lies below a unit is in its own figures already, and is not counted a second time a level above', () => {
  const commune = gather(
    content('commune', counted('commune', 5)),
    content('kindergarten', counted('kindergarten', 2)),
  );
  expect(totals(gather(content('department', counted('department', 0)), commune))).toEqual(['commune 5', 'Cộng 5']);
});

test('a unit that sends beside the one above it is in what that one tells, and is said to be', () => {
  const all = gather(
    content('department', counted('department', 4)),
    content('school', counted('school', 4)),
    content('commune', counted('commune', 5)),
    content('kindergarten', counted('kindergarten', 2)),
  );
  expect([totals(all), saysOf(all)]).toEqual([
    ['school 4', 'commune 5', 'Cộng 9'],
    [expect.stringContaining('1 đơn vị khác đã gửi nằm trong số liệu của đơn vị cấp trên')],
  ]);
});

test('of a report on several plans the work of all of them is counted, each once', () => {
  const school = content('school', counted('school', 4, 'A'), counted('school', 3, 'B'), counted('school', 4, 'A'));
  expect(totals(gather(content('department', counted('department', 7)), school))).toEqual(['school 7', 'Cộng 7']);
});

test('where all work is counted at once, its parts by plan add nothing to it', () => {
  const school = content('school', counted('school', 4, 'A'), counted('school', 9), counted('school', 5, 'B'));
  expect(totals(gather(content('department', counted('department', 9)), school))).toEqual(['school 9', 'Cộng 9']);
});
