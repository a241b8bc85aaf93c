// Small PDFs for tests, written by hand: any Unicode text at a place, drawn lines, a picture over the page, fields.
// Every letter is half as wide as its size, so that a test can reckon where a line ends.

export type Writing = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: Face;
  readonly slant?: boolean;
  readonly turned?: boolean;
  /** In the layer of a scan: on the page, but not drawn. */
  readonly hidden?: boolean;
  /** In a signature field laid over the page. */
  readonly field?: boolean;
};
export type Ink = Writing | { readonly line: readonly [number, number, number, number] } | { readonly picture: true };

export const FACES = { plain: 'Times', bold: 'Times-Bold', italic: 'Times-Italic', abc: '.VnTime' } as const;
export type Face = keyof typeof FACES;

export const WIDTH = 600;
export const HEIGHT = 800;

/** Places are points from the top left corner. */
export function makePdf(pages: readonly (readonly Ink[])[], extra: Extra = {}): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + 3 * index} 0 R`).join(' ');
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${extra.count ?? pages.length}>>`,
    stream(TO_UNICODE),
    stream('\u0080', PICTURE),
    ...Object.values(FACES).flatMap(fontObjects),
  ];
  pages.forEach((page, index) => objects.push(...pageObjects(page, FIRST_PAGE + 3 * index, extra.page ?? '')));
  return written(objects, extra.trailer ?? '');
}

/** The page, its content, and what its field shows. */
function pageObjects(page: readonly Ink[], number: number, entries: string): string[] {
  const box = `[0 0 ${WIDTH} ${HEIGHT}]`;
  const fonts = Object.keys(FACES).map((face, index) => `/${face} ${5 + 2 * index} 0 R`);
  const resources = `/Resources<</Font<<${fonts.join('')}>>/XObject<</I 4 0 R>>>>`;
  const isField = (ink: Ink) => 'text' in ink && ink.field === true;
  const field = `/Annots[<</Type/Annot/Subtype/Widget/FT/Sig/F 4/Rect${box}/AP<</N ${number + 2} 0 R>>>>]`;
  return [
    `<</Type/Page/Parent 2 0 R/MediaBox${box}${entries}${page.some(isField) ? field : ''}/Contents ${number + 1} 0 R${resources}>>`,
    stream(
      page
        .filter((ink) => !isField(ink))
        .map(operatorsOf)
        .join('\n'),
    ),
    stream(page.filter(isField).map(operatorsOf).join('\n'), `/Type/XObject/Subtype/Form/BBox${box}${resources}`),
  ];
}

export type Extra = { readonly count?: number; readonly page?: string; readonly trailer?: string };

const FIRST_PAGE = 5 + 2 * Object.keys(FACES).length;

const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin begincmap',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '1 beginbfrange <0000> <FFFF> <0000> endbfrange',
  'endcmap end',
].join('\n');

/** Turned text runs upwards and is upright on a page that is shown turned by 90 degrees. */
function matrixOf({ x, y, slant, turned }: Writing): string {
  if (turned) return `0 1 -1 0 ${y} ${x}`;
  return `${slant ? '0.7 0.7 -0.7 0.7' : '1 0 0 1'} ${x} ${HEIGHT - y}`;
}

const PICTURE = '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
const SYSTEM = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';

function fontObjects(name: string, index: number): string[] {
  return [
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${6 + 2 * index} 0 R]/ToUnicode 3 0 R>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}${SYSTEM}/DW 500>>`,
  ];
}

function operatorsOf(ink: Ink): string {
  if ('line' in ink) {
    const [x1, y1, x2, y2] = ink.line;
    return `0.5 w ${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`;
  }
  if ('picture' in ink) return `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`;
  const codes = Array.from(ink.text, (letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  return `BT /${ink.font ?? 'plain'} ${ink.size ?? 12} Tf ${ink.hidden ? 3 : 0} Tr ${matrixOf(ink)} Tm <${codes}> Tj ET`;
}

function stream(content: string, entries = ''): string {
  return `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`;
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF`;
  return Uint8Array.from(body + end, (letter) => letter.charCodeAt(0));
}
