import { expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';
import { readTargets } from './targets.ts';

function targetsOf(text: string, headings: readonly string[] = [], planYear: string | null = null) {
  const anchor = { block: 0, start: 0, end: text.length };
  return readTargets({ items: [{ text, anchor, headings, section: 'II.1', lead: [] }], tables: [], planYear });
}
const brief = (text: string) => targetsOf(text).map(({ comparator, value, unit }) => [comparator, value, unit]);

test.each([
  ['100% hồ sơ được số hóa.', 'eq', 100, '%'],
  ['Tỷ lệ hồ sơ trực tuyến đạt từ 80% trở lên.', 'gte', 80, '%'],
  ['Có 70 hộ làm dịch vụ lưu trú đạt chuẩn trở lên.', 'gte', 70, 'hộ'],
  ['Ít nhất 85% hộ dân dùng nước sạch.', 'gte', 85, '%'],
  ['Có ≥ 30% hợp tác xã ứng dụng công nghệ số.', 'gte', 30, '%'],
  ['Cán bộ làm chủ kỹ năng số đạt từ 90%.', 'gte', 90, '%'],
  ['Tỷ lệ hộ nghèo giảm còn dưới 3%.', 'lte', 3, '%'],
  ['Tỷ lệ hộ nghèo còn 1,8%.', 'lte', 1.8, '%'],
  ['Tỷ lệ phát hiện tăng huyết áp ≥ 60%.', 'gte', 60, '%'],
  ['Không quá 5% học sinh bỏ học.', 'lte', 5, '%'],
  ['Lao động có chứng chỉ đạt khoảng 30%.', 'approx', 30, '%'],
  ['Năng suất lao động tăng bình quân trên 7%/năm.', 'growth', 7, '%/year'],
  ['Hằng năm, số vụ cháy giảm 10%.', 'growth', -10, '%/year'],
  ['Giảm 20% chi phí tuân thủ so với năm 2024.', 'growth', -20, '%'],
  ['Rút ngắn 30% thời gian cấp phép trồng cây.', 'growth', -30, '%'],
  ['Tăng tỷ lệ che phủ rừng từ 40% lên 45%.', 'eq', 45, '%'],
  ['Nằm trong nhóm 10 tỉnh dẫn đầu.', 'lte', 10, 'rank'],
  ['Chỉ số xếp ở nhóm giữa (từ vị trí 20 trở lên).', 'lte', 20, 'rank'],
  ['Tổng tỷ suất sinh đạt 2,1 con/phụ nữ.', 'eq', 2.1, 'con/phụ nữ'],
  ['Thu hút trên 3.500 tỷ đồng vốn đầu tư.', 'gte', 3500, 'tỷ đồng'],
  ['Mỗi xã có ít nhất một điểm truy cập Internet.', 'gte', 1, 'điểm'],
  ['Phấn đấu có 01 trường đại học nằm trong nhóm 70 trường hàng đầu.', 'eq', 1, 'trường'],
] as const)('%s', (text, comparator, value, unit) => {
  expect(brief(text)).toEqual([[comparator, value, unit]]);
});

test('two ends make a range', () => {
  expect(targetsOf('Từ 80% đến 85% trường đạt chuẩn.')).toMatchObject([
    { comparator: 'range', value: 80, max: 85, unit: '%' },
  ]);
  expect(targetsOf('Đưa tiếng Anh đạt từ Mức độ 1 đến Mức độ 3.')).toMatchObject([
    { comparator: 'range', value: 1, max: 3, unit: 'level' },
  ]);
});

test('numbers that share one predicate are entries with the same clause, and the first lends its comparator', () => {
  const targets = targetsOf('Có ít nhất 60% trạm y tế và 80% bệnh viện công lập dùng bệnh án điện tử.');
  expect(targets.map(({ text, comparator, value }) => [text, comparator, value])).toEqual([
    ['Có ít nhất 60% trạm y tế và 80% bệnh viện công lập dùng bệnh án điện tử', 'gte', 60],
    ['Có ít nhất 60% trạm y tế và 80% bệnh viện công lập dùng bệnh án điện tử', 'gte', 80],
  ]);
});

test('one figure said twice in a clause is two, in a sentence that repeats it none more', () => {
  const clause = 'Phấn đấu 100% vườn hoa và 100% công viên có vòi tưới.';
  expect(brief(clause)).toEqual([
    ['eq', 100, '%'],
    ['eq', 100, '%'],
  ]);
  expect(brief(`${clause} ${clause}`)).toHaveLength(2);
});

test('a figure without a subject has the label before its colon for one', () => {
  expect(targetsOf('Diện tích vườn ươm: 13.000 ha, tăng 4% so với năm 2025.')[0]?.text).toBe(
    'Diện tích vườn ươm: 13.000 ha',
  );
  expect(targetsOf('Cây xanh sống sau một năm: từ 35% trở lên.')[0]?.text).toBe(
    'Cây xanh sống sau một năm: từ 35% trở lên',
  );
  expect(targetsOf('Đến năm 2027: 13.000 ha.')[0]?.text).toBe('13.000 ha');
});

test('so many people as a measure is per are no commitment', () => {
  expect(brief('Số giường bệnh trên 1 vạn dân đạt 35 giường.')).toEqual([['eq', 35, 'giường']]);
});

test('a measure of money per head has the label before its colon for its subject', () => {
  expect(targetsOf('Thu nhập bình quân đầu người: 62 triệu đồng/người/năm.')).toMatchObject([
    { text: 'Thu nhập bình quân đầu người: 62 triệu đồng/người/năm', value: 62 },
  ]);
});

test('two subjects with their own predicates are two clauses', () => {
  const targets = targetsOf(
    '- Trên 50% xã đạt chuẩn, trong đó 20% xã đạt chuẩn nâng cao; tỷ lệ hộ dùng nước sạch đạt 95%.',
  );
  expect(targets.map(({ text }) => text)).toEqual([
    'Trên 50% xã đạt chuẩn',
    'trong đó 20% xã đạt chuẩn nâng cao',
    'tỷ lệ hộ dùng nước sạch đạt 95%',
  ]);
});

test('a bare rate behind a semicolon grows as the one before it', () => {
  expect(brief('Tăng bình quân 12%/năm đối với số công bố; 16%/năm đối với số sáng chế.')).toEqual([
    ['growth', 12, '%/year'],
    ['growth', 16, '%/year'],
  ]);
});

test('what only accompanies the commitment is left out', () => {
  expect(targetsOf('Xây dựng 05 mô hình du lịch, góp phần tăng thu nhập.')[0]?.text).toBe(
    'Xây dựng 05 mô hình du lịch',
  );
});

test('ages, years, durations, programmes and document numbers measure nothing', () => {
  expect(
    brief(
      'Trẻ em từ 3 đến 5 tuổi học 2 buổi/ngày theo Nghị quyết số 57-NQ/TW và Đề án 06 trong 24 giờ, giai đoạn 2026 - 2030.',
    ),
  ).toEqual([]);
});

test('a number that only qualifies a share is no second target', () => {
  expect(brief('70% hồ chứa được quan trắc đủ 4 loại số liệu.')).toEqual([['eq', 70, '%']]);
});

test('the year comes from the clause, its label, its heading, then the plan', () => {
  expect(targetsOf('Đến năm 2028: 90% hộ có nước sạch.', ['Mục tiêu đến năm 2030'], '2026')[0]?.by).toBe('2028');
  expect(targetsOf('90% hộ có nước sạch.', ['Mục tiêu đến năm 2030', 'a) Về nước'], '2026')[0]?.by).toBe('2030');
  expect(targetsOf('90% hộ có nước sạch.', ['Mục tiêu'], '2026')[0]?.by).toBe('2026');
  expect(targetsOf('90% hộ có nước sạch.')[0]?.by).toBeNull();
});

test.each([
  ['Chỉ tiêu đến tháng 5 năm 2027', '2027'],
  ['Chỉ tiêu đến hết ngày 30 tháng 6 năm 2028', '2028'],
  ['Mục tiêu đến hết quý IV/2029', '2029'],
  ['Chỉ tiêu năm học 2026 - 2027', '2027'],
  ['Nâng cao chất lượng so với giai đoạn 2021 - 2025', null],
])('a heading gives the year in which its period ends: %s', (heading, by) => {
  expect(targetsOf('90% hộ có nước sạch.', [heading])[0]?.by).toBe(by);
});

test('the nearest year before a clause in its sentence holds for it', () => {
  const targets = targetsOf(
    'Đến năm 2028, tỷ lệ hộ dùng nước sạch đạt 80%; tỷ lệ rác được phân loại đạt 50%; đến năm 2030: 60%.',
  );
  expect(targets.map(({ by }) => by)).toEqual(['2028', '2028', '2030']);
});

test('a long item costs time in proportion to its length', () => {
  const item = (clauses: number) =>
    `Đến năm 2030: ${Array.from({ length: clauses }, (_, i) => `tỷ lệ xã thứ ${i} đạt ${i % 90}%`).join(', ')}.`;
  const cost = (clauses: number) => {
    const start = performance.now();
    targetsOf(item(clauses));
    return performance.now() - start;
  };
  cost(200);
  expect(cost(4000)).toBeLessThan(40 * cost(400) + 50);
});

test('a period with which a target is compared is not when it holds', () => {
  for (const compared of ['trung bình giai đoạn 2021 - 2025', 'cuối năm 2025', 'năm 2025'])
    expect(targetsOf(`Giảm 10% số vụ cháy so với ${compared}.`, [], '2026')).toMatchObject([
      { value: -10, by: '2026' },
    ]);
});

test('a target stands where its clause stands', () => {
  const text = '- Nâng cao nhận thức. Trong đó tỷ lệ hộ dân được tập huấn đạt 70%.';
  const [target] = targetsOf(text);
  expect(text.slice(target?.anchor.start, target?.anchor.end)).toBe('Trong đó tỷ lệ hộ dân được tập huấn đạt 70%.');
  expect(target?.text).toBe('tỷ lệ hộ dân được tập huấn đạt 70%');
});

test('a target stated twice is one entry', () => {
  const anchor = { block: 0, start: 0, end: 9 };
  const item = { text: '100% hộ có điện.', anchor, headings: [], section: 'II', lead: [] };
  expect(readTargets({ items: [item, { ...item, section: 'PL.1' }], tables: [], planYear: null })).toHaveLength(1);
});

test('a label that names what is measured is the subject of its number', async () => {
  const { targets } = await plan`
    I. CHỈ TIÊU
    1. Tỷ số giới tính khi sinh: không quá 109 bé trai/100 bé gái.
  `;
  expect(targets.map(({ text }) => text)).toEqual(['Tỷ số giới tính khi sinh: không quá 109 bé trai/100 bé gái']);
});
