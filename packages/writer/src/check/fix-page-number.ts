// Page numbers in the middle of the top margin, hidden on the first page: for a file that has no header or footer at all.
import { strFromU8, strToU8 } from 'fflate';
import { FONT, STYLES } from '../official-form.ts';

type Parts = Record<string, Uint8Array>;

const HEADER = 'sauro-page-number.xml';
const ID = 'rIdSauroPageNumber';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function withPageNumber(parts: Parts, main: string): Parts {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const types = '[Content_Types].xml';
  const [body, rels, kinds] = [main, relations, types].map((name) => parts[name]);
  if (body === undefined || rels === undefined || kinds === undefined) return parts;
  const relation = `<Relationship Id="${ID}" Type="${R}/header" Target="${HEADER}"/>`;
  const kind = `<Override PartName="/${folder}${HEADER}" ContentType="${TYPE}"/>`;
  return {
    ...parts,
    [main]: strToU8(withRoom(referring(strFromU8(body)))),
    [relations]: strToU8(strFromU8(rels).replace('</Relationships>', `${relation}</Relationships>`)),
    [types]: strToU8(strFromU8(kinds).replace('</Types>', `${kind}</Types>`)),
    [`${folder}${HEADER}`]: strToU8(headerXml()),
  };
}

/** The first section names the header, those after it go on with it; only the first page of all has none. */
function referring(xml: string): string {
  const reference = `<w:headerReference xmlns:r="${R}" w:type="default" r:id="${ID}"/>`;
  let first = true;
  return xml.replace(/<w:sectPr(?:\s[^>]*)?>.*?<\/w:sectPr>/gsu, (section) => {
    if (!first) return section;
    first = false;
    const named = section.replace(/^<w:sectPr(?:\s[^>]*)?>/u, (tag) => tag + reference);
    if (named.includes('<w:titlePg')) return named;
    const after = /<w:(?:textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)[\s/>]|<\/w:sectPr>$/u;
    return named.replace(after, (found) => `<w:titlePg/>${found}`);
  });
}

/** A header that begins at the edge of the paper would be cut off: then the number stands in the middle of the margin. */
function withRoom(xml: string): string {
  return xml.replace(
    /(<w:pgMar(?=\s)[^>]*\sw:header=")(\d+)(")/gu,
    (tag, before: string, header: string, after: string) =>
      Number(header) < LEAST_ROOM ? before + MIDDLE + after : tag,
  );
}
/** Twentieths of a point: 5 mm, and 10 mm. */
const LEAST_ROOM = 283;
const MIDDLE = 567;

function headerXml(): string {
  const look = `<w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/><w:sz w:val="${STYLES.pageNumber.size * 2}"/></w:rPr>`;
  const sign = (type: string) => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${sign('begin')}<w:r>${look}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${sign('separate')}<w:r>${look}<w:t>2</w:t></w:r>${sign('end')}`;
  return `${DECLARED}<w:hdr xmlns:w="${W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field}</w:p></w:hdr>`;
}
