import { describe, expect, test } from 'vitest';
import { documentOf } from '../testing/plan.ts';
import { isCollapsed } from './collapsed.ts';

const LINES = [
  'KẾ HOẠCH',
  'TRỒNG CÂY BÓNG MÁT TRÊN ĐỊA BÀN TỈNH NĂM 2026',
  'Thực hiện chương trình phủ xanh các đô thị, Ủy ban nhân dân tỉnh Sông Ngân ban hành kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  'Giảm nhiệt độ mặt đường trong mùa khô và giữ bụi cho khu dân cư đông người.',
  '2. Yêu cầu',
  '- Trồng cây nào sống cây đó, không chạy theo số lượng.',
  '- Chọn loài cây bản địa có bộ rễ sâu, ít gãy đổ khi có bão.',
  'II. NHIỆM VỤ VÀ GIẢI PHÁP',
  '1. Trồng hai trăm cây sao đen dọc tuyến kênh chính của thành phố.',
  '2. Gieo ươm năm nghìn cây con tại vườn ươm của tỉnh.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Sở Xây dựng hướng dẫn kỹ thuật trồng cây cho các phường.',
  '2. Sở Tài chính bố trí kinh phí mua cây giống theo quy định.',
  'Trên đây là Kế hoạch trồng cây bóng mát trên địa bàn tỉnh năm 2026 của Ủy ban nhân dân tỉnh./.',
];

describe('a document that lost its line breaks on the way', () => {
  test('is told apart again by its markers', async () => {
    const { flow } = await documentOf([LINES.join(' ')]);
    expect(flow.map((item) => (item.type === 'paragraph' ? item.text : ''))).toEqual(LINES);
  });

  test('is read as the same document with them', async () => {
    const [collapsed, whole] = await Promise.all([documentOf([LINES.join(' ')]), documentOf(LINES)]);
    const told = ({ tasks }: typeof whole) => tasks.map(({ section, text, lead }) => [section, text, lead]);
    expect(told(collapsed)).toHaveLength(4);
    expect(told(collapsed)).toEqual(told(whole));
  });

  test('is longer than a paragraph and holds its headings in order', () => {
    const long = 'Cây xanh làm dịu phố phường. '.repeat(30);
    expect(isCollapsed(`I. MỤC ĐÍCH II. NHIỆM VỤ`)).toBe(false);
    expect(isCollapsed(long)).toBe(false);
    expect(isCollapsed(`${long} II. NHIỆM VỤ III. KINH PHÍ`)).toBe(false);
    expect(isCollapsed(`I. MỤC ĐÍCH ${long} II. NHIỆM VỤ`)).toBe(true);
  });
});

describe('a document inside the cells of a table, its rows cut at a wrong width', () => {
  test('is read on, and its own table is rebuilt', async () => {
    const { tasks } = await documentOf([
      `| ${LINES.join(' ')} | STT | Nhiệm vụ |`,
      '| Chủ trì | Thời gian | 1 |',
      '| Trồng cây dọc kênh | Sở Xây dựng | Quý I |',
      '| 2 | Gieo ươm cây con | Trung tâm Khuyến nông |',
      '| Quý II | | |',
    ]);
    expect(tasks.slice(-2)).toMatchObject([
      { text: 'Trồng cây dọc kênh', lead: ['Sở Xây dựng'], deadline: { text: 'Quý I' } },
      { text: 'Gieo ươm cây con', lead: ['Trung tâm Khuyến nông'], deadline: { text: 'Quý II' } },
    ]);
  });

  test('keeps its numbered rows where the head of its table was lost', async () => {
    const { flow } = await documentOf([
      `| ${LINES.join(' ')} | | |`,
      '| 1 | Trồng cây dọc kênh | Sở Xây dựng |',
      '| 2 | Gieo ươm cây con | Trung tâm Khuyến nông |',
      '| 3 | Đóng cọc chống cây | Hội Nông dân |',
    ]);
    const last = flow.at(-1);
    expect(last?.type === 'table' && last.rows.map((row) => row.cells.length)).toEqual([3, 3, 3]);
  });
});
