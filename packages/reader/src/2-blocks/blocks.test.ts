import { describe, expect, test } from 'vitest';
import { type Flow, type Paragraph, paragraphsOf } from '../flow.ts';
import { documentOf } from '../testing/plan.ts';
import { makeBlocks } from './blocks.ts';

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  block: 0,
  text,
  styles: [],
  origin: 'body',
  ...more,
});

const texts = (flow: readonly Flow[]) => [...paragraphsOf(flow)].map(({ text }) => text);
const made = (...lines: readonly string[]) => texts(makeBlocks(lines.map((line) => paragraph(line))));

describe('a paragraph that a page cut in two', () => {
  test.each([
    ['- Chăm sóc hàng cây bóng mát trên các tuyến phố', 'và trong công viên của thành phố.'],
    ['- Chăm sóc hàng cây bóng mát trên các tuyến phố của', 'Phường Bến Nghé trước mùa mưa.'],
    ['- Chăm sóc hàng cây theo quy định tại Quyết định số', '14/QĐ-UBND của tỉnh.'],
  ])('“%s | %s” is one again', (first, second) => {
    expect(made(first, second)).toEqual([`${first} ${second}`]);
  });

  test('keeps its styles and places where they were', () => {
    const [joined] = makeBlocks([
      paragraph('Chăm sóc hàng cây bóng mát trên các tuyến phố', { styles: [{ start: 0, end: 8, italic: true }] }),
      paragraph('và trong công viên', {
        styles: [{ start: 9, end: 18, italic: true }],
        places: [{ start: 0, end: 18, page: 2, x: 1, y: 2, width: 3, height: 4 }],
      }),
    ]);
    expect(joined?.type === 'paragraph' && joined.styles.map((s) => joined.text.slice(s.start, s.end))).toEqual([
      'Chăm sóc',
      'công viên',
    ]);
    expect(joined?.type === 'paragraph' && joined.places).toMatchObject([{ start: 46, end: 64, page: 2 }]);
  });

  test.each([
    ['- Chăm sóc hàng cây bóng mát trên các tuyến phố.', 'và trong công viên của thành phố.'],
    ['- Chăm sóc hàng cây bóng mát trên các tuyến phố gồm:', 'phố Hàng và phố Chợ.'],
    ['- Chăm sóc hàng cây bóng mát trên các tuyến phố của', '- Phường Bến Nghé trước mùa mưa.'],
    ['- Chăm sóc hàng cây bóng mát trên các tuyến phố', 'Trồng mới hàng cây ven kênh.'],
    ['Cây xanh', 'và mặt nước'],
    ['Thực hiện Nghị quyết của Tỉnh ủy về chuyển đổi số', 'Thực hiện Nghị quyết của Tỉnh ủy, sở lập kế hoạch.'],
    ['Xét đề nghị của Trưởng phòng Kinh tế tại Tờ trình ngày 15/5,', 'QUYẾT ĐỊNH:'],
  ])('“%s | %s” was never one', (first, second) => {
    expect(made(first, second)).toEqual([first, second]);
  });
});

describe('lines inside one paragraph', () => {
  test('are items of their own where a marker begins them or a sentence ended before them', () => {
    expect(made('a) Tưới cây\nb) Bón phân.\nPhun thuốc\nkhi có sâu.')).toEqual([
      'a) Tưới cây',
      'b) Bón phân.',
      'Phun thuốc\nkhi có sâu.',
    ]);
  });

  test('stay together where a number ends the citation before it', () => {
    expect(made('Chăm sóc cây theo quy định tại mục\n2. của Quyết định')).toHaveLength(1);
  });
});

describe('blocks', () => {
  test('are without blank paragraphs, numbered in reading order through the cells of tables', async () => {
    const { flow } = await documentOf(['Một', ' ', '| Hai | Ba | Bốn |', '| 1 | Năm // Sáu | Bảy |', 'Tám']);
    expect([...paragraphsOf(flow)].map(({ block, text }) => [block, text])).toEqual(
      ['Một', 'Hai', 'Ba', 'Bốn', '1', 'Năm', 'Sáu', 'Bảy', 'Tám'].map((text, block) => [block, text]),
    );
  });
});
