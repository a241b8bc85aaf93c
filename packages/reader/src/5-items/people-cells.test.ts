import { expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';

test.each([
  ['Sở Xây dựng chủ trì; Sở Tài chính, UBND các phường phối hợp', ['Sở Tài chính', 'UBND các phường']],
  ['Sở Xây dựng chủ trì, phối hợp với Sở Tài chính', ['Sở Tài chính']],
  ['Sở Xây dựng (chủ trì), Công an tỉnh (phối hợp)', ['Công an tỉnh']],
  ['Sở Xây dựng chủ trì, phối hợp UBND các phường', ['UBND các phường']],
  ['Sở Xây dựng // (phối hợp: Công an tỉnh)', ['Công an tỉnh']],
  ['Sở Xây dựng (phối hợp: Công an tỉnh)', ['Công an tỉnh']],
  ['Chủ trì: Sở Xây dựng. Phối hợp: Sở Tài chính; Công an tỉnh', ['Sở Tài chính', 'Công an tỉnh']],
])('a cell of lead and coordination tells them apart by the word beside the name: “%s”', async (cell, coordinate) => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời hạn |
    | 1 | Kiểm đếm cây xanh trên các tuyến phố | ${cell} | Tháng 3/2026 |
  `;
  expect(tasks).toMatchObject([{ lead: ['Sở Xây dựng'], coordinate }]);
});

test('a cell of a school names those who are no units elsewhere', async () => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Nội dung | Người thực hiện | Thời gian |
    | 1 | Quét dọn lớp học và sân trường | GVCN, học sinh các lớp | Hằng tuần |
  `;
  expect(tasks).toMatchObject([{ lead: ['GVCN', 'học sinh các lớp'] }]);
});

test('a cell that says what each does names them without it', async () => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Hạn chế, khuyết điểm | Giải pháp | Trách nhiệm | Thời hạn |
    | 1 | Cây gãy đổ nhiều | Tỉa cành trước mùa mưa | Đồng chí Bí thư chỉ đạo; Văn phòng Đảng ủy tham mưu | Quý II/2026 |
    | 2 | Thiếu sổ theo dõi | Lập sổ theo dõi cây | Ban chỉ đạo | Quý III/2026 |
  `;
  expect(tasks).toMatchObject([
    { text: 'Tỉa cành trước mùa mưa', lead: ['Đồng chí Bí thư', 'Văn phòng Đảng ủy'] },
    { text: 'Lập sổ theo dõi cây', lead: ['Ban chỉ đạo'] },
  ]);
});

test('a stroke in a column of both parts the lead from those who help', async () => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Nhiệm vụ | Đơn vị chủ trì/Đơn vị phối hợp | Thời hạn |
    | 1 | Kiểm đếm cây xanh | Sở Xây dựng/Công an tỉnh, UBND các xã/phường | Tháng 3/2026 |
    | 2 | Gắn mã cho cây | UBND các xã/phường | Tháng 4/2026 |
  `;
  expect(tasks).toMatchObject([
    { lead: ['Sở Xây dựng'], coordinate: ['Công an tỉnh', 'UBND các xã/phường'] },
    { lead: ['UBND các xã/phường'], coordinate: [] },
  ]);
});

test('a cross in a column of years is the year, and the last of them is the deadline', async () => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Nhiệm vụ | Chủ trì | Thời gian thực hiện | ← | ← |
    | ↑ | ↑ | ↑ | 2026 | 2027 | 2028 |
    | 1 | Kiểm đếm cây xanh | Sở Xây dựng | x | x | |
  `;
  expect(tasks).toMatchObject([{ deadline: { text: '2026, 2027', kind: 'by', due: '2027-12-31' } }]);
});

test('a cross in a column of quarters is the quarter that its column names', async () => {
  const { tasks } = await plan`
    KẾ HOẠCH
    Chăm sóc cây xanh năm 2026
    I. NHIỆM VỤ
    | STT | Nhiệm vụ | Chủ trì | Thời gian | ← |
    | ↑ | ↑ | ↑ | Quý I | Quý II |
    | 1 | Kiểm đếm cây xanh | Sở Xây dựng | x | |
    | 2 | Gắn mã cho cây | Sở Xây dựng | x | x |
  `;
  expect(tasks.map(({ deadline }) => deadline)).toMatchObject([
    { text: 'Quý I', due: '2026-03-31' },
    { text: 'Quý I, Quý II', due: '2026-06-30' },
  ]);
});

test('the comrade who answers for the work stands above those who do it', async () => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Nội dung | Thời gian | Đồng chí phụ trách | Cơ quan tham mưu |
    | 1 | Kiểm đếm cây xanh | Quý II/2026 | Đ/c Phó Bí thư | Văn phòng Đảng ủy |
  `;
  expect(tasks).toMatchObject([{ lead: ['Văn phòng Đảng ủy'] }]);
});

test('a cross says its year too where nothing is merged in the head', async () => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Nhiệm vụ | Chủ trì | Thời gian thực hiện | | |
    | | | | 2026 | 2027 | 2028 |
    | 1 | Kiểm đếm cây xanh | Sở Xây dựng | x | x | |
    | 2 | Thay cây già cỗi | Sở Xây dựng | | | x |
  `;
  expect(tasks).toMatchObject([
    { deadline: { kind: 'by', due: '2027-12-31' } },
    { deadline: { kind: 'by', due: '2028-12-31' } },
  ]);
});
