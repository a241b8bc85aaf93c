import { describe, expect, test } from 'vitest';
import { documentOf, plan } from '../testing/plan.ts';

const kinds = (flow: readonly { readonly type: string }[]) => flow.map(({ type }) => type);

describe('a table that pages cut', () => {
  test('is one again, without its repeated head', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 1 | Đào hố trồng cây | Sở Xây dựng | Quý I |
      </br>
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | 2 | Trồng cây bóng mát | Sở Xây dựng | Quý II |
    `;
    expect(tasks.map(({ section, lead }) => [section, lead])).toEqual([
      ['I.1', ['Sở Xây dựng']],
      ['I.2', ['Sở Xây dựng']],
    ]);
  });

  test('drops a head that was copied by hand between its rows, and keeps rows that are alike', async () => {
    const { flow } = await documentOf([
      '| STT | Chỉ tiêu | Năm 2027 |',
      '| 1 | Số cây trồng mới | 500 |',
      '| STT | Chỉ tiêu | Năm 2027 |',
      '| 2 | Số vườn ươm | 4 |',
      '| 2 | Số vườn ươm | 4 |',
    ]);
    const [table] = flow;
    expect(table?.type === 'table' && table.rows).toHaveLength(4);
  });

  test('goes on by its numbers where the head is not repeated', async () => {
    const { tasks, flow } = await plan`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Chủ trì |
      | 1 | Đào hố trồng cây | Sở Xây dựng |
      </br>
      | 2 | Trồng cây bóng mát | UBND các phường |
    `;
    expect(kinds(flow).filter((kind) => kind === 'table')).toHaveLength(1);
    expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Xây dựng'], ['UBND các phường']]);
  });

  test('stays apart from a table of other columns', async () => {
    const { flow } = await documentOf(['| STT | Việc | Ai |', '| 1 | Tưới | Tổ 1 |', '</br>', '| 1 | Cây | 20 | 30 |']);
    expect(kinds(flow)).toEqual(['table', 'table']);
  });
});

describe('a table of one column', () => {
  test('that only frames text is taken away', async () => {
    const { flow } = await documentOf(['| I. NHIỆM VỤ // - Trồng cây bóng mát. |', '| - Tưới cây mỗi ngày. |']);
    expect(flow).toMatchObject([
      { type: 'paragraph', text: 'I. NHIỆM VỤ' },
      { type: 'paragraph', text: '- Trồng cây bóng mát.' },
      { type: 'paragraph', text: '- Tưới cây mỗi ngày.' },
    ]);
  });
});
