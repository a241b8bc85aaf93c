// What is written is read back by the reader: the same head, whatever the kind.
import { type DocumentHead, read } from '@sauro/reader';
import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from './official-document.ts';
import { DOCUMENTS, LETTER, PLAN, REPORT } from './testing/documents.ts';
import { DECISION, MINUTES } from './testing/papers.ts';
import { writeDocument } from './write-document.ts';

async function headOf(document: OfficialDocument): Promise<DocumentHead> {
  const result = await read({ bytes: await writeDocument(document) });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.document;
}

describe('the reader finds in a written document', () => {
  test('a report: who, number, place, date, kind, title, signer, recipients', async () => {
    expect(await headOf(REPORT)).toMatchObject({
      kind: 'BC',
      number: '112',
      symbol: 'BC-SXD',
      issuer: 'Sở Xây dựng tỉnh Sông Ngân',
      place: 'Sông Ngân',
      date: '2026-11-20',
      title: 'Kết quả thực hiện Kế hoạch trồng cây xanh đô thị năm 2026',
      signer: { name: 'Mạc Minh Họa', position: 'GIÁM ĐỐC' },
      recipients: ['Như trên', 'Giám đốc, các Phó Giám đốc Sở', 'Các phòng thuộc Sở', 'Lưu: VT, HT'],
    });
  });
  test('an official letter with its subject and its stacked capacities', async () => {
    expect(await headOf(LETTER)).toMatchObject({
      number: '214',
      symbol: 'UBND-XD',
      date: '2026-02-09',
      title: 'đôn đốc thực hiện nhiệm vụ trồng cây xanh đô thị',
      signer: { name: 'Khúc Giả Định', capacity: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH' },
    });
  });
  test.each(Object.entries(DOCUMENTS).filter(([, { head }]) => head.kindName === undefined))(
    '%s: number, symbol and title',
    async (_, document) => {
      const { head } = document;
      const number = head.number === null ? null : String(head.number).padStart(2, '0');
      expect(await headOf(document)).toMatchObject({ number, symbol: head.symbol, title: head.title });
    },
  );
  test.each([
    [PLAN, 'KH'],
    [DECISION, 'QĐ'],
    [MINUTES, 'BB'],
  ])('its kind', async (document, kind) => {
    expect((await headOf(document)).kind).toBe(kind);
  });
});
