// The inside of a paragraph: runs and what stands between them, by a table of readers. An element that is in
// neither table is told as a doubt, and read through all the same, so that its text is not lost.
import { decodeLegacy } from '../../vietnamese/legacy.ts';
import type { Look, Run } from '../runs.ts';
import { alternativeOf } from './alternate-content.ts';
import { readDrawing } from './drawings.ts';
import { IGNORED } from './ignored.ts';
import { type RunProperties, runPropertiesOf } from './properties.ts';
import { type DocxReading, lettersIn, type Story } from './reading.ts';
import type { Style } from './styles.ts';
import { symbolText } from './symbols.ts';
import { findChild, textIn, type XmlElement } from './xml.ts';

/** A paragraph while it is read. */
export type OpenParagraph = {
  readonly reading: DocxReading;
  readonly story: Story;
  readonly style: Style;
  readonly runs: Run[];
  /** Text boxes and notes that are anchored here; `before` where no text of the paragraph stands before the anchor. */
  readonly anchored: {
    readonly content: XmlElement;
    readonly kind: 'textbox' | 'footnote';
    readonly before: boolean;
  }[];
  /** Letters by size in points. */
  readonly sizes: Map<number, number>;
  /** Page on which its text begins. */
  page: number | undefined;
  /** Properties of the run that is being read. */
  shown: RunProperties;
};

type Reader = (element: XmlElement, paragraph: OpenParagraph) => void;

export function readInline(parent: XmlElement, paragraph: OpenParagraph): void {
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    const reader = READERS[child.name];
    if (reader !== undefined) reader(child, paragraph);
    else if (!IGNORED.has(child.name)) {
      paragraph.reading.ignored.add(child.name);
      readInline(child, paragraph);
    }
  }
}

const READERS: Readonly<Record<string, Reader>> = {
  'w:r': readRun,
  'w:t': (element, paragraph) => addText(textIn(element), paragraph),
  'm:t': (element, paragraph) => addText(textIn(element), paragraph),
  'w:tab': (_, paragraph) => addSign('\t', paragraph),
  'w:ptab': (_, paragraph) => addSign('\t', paragraph),
  'w:cr': (_, paragraph) => addSign('\n', paragraph),
  'w:br': (_, paragraph) => addSign('\n', paragraph),
  'w:noBreakHyphen': (_, paragraph) => addSign('-', paragraph),
  'w:sym': readSymbol,
  'w:lastRenderedPageBreak': (_, { reading }) => {
    reading.page += 1;
  },
  'w:fldChar': readFieldSign,
  'w:instrText': (element, { story }) => {
    const field = story.fields.at(-1);
    if (field?.phase === 'instruction') field.instruction += textIn(element);
  },
  'w:fldSimple': readSimpleField,
  'w:footnoteReference': (element, paragraph) => anchorNote(paragraph.reading.footnotes, element, paragraph),
  'w:endnoteReference': (element, paragraph) => anchorNote(paragraph.reading.endnotes, element, paragraph),
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': readDrawing,
  'mc:AlternateContent': (element, paragraph) => {
    const alternative = alternativeOf(element);
    if (alternative !== undefined) readInline(alternative, paragraph);
  },
  // Wrappers that say nothing of the text, and insertions, which are taken as accepted.
  ...Object.fromEntries(
    [
      'w:ins',
      'w:moveTo',
      'w:hyperlink',
      'w:smartTag',
      'w:sdt',
      'w:sdtContent',
      'w:customXml',
      'w:dir',
      'w:bdo',
      'w:ruby',
      'w:rubyBase',
      'm:oMath',
      'm:oMathPara',
      'm:r',
      'm:e',
      'm:f',
      'm:num',
      'm:den',
      'm:sSup',
      'm:sSub',
      'm:sSubSup',
      'm:sup',
      'm:sub',
      'm:d',
      'm:nary',
      'm:rad',
      'm:deg',
      'm:func',
      'm:fName',
      'm:acc',
      'm:bar',
      'm:box',
      'm:groupChr',
      'm:limLow',
      'm:limUpp',
      'm:lim',
      'm:m',
      'm:mr',
      'm:eqArr',
    ].map((name): [string, Reader] => [name, readInline]),
  ),
};

function readRun(element: XmlElement, paragraph: OpenParagraph): void {
  const outer = paragraph.shown;
  paragraph.shown = paragraph.reading.styles.shown(paragraph.style, runPropertiesOf(findChild(element, 'w:rPr')));
  readInline(element, paragraph);
  paragraph.shown = outer;
}

function addText(stored: string, paragraph: OpenParagraph): void {
  const { reading, shown, story } = paragraph;
  const count = lettersIn(stored);
  reading.letters.read += count;
  if (shown.hidden === true || isInstruction(story) || isPageNumber(story)) {
    reading.letters.hidden += count;
    return;
  }
  const decoded = symbolText(decodeLegacy(stored, shown.font ?? ''), shown.font);
  const text = shown.caps === true ? decoded.toUpperCase() : decoded;
  const letters = lettersIn(text.normalize('NFC'));
  reading.letters.shown += letters;
  if (text.trim() !== '') paragraph.page ??= reading.page;
  if (shown.size !== undefined) paragraph.sizes.set(shown.size, (paragraph.sizes.get(shown.size) ?? 0) + letters);
  paragraph.runs.push({ text, ...lookOf(shown) });
}

export function lookOf(shown: RunProperties): Look {
  return { bold: shown.bold === true, italic: shown.italic === true, underline: shown.underline === true };
}

/** A blank or a sign of our own making. */
function addSign(text: string, paragraph: OpenParagraph): void {
  if (paragraph.shown.hidden !== true) paragraph.runs.push({ text, ...lookOf(paragraph.shown) });
}

function readSymbol(element: XmlElement, paragraph: OpenParagraph): void {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return;
  // Word writes the same sign as F0B7 or as 00B7.
  const sign = String.fromCharCode(code < 0x100 ? code + 0xf000 : code);
  const text = symbolText(sign, element.attributes['w:font']);
  paragraph.reading.letters.generated += lettersIn(text);
  addSign(text, paragraph);
}

function readFieldSign(element: XmlElement, { story }: OpenParagraph): void {
  const type = element.attributes['w:fldCharType'];
  const field = story.fields.at(-1);
  if (type === 'begin') story.fields.push({ instruction: '', phase: 'instruction' });
  else if (type === 'separate' && field !== undefined) field.phase = 'result';
  else if (type === 'end') story.fields.pop();
}

function readSimpleField(element: XmlElement, paragraph: OpenParagraph): void {
  paragraph.story.fields.push({ instruction: element.attributes['w:instr'] ?? '', phase: 'result' });
  readInline(element, paragraph);
  paragraph.story.fields.pop();
}

/** The result of a field that stands inside the instruction of another, as in { IF { … } }, is not shown. */
function isInstruction(story: Story): boolean {
  return story.fields.slice(0, -1).some((field) => field.phase === 'instruction');
}

function isPageNumber(story: Story): boolean {
  if (story.origin !== 'header' && story.origin !== 'footer') return false;
  return story.fields.some((field) => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(field.instruction));
}

function anchorNote(notes: ReadonlyMap<string, XmlElement>, element: XmlElement, paragraph: OpenParagraph): void {
  const content = notes.get(element.attributes['w:id'] ?? '');
  if (content !== undefined) paragraph.anchored.push({ content, kind: 'footnote', before: false });
}
