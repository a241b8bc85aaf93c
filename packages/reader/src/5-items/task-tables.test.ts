import { describe, expect, test } from 'vitest';
import { doubts, plan } from '../testing/plan.ts';

describe('a row of a table of tasks', () => {
  test('is a task, with what its columns say', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn |
      | 1 | Kiểm đếm cây xanh | Sở Xây dựng | Sở Tài chính; UBND các phường | Bộ số liệu | Tháng 3/2026 |
      | 2 | Gắn mã cho từng cây | UBND các phường | | | Thường xuyên |
    `;
    expect(tasks).toMatchObject([
      {
        section: 'I.1',
        part: 'tasks',
        text: 'Kiểm đếm cây xanh',
        lead: ['Sở Xây dựng'],
        coordinate: ['Sở Tài chính', 'UBND các phường'],
        product: 'Bộ số liệu',
        deadline: { text: 'Tháng 3/2026', kind: 'by', due: '2026-03-31' },
      },
      {
        section: 'I.2',
        text: 'Gắn mã cho từng cây',
        lead: ['UBND các phường'],
        coordinate: [],
        product: null,
        deadline: { text: 'Thường xuyên', kind: 'ongoing' },
      },
    ]);
  });

  test('under group rows has their numerals in its path; a group row is no task', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | A | NỘI THÀNH | ← | ← |
      | I | Phố cũ | | |
      | 1 | Thay gạch quanh gốc cây | Sở Xây dựng | Quý I |
      | II | Phố mới | ← | ← |
      | 1 | Trồng cây hai bên đường | Sở Xây dựng | Quý II |
      | B | NGOẠI THÀNH | ← | ← |
      | 1 | Trồng rừng chắn cát | Chi cục Kiểm lâm | Quý III |
    `;
    expect(tasks.map(({ section, text }) => [section, text])).toEqual([
      ['I.A.I.1', 'Thay gạch quanh gốc cây'],
      ['I.A.II.1', 'Trồng cây hai bên đường'],
      ['I.B.1', 'Trồng rừng chắn cát'],
    ]);
  });

  test('numbered “1.2” under a group “1” is one step below it; a row without a number has its section’s path', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Cây bóng mát | | |
      | 1.1 | Trồng cây ven kênh | Sở Xây dựng | Quý I |
      | 1.2 | Trồng cây quanh chợ | UBND các phường | Quý II |
      II. TỔ CHỨC THỰC HIỆN
      | Nhiệm vụ | Chủ trì | Thời gian |
      | Tưới cây mỗi sáng | UBND các phường | Hằng ngày |
      | Bón phân cho cây non | UBND các phường | Hằng quý |
    `;
    expect(tasks.map(({ section }) => section)).toEqual(['I.1.1', 'I.1.2', 'II', 'II']);
  });

  test('whose cell is merged with those above has what that cell says', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Đào hố trồng cây | Sở Xây dựng | Quý I |
      | 2 | Trồng cây | ↑ | Quý II |
      | 3 | Tưới cây | ↑ | ↑ |
    `;
    expect(tasks.map(({ lead, deadline }) => [lead, deadline?.text])).toEqual([
      [['Sở Xây dựng'], 'Quý I'],
      [['Sở Xây dựng'], 'Quý II'],
      [['Sở Xây dựng'], 'Quý II'],
    ]);
  });

  test('that goes on after a page break is joined to its beginning', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Lập danh mục cây cổ thụ và | Sở Xây dựng | Quý I |
      | | công nhận cây di sản | | |
      | 2 | Rào chắn gốc cây | UBND các phường | Quý II |
    `;
    expect(tasks.map(({ text }) => text)).toEqual([
      'Lập danh mục cây cổ thụ và công nhận cây di sản',
      'Rào chắn gốc cây',
    ]);
  });

  test('is read on after a head that each page repeats', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Đào hố trồng cây | Sở Xây dựng | Quý I |
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 2 | Trồng cây bóng mát | Sở Xây dựng | Quý II |
    `;
    expect(tasks.map(({ section }) => section)).toEqual(['I.1', 'I.2']);
  });

  test('may name lead and coordination as lines of one cell', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
      | 1 | Mở lớp cắt tỉa cây | Chủ trì: Sở Nội vụ // Phối hợp: Sở Xây dựng; các trường nghề | Quý I |
      | 2 | Cấp chứng chỉ nghề | - Sở Nội vụ // - Các trường nghề | Quý II |
    `;
    expect(tasks).toMatchObject([
      { lead: ['Sở Nội vụ'], coordinate: ['Sở Xây dựng', 'các trường nghề'] },
      { lead: ['Sở Nội vụ', 'Các trường nghề'], coordinate: [] },
    ]);
  });

  test('without a column of coordination names its helpers in its own words', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Phối hợp với Công an tỉnh hạ cây nguy hiểm | Sở Xây dựng | Quý I |
    `;
    expect(tasks).toMatchObject([{ lead: ['Sở Xây dựng'], coordinate: ['Công an tỉnh'] }]);
  });

  test('without a column of leads has the lead of the heading above the table', async () => {
    const { tasks } = await plan`
      I. PHÂN CÔNG NHIỆM VỤ
      1. Sở Xây dựng
      | STT | Nhiệm vụ | Thời gian | Sản phẩm |
      | 1 | Ban hành định mức | Quý I | Quyết định |
    `;
    expect(tasks).toMatchObject([{ section: 'I.1.1', part: 'implementation', lead: ['Sở Xây dựng'] }]);
  });

  test('of an annex begins its path with PL', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      - Trồng cây theo Phụ lục I.
      PHỤ LỤC I
      DANH MỤC NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | II | Ngoại thành | | |
      | 3 | Trồng rừng chắn cát | Chi cục Kiểm lâm | 2026-2028 |
    `;
    expect(tasks[1]).toMatchObject({
      section: 'PL.I.II.3',
      text: 'Trồng rừng chắn cát',
      deadline: { kind: 'by', from: '2026-01-01', due: '2028-12-31' },
    });
  });

  test('stands at the paragraph of its work, and its lead at the cell of the lead', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Trồng cây bóng mát | Sở Xây dựng | Quý II |
    `;
    const block = tasks[0]?.anchor.block ?? 0;
    expect(tasks[0]?.anchor).toEqual({ block, start: 0, end: 18 });
    expect(tasks[0]?.anchors).toEqual({
      lead: { block: block + 1, start: 0, end: 11 },
      deadline: { block: block + 2, start: 0, end: 6 },
    });
  });
});

test('a row numbered “2” behind “1.1” and “1.2” stands beside “1”', async () => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tổng kết việc trồng cây | | |
    | 1.1 | Thu thập số liệu cây xanh | Sở Xây dựng | Quý I |
    | 2 | Tặng cây giống cho trường học | Sở Xây dựng | Quý II |
  `;
  expect(tasks.map(({ section }) => section)).toEqual(['I.1.1', 'I.2']);
});

test('how long a row’s work takes is not when it is done', async () => {
  const { tasks } = await plan`
    I. NHIỆM VỤ
    | STT | Nội dung kiểm tra | Thời hạn kiểm tra | Thời gian tiến hành | Chủ trì |
    | 1 | Kiểm tra hồ sơ cây xanh | 45 ngày | Quý I | Sở Xây dựng |
  `;
  expect(tasks[0]?.deadline).toMatchObject({ text: 'Quý I', due: '2026-03-31' });
});

describe('a table that assigns no work', () => {
  test('is one of scores, or one that says neither who nor when', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Tiêu chí | Điểm tối đa | Thời gian |
      | 1 | Trồng đủ số cây | 40 | Quý I |
      | 2 | Cây sống | 60 | Quý II |
      Các loài cây được trồng:
      | STT | Nội dung | Số cây | Ghi chú |
      | 1 | Sao đen | 120 | |
    `;
    expect(tasks).toEqual([]);
  });
});

describe('a cell that cannot be read', () => {
  test('of the lead names no unit: nobody leads, and that is said', async () => {
    expect(
      await doubts`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Trồng cây bóng mát | Theo Kế hoạch số 68/KH-UBND | Quý II |
    `,
    ).toMatchObject([{ code: 'task.lead-is-not-unit', details: { text: 'Theo Kế hoạch số 68/KH-UBND' } }]);
  });

  test('of the deadline is said to be unreadable', async () => {
    expect(
      await doubts`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Trồng cây bóng mát | Sở Xây dựng | Mùa hoa phượng |
    `,
    ).toMatchObject([{ code: 'deadline.unreadable', details: { text: 'Mùa hoa phượng' } }]);
  });

  test('because the row has none is said with the title of its column', async () => {
    expect(
      await doubts`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian hoàn thành |
      | 1 | Trồng cây bóng mát | Sở Xây dựng |
      | 2 | Tưới cây | Sở Xây dựng | Quý I |
    `,
    ).toMatchObject([{ code: 'table.missing-cell', details: { column: 'Thời gian hoàn thành' } }]);
  });

  test('ends in a sum that is no work', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nội dung | Đơn vị thực hiện | Thời gian | Kinh phí |
      | 1 | Mở lớp cắt tỉa cây cảnh | Hội Sinh vật cảnh | Quý I | 20 |
      | | Tổng cộng | | | 20 |
      | | Điện thoại: | 0123 456 789 | E-mail: | |
    `;
    expect(tasks.map(({ text }) => text)).toEqual(['Mở lớp cắt tỉa cây cảnh']);
  });

  test('of a programme with places is no scale of points', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | Ngày | Thời gian | Nội dung | Địa điểm | Bộ phận thực hiện |
      | 20/3/2026 | 08h00 | Khai mạc chợ cây giống | Công viên | Văn phòng Sở |
    `;
    expect(tasks).toMatchObject([{ lead: ['Văn phòng Sở'], deadline: { kind: 'by', due: '2026-03-20' } }]);
  });

  test('has the work and the lead of the columns that say so, not of those beside them', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhóm nhiệm vụ | Nhiệm vụ cụ thể | Người chủ trì | Đơn vị thực hiện | Thời hạn |
      | 1 | Cây xanh | Kiểm đếm cây trên các phố | Phó Chủ tịch UBND xã | Phòng Kinh tế | 30/6/2026 |
    `;
    expect(tasks).toMatchObject([{ text: 'Kiểm đếm cây trên các phố', lead: ['Phó Chủ tịch UBND xã'] }]);
  });

  test('without a column of leads belongs to the unit that its group names', async () => {
    const { tasks } = await plan`
      I. PHÂN CÔNG
      | STT | Nội dung công việc | Thời gian hoàn thành |
      | I | Sở Xây dựng | |
      | 1 | Kiểm đếm cây xanh | Tháng 6/2026 |
      | II | UBND các phường | |
      | 1 | Gắn mã cho từng cây | Tháng 9/2026 |
    `;
    expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Xây dựng'], ['UBND các phường']]);
  });
});
