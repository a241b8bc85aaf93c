// The corrected copy: what is certain is mended and found no more; all else is as it was, byte for byte.
import { describe, expect, test } from 'vitest';
import { LETTER, REPORT } from '../testing/documents.ts';
import { checkedOf, codesOf, NOTHING, partsOf, type Spoil, spoilt } from '../testing/spoilt.ts';

const MAIN = 'word/document.xml';

async function corrected(bytes: Uint8Array): Promise<Uint8Array> {
  const copy = (await checkedOf(bytes)).corrected();
  if (copy === undefined) throw new Error('nothing was mended');
  return copy;
}

const replace =
  (from: string | RegExp, to: string): Spoil =>
  (xml) =>
    xml.replace(from, to);

describe('is mended, and the file is what it was before it was spoilt', () => {
  test.each([
    ['a margin', replace(/w:left="1701"/, 'w:left="1000"')],
    ['the zeros of the date', replace('ngày 09 tháng 02', 'ngày 9 tháng 2')],
    ['the state’s name', replace('CỘNG HÒA XÃ', 'CỘNG HOÀ XÃ')],
    ['the motto', replace('Độc lập - Tự do', 'Độc lập – Tự do')],
  ])('%s', async (_, spoil) => {
    const before = await spoilt(LETTER, NOTHING);
    const parts = partsOf(await corrected(await spoilt(LETTER, spoil)));
    expect(parts).toEqual(partsOf(before));
  });
});

describe('is mended and found no more', () => {
  test.each([
    ['another paper', replace(/w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"'), MAIN],
    ['a number on the first page', replace('<w:titlePg/>', ''), MAIN],
    ['another font', replace(/w:ascii="Times New Roman"/g, 'w:ascii="Arial"'), 'word/styles.xml'],
    ['sizes', replace(/<w:sz w:val="28"\/>/g, '<w:sz w:val="22"/>'), 'word/styles.xml'],
  ])('%s', async (_, spoil, part) => {
    const bytes = await spoilt(REPORT, spoil, part);
    expect(await codesOf(bytes)).not.toEqual([]);
    expect(await codesOf(await corrected(bytes))).toEqual([]);
  });
  test('margins of which a section says nothing', async () => {
    const bytes = await spoilt(REPORT, replace(/<w:pgMar[^>]*\/>/g, ''));
    expect(await codesOf(bytes)).toEqual(['page.margin', 'page.margin']);
    expect(await codesOf(await corrected(bytes))).toEqual([]);
  });
  test('a date whose figures stand in several runs', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const spoil = replace(
      run('Sông Ngân, ngày 09 tháng 02 năm 2026'),
      run('Sông Ngân, ngày ') + run('9') + run(' tháng ') + run('2') + run(' năm 2026'),
    );
    expect(partsOf(await corrected(await spoilt(LETTER, spoil)))[MAIN]).toContain(
      run('09') + run(' tháng ') + run('02'),
    );
  });
});

test('parts in which nothing is mended are the same bytes', async () => {
  const bytes = await spoilt(LETTER, replace('ngày 09', 'ngày 9'));
  const [before, after] = [partsOf(bytes), partsOf(await corrected(bytes))];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(changed).toEqual([MAIN]);
  expect(after[MAIN]?.length).toBe((before[MAIN]?.length ?? 0) + 1);
});

test('page numbers come into a file that has no header, hidden on the first page', async () => {
  const bare = await spoilt(REPORT, (xml) =>
    xml.replace(/<w:headerReference[^>]*\/>/g, '').replaceAll('<w:titlePg/>', ''),
  );
  expect(await codesOf(bare)).toEqual(['page.number-missing']);
  const parts = partsOf(await corrected(bare));
  expect(await codesOf(await corrected(bare))).toEqual([]);
  expect(parts['word/sauro-page-number.xml']).toContain('<w:jc w:val="center"/>');
  expect(parts['[Content_Types].xml']).toContain('/word/sauro-page-number.xml');
});

test('text in an old code keeps its font', async () => {
  const bytes = await spoilt(
    LETTER,
    replace(
      '<w:r><w:t xml:space="preserve">- Rà soát',
      '<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t xml:space="preserve">- Rµ so¸t',
    ),
  );
  const { check, corrected: copy } = await checkedOf(bytes);
  expect(check.findings).toMatchObject([{ code: 'type.old-font', fix: null }]);
  expect(copy()).toBeUndefined();
});
