// Small DOCX files for tests: the XML of the body and of the parts that a test is about; the rest is what Word needs.
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export type DocxParts = {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Header parts by relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Other entries of the ZIP file, as they are. */
  readonly files?: Readonly<Record<string, string>>;
  /** Change of the document part before it is packed. */
  readonly rewrite?: (document: string) => string;
};

export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  const rewrite = parts.rewrite ?? ((document: string) => document);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([`<Relationship Id="d" Type="${R}/officeDocument" Target="word/document.xml"/>`]),
    'word/document.xml': rewrite(part('document', `<w:body>${body}</w:body>`)),
    ...parts.files,
  };
  const own: string[] = [];
  function add(id: string, type: string, content: string | undefined, root: string = type): void {
    if (content === undefined) return;
    own.push(`<Relationship Id="${id}" Type="${R}/${type}" Target="${id}.xml"/>`);
    files[`word/${id}.xml`] = part(root, content);
  }
  add('styles', 'styles', parts.styles);
  add('numbering', 'numbering', parts.numbering);
  add('footnotes', 'footnotes', parts.footnotes);
  for (const [id, content] of Object.entries(parts.headers ?? {})) add(id, 'header', content, 'hdr');
  for (const [id, content] of Object.entries(parts.footers ?? {})) add(id, 'footer', content, 'ftr');
  files['word/_rels/document.xml.rels'] ??= relationships(own);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph with one run; `properties` is the XML inside w:pPr. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Properties of a paragraph that is an item of a list. */
export function item(listId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`;
}

export function lvl(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** An abstract list and one list of it, both under the same number. */
export function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

export function num(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function relationships(items: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
