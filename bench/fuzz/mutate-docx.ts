// Damage inside a DOCX: its parts are taken out, one or more are changed as XML or as a part, and all is zipped again,
// so that the damage comes past the zip and reaches the walker.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { damageBytes } from './mutate-bytes.ts';
import { damageText } from './mutate-text.ts';
import type { Chance } from './random.ts';

type Parts = Record<string, Uint8Array>;

export function damageDocx(bytes: Uint8Array, other: Uint8Array, by: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  for (let times = 1 + by.below(3); times > 0; times -= 1) {
    by.pick([damagePart, damagePart, damagePart, damagePart, dropPart, swapParts, emptyPart, strangerPart])(
      parts,
      other,
      by,
    );
  }
  return zipSync(parts, { level: 1 });
}

function damagePart(parts: Parts, other: Uint8Array, by: Chance): void {
  // Most of what can go wrong is in the body.
  const name = by.below(3) > 0 && 'word/document.xml' in parts ? 'word/document.xml' : by.pick(Object.keys(parts));
  const part = parts[name];
  if (part === undefined) return;
  parts[name] = /\.(xml|rels)$/.test(name) ? strToU8(damageXml(strFromU8(part), by)) : damageBytes(part, other, by);
}

function dropPart(parts: Parts, _other: Uint8Array, by: Chance): void {
  delete parts[by.pick(Object.keys(parts))];
  if (Object.keys(parts).length === 0) parts['word/document.xml'] = strToU8('<w:document/>');
}

function swapParts(parts: Parts, _other: Uint8Array, by: Chance): void {
  const [one, two] = [by.pick(Object.keys(parts)), by.pick(Object.keys(parts))];
  [parts[one], parts[two]] = [parts[two] ?? strToU8(''), parts[one] ?? strToU8('')];
}

function emptyPart(parts: Parts, _other: Uint8Array, by: Chance): void {
  parts[by.pick(Object.keys(parts))] = new Uint8Array();
}

function strangerPart(parts: Parts, other: Uint8Array, by: Chance): void {
  parts[
    by.pick([
      'word/footnotes.xml',
      'word/vbaProject.bin',
      'word/header9.xml',
      '../../evil.xml',
      'word/numbering.xml',
      '[Content_Types].xml',
    ])
  ] = other.slice(0, by.below(20_000));
}

type Tag = { readonly start: number; readonly end: number; readonly name: string };

function damageXml(xml: string, by: Chance): string {
  const tags = [...xml.matchAll(/<\/?([\w:]+)[^<>]*>/g)].map(
    (match): Tag => ({ start: match.index, end: match.index + match[0].length, name: match[1] ?? '' }),
  );
  if (tags.length === 0) return damageText(xml, xml, by);
  return by.pick([
    dropTag,
    dropElement,
    dropElement,
    repeatElement,
    repeatElement,
    moveElement,
    wrapDeep,
    renameTag,
    changeNumber,
    changeNumber,
    trickText,
    trickText,
    doctype,
    cut,
  ])(xml, tags, by);
}

type XmlDamage = (xml: string, tags: readonly Tag[], by: Chance) => string;

const dropTag: XmlDamage = (xml, tags, by) => {
  const { start, end } = by.pick(tags);
  return xml.slice(0, start) + xml.slice(end);
};

const dropElement: XmlDamage = (xml, tags, by) => {
  const { start, end } = elementAt(xml, tags, by);
  return xml.slice(0, start) + xml.slice(end);
};

const repeatElement: XmlDamage = (xml, tags, by) => {
  const { start, end } = elementAt(xml, tags, by);
  return xml.slice(0, end) + xml.slice(start, end).repeat(1 + by.below(30)) + xml.slice(end);
};

const moveElement: XmlDamage = (xml, tags, by) => {
  const from = elementAt(xml, tags, by);
  const to = by.pick(tags).end;
  return xml.slice(0, to) + xml.slice(from.start, from.end) + xml.slice(to);
};

const wrapDeep: XmlDamage = (xml, tags, by) => {
  const { start, end } = elementAt(xml, tags, by);
  const [open, close] = by.pick([
    ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['<w:ins w:id="1">', '</w:ins>'],
    ['<w:del w:id="1">', '</w:del>'],
    ['<mc:AlternateContent><mc:Fallback>', '</mc:Fallback></mc:AlternateContent>'],
  ] as const);
  const depth = by.pick([1, 1, 2, 40, 2000]);
  return xml.slice(0, start) + open.repeat(depth) + xml.slice(start, end) + close.repeat(depth) + xml.slice(end);
};

const renameTag: XmlDamage = (xml, tags, by) => {
  const [from, to] = [by.pick(tags).name, by.pick(tags).name];
  return xml.replaceAll(new RegExp(`(</?)${from}(?=[\\s/>])`, 'g'), `$1${to}`);
};

const changeNumber: XmlDamage = (xml, _tags, by) => {
  const numbers = [...xml.matchAll(/="(-?\d+)"/g)];
  if (numbers.length === 0) return xml;
  const { index, 0: whole } = by.pick(numbers);
  return `${xml.slice(0, index)}="${by.pick(['0', '-1', '1', '2', '99', '65536', '2147483648', '1e9', '', 'x', '9'.repeat(30)])}"${xml.slice(index + whole.length)}`;
};

const trickText: XmlDamage = (xml, _tags, by) => {
  const texts = [...xml.matchAll(/<w:t[^>]*>([^<]+)</g)];
  if (texts.length === 0) return damageText(xml, xml, by);
  const { index, 0: whole, 1: text = '' } = by.pick(texts);
  const escaped = damageText(text, text, by).replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
  return xml.slice(0, index + whole.length - text.length - 1) + escaped + xml.slice(index + whole.length - 1);
};

const doctype: XmlDamage = (xml) =>
  xml.replace(
    /^(<\?xml[^>]*>)?/,
    '$&<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
  );

const cut: XmlDamage = (xml, _tags, by) => xml.slice(0, by.below(xml.length));

/** From an opening tag to the first closing tag of its name: often a whole element, sometimes not, and both are wanted. */
function elementAt(xml: string, tags: readonly Tag[], by: Chance): { start: number; end: number } {
  const tag = by.pick(tags);
  const close = xml.indexOf(`</${tag.name}>`, tag.end);
  return { start: tag.start, end: close < 0 || close - tag.start > 20_000 ? tag.end : close + tag.name.length + 3 };
}
