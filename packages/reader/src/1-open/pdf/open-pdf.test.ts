import { describe, expect, it } from 'vitest';
import { type Paragraph, paragraphsOf } from '../../flow.ts';
import { HEIGHT, type Ink, WIDTH } from './testing/make-pdf.ts';
import { body, full, LEFT, LETTERS, opened, texts } from './testing/opened-pdf.ts';

describe('paragraphs of a PDF', () => {
  it('a line that is filled goes on, a short one ends its paragraph', async () => {
    const lines = [full('Phòng Giáo dục'), full('các trường học'), 'đúng hạn.', full('Ủy ban nhân dân xã')];
    expect(await texts(body(100, lines))).toEqual([lines.slice(0, 3).join(' '), lines[3]]);
  });

  it('a first-line indent begins a paragraph though the line above is filled', async () => {
    const first = body(100, [full('Sở Nội vụ'), full('chủ trì'), full('phối hợp')], { indent: 0 });
    const second = body(148, [full('Sở Tài chính').slice(0, LETTERS - 4), full('bố trí')], { indent: 24 });
    expect(await texts([...first, ...second])).toHaveLength(2);
  });

  it('a remark in brackets that points to the annex stands by itself below a sentence', async () => {
    const sentence = `${full('Rà soát cây xanh').slice(0, LETTERS - 4)}.`;
    const remark = '(Chi tiết tại Phụ lục kèm theo)';
    expect(await texts(body(100, [sentence, remark]))).toEqual([sentence, remark]);
  });

  it('a numeral and capitals begin a part, wherever the line above them ends', async () => {
    expect(await texts(body(100, [full('Chăm sóc cây'), 'II. NHIỆM VỤ']))).toHaveLength(2);
  });

  it('nothing is put into a symbol that is broken after its hyphen', async () => {
    const before = `${full('Thực hiện').slice(0, LETTERS - 8)} số 57-`;
    expect(await texts(body(100, [before, 'NQ/TW của Bộ Chính trị']))).toEqual([`${before}NQ/TW của Bộ Chính trị`]);
  });

  it('letters that another font replaced stand where they were drawn', async () => {
    const ink: Ink[] = [
      { text: 'Tr', x: LEFT, y: 100 },
      { text: 'ng h', x: LEFT + 24, y: 100 },
      { text: 'ườ', x: LEFT + 12, y: 100, font: 'italic' },
      { text: 'ọc', x: LEFT + 48, y: 100, font: 'italic' },
    ];
    expect(await texts(ink)).toEqual(['Trường học']);
  });

  it('says where each line stands and what is bold in it', async () => {
    const result = await opened([
      [
        { text: '1. Mục đích', x: LEFT, y: 100, font: 'bold' },
        { text: 'rõ', x: 140, y: 100 },
      ],
    ]);
    const paragraph: Paragraph | undefined = [...paragraphsOf(result.flow)][0];
    expect(paragraph?.text).toBe('1. Mục đích rõ');
    expect(paragraph?.styles).toEqual([{ start: 0, end: 11, bold: true }]);
    expect(paragraph?.places?.[0]).toMatchObject({ start: 0, end: 14, page: 1, x: LEFT });
    expect(paragraph?.places?.[0]?.y).toBeGreaterThan(80);
    expect(paragraph?.places?.[0]?.y).toBeLessThan(100);
  });

  it('text of a .Vn font is Vietnamese', async () => {
    expect(await texts([{ text: 'KÕ ho¹ch ph¸t triÓn', x: LEFT, y: 100, font: 'abc' }])).toEqual([
      'Kế hoạch phát triển',
    ]);
  });
});

describe('lines that follow each other closely', () => {
  it('a heading in bold ends where plain print begins, a letterhead where its bold organ begins', async () => {
    const ink: Ink[] = [
      { text: 'UBND THÀNH PHỐ SÔNG NGÂN', x: 60, y: 60 },
      { text: 'SỞ XÂY DỰNG VÀ GIAO THÔNG', x: 58, y: 75, font: 'bold' },
      ...body(120, [full('Nạo vét, khơi thông dòng chảy')]).map((line) => ({ ...line, font: 'bold' as const })),
      ...body(136, [full('Chọn đoạn kênh bị lấp'), 'để làm trước.']),
    ];
    expect((await texts(ink)).map((text) => text.slice(0, 20))).toEqual([
      'UBND THÀNH PHỐ SÔNG ',
      'SỞ XÂY DỰNG VÀ GIAO ',
      'Nạo vét, khơi thông ',
      'Chọn đoạn kênh bị lấ',
    ]);
  });

  it('a range of years that the width cut is one title', async () => {
    const ink: Ink[] = [
      { text: 'Trồng rừng phòng hộ ven biển giai đoạn 2026', x: 150, y: 100, font: 'bold' },
      { text: '- 2030', x: 261, y: 116, font: 'bold' },
      ...body(150, [full('Thực hiện Nghị quyết'), 'của Hội đồng nhân dân tỉnh.']),
    ];
    expect((await texts(ink))[0]).toBe('Trồng rừng phòng hộ ven biển giai đoạn 2026 - 2030');
  });

  it('the last line above the recipients belongs to its paragraph, however near they stand', async () => {
    const ink: Ink[] = [
      ...body(100, [full('Trên đây là Kế hoạch'), full('của Phòng Kinh tế'), 'đề nghị các đơn vị làm đúng hạn./.']),
      ...body(148, ['Nơi nhận:', '- Như trên;', '- Văn phòng xã;', '- Lưu: VT.']),
      { text: 'TRƯỞNG PHÒNG', x: 400, y: 172, font: 'bold' },
      { text: 'Trần Văn Mẫu', x: 400, y: 188, font: 'bold' },
    ];
    expect((await texts(ink)).slice(1, 3)).toEqual(['Nơi nhận:', '- Như trên;']);
  });
});

describe('pages of a PDF', () => {
  it('a title over the page after the signature is in the middle and not in its column', async () => {
    const first: Ink[] = [
      ...body(100, [full('Quyết định này có hiệu lực'), 'kể từ ngày ký.']),
      ...body(150, ['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.']),
      { text: 'CHỦ TỊCH', x: 340, y: 150, font: 'bold' },
      { text: 'Lê Thị Mẫu', x: 334, y: 220, font: 'bold' },
    ];
    const second: Ink[] = [
      { text: 'KẾ HOẠCH', x: 276, y: 60, font: 'bold' },
      ...body(100, [full('Thực hiện Nghị quyết'), 'của Hội đồng nhân dân tỉnh.']),
    ];
    const { flow } = await opened([first, second]);
    const title = [...paragraphsOf(flow)].find(({ text }) => text === 'KẾ HOẠCH');
    expect(title?.align).toBe('center');
  });

  it('the letter ư at the end of a line in a .Vn font is not a hyphen', async () => {
    const lines: Ink[] = [
      { text: 'Chñ tr×, phèi hîp víi c¸c c¬ quan trong lÜnh vùc ®Çu t\u00ad', x: LEFT, y: 100, font: 'abc' },
      { text: 'vµ x©y dùng', x: LEFT, y: 116, font: 'abc' },
    ];
    expect(await texts(lines)).toEqual(['Chủ trì, phối hợp với các cơ quan trong lĩnh vực đầu tư và xây dựng']);
  });

  it('a paragraph goes on over the page, and page numbers and running heads are not text', async () => {
    const page = (number: number, lines: readonly string[]): Ink[] => [
      { text: 'Kế hoạch chuyển đổi số', x: LEFT, y: 30, size: 9 },
      ...body(100, lines),
      { text: String(number), x: WIDTH / 2 - 3, y: HEIGHT - 30 },
    ];
    const lines = [full('Các cơ sở giáo dục'), full('xây dựng'), full('báo cáo')];
    const pages = [page(1, lines), page(2, [full('về Sở')]), page(3, ['trước ngày 15.'])];
    expect(await texts(...pages)).toEqual([[...lines, full('về Sở'), 'trước ngày 15.'].join(' ')]);
  });

  it.each([
    ['Trang 1 trên tổng số 2 trang', 'Trang 2 trên tổng số 2 trang'],
    ['Page 1 of 2', 'Page 2 of 2'],
    ['1 | Kế hoạch trồng rừng', '2 | Kế hoạch trồng rừng'],
  ])('a foot that counts the pages is not text, even of two pages: %s', async (...feet) => {
    const lines = [full('Các hạt kiểm lâm'), 'trồng mới.'];
    const pages = feet.map((text): Ink[] => [...body(100, lines), { text, x: LEFT, y: HEIGHT - 40 }]);
    expect(await texts(...pages)).toEqual([lines.join(' '), lines.join(' ')]);
  });

  it('letters set apart are words again', async () => {
    const spaced = (text: string, x: number, step: number): Ink[] =>
      Array.from(text, (letter, index) => ({ text: letter, x: x + step * index, y: 100 })).filter(
        ({ text: letter }) => letter !== ' ',
      );
    expect(await texts([...spaced('THÔNG TIN', 230, 10), ...body(140, [full('Thực hiện'), 'đúng hạn.'])])).toContain(
      'THÔNG TIN',
    );
    expect(await texts(spaced('1 2 3 4 5 6', 60, 10))).toEqual(['1 2 3 4 5 6']);
  });

  it('a letterhead is read one side after the other', async () => {
    const ink: Ink[] = [
      { text: 'UBND TỈNH BÌNH MINH', x: 60, y: 60 },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 58, font: 'bold' },
      { text: 'SỞ CÔNG THƯƠNG', x: 75, y: 76, font: 'bold' },
      { text: 'Độc lập - Tự do - Hạnh phúc', x: 321, y: 75, font: 'bold' },
      { text: 'Số:     /KH-SCT', x: 75, y: 100 },
      { text: 'Bình Minh, ngày     tháng     năm 2026', x: 291, y: 101, font: 'italic' },
      { text: 'KẾ HOẠCH', x: 276, y: 140, font: 'bold' },
      ...body(170, [full('Thực hiện Nghị quyết'), 'của Hội đồng nhân dân tỉnh.']),
    ];
    expect((await texts(ink)).slice(0, 7)).toEqual([
      'UBND TỈNH BÌNH MINH',
      'SỞ CÔNG THƯƠNG',
      'Số: /KH-SCT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Bình Minh, ngày tháng năm 2026',
      'KẾ HOẠCH',
    ]);
  });

  it('the recipients are read before the signer beside them, whose lines fall between theirs', async () => {
    const ink: Ink[] = [
      ...body(60, [full('Trên đây là Kế hoạch'), 'của Sở Công Thương./.']),
      { text: 'Nơi nhận:', x: 60, y: 120, size: 11, font: 'italic' },
      { text: '- Như trên;', x: 60, y: 134, size: 11 },
      { text: '- Lưu: VT.', x: 60, y: 148, size: 11 },
      { text: 'KT. GIÁM ĐỐC', x: 380, y: 122, font: 'bold' },
      { text: 'PHÓ GIÁM ĐỐC', x: 380, y: 139, font: 'bold' },
      { text: 'Họ và tên', x: 389, y: 220, font: 'bold' },
    ];
    expect((await texts(ink)).slice(1)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Họ và tên',
    ]);
  });

  it('smaller text below a short rule is a footnote', async () => {
    const ink: Ink[] = [
      ...body(100, [full('Theo Nghị định'), full('và Thông tư'), 'hiện hành.']),
      { line: [LEFT, 700, LEFT + 140, 700] },
      { text: '1 Nghị định về công tác văn thư.', x: LEFT, y: 715, size: 9 },
    ];
    const notes = [...paragraphsOf((await opened([ink])).flow)].filter(({ origin }) => origin === 'footnote');
    expect(notes.map(({ text }) => text)).toEqual(['1 Nghị định về công tác văn thư.']);
  });
});
