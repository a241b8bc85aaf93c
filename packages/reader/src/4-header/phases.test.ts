import { expect, test } from 'vitest';
import type { DocumentHead } from '../reading.ts';
import { readPhases } from './phases.ts';
import { planYearOf } from './plan-year.ts';
import { documentOf } from './testing/paragraphs.ts';

const phasesOf = (...lines: string[]) => readPhases(documentOf(...lines)).map(({ name, from, to }) => [name, from, to]);
const titled = (title: string): DocumentHead => ({
  kind: 'KH',
  number: null,
  symbol: null,
  issuer: null,
  place: null,
  date: null,
  title,
  signer: null,
  recipients: [],
  anchors: {},
});

test.each([
  ['1.1. Giai đoạn 1 (từ 2025 - 2027)', 'Giai đoạn 1', '2025', '2027'],
  ['a) Giai đoạn II: từ năm 2027 đến năm 2030', 'Giai đoạn II', '2027', '2030'],
  [
    '- Đợt 01: cao điểm (từ ngày 18 tháng 5 năm 2027 đến ngày 02 tháng 6 năm 2027);',
    'Đợt 01',
    '2027-05-18',
    '2027-06-02',
  ],
  ['- Đợt 02: từ ngày 08 đến ngày 10 tháng 12 năm 2025.', 'Đợt 02', '2025-12-08', '2025-12-10'],
  ['Giai đoạn 1 (từ tháng 3 đến tháng 5/2026): Chuẩn bị', 'Giai đoạn 1', '2026-03-01', '2026-05-31'],
  ['Giai đoạn 2 (tháng 6 - 7/2026): Tổ chức thực hiện', 'Giai đoạn 2', '2026-06-01', '2026-07-31'],
  ['Giai đoạn 3: năm 2027.', 'Giai đoạn 3', '2027', '2027'],
  ['Giai đoạn 1: từ tháng 3/2026 đến tháng 6/2026', 'Giai đoạn 1', '2026-03-01', '2026-06-30'],
])('"%s" is %s from %s to %s', (line, name, from, to) => {
  expect(phasesOf(line)).toEqual([[name, from, to]]);
});

test('rounds of one work in one sentence are no phases', () => {
  expect(phasesOf('Đợt 1: tháng 4/2026; đợt 2: tháng 9/2026')).toEqual([]);
});

test('a period and a mention of a phase are no phases', () => {
  expect(
    phasesOf(
      'Giai đoạn 2026 - 2030 tập trung nguồn lực',
      'Giai đoạn 1: Năm 2026 là năm bản lề',
      'Trên cơ sở sơ kết giai đoạn 1 (2025 - 2027), triển khai tiếp',
    ),
  ).toEqual([]);
});

test('a plan is for the year of its title, or for the year of all its phases', () => {
  expect(planYearOf(titled('Cải cách hành chính năm 2026'), [])).toBe('2026');
  expect(planYearOf(titled('Thi đua'), readPhases(documentOf('Đợt 1: từ ngày 1/3/2026 đến ngày 5/4/2026')))).toBe(
    '2026',
  );
});

test('a plan is not for a year that was over when it was issued', () => {
  expect(planYearOf({ ...titled('Khắc phục hạn chế năm 2025'), date: '2026-01-18' }, [])).toBeNull();
  expect(planYearOf({ ...titled('Cải cách hành chính năm 2026'), date: '2025-12-30' }, [])).toBe('2026');
});

test('a horizon, a range, a date and a school year are not the year of a plan', () => {
  for (const title of [
    'Bảo vệ rừng đến năm 2030',
    'Du lịch giai đoạn 2026 - 2030',
    'Thực hiện Chỉ thị ngày 15 tháng 8 năm 2024',
    'Dạy học năm học 2026 - 2027',
  ])
    expect(planYearOf(titled(title), [])).toBeNull();
});
