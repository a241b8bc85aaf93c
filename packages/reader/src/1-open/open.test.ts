import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, p } from './docx/testing/docx-of.ts';
import { open } from './open.ts';
import type { Tools } from './opened.ts';

async function answer(bytes: Uint8Array, name = 'x', tools: Tools = {}): Promise<string> {
  const result = await open({ bytes, name }, tools);
  return result.ok ? result.value.format : result.problem.code;
}

/** An OLE compound file with streams of these names; the first begins in sector 2 with `start`. */
function ole(names: readonly string[], start: readonly number[] = []): Uint8Array {
  const bytes = new Uint8Array(512 * 5);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(512 + 4, 0xfffffffe, true);
  for (const [index, name] of names.entries()) {
    const at = 1024 + index * 128;
    for (const [i, char] of [...name].entries()) view.setUint16(at + i * 2, char.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, 2);
    view.setUint32(at + 116, 2, true);
  }
  bytes.set(start, 1536);
  return bytes;
}

describe('a file is known by its content', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'file.empty'],
    ['DOCX', docxOf(p('Kế hoạch')), 'docx'],
    ['text', strToU8('Kế hoạch'), 'text'],
    ['text with tags inside', strToU8('<b>Kế hoạch</b>'), 'text'],
    ['HTML', strToU8('\ufeff <!-- x --><!DOCTYPE html><p>Kế hoạch'), 'html'],
    ['XHTML', strToU8('<?xml version="1.0"?><html><body>Kế hoạch</body></html>'), 'html'],
    ['other XML', strToU8('<?xml version="1.0"?><invoice/>'), 'file.unknown'],
    ['a web archive', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'file.unknown'],
    ['a PDF without an engine', strToU8('%PDF-1.7 …'), 'pdf.no-engine'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'image.unsupported'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'file.unknown'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'file.unknown'],
    ['bytes without sense', Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 32), 'file.unknown'],
    ['white space', strToU8(' \n\t\n'), 'file.no-text'],
    ['RTF', strToU8('{\\rtf1 x}'), 'doc.no-converter'],
    ['an old .doc', ole(['WordDocument']), 'doc.no-converter'],
    ['an old .doc with a password', ole(['WordDocument'], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]), 'file.encrypted'],
    ['an old .doc with macros', ole(['WordDocument', '_VBA_PROJECT']), 'file.macros'],
    ['a DOCX with a password', ole(['EncryptionInfo', 'EncryptedPackage']), 'file.encrypted'],
    ['an old spreadsheet', ole(['Workbook']), 'file.unknown'],
    ['a cut-off OLE file', ole(['WordDocument']).slice(0, 600), 'file.broken'],
  ])('%s', async (_, bytes, expected) => {
    expect(await answer(bytes)).toBe(expected);
  });

  it('an old .doc goes through the converter that is given', async () => {
    const convertDoc = () => Promise.resolve(docxOf(p('Kế hoạch')));
    expect(await answer(ole(['WordDocument']), 'x.doc', { convertDoc })).toBe('doc');
    expect(await answer(ole(['WordDocument']), 'x.doc', { convertDoc: () => Promise.reject(new Error('no')) })).toBe(
      'file.broken',
    );
  });

  it('a name that promises something else is told', async () => {
    const result = await open({ bytes: docxOf(p('Kế hoạch')), name: 'Ke hoach.DOC' }, {});
    expect(result).toMatchObject({
      ok: true,
      value: { doubts: [{ code: 'file.misnamed', details: { said: '.doc', found: 'DOCX' } }] },
    });
    expect(await open({ bytes: strToU8('Kế hoạch'), name: 'a.md' }, {})).toMatchObject({ value: { doubts: [] } });
  });

  it('Vietnamese that lost its marks is refused with how much is damaged', async () => {
    const sentence =
      'to chuc thuc hien nghiem tuc cac noi dung cua ke hoach, dinh ky bao cao ket qua truoc ngay quy dinh. ';
    expect(await open({ bytes: strToU8(sentence.repeat(4)) }, {})).toMatchObject({ problem: { code: 'text.damaged' } });
  });
});
