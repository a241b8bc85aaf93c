// The XML of a package as a small tree of local names: senders differ in prefixes and in how many envelopes they lay around the
// header, and mean the same. Nothing is resolved: a document type or an entity is refused, as is what is too deep or too much.
import { SaxesParser } from 'saxes';
import { declaresEntities, XmlFailure } from '../docx/xml.ts';

export type Node = {
  readonly name: string;
  readonly children: Node[];
  /** What stands in it itself. */
  text: string;
  readonly href: string | null;
};

const DEEPEST = 40;
const MOST_ELEMENTS = 20_000;
const LONGEST_TEXT = 100_000;
/** Where the files stand; they are bounded by the size of the package. */
const FILES = new Set(['ContentTransferEncoded', 'Content']);

/** @throws {XmlFailure} */
export function treeOf(source: string): Node {
  if (declaresEntities(source)) throw new XmlFailure('file.entities');
  const root: Node = { name: '', children: [], text: '', href: null };
  const open: Node[] = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', broken);
  parser.on('doctype', () => {
    throw new XmlFailure('file.entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_ELEMENTS) broken();
    const node: Node = { name: localName(name), children: [], text: '', href: hrefOf(attributes) };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const addText = (text: string): void => {
    const node = open.at(-1);
    if (node === undefined) return;
    node.text += text;
    if (node.text.length > LONGEST_TEXT && !FILES.has(node.name)) broken();
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  return root;
}

function broken(): never {
  throw new XmlFailure('file.broken');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function hrefOf(attributes: Readonly<Record<string, string>>): string | null {
  return Object.entries(attributes).find(([name]) => localName(name) === 'href')?.[1] ?? null;
}

/** The first of such a name below, the nearest to the top first. */
export function findNode(node: Node, ...names: readonly string[]): Node | undefined {
  return findWhere(node, ({ name }) => names.includes(name));
}

/** The first below that is wanted, the nearest to the top first. */
export function findWhere(node: Node, isWanted: (node: Node) => boolean): Node | undefined {
  let level: readonly Node[] = node.children;
  while (level.length > 0) {
    const found = level.find(isWanted);
    if (found !== undefined) return found;
    level = level.flatMap(({ children }) => children);
  }
  return undefined;
}

/** All of that name below, in their order. */
export function allNodes(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : allNodes(child, name)));
}

/** What is written under a child, on one line; null where there is none or it is blank. */
/** Letters of one field of a header: no code, name or subject is longer. */
const LONGEST_FIELD = 1000;

export function textOf(node: Node | undefined, ...names: readonly string[]): string | null {
  const child = node?.children.find(({ name }) => names.includes(name));
  const text = child?.text.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' ? null : text.slice(0, LONGEST_FIELD);
}
