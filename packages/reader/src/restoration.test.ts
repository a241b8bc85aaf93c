import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, p } from './1-open/docx/testing/docx-of.ts';
import { paragraphsOf } from './flow.ts';
import { read } from './read.ts';

const model = new Uint8Array(readFileSync(join(import.meta.dirname, '../model/restore.bin')));
const restoration = () => Promise.resolve(model);

const LINES = [
  'UY BAN NHAN DAN XA SONG NGAN',
  'KE HOACH',
  'Trién khai cong tac phong chay nam 2026',
  'I. MUC DICH',
  'Nang cao trach nhiém ctia cac don vi trong cong tac phong chay, chita chay tai dia phuong.',
  'I1. NHIEM VU',
  '1. Cong an xa kiém tra dinh ky cac co s6 san xuat, bao cdo két qua trudc ngay 30/11/2026.',
  '2. Van phong xay dung ké hoach tuyén truyén va t6 chirc thuc hién tai cac thon.',
] as const;

const reading = async (bytes: Uint8Array) => {
  const result = await read({ bytes }, { restoration });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe.each([
  ['a text file', strToU8(LINES.join('\n\n'))],
  ['a Word file', docxOf(LINES.map((line) => p(line)).join(''))],
])('%s whose Vietnamese is damaged', (_, bytes) => {
  it('is read as what it says', async () => {
    const { tasks, document } = await reading(bytes);
    expect(document.title).toMatch(/^Triển khai công tác phòng cháy/);
    expect(tasks.map(({ section }) => section)).toEqual(['II.1', 'II.2']);
    expect(tasks[0]?.text).toContain('báo cáo kết quả trước ngày 30/11/2026');
  });

  it('keeps what was read: put back in its places it is the file', async () => {
    const { flow, restored } = await reading(bytes);
    const file = [...paragraphsOf(flow)].map(({ text, restored: words = [] }) =>
      words.toReversed().reduce((whole, each) => whole.slice(0, each.start) + each.read + whole.slice(each.end), text),
    );
    expect(file).toEqual(LINES);
    expect(restored?.changed).toBeGreaterThan(40);
  });

  it('says that it was restored, and doubts at the words that are not sure', async () => {
    const { doubts, flow, restored } = await reading(bytes);
    const blocks = new Map([...paragraphsOf(flow)].map((each) => [each.block, each.text]));
    const unsure = doubts.filter(({ code }) => code === 'text.unsure');
    expect(doubts.some(({ code }) => code === 'text.restored')).toBe(true);
    expect(unsure.length).toBe(restored?.unsure);
    for (const { anchor, details } of unsure)
      expect(blocks.get(anchor?.block ?? -1)?.slice(anchor?.start, anchor?.end)).toBe(details['text']);
  });

  it('is refused without a model', async () => {
    expect(await read({ bytes })).toMatchObject({ ok: false, problem: { code: 'text.damaged' } });
  });
});

it('a whole text is not restored', async () => {
  const bytes = strToU8('KẾ HOẠCH\n\nTrồng cây\n\nI. NHIỆM VỤ\n\n1. Công an xã kiểm tra các cơ sở.');
  expect((await reading(bytes)).restored).toBeUndefined();
});

it('a figure that was misread is left and doubted', async () => {
  const bytes = strToU8(
    [...LINES, '3. Doi van hoa t6 chirc hoi thi vao ngay /8 thang 7 nam 2026 tai nha van hoa xa.'].join('\n\n'),
  );
  const { doubts } = await reading(bytes);
  expect(doubts.filter(({ code }) => code === 'text.unreadable').map(({ details }) => details['read'])).toEqual(['/8']);
});

it('a mark of secrecy is found in damaged text', async () => {
  for (const mark of ['MAT', 'TUYET MAT', 'T6I MAT'])
    expect(await read({ bytes: strToU8([mark, ...LINES].join('\n\n')) }, { restoration })).toMatchObject({
      problem: { code: 'document.secret' },
    });
});
