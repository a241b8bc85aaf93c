// A template that a user edits in Word: checked, and filled.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check/index.ts';
import type { OfficialDocument } from '../official-document.ts';
import { checkTemplate, defaultTemplate, fillTemplate, type Filling } from './index.ts';
import { paragraphTexts } from './template-text.ts';

const KNOWN = { sections: new Set(['results']), figures: new Set(['total']) };
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const table = (title: string) =>
  ({ type: 'table', columns: [{ title, width: 1 }], rows: [{ cells: [{ lines: [`Ô của ${title}`] }] }] }) as const;
const DOCUMENT: OfficialDocument = {
  head: {
    form: 'state',
    parentBody: 'Ủy ban nhân dân tỉnh Sông Ngân',
    issuer: ['Sở Nội vụ'],
    number: 7,
    symbol: 'BC-SNV',
    place: 'Sông Ngân',
    date: { year: 2026, month: 2, day: 5 },
    kind: 'BC',
    title: 'Kết quả quý I & phương hướng <quý II>',
  },
  addressees: ['Bộ Nội vụ', 'Ủy ban nhân dân tỉnh'],
  grounds: ['Kế hoạch số 12/KH-UBND', 'Công văn số 3/SNV'],
  body: [
    { type: 'section', title: 'Kết quả', content: [{ type: 'paragraph', text: 'Đã làm 9 việc.' }, table('thân')] },
    {
      type: 'section',
      title: 'Hình ảnh',
      content: [
        {
          type: 'picture',
          format: 'png',
          bytes: PIXEL,
          width: 20,
          height: 20,
          alternative: 'Điểm',
          caption: 'Hình 1. Điểm',
        },
      ],
    },
  ],
  closing: 'Trên đây là báo cáo./.',
  recipients: ['Như trên', 'Lưu: VT'],
  signature: { capacity: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Tạ Thử Nghiệm' },
  attachments: [
    { type: 'annex', title: 'Danh mục một', landscape: true, body: [table('phụ lục một')] },
    { type: 'annex', title: 'Danh mục hai', landscape: true, body: [table('phụ lục hai')] },
  ],
};
const FILLING: Filling = {
  document: DOCUMENT,
  sections: { results: [{ type: 'paragraph', text: 'Đã làm 9 việc.' }] },
  figures: { total: '9' },
};

const xmlOf = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
/** The template with its paragraph of {{noi_dung}} in other words, broken into runs as Word breaks them. */
async function edited(text: readonly string[]): Promise<Uint8Array> {
  const parts = unzipSync(await defaultTemplate());
  const runs = text.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('');
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    /<w:r>(?:(?!<w:r>).)*\{\{noi_dung\}\}.*?<\/w:r>/su,
    runs,
  );
  parts['word/document.xml'] = strToU8(xml);
  return zipSync(parts);
}

describe('the template that one begins with', () => {
  test('has each name in its place, and no fault', async () => {
    const { findings, placeholders } = checkTemplate(await defaultTemplate(), KNOWN);
    expect(findings).toEqual([]);
    expect(placeholders.map((name) => name.toLowerCase()).toSorted()).toEqual([
      'can_cu',
      'co_quan',
      'co_quan_cap_tren',
      'dia_danh',
      'ket_thuc',
      'kinh_gui',
      'ky_hieu',
      'nam',
      'ngay',
      'nguoi_ky',
      'noi_dung',
      'noi_nhan',
      'phu_luc',
      'quyen_han',
      'so',
      'thang',
      'trich_yeu',
    ]);
  });

  test('filled is a document in the form of the decree: nothing is left of a name, tables and pictures stand in their places', async () => {
    const filled = await fillTemplate(await defaultTemplate(), FILLING);
    const texts = paragraphTexts(filled);
    expect(texts.join('\n')).not.toContain('{{');
    for (const said of [
      'ỦY BAN NHÂN DÂN TỈNH SÔNG NGÂN',
      'SỞ NỘI VỤ',
      'Số: 07/BC-SNV',
      'Sông Ngân, ngày 05 tháng 02 năm 2026',
      'Kết quả quý I &amp; phương hướng &lt;quý II&gt;',
      'Kế hoạch số 12/KH-UBND;',
      'Công văn số 3/SNV.',
      'I. KẾT QUẢ',
      '- Lưu: VT.',
      'PHÓ GIÁM ĐỐC',
    ]) {
      expect(texts).toContain(said);
    }
    const order = ['Ô của thân', 'Hình 1. Điểm', 'Tạ Thử Nghiệm', 'Ô của phụ lục một', 'Ô của phụ lục hai'];
    expect(order.map((text) => texts.indexOf(text)).every((at, nth, all) => at > (all[nth - 1] ?? -1))).toBe(true);
    const media = Object.keys(unzipSync(filled)).filter((name) => name.startsWith('word/media/'));
    expect(media).toHaveLength(1);
    const checked = await checkDocument({ bytes: filled });
    expect(checked.ok && checked.value.check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the same twice is the same to the byte', async () => {
    const template = await defaultTemplate();
    expect(Buffer.from(await defaultTemplate()).equals(template)).toBe(true);
    const [one, two] = [await fillTemplate(template, FILLING), await fillTemplate(template, FILLING)];
    expect(Buffer.from(one).equals(two)).toBe(true);
  });
});

describe('a template that was edited', () => {
  test('has a name in broken runs, spaces or capitals filled; sections and figures by their keys', async () => {
    const template = await edited([
      'Tổng số {{ so_',
      'lieu.total }} việc của {{CO_',
      'QUAN}}.</w:t></w:r></w:p><w:p><w:r><w:t>{{muc.results}}',
    ]);
    expect(checkTemplate(template, KNOWN).findings).toEqual([]);
    const texts = paragraphTexts(await fillTemplate(template, FILLING));
    expect(texts).toContain('Tổng số 9 việc của SỞ NỘI VỤ.');
    expect(texts).toContain('Đã làm 9 việc.');
  });

  test.each([
    [
      'a name that stands for nothing',
      ['{{noi_dung}}</w:t></w:r></w:p><w:p><w:r><w:t>{{co_quan_nao}}'],
      'unknown',
      'co_quan_nao',
    ],
    ['a section that the outline has not', ['{{muc.khac}}'], 'unknown', 'muc.khac'],
    [
      'a figure that is not counted',
      ['{{noi_dung}}</w:t></w:r></w:p><w:p><w:r><w:t>{{so_lieu.khac}}'],
      'unknown',
      'so_lieu.khac',
    ],
    ['content within a line', ['Nội dung: {{noi_dung}}'], 'not-alone', 'noi_dung'],
    ['a name that is not closed', ['{{noi_dung}}</w:t></w:r></w:p><w:p><w:r><w:t>{{so'], 'unclosed', '{{so'],
    ['no place for the content', ['Hết.'], 'no-content', 'noi_dung'],
  ] as const)('is refused with %s', async (_what, text, code, what) => {
    const { findings } = checkTemplate(await edited(text), KNOWN);
    expect(findings).toContainEqual({ code, what, isFault: true });
  });

  test('prints what somebody typed between such brackets as text, and annexes also by a name in capitals', async () => {
    const parts = unzipSync(await edited(['{{noi_dung}}']));
    parts['word/document.xml'] = strToU8(xmlOf(zipSync(parts)).replace('{{phu_luc}}', '{{PHU_LUC}}'));
    const typed = 'Xem {{phu_luc}} và {{noi_nhan}}';
    const body = [{ type: 'section', title: 'Một', content: [{ type: 'paragraph', text: typed }] }] as const;
    const texts = paragraphTexts(await fillTemplate(zipSync(parts), { ...FILLING, document: { ...DOCUMENT, body } }));
    expect(texts.map((text) => text.replaceAll('\u2060', ''))).toContain(typed);
    expect(texts).toContain('Ô của phụ lục hai');
    expect(texts.join('\n')).not.toContain('{{');
  });

  test.each([
    [
      'a link to a template elsewhere',
      'word/_rels/settings.xml.rels',
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/x.dotm" TargetMode="External"/></Relationships>',
    ],
    ['a program', 'word/vbaProject.bin', 'x'],
    ['a file within', 'word/embeddings/tep.xlsx', 'x'],
  ])('is refused with %s', async (_what, name, content) => {
    const parts = { ...unzipSync(await defaultTemplate()), [name]: strToU8(content) };
    expect(checkTemplate(zipSync(parts), KNOWN).findings).toContainEqual({
      code: 'foreign',
      what: name,
      isFault: true,
    });
  });

  test('may lead to a page of the web, and may fetch nothing by itself', async () => {
    const link =
      '<Relationships><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>';
    const linked = { ...unzipSync(await defaultTemplate()), 'word/_rels/header9.xml.rels': strToU8(link) };
    expect(checkTemplate(zipSync(linked), KNOWN).findings).toEqual([]);
    const fetching = await edited([
      '{{noi_dung}}</w:t></w:r></w:p><w:p><w:r><w:instrText> INCLUDEPICTURE "http://x" </w:instrText></w:r></w:p><w:p><w:r><w:t>Hết',
    ]);
    expect(checkTemplate(fetching, KNOWN).findings.map(({ code }) => code)).toContain('foreign');
  });

  test('keeps its own styles and is told what the decree asks for and it has not', async () => {
    const parts = unzipSync(await edited(['{{noi_dung}}']));
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
    parts['word/styles.xml'] = strToU8(styles.replace(/(w:styleId="VBBody"[\s\S]*?w:sz w:val=")\d+/u, '$126'));
    parts['word/document.xml'] = strToU8(xmlOf(zipSync(parts)).replace('{{nguoi_ky}}', 'Tạ Thử Nghiệm'));
    const template = zipSync(parts);
    expect(checkTemplate(template, KNOWN).findings).toEqual([{ code: 'missing', what: 'nguoi_ky', isFault: false }]);
    const filled = strFromU8(unzipSync(await fillTemplate(template, FILLING))['word/styles.xml'] ?? new Uint8Array());
    expect(filled.match(/w:styleId="VBBody"/gu)).toHaveLength(1);
    expect(/w:styleId="VBBody"[\s\S]*?w:sz w:val="(\d+)/u.exec(filled)?.[1]).toBe('26');
  });
});
