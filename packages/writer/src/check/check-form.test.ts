// Each rule of form that the decree confirms, broken in a document that is otherwise in good form: it is found, alone.
import { describe, expect, test } from 'vitest';
import { CAPACITIES, KINDS, type Kind, PAGE } from '../official-form.ts';
import type { OfficialDocument } from '../official-document.ts';
import { LETTER, PLAN, REPORT } from '../testing/documents.ts';
import { checkedOf, codesOf, type Spoil, spoilt } from '../testing/spoilt.ts';
import { twips } from '../units.ts';
import { writeDocument } from '../write-document.ts';

const into =
  (from: string | RegExp, to: string): Spoil =>
  (xml) =>
    xml.replace(from, to);
const STYLES = 'word/styles.xml';
const ofNumber = (from: RegExp, to: string): Spoil =>
  into(new RegExp(`(?<=w:styleId="VBPageNumber".*?)${from.source}`, 's'), to);

describe('a margin', () => {
  const sides = Object.entries(PAGE.allowed).flatMap(([side, [least, most]]) => [
    [side, least - 2, ['page.margin']] as const,
    [side, least, []] as const,
    [side, most, []] as const,
    [side, most + 2, ['page.margin']] as const,
  ]);
  test.each(sides)('%s of %i mm', async (side, millimetres, codes) => {
    const spoil = into(new RegExp(`(<w:pgMar[^>]*w:${side}=")\\d+`), `$1${twips(millimetres)}`);
    // A number stands nearer to the edge than the text does.
    expect(
      await codesOf(await spoilt(LETTER, (xml) => spoil(xml).replace(/w:header="\d+"/, 'w:header="400"'))),
    ).toEqual(codes);
  });
});

describe('a page that lies on its side', () => {
  const turned = into('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"');
  test('is found where nothing on it is a table', async () => {
    expect(await codesOf(await spoilt(LETTER, turned))).toEqual(['page.side']);
  });
  test('may hold a table, or be an annex', async () => {
    expect(await codesOf(await spoilt(PLAN, turned))).toEqual([]);
    expect(await codesOf(await writeDocument(PLAN))).toEqual([]);
  });
});

describe('a page number', () => {
  test.each([
    ['that does not begin at 1', into('<w:pgNumType w:start="1"/>', '<w:pgNumType w:start="3"/>'), 'page.number-start'],
    ['in Roman figures', into('<w:pgNumType ', '<w:pgNumType w:fmt="lowerRoman" '), 'page.number-figures'],
  ])('%s', async (_, spoil, code) => {
    expect(await codesOf(await spoilt(REPORT, spoil))).toEqual([code]);
  });
  test.each([
    ['too small', /<w:sz w:val="26"\/>/, '<w:sz w:val="22"/>'],
    ['in italics', /<w:i w:val="false"\/>/, '<w:i/>'],
  ])('%s', async (_, from, to) => {
    expect(await codesOf(await spoilt(REPORT, ofNumber(from, to), STYLES))).toEqual(['page.number-look']);
  });
  test('at the foot of the page', async () => {
    const spoil = into(
      /<w:headerReference w:type="default" (r:id="[^"]*")\/>/g,
      '<w:footerReference w:type="default" $1/>',
    );
    expect(await codesOf(await spoilt(LETTER, spoil))).toEqual(['page.number-place']);
  });
});

describe('number and symbol', () => {
  test.each([
    ['without its colon', 'Số: 214/', 'Số 214/', 'number.pattern'],
    ['with its word in capitals', 'Số: 214/', 'SỐ: 214/', 'number.pattern'],
    ['in small letters', '/UBND-XD', '/ubnd-xd', 'number.pattern'],
    ['joined by a dash where the stroke stands', '214/UBND-XD', '214-UBND-XD', 'number.pattern'],
  ])('%s', async (_, from, to, code) => {
    expect(await codesOf(await spoilt(LETTER, into(from, to)))).toEqual([code]);
  });
});

describe('the abbreviation of a kind', () => {
  const ofKind = (kind: Kind, symbol: string): OfficialDocument => ({
    ...REPORT,
    head: { ...REPORT.head, kind, symbol, number: 12 },
  });
  test.each(Object.keys(KINDS) as Kind[])('%s is right for its kind, and wrong for any other', async (kind) => {
    const other: Kind = kind === 'KH' ? 'BC' : 'KH';
    expect(await codesOf(await writeDocument(ofKind(kind, `${kind}-SXD`)))).not.toContain('number.kind');
    expect(await codesOf(await writeDocument(ofKind(kind, `${other}-SXD`)))).toContain('number.kind');
  });
  test.each([
    ['QC', 'QCh-SXD'],
    ['DA', 'DAn-SXD'],
    ['CTr', 'Ctr-SXD'],
    ['TTr', 'TT-SXD'],
    ['KH', 'SXD-HT'],
    ['KH', 'SLDTBXH-VP'],
  ] as const)('of %s is not in %s', async (kind, symbol) => {
    expect(await codesOf(await writeDocument(ofKind(kind, symbol)))).toContain('number.kind');
  });
  test('is in no letter: its subject stands under the number', async () => {
    const annex = { type: 'promulgated', kindName: 'Kế hoạch', title: 'Trồng cây', body: [] } as const;
    expect(await codesOf(await writeDocument({ ...LETTER, attachments: [annex] }))).not.toContain('number.kind');
  });
});

describe('how one signs for others', () => {
  const signed = (capacity: string): OfficialDocument => ({
    ...REPORT,
    signature: { capacity: [capacity, 'Phó Giám đốc'], name: 'Tạ Thử Nghiệm' },
  });
  test.each(Object.keys(CAPACITIES))('%s', async (capacity) => {
    const { check } = await checkedOf(await writeDocument(signed(`${capacity.replace('.', '')} Giám đốc`)));
    expect(check.findings).toMatchObject([{ code: 'signature.capacity', details: { wanted: capacity } }]);
    expect(await codesOf(await writeDocument(signed(`${capacity} Giám đốc`)))).toEqual([]);
  });
});
