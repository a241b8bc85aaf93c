// XML parts as small trees. Names get the usual prefixes ("w:p") whatever prefixes the file declares and whether
// it is transitional or strict, so that the readers know one spelling. The children of a body, header, footer or
// notes part are handed over one by one: a long document is never in memory as a whole tree.
import { SaxesParser } from 'saxes';

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
};

export class XmlFailure extends Error {
  readonly code: 'file.broken' | 'file.entities';
  constructor(code: 'file.broken' | 'file.entities') {
    super(code);
    this.code = code;
  }
}

/** Deeper than any document, far less deep than the stack: readers may recurse. */
const DEEPEST = 240;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
};

/** Parts whose children are handed over one by one. */
const STREAMED = new Set(['w:body', 'w:hdr', 'w:ftr']);

export function parseXml(source: string, onBlock?: (block: XmlElement) => void): XmlElement {
  if (declaresEntities(source)) throw new XmlFailure('file.entities');
  const names = new Names();
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [] }];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new XmlFailure('file.broken');
  });
  parser.on('attribute', (attribute) => names.declare(attribute.name, attribute.value));
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new XmlFailure('file.broken');
    open.push({ name: names.of(tag.name), attributes: names.ofAll(tag.attributes), children: [] });
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined || parent === undefined) return;
    if (onBlock !== undefined && STREAMED.has(parent.name)) onBlock(element);
    else parent.children.push(element);
  });
  parser.write(source).close();
  const root = open[0]?.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw new XmlFailure('file.broken');
  return root;
}

/** Such declarations can only be written in capitals. */
export function declaresEntities(source: string): boolean {
  return source.includes('<!DOCTYPE') || source.includes('<!ENTITY');
}

/** Names in the usual prefixes. Declarations are taken as file-wide: no known writer gives one prefix two meanings. */
class Names {
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();
  #renames = false;

  declare(name: string, value: string): void {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return;
    const declared = name.slice(6);
    const usual = PREFIXES[value];
    if (usual === undefined || this.#prefixes.get(declared) === usual) return;
    this.#prefixes.set(declared, usual);
    this.#known.clear();
    this.#renames ||= declared !== usual;
  }

  of(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const usual = this.#prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    const result = usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
    this.#known.set(name, result);
    return result;
  }

  ofAll(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (!this.#renames) return attributes;
    const renamed: Record<string, string> = {};
    for (const [name, value] of Object.entries(attributes)) {
      renamed[name.includes(':') ? this.of(name) : name] = value;
    }
    return renamed;
  }
}

export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) if (typeof child !== 'string') yield child;
}

export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The w:val of a child, as most properties are written. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return findChild(element, name)?.attributes['w:val'];
}

export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : '')).join('');
}

/** Walks an element and all below it; `enter` answers whether to go below. */
export function walk(element: XmlElement, enter: (element: XmlElement) => boolean): void {
  if (!enter(element)) return;
  for (const child of element.children) if (typeof child !== 'string') walk(child, enter);
}
