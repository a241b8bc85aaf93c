// The blocks of a story, by a table of readers: paragraphs, tables, and the wrappers around them.
import type { DraftParagraph } from '../drafts.ts';
import { type Run, styledText } from '../runs.ts';
import { alternativeOf } from './alternate-content.ts';
import { IGNORED } from './ignored.ts';
import { lookOf, type OpenParagraph, readInline } from './inline.ts';
import { collectShown } from './lost-text.ts';
import type { Label } from './numbering.ts';
import { type ParagraphProperties, paragraphPropertiesOf, runPropertiesOf } from './properties.ts';
import { type DocxReading, lettersIn, type Story, storyOf } from './reading.ts';
import type { Style } from './styles.ts';
import { readTable } from './table.ts';
import { elementsOf, findChild, type XmlElement } from './xml.ts';

type Reader = (element: XmlElement, story: Story, reading: DocxReading) => void;

/** Reads the children of a story and closes it. */
export function readStory(parent: XmlElement, story: Story, reading: DocxReading): void {
  readChildren(parent, story, reading);
  closeStory(story);
}

export function readBlock(block: XmlElement, story: Story, reading: DocxReading): void {
  const reader = READERS[block.name];
  if (reader !== undefined) reader(block, story, reading);
  else if (!IGNORED.has(block.name)) {
    reading.ignored.add(block.name);
    readChildren(block, story, reading);
  }
}

/** Text that was to go on in a paragraph that never came. */
export function closeStory(story: Story): void {
  const styled = styledText(story.carried, story.gap);
  story.carried = [];
  if (styled.text !== '') story.drafts.push({ type: 'paragraph', ...styled, origin: story.origin });
}

function readChildren(parent: XmlElement, story: Story, reading: DocxReading): void {
  for (const child of elementsOf(parent)) readBlock(child, story, reading);
}

const READERS: Readonly<Record<string, Reader>> = {
  'w:p': readParagraph,
  'w:tbl': (element, story, reading) => {
    const table = readTable(element, reading, (cell) => {
      const inside = storyOf(story.origin, ' ');
      readStory(cell, inside, reading);
      return inside.drafts;
    });
    if (table.rows.length > 0) story.drafts.push(table);
  },
  'w:sectPr': readSection,
  'mc:AlternateContent': (element, story, reading) => {
    const alternative = alternativeOf(element);
    if (alternative !== undefined) readChildren(alternative, story, reading);
  },
  'w:r': readLooseInline,
  'm:oMath': readLooseInline,
  'm:oMathPara': readLooseInline,
  ...Object.fromEntries(
    ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo'].map((name): [string, Reader] => [
      name,
      readChildren,
    ]),
  ),
};

function readParagraph(element: XmlElement, story: Story, reading: DocxReading): void {
  const properties = findChild(element, 'w:pPr');
  const direct = paragraphPropertiesOf(properties);
  const styleId = direct.style ?? reading.styles.defaultParagraph;
  const style = reading.styles.style(styleId);
  const merged = { ...style.paragraph, ...direct };
  const mark = findChild(properties, 'w:rPr');
  const paragraph = openParagraph(story, style, reading);
  const label = labelOf(direct, style, styleId, reading);
  if (label !== undefined) addLabel(label, paragraph, mark);
  const labelled = paragraph.runs.length;
  paragraph.runs.push(...story.carried);
  story.carried = [];
  readInline(element, paragraph);
  if (labelled > 0) trimStart(paragraph.runs, labelled);
  leaveInstruction(story);
  const section = findChild(properties, 'w:sectPr');
  if (section !== undefined) readSection(section, story, reading);
  if (findChild(mark, 'w:del') !== undefined && paragraph.anchored.length === 0)
    story.carried = paragraph.runs.slice(labelled);
  else closeParagraph(paragraph, { ...merged, indent: direct.indent ?? label?.indent ?? merged.indent }, label);
}

function openParagraph(story: Story, style: Style, reading: DocxReading): OpenParagraph {
  return {
    reading,
    story,
    style,
    runs: [],
    anchored: [],
    sizes: new Map(),
    page: undefined,
    shown: reading.styles.shown(style, {}),
  };
}

function labelOf(
  direct: ParagraphProperties,
  style: Style,
  styleId: string | undefined,
  reading: DocxReading,
): Label | undefined {
  const place = { ...style.paragraph.place, ...direct.place };
  // List 0 takes a paragraph out of the list of its style.
  if (place.list === undefined || place.list === '0') return undefined;
  return reading.numbering.next(place, styleId);
}

/** The number is set as the mark of the paragraph is, unless its level says otherwise. */
function addLabel(label: Label, { reading, runs, style }: OpenParagraph, mark: XmlElement | undefined): void {
  if (label.text === '') return;
  const shown = reading.styles.shown(style, { ...runPropertiesOf(mark), ...label.run });
  reading.letters.generated += lettersIn(label.text);
  runs.push({ text: label.text, ...lookOf(shown) });
}

/** Blanks typed after an automatic number are those that the number already has. */
function trimStart(runs: Run[], from: number): void {
  for (let at = from; at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined) return;
    const text = run.text.trimStart();
    runs[at] = { ...run, text };
    if (text !== '') return;
  }
}

/** An instruction that is still open at the end of its paragraph is taken as broken, lest it swallow the document. */
function leaveInstruction(story: Story): void {
  while (story.fields.at(-1)?.phase === 'instruction') story.fields.pop();
}

type Shape = Omit<ParagraphProperties, 'indent'> & { readonly indent: number | undefined };

function closeParagraph(paragraph: OpenParagraph, shape: Shape, label: Label | undefined): void {
  const { story, reading } = paragraph;
  for (const anchor of paragraph.anchored) if (anchor.before) readAnchored(anchor, paragraph);
  const styled = styledText(paragraph.runs, story.gap);
  // A bullet with nothing after it is no text; a number alone is: the first column of a table.
  const isEmpty = styled.text === '' || (label?.bullet === true && styled.text === label.text.trim());
  if (!isEmpty) story.drafts.push({ type: 'paragraph', ...styled, origin: story.origin, ...shapeOf(paragraph, shape) });
  for (const anchor of paragraph.anchored) if (!anchor.before) readAnchored(anchor, paragraph);
  if (isEmpty && label !== undefined) reading.letters.generated -= lettersIn(label.text);
}

function shapeOf(paragraph: OpenParagraph, shape: Shape): Partial<DraftParagraph> {
  const { reading, style } = paragraph;
  const heading = shape.outline ?? style.heading;
  const size = [...paragraph.sizes].reduce<readonly [number, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    [0, 0],
  )[0];
  return {
    // Outline level 10 is the text of the body.
    ...(heading !== undefined && heading < 10 && { heading }),
    ...(shape.align !== undefined && { align: shape.align }),
    ...(shape.indent !== undefined && shape.indent !== 0 && { indent: shape.indent }),
    ...(size > 0 && { size }),
    ...(reading.paged && { page: paragraph.page ?? reading.page }),
  };
}

function readAnchored(anchor: OpenParagraph['anchored'][number], { story, reading }: OpenParagraph): void {
  const inside = storyOf(story.origin === 'body' ? anchor.kind : story.origin);
  if (anchor.kind === 'footnote') collectShown(anchor.content, reading.source);
  readStory(anchor.content, inside, reading);
  story.drafts.push(...inside.drafts);
}

/** Runs that stand between paragraphs are a paragraph of their own. */
function readLooseInline(element: XmlElement, story: Story, reading: DocxReading): void {
  readParagraph({ name: 'w:p', attributes: {}, children: [element] }, story, reading);
}

function readSection(element: XmlElement, _: Story, reading: DocxReading): void {
  for (const child of elementsOf(element)) {
    const id = child.attributes['r:id'];
    if (id === undefined) continue;
    if (child.name === 'w:headerReference') reading.headers.add(id);
    if (child.name === 'w:footerReference') reading.footers.add(id);
  }
}
