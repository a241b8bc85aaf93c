import { read } from '@sauro/reader';
import { type EdxmlAttachment, type EdxmlStatus, readEdxml, readEdxmlStatus, toBase64 } from '@sauro/reader/edxml';
import { EXCHANGE_STATUSES, type ExchangeStatus } from '@sauro/reader/edxml-codes';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../testing/edxml-schema.ts';
import { HEADER } from '../testing/packages.ts';
import { writeEdxml, writeEdxmlStatus } from './write-edxml.ts';

const plan = (...lines: string[]) => ({
  name: 'ke-hoach.txt',
  type: 'text/plain',
  description: null,
  bytes: strToU8(['UBND TỈNH SÔNG NGÂN', 'Số:      /KH-UBND', 'KẾ HOẠCH', 'Chăm sóc cây xanh', ...lines].join('\n')),
});
const FILES: readonly EdxmlAttachment[] = [
  {
    name: 'phu-luc.xlsx',
    type: 'application/x',
    description: 'Phụ lục',
    bytes: zipSync({ 'xl/workbook.xml': strToU8('x'), 'a.xml': strToU8('y') }),
  },
  plan('I. NHIỆM VỤ', '1. Sở Xây dựng trồng 500 cây trước ngày 30/6/2026.'),
];
const codeOf = (bytes: Uint8Array) => {
  const result = readEdxml(bytes);
  return result.ok ? 'ok' : result.problem.code;
};
const written = () => strFromU8(writeEdxml(HEADER, FILES));
const changed = (from: string | RegExp, to: string) => strToU8(written().replace(from, () => to));

describe('a package', () => {
  test('is what the schema says, and is read again as it was written', async () => {
    const bytes = writeEdxml(HEADER, FILES);
    expect(await faultsOf(bytes)).toEqual([]);
    expect(readEdxml(bytes)).toEqual({ ok: true, value: { header: HEADER, attachments: FILES } });
    expect(writeEdxml(HEADER, FILES)).toEqual(bytes);
  });

  test('that lacks a number or names an organ wrongly is found by the schema', async () => {
    expect(await faultsOf(writeEdxml({ ...HEADER, number: null }, FILES))).not.toEqual([]);
    expect(await faultsOf(writeEdxml({ ...HEADER, from: { code: 'h99', name: 'x' } }, FILES))).not.toEqual([]);
  });

  test('of a withdrawal needs no file', async () => {
    const business = { ...HEADER.business, type: 'withdrawn', documentId: HEADER.documentId, replaces: [] } as const;
    const bytes = writeEdxml({ ...HEADER, business }, []);
    expect(await faultsOf(bytes)).toEqual([]);
    expect(readEdxml(bytes)).toMatchObject({ ok: true, value: { header: { business }, attachments: [] } });
  });

  test('is read flat, in the envelope of SOAP, and with its files in Base64 alone', () => {
    const fields = /<edXML:MessageHeader>([\s\S]*)<\/edXML:MessageHeader>/.exec(written())?.[1] ?? '';
    const file = `<Attachment><AttachmentName>a.txt</AttachmentName><ContentTransferEncoded>${toBase64(strToU8('Kế hoạch'))}</ContentTransferEncoded></Attachment>`;
    for (const source of [
      `<edXML xmlns:edXML="x">${fields}${file}</edXML>`,
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:edXML="http://www.e-doc.vn/Schema/"><s:Header><edXML:MessageHeader>${fields}</edXML:MessageHeader></s:Header><s:Body>${file}</s:Body></s:Envelope>`,
    ]) {
      const result = readEdxml(strToU8(source));
      expect(result.ok && result.value.header).toMatchObject({ number: '7', symbol: 'BC-SNV', issuedOn: '2026-12-05' });
      expect(result.ok && result.value.attachments.map(({ name, bytes }) => [name, strFromU8(bytes)])).toEqual([
        ['a.txt', 'Kế hoạch'],
      ]);
    }
  });
});

describe('an answer', () => {
  const STATUS: EdxmlStatus = {
    from: HEADER.from,
    about: { organ: 'H99', code: '12/KH-UBND', issuedOn: '2026-01-05', documentId: 'H99,2026/01/05,12/KH-UBND' },
    status: 'refused',
    reason: 'Gửi nhầm nơi nhận',
    at: '2026/12/06 07:00:00',
    staff: null,
  };

  test('is what the schema says, is read again, and is no document', async () => {
    const bytes = writeEdxmlStatus(STATUS);
    expect(await faultsOf(bytes)).toEqual([]);
    expect(readEdxmlStatus(bytes)).toEqual({ ok: true, value: STATUS });
    expect(codeOf(bytes)).toBe('edxml.status');
    expect(readEdxmlStatus(writeEdxml(HEADER, FILES))).toMatchObject({ problem: { code: 'edxml.no-status' } });
  });

  test.each(Object.keys(EXCHANGE_STATUSES) as ExchangeStatus[])(
    'of every status is what the schema says: %s',
    async (status) => {
      const bytes = writeEdxmlStatus({ ...STATUS, status });
      expect(await faultsOf(bytes)).toEqual([]);
      expect(readEdxmlStatus(bytes)).toMatchObject({ ok: true, value: { status } });
    },
  );

  test.each(['77', '3x', ''])('with the code “%s” is of no status', (code) => {
    const text = strFromU8(writeEdxmlStatus(STATUS)).replace(/(StatusCode>)\d+/, `$1${code}`);
    expect(readEdxmlStatus(strToU8(text))).toMatchObject({ problem: { code: 'edxml.unknown-status' } });
  });
});

describe('a hostile package is refused', () => {
  test('with entities, however they are declared', () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(codeOf(changed('<edXML ', `${laughs}<edXML `))).toBe('file.entities');
    expect(codeOf(changed('<edXML ', '<!DOCTYPE edXML SYSTEM "file:///etc/passwd"><edXML '))).toBe('file.entities');
  });

  test('that is cut, too deep, or has too many elements', () => {
    expect(codeOf(strToU8(written().slice(0, 3000)))).toBe('file.broken');
    expect(codeOf(changed('<edXML:Subject>', `${'<a>'.repeat(60)}${'</a>'.repeat(60)}<edXML:Subject>`))).toBe(
      'file.broken',
    );
    expect(codeOf(changed('<edXML:Subject>', `${'<a/>'.repeat(30_000)}<edXML:Subject>`))).toBe('file.broken');
    expect(codeOf(changed('<edXML:Subject>', `<edXML:Subject>${'dài '.repeat(50_000)}`))).toBe('file.broken');
  });

  test('without a header, or with a file that is no Base64', () => {
    expect(codeOf(strToU8('<edXML xmlns:edXML="x"><edXMLEnvelope/></edXML>'))).toBe('edxml.no-header');
    expect(codeOf(changed(/<ContentTransferEncoded>.{9}/, '<ContentTransferEncoded>@@@'))).toBe('edxml.broken-file');
  });

  test('that unpacks into more than it may', () => {
    const zeros = zipSync({ 'a.txt': new Uint8Array(30_000_000) });
    const bytes = changed(/<ContentTransferEncoded>[^<]*/, `<ContentTransferEncoded>${toBase64(zeros)}`);
    expect(codeOf(bytes)).toBe('file.bomb');
  });

  test('and a file named as a path has the last part of it, or a name of ours', () => {
    const names = (name: string) => {
      const result = readEdxml(changed(/<AttachmentName>ke-hoach.txt/, `<AttachmentName>${name}`));
      return result.ok ? result.value.attachments[1]?.name : result.problem.code;
    };
    expect(names('../../etc/passwd')).toBe('passwd');
    expect(names('C:\\Windows\\x\u202etxt.exe')).toBe('xtxt.exe');
    expect(names('..')).toBe('tep-2');
  });
});

describe('a package is read as the document that it carries', () => {
  test('whose blanks are filled from the header, and said', async () => {
    const result = await read({ bytes: writeEdxml(HEADER, FILES) });
    if (!result.ok) throw new Error(result.problem.code);
    const { document, doubts, package: parcel, tasks } = result.value;
    expect(document).toMatchObject({
      number: '7',
      symbol: 'KH-UBND',
      kind: 'KH',
      date: '2026-12-05',
      place: 'Sông Ngân',
    });
    expect(tasks.length).toBeGreaterThan(0);
    expect(parcel).toMatchObject({ read: 'ke-hoach.txt', files: ['phu-luc.xlsx', 'ke-hoach.txt'] });
    const said = doubts
      .filter(({ code }) => code.startsWith('package.'))
      .map(({ code, details }) => [code, details['field']]);
    expect(said).toEqual([
      ['package.filled', 'số'],
      ['package.filled', 'địa danh'],
      ['package.filled', 'ngày ban hành'],
      ['package.differs', 'ký hiệu'],
    ]);
    expect(doubts.map(({ code }) => code)).not.toContain('head.no-number');
  });

  test('unless one of its files bears a mark of secrecy, or none is a document', async () => {
    const secret = {
      ...plan(),
      name: 'kem.txt',
      bytes: strToU8('MẬT\nUBND TỈNH SÔNG NGÂN\nSố: 1/KH-UBND\nKẾ HOẠCH\nBảo vệ'),
    };
    expect(await read({ bytes: writeEdxml(HEADER, [...FILES, secret]) })).toMatchObject({
      problem: { code: 'document.secret' },
    });
    const archive = { ...plan(), name: 'kem.zip', bytes: strToU8('PK nén') };
    expect(await read({ bytes: writeEdxml(HEADER, [...FILES, archive]) })).toMatchObject({
      problem: { code: 'edxml.unseen-file', details: { name: 'kem.zip' } },
    });
    expect(await read({ bytes: writeEdxml(HEADER, FILES.slice(0, 1)) })).toMatchObject({
      problem: { code: 'edxml.no-document' },
    });
  });
});
