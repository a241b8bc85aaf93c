import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../flow.ts';
import { openPdf } from './open-pdf.ts';
import { type Ink, makePdf } from './testing/make-pdf.ts';
import { body, full, opened, texts, wasm } from './testing/opened-pdf.ts';

describe('text that is laid over a page', () => {
  it('the panel of a signature and a watermark are read apart from the text', async () => {
    const ink: Ink[] = [
      { text: 'Ký bởi: Sở Công Thương', x: 400, y: 30, size: 8 },
      { text: 'Ngày ký: 12-05-2026 15:04:09', x: 400, y: 40, size: 8 },
      ...body(100, [full('Thực hiện Kế hoạch'), full('của Ủy ban'), 'nhân dân tỉnh.']),
      { text: 'DỰ THẢO', x: 200, y: 400, size: 60, slant: true },
    ];
    const { flow } = await opened([ink]);
    expect([...paragraphsOf(flow)].map(({ origin, text }) => [origin, text.slice(0, 12)])).toEqual([
      ['body', 'Thực hiện Kế'],
      ['textbox', 'DỰ THẢO'],
      ['footer', 'Ký bởi: Sở C'],
      ['footer', 'Ngày ký: 12-'],
    ]);
  });

  it('a stamp of receipt at the height of the letterhead leaves the lines of the letterhead whole', async () => {
    const ink: Ink[] = [
      { text: 'CÔNG VĂN ĐẾN', x: 20, y: 60, size: 8 },
      { text: 'Số: 812', x: 20, y: 70, size: 8 },
      { text: 'UBND XÃ SÔNG NGÂN', x: 110, y: 60 },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 60 },
      ...body(100, [full('Thực hiện Kế hoạch'), 'của Ủy ban nhân dân tỉnh.']),
    ];
    const found = [...paragraphsOf((await opened([ink])).flow)];
    expect(found.filter(({ origin }) => origin === 'footer').map(({ text }) => text)).toEqual([
      'CÔNG VĂN ĐẾN',
      'Số: 812',
    ]);
    expect(found[0]?.text).toBe('UBND XÃ SÔNG NGÂN');
  });

  it('number and date that were put on as fields stand in the blanks left for them', async () => {
    const ink: Ink[] = [
      { text: 'Số:', x: 60, y: 100 },
      { text: '45', x: 84, y: 100, field: true },
      { text: '/KH-SCT', x: 108, y: 100 },
      ...body(150, [full('Thực hiện Kế hoạch'), 'của Ủy ban nhân dân tỉnh.']),
    ];
    expect((await texts(ink))[0]).toBe('Số: 45 /KH-SCT');
  });

  it('a page that is shown turned is read as it is shown', async () => {
    const lines = [full('Các sở, ban, ngành'), 'thực hiện.'];
    const turned = makePdf([body(100, lines).map((ink) => ({ ...ink, turned: true }))], { page: '/Rotate 90' });
    const result = await openPdf(turned, wasm);
    const flow = result.ok ? result.value.flow : [];
    expect([...paragraphsOf(flow)].map(({ text }) => text)).toEqual([lines.join(' ')]);
  });
});
