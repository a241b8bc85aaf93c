import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import {
  type ContentBlock,
  type ContentSection,
  type GatheredItem,
  type ReportContent,
  sectionsIn,
  type Source,
} from './content.ts';
import { applyEdits, type Edit } from './edits.ts';
import { consolidate as consolidated, type Submission, toldBy } from './gather.ts';

const AT = plainDate('2026-11-30');
const section = (
  key: string,
  blocks: readonly ContentBlock[] = [],
  sections: readonly ContentSection[] = [],
): ContentSection => ({
  key,
  title: key,
  blocks,
  sections,
});
const content = (unit: string, sections: readonly ContentSection[]): ReportContent => ({
  at: AT,
  from: plainDate('2026-01-01'),
  unit: { id: unit, name: unit },
  title: 'Báo cáo',
  sections,
  annexes: [],
});
const count = (value: number, unit: string): ContentBlock => ({
  kind: 'sentence',
  parts: [
    'Được giao ',
    { value, text: String(value), source: { kind: 'count', measure: 'total', narrowing: { unit } } },
    ' việc.',
  ],
});
const words = (text: string): ContentBlock => ({ kind: 'words', text });
const sent = (id: string, sections: readonly ContentSection[]): Submission => ({
  id,
  unit: { id: `u-${id}`, name: `Trường ${id}` },
  content: content(`u-${id}`, sections),
});
const itemsIn = (report: ReportContent, key: string): readonly GatheredItem[] =>
  sectionsIn(report)
    .filter((one) => one.key === key)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'gathered' ? block.items : []));
const saidIn = (report: ReportContent) =>
  sectionsIn(report)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'gathered' ? block.items : []))
    .flatMap(({ from }) => from.map(({ unit, text }) => `${unit}: ${text}`))
    .toSorted();

// Whoever reports here lies below whoever gathers.
const consolidate = (own: ReportContent, submissions: readonly Submission[]) =>
  consolidated(own, submissions.map(toldBy), () => [own.unit.id]);

const OWN = content('room', [section('general', [count(9, 'room')]), section('difficulties')]);

describe('what units wrote', () => {
  const LACK = 'Thiếu kinh phí mua sắm máy tính cho phòng học bộ môn Tin học';
  const three = [
    sent('A', [section('difficulties', [words(LACK)])]),
    sent('B', [section('difficulties', [words(`${LACK} năm 2026.`)])]),
    sent('C', [section('difficulties', [words('Đường truyền Internet ở điểm trường lẻ chập chờn')])]),
  ];

  test('stands in its section, alike lines as one with everybody who said it, in the words of who names no number of her own', () => {
    const items = itemsIn(consolidate(OWN, three), 'difficulties');
    expect(items.map(({ text, from }) => [text, from.map(({ unit }) => unit)])).toEqual([
      [LACK, ['Trường A', 'Trường B']],
      ['Đường truyền Internet ở điểm trường lẻ chập chờn', ['Trường C']],
    ]);
  });

  test('with other numbers is another thing, however alike; a number that one leaves out parts nobody', () => {
    const built = (number: string) => `Bàn giao ${number}phòng học kiên cố trước khai giảng cho các trường ở điểm lẻ`;
    const said = ['5 ', '6 ', '', '6 '].map((number, index) =>
      sent('ABCD'.charAt(index), [section('difficulties', [words(built(number))])]),
    );
    const items = itemsIn(consolidate(OWN, said), 'difficulties');
    expect(items.map(({ text, from }) => [text, from.map(({ unit }) => unit)])).toEqual([
      [built(''), ['Trường A', 'Trường C']],
      [built('6 '), ['Trường B', 'Trường D']],
    ]);
  });

  test('is not lost where the outline of the parent has no such section', () => {
    const report = consolidate(OWN, [sent('A', [section('model', [words('Một mô hình hay')])])]);
    expect(itemsIn(report, 'others').map(({ text }) => text)).toEqual(['Một mô hình hay']);
  });

  test('of one thing that two levels know is there once', () => {
    const source: Source = { kind: 'difficulty', id: 'd1' };
    const line = { unit: 'Trường A', text: LACK, source };
    const gathered: ContentBlock = { kind: 'gathered', items: [{ key: 'difficulty:d1', text: LACK, from: [line] }] };
    const own = content('room', [section('difficulties', [gathered])]);
    const items = itemsIn(consolidate(own, [sent('A', [section('difficulties', [gathered])])]), 'difficulties');
    expect(items).toEqual([{ key: expect.stringMatching(/^difficulty:d1~/u), text: LACK, from: [line] }]);
  });

  test('whatever is edited, everybody’s own words stay', () => {
    const report = consolidate(OWN, three);
    const [lack, line] = itemsIn(report, 'difficulties').map(({ key }) => key);
    if (lack === undefined || line === undefined) throw new Error('Two lines were gathered.');
    const of = { section: 'difficulties' } as const;
    const edits: readonly Edit[] = [
      { ...of, kind: 'reword', item: lack, text: 'Thiếu kinh phí mua máy tính' },
      { ...of, kind: 'split', item: lack, from: ['submission:B:difficulties'], text: 'Riêng trường B' },
      { ...of, kind: 'merge', items: [lack, line], text: 'Thiếu máy tính và đường truyền' },
      { ...of, kind: 'drop', item: `${lack}/submission:B:difficulties` },
      { ...of, kind: 'order', items: [`${lack}/submission:B:difficulties`] },
      { ...of, kind: 'drop', item: 'what is not there' },
    ];
    for (let step = 0; step <= edits.length; step += 1) {
      expect(saidIn(applyEdits(report, edits.slice(0, step)))).toEqual(saidIn(report));
    }
    expect(
      itemsIn(applyEdits(report, edits), 'difficulties').map(({ text, isDropped = false }) => [text, isDropped]),
    ).toEqual([
      ['Riêng trường B', true],
      ['Thiếu máy tính và đường truyền', false],
    ]);
  });

  test('what a level made one and worded goes up as one and so worded, with everybody’s own words', () => {
    const report = consolidate(OWN, three);
    const [lack, line] = itemsIn(report, 'difficulties').map(({ key }) => key);
    const edits: readonly Edit[] = [
      {
        section: 'difficulties',
        kind: 'merge',
        items: [lack ?? '', line ?? ''],
        text: 'Thiếu máy tính và đường truyền',
      },
    ];
    const room: Submission = { id: 'R', unit: { id: 'room', name: 'Phòng' }, content: applyEdits(report, edits) };
    const above = consolidate(content('top', [section('difficulties')]), [room]);
    expect(itemsIn(above, 'difficulties').map(({ text }) => text)).toEqual(['Thiếu máy tính và đường truyền']);
    expect(saidIn(above)).toEqual(saidIn(report));
    // Worded back to what was said, it goes up as it was said.
    const back: Edit[] = [
      { section: 'difficulties', kind: 'reword', item: itemsIn(above, 'difficulties')[0]?.key ?? '', text: LACK },
    ];
    const again: Submission = { id: 'T', unit: { id: 'top', name: 'Sở' }, content: applyEdits(above, back) };
    const highest = consolidate(content('ministry', [section('difficulties')]), [again]);
    expect(
      itemsIn(highest, 'difficulties').flatMap(({ from }) =>
        from.filter(({ text }) => text === LACK).map(({ as }) => as),
      ),
    ).toEqual([undefined]);
  });

  test('what was done to a line is not done to other words of the same source', () => {
    const report = consolidate(OWN, three);
    const line = itemsIn(report, 'difficulties').find(({ text }) => text.startsWith('Đường truyền'))?.key ?? '';
    const edits: readonly Edit[] = [{ section: 'difficulties', kind: 'drop', item: line }];
    expect(itemsIn(applyEdits(report, edits), 'difficulties').map(({ isDropped = false }) => isDropped)).toEqual([
      false,
      true,
    ]);
    const corrected = sent('C', [section('difficulties', [words('Điểm trường lẻ đã có đường truyền, còn thiếu máy')])]);
    const again = consolidate(OWN, [...three.slice(0, 2), corrected]);
    expect(itemsIn(applyEdits(again, edits), 'difficulties').map(({ isDropped = false }) => isDropped)).toEqual([
      false,
      false,
    ]);
  });

  test('a line that is left out does not take with it what it is merged with', () => {
    const report = consolidate(OWN, three);
    const [lack = '', line = ''] = itemsIn(report, 'difficulties').map(({ key }) => key);
    const of = { section: 'difficulties' } as const;
    const merged = applyEdits(report, [
      { ...of, kind: 'drop', item: lack },
      { ...of, kind: 'merge', items: [lack, line], text: 'Cả hai' },
    ]);
    expect(itemsIn(merged, 'difficulties').map(({ text, isDropped }) => [text, isDropped])).toEqual([
      ['Cả hai', undefined],
    ]);
  });
});

describe('what units counted', () => {
  test('stands side by side with its sum, and differs from what is recorded only aloud', () => {
    const report = consolidate(OWN, [
      sent('A', [section('general', [count(4, 'u-A')])]),
      sent('B', [section('general', [count(3, 'u-B')])]),
      sent('C', [section('general')]),
    ]);
    const [table, note] = report.annexes[0]?.blocks ?? [];
    const cells =
      table?.kind === 'table'
        ? table.rows.map((row) => row.cells.slice(0, 2).map((cell) => (typeof cell === 'string' ? cell : cell.text)))
        : [];
    expect(cells).toEqual([
      ['Trường A', '4'],
      ['Trường B', '3'],
      ['Trường C', '–'],
      ['Cộng', '7'],
    ]);
    const said =
      note?.kind === 'sentence' ? note.parts.map((part) => (typeof part === 'string' ? part : part.text)).join('') : '';
    expect(said).toContain('tổng số việc: các đơn vị gửi 7 việc, ghi nhận trên hệ thống 9 việc');
  });
});
