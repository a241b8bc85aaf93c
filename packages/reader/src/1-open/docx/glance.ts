// Whether a Word file plainly bears no mark of secrecy, by the text of its parts as they are written. Most files that come are
// not opened for it: their XML is not even parsed. Sure is only what holds however the parts are read: all that is out of the
// ordinary (letters that are no Unicode, text that is hidden or struck out, a short text) is to be opened.
import { isSurelyWhole } from '../../vietnamese/syllables-damage.ts';
import { mayHoldMark } from '../mark-words.ts';
import { glancePackage, isDocument, type Package } from './package.ts';

export function isPlainlyUnmarkedDocx(bytes: Uint8Array): boolean {
  try {
    return isPlain(glancePackage(bytes));
  } catch {
    // What is wrong with the package is told by who opens it.
    return false;
  }
}

function isPlain(file: Package): boolean {
  const main = file.part(file.main);
  if (main === undefined || !isDocument(main)) return false;
  const others = file.relationships(file.main).flatMap(({ type, target }) => {
    const source = BESIDE.has(type) ? file.part(target) : undefined;
    return source === undefined ? [] : [source];
  });
  const parts = [main, ...others];
  return !parts.some((part) => IS_CODED.test(part) || mayHoldMark(part)) && isSurelyWhole(textOf(main).split(/\s+/));
}

/** Parts whose text stands in the document, and the one that says in which font it is set and whether it is shown. */
const BESIDE = new Set(['header', 'footer', 'footnotes', 'endnotes', 'numbering', 'styles']);

/** Where the text is another than it is written: */
const IS_CODED = new RegExp(
  [
    // a letter by its number,
    '&#|char\\s*=\\s*["\'][^"\']*(?:1ea[cd]|30?2|32?3)',
    // one that is a letter in its font only (vietnamese/legacy.ts),
    '["\'](?:[A-Z]{6}\\+)?(?:\\.vn|vni[-\\s])',
    // what is there and not shown, and entities, for which the file is refused.
    'vanish|<(?:\\w+:)?(?:del|moveFrom)[\\s>]|<!(?:DOCTYPE|ENTITY)',
  ].join('|'),
  'i',
);

/** Words as they stand in paragraphs: pieces of one word are put together, words of two paragraphs are not. */
function textOf(source: string): string {
  let text = '';
  for (const { 1: piece } of source.matchAll(PIECES)) text += piece ?? '\n';
  return text;
}

/** No tag is looked for beyond the next one: a file of tags without an end is read through once. */
const PIECES = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)|<(?:\/(?:\w+:)?p|(?:\w+:)?(?:tab|br|cr)[\s/])/g;
