import { describe, expect, test } from 'vitest';
import type { Table } from '../flow.ts';
import { tableIn } from '../testing/plan.ts';
import { type Columns, gridOf, readColumns } from './columns.ts';

const columnsOf = (table: Table): Columns | null => readColumns(table, gridOf(table));

describe('a column', () => {
  test.each([
    ['STT', 'number'],
    ['TT', 'number'],
    ['Nhiệm vụ, giải pháp', 'task'],
    ['Nội dung công việc', 'task'],
    ['Tên đề án', 'task'],
    ['Đơn vị chủ trì', 'lead'],
    ['Cơ quan thực hiện', 'lead'],
    ['Phòng phụ trách', 'lead'],
    ['Đơn vị phối hợp', 'coordinate'],
    ['Hỗ trợ', 'coordinate'],
    ['Cơ quan tham gia', 'coordinate'],
    ['Mục', 'number'],
    ['Sản phẩm, kết quả', 'product'],
    ['Dự kiến kết quả', 'product'],
    ['Thời gian thực hiện', 'deadline'],
    ['Tiến độ', 'deadline'],
    ['Hoàn thành', 'deadline'],
    ['Kết thúc', 'deadline'],
    ['Cấp trình', 'authority'],
    ['Lãnh đạo phụ trách', 'authority'],
    ['Cơ quan chủ trì, phối hợp', 'lead'],
    ['Chỉ tiêu', 'target'],
    ['Đơn vị tính', 'measure'],
    ['2027', 'measure'],
    ['Ghi chú', 'note'],
    ['Nguồn kinh phí', 'note'],
    ['Loài cây', 'other'],
  ])('titled “%s” holds the %s', async (title, role) => {
    const columns = columnsOf(
      await tableIn`
      | Công việc | ${title} | Thời gian |
      | Trồng cây | sao đen | Quý I |
    `,
    );
    expect(columns?.roles[1]).toBe(role);
  });
});

describe('the head of a table', () => {
  test('may take two rows, titles over titles', async () => {
    const columns = columnsOf(
      await tableIn`
      | STT | Nhiệm vụ | Trách nhiệm | ← | Thời gian |
      | ↑ | ↑ | Chủ trì | Phối hợp | ↑ |
      | 1 | Trồng cây | Sở Xây dựng | Sở Tài chính | Quý I |
    `,
    );
    expect(columns).toMatchObject({
      bodyStart: 2,
      roles: ['number', 'task', 'lead', 'coordinate', 'deadline'],
      titles: ['STT', 'Nhiệm vụ', 'Trách nhiệm Chủ trì', 'Trách nhiệm Phối hợp', 'Thời gian'],
    });
  });

  test('of two rows goes on where the cells over the second are not merged', async () => {
    const columns = columnsOf(
      await tableIn`
      | STT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian |
      | | | Chủ trì | Phối hợp | |
      | 1 | Trồng cây | Sở Xây dựng | Sở Tài chính | Quý I |
    `,
    );
    expect(columns).toMatchObject({ bodyStart: 2, roles: ['number', 'task', 'lead', 'coordinate', 'deadline'] });
  });

  test('may be broken by columns too narrow for it', async () => {
    const columns = columnsOf(
      await tableIn`
      | ST // T | Nhiệm vụ | Chủ trì | Tháng // hoàn thành 202 // 6 |
      | 1 | Trồng cây | Sở Xây dựng | x |
    `,
    );
    expect(columns).toMatchObject({
      roles: ['number', 'task', 'lead', 'deadline'],
      titles: ['ST T', 'Nhiệm vụ', 'Chủ trì', 'Tháng hoàn thành 2026'],
    });
  });

  test('ends below the numbers of the columns', async () => {
    const columns = columnsOf(
      await tableIn`
      | STT | Nhiệm vụ | Chủ trì |
      | (1) | (2) | (3) |
      | 1 | Trồng cây | Sở Xây dựng |
    `,
    );
    expect(columns?.bodyStart).toBe(2);
  });

  test('that says nothing of the work leaves it to the first column of no known kind', async () => {
    const columns = columnsOf(
      await tableIn`
      | STT | Tên đề tài | Chủ trì | Thời gian |
      | 1 | Giống cây chịu hạn | Viện Lâm nghiệp | 2026 |
    `,
    );
    expect(columns?.roles).toEqual(['number', 'task', 'lead', 'deadline']);
  });

  test('that names neither work nor targets is none of ours', async () => {
    expect(
      columnsOf(
        await tableIn`
        | Loài cây | Chiều cao | Xuất xứ |
        | Sao đen | 20 m | Rừng già |
      `,
      ),
    ).toBeNull();
  });
});
