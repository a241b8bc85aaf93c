import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootsIn } from '../document/look/roots.ts';
import { certificate } from '../document/look/testing/der.ts';
import { signed } from '../document/look/testing/signed-pdf.ts';
import { pdf, PNG } from '../document/testing/hostile-files.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { evidenceContract } from './contract.ts';
import { evidenceRoutes } from './routes.ts';

type Who = Parameters<WorkingWorld['as']>[0];

let a: WorkingWorld;
let id: string;
let folder: string;
const officer = certificate({ name: 'Người Ký Thử', organisation: 'UBND xã An Bình' });
const SIGNED = signed(pdf({ pages: 2, protected: false }), { by: officer, at: new Date('2026-03-02T01:15:00Z') });
beforeAll(async () => {
  a = await workingWorld();
  ({ id } = await a.find('anBinh', 'rà soát hộ nghèo'));
  folder = await mkdtemp(join(tmpdir(), 'sauro-roots-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await a.w.end();
});

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const add = async (content: Uint8Array | string, name: string) => {
  const body = new File([typeof content === 'string' ? content : Uint8Array.from(content)], name);
  return (await (await a.as('anBinh')).evidence.addEvidence({ params: { id }, query: {}, body })).evidence;
};
const preview = async (content: Uint8Array | string, name: string, who: Who = 'verifier') => {
  const { id: piece } = await add(content, name);
  return (await a.as(who)).evidence.previewEvidence({ params: { id: piece } });
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const docx = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  });
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;

describe('what a piece is shown as', () => {
  test('is told to nobody who does not see the assignment', async () => {
    const { id: piece } = await add('Danh sách', 'a.txt');
    for (const who of ['hoaLac', 'health'] as const) {
      const { evidence } = await a.as(who);
      await expect(evidence.previewEvidence({ params: { id: piece } })).rejects.toMatchObject(
        refusal('record.not-found'),
      );
      await expect(evidence.getEvidencePage({ params: { id: piece, page: 1 }, query: {} })).rejects.toMatchObject(
        refusal('record.not-found'),
      );
    }
  });

  test('of a PDF: its pages, each drawn, with who signed it', async () => {
    const piece = await add(SIGNED, 'đã ký.pdf');
    expect(piece.isSigned).toBe(true);
    const { evidence } = await a.as('verifier');
    const shown = await evidence.previewEvidence({ params: { id: piece.id } });
    expect(shown).toMatchObject({
      is: 'pages',
      pages: 2,
      signatures: [{ signer: 'Người Ký Thử', holds: 'yes', after: 'nothing', trust: 'unchecked' }],
    });
    expect(await evidence.previewEvidence({ params: { id: piece.id } })).toEqual(shown);
    const page = await evidence.getEvidencePage({ params: { id: piece.id, page: 2 }, query: { width: 400 } });
    expect(page.headers.get('content-type')).toBe('image/png');
    expect(
      Buffer.from(await page.arrayBuffer())
        .subarray(1, 4)
        .toString('latin1'),
    ).toBe('PNG');
    await expect(evidence.getEvidencePage({ params: { id: piece.id, page: 3 }, query: {} })).rejects.toMatchObject(
      refusal('page.none'),
    );
  });

  test('of a Word document: its text and its tables', async () => {
    const table = `<w:tbl><w:tr>${cell('Thôn')}${cell('Số hộ')}</w:tr><w:tr>${cell('Đông')}${cell('12')}</w:tr></w:tbl>`;
    expect(await preview(docx(p('Biên bản rà soát') + table), 'biên bản.docx')).toEqual({
      is: 'flow',
      cut: false,
      blocks: [
        { is: 'paragraph', text: 'Biên bản rà soát', level: 0 },
        {
          is: 'table',
          rows: [
            ['Thôn', 'Số hộ'],
            ['Đông', '12'],
          ].map((row) => row.map((text) => ({ text, columns: 1, rows: 1 }))),
        },
      ],
    });
  });

  test('of a spreadsheet: its cells, as many as one looks through', async () => {
    const many = Array.from({ length: 300 }, (_, row) => [row, `Hộ ${row}`]);
    const book = await writeXlsx({
      sheets: [
        { name: 'Hộ nghèo', rows: many },
        { name: 'Trống', rows: [] },
      ],
    });
    const shown = await preview(book, 'danh sách.xlsx');
    if (shown.is !== 'sheets') throw new Error(shown.is);
    expect(shown.sheets.map(({ name, rows, cut }) => [name, rows.length, cut])).toEqual([
      ['Hộ nghèo', 200, true],
      ['Trống', 0, false],
    ]);
    expect(shown.sheets[0]?.rows[7]).toEqual(['7', 'Hộ 7']);
  });

  test('of a picture: its size; of plain text: its beginning', async () => {
    expect(await preview(PNG, 'ảnh.png')).toEqual({ is: 'picture', width: 1, height: 1, isBeingRead: true });
    expect(await preview('Kết quả: 12 hộ', 'b.txt')).toEqual({ is: 'text', text: 'Kết quả: 12 hộ', cut: false });
    expect(await preview('á'.repeat(300_000), 'c.txt')).toMatchObject({ is: 'text', cut: true });
  });
});

describe('what cannot be shown says why, and can still be taken', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a PDF behind a password', () => pdf({ pages: 1, protected: true }), 'encrypted'],
    ['a PDF that is none', () => strToU8('%PDF-1.7 rác'), 'broken'],
    ['a picture that would fill the memory', () => bigPng(60_000, 60_000), 'too-large'],
    ['a picture without a size', () => Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'broken'],
    ['a Word document that is damaged', () => docx('<w:p><w:r>'), 'broken'],
    ['a spreadsheet that is damaged', () => brokenXlsx(), 'broken'],
    ['an old format', () => oldWord(), 'format'],
  ])('%s', async (name, content, why) => {
    const bytes = content();
    const piece = await add(bytes, `${name}.bin`);
    const { evidence } = await a.as('verifier');
    expect(await evidence.previewEvidence({ params: { id: piece.id } })).toEqual({ is: 'none', why });
    const file = await evidence.getEvidenceFile({ params: { id: piece.id } });
    expect((await file.arrayBuffer()).byteLength).toBe(bytes.byteLength);
  });

  test('a spreadsheet that unpacks into more than is looked at', async () => {
    expect(await preview(bomb(), 'bom.xlsx')).toEqual({ is: 'none', why: 'too-large' });
  });

  test('a link', async () => {
    const { evidence } = await a.as('anBinh');
    const link = await evidence.addLink({ params: { id }, body: { url: 'https://a.test/x' } });
    await expect(evidence.previewEvidence({ params: { id: link.evidence.id } })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });
});

test('by the roots that are configured, the signer is vouched for; other roots are asked anew', async () => {
  const piece = await add(SIGNED, 'đã ký.pdf');
  const trustWith = async (signatureRoots: string) => {
    const api = apiOf({ ...a.w, system: { ...a.w.system, signatureRoots } }, [evidenceRoutes]);
    const { client } = await signedIn(api, { evidence: evidenceContract }, a.people.verifier);
    const shown = await client.evidence.previewEvidence({ params: { id: piece.id } });
    return shown.is === 'pages' ? shown.signatures.map(({ trust }) => trust) : [];
  };
  expect(await trustWith(certificate({ name: 'Gốc khác' }).pem)).toEqual(['untrusted']);
  expect(await trustWith(officer.pem)).toEqual(['trusted']);
});

test('roots come from a PEM file, and nothing starts without certificates in it', async () => {
  const path = join(folder, 'roots.pem');
  await writeFile(path, officer.pem);
  expect(await rootsIn(path)).toBe(officer.pem);
  expect(await rootsIn(null)).toBeNull();
  await writeFile(path, 'không phải chứng thư');
  await expect(rootsIn(path)).rejects.toMatchObject({ message: expect.stringContaining('SIGNATURE_ROOTS') });
  await expect(rootsIn(join(folder, 'nowhere.pem'))).rejects.toMatchObject({
    message: expect.stringContaining('SIGNATURE_ROOTS'),
  });
});

const SHEET_TYPES =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

function brokenXlsx(): Uint8Array {
  return zipSync({ '[Content_Types].xml': strToU8(SHEET_TYPES), 'xl/workbook.xml': strToU8('<workbook><sheets') });
}

/** A hundred megabytes of nothing, which the directory of the archive says. */
function bomb(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(SHEET_TYPES),
    'xl/workbook.xml': new Uint8Array(100 * 1024 * 1024),
  });
}

function bigPng(width: number, height: number): Uint8Array {
  const file = Buffer.from(PNG);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return Buffer.concat([file, deflateRawSync(Buffer.alloc(10))]);
}

function oldWord(): Uint8Array {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]);
}
