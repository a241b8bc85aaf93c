// The paragraphs of the body as they are set. Every run is counted, also those that are not shown, so that `ordinal`
// names one element of the file.
import { alternativeOf } from '../1-open/docx/alternate-content.ts';
import { paragraphPropertiesOf, runPropertiesOf } from '../1-open/docx/properties.ts';
import type { Style, Styles } from '../1-open/docx/styles.ts';
import { elementsOf, findChild, textIn, type XmlElement } from '../1-open/docx/xml.ts';
import type { Align } from '../flow.ts';

export type SetRun = {
  /** Which `w:r` of the part it is, from 0. */
  readonly ordinal: number;
  readonly text: string;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "auto", or red, green and blue in hexadecimal. */
  readonly color: string;
};

export type SetParagraph = {
  readonly text: string;
  readonly runs: readonly SetRun[];
  readonly align: Align;
  /** In a list, or of a style that is: its number is not in the text. */
  readonly listed: boolean;
  /** Number of the table and of the cell that hold it, unique in the document; null outside. */
  readonly table: number | null;
  readonly cell: number | null;
  readonly textbox: boolean;
  /** Which of the pages it stands on. */
  readonly section: number;
};

/** What is gathered while the body is walked. */
export type Setting = {
  readonly styles: Styles;
  readonly fonts: (font: string | undefined) => string;
  readonly paragraphs: SetParagraph[];
  readonly sections: XmlElement[];
  runs: number;
  cells: number;
  tables: number;
  /** Sections that have ended. */
  ended: number;
};

type Place = { readonly table: number | null; readonly cell: number | null; readonly textbox: boolean };
const OUTSIDE: Place = { table: null, cell: null, textbox: false };

export function readSetBlock(block: XmlElement, setting: Setting, place: Place = OUTSIDE, shown = true): void {
  switch (block.name) {
    case 'w:p':
      readParagraph(block, setting, place, shown);
      return;
    case 'w:sectPr':
      endSection(block, setting);
      return;
    case 'w:tbl': {
      // A table inside a table is a table of its own.
      const table = setting.tables++;
      for (const child of elementsOf(block)) readSetBlock(child, setting, { ...place, table }, shown);
      return;
    }
    case 'w:tc': {
      const cell = setting.cells++;
      for (const child of elementsOf(block)) readSetBlock(child, setting, { ...place, cell }, shown);
      return;
    }
    case 'mc:AlternateContent': {
      const alternative = alternativeOf(block);
      for (const child of elementsOf(block)) readSetBlock(child, setting, place, shown && child === alternative);
      return;
    }
    case 'w:r':
      setting.runs += 1;
      break;
    default:
      break;
  }
  const below = shown && block.name !== 'w:del' && block.name !== 'w:moveFrom';
  for (const child of elementsOf(block)) readSetBlock(child, setting, place, below);
}

function endSection(element: XmlElement, setting: Setting): void {
  setting.sections.push(element);
  setting.ended += 1;
}

type Open = {
  readonly setting: Setting;
  readonly style: Style;
  readonly place: Place;
  readonly runs: SetRun[];
  /** Text boxes, read after the paragraph in which they hang. */
  readonly boxes: { readonly content: XmlElement; readonly shown: boolean }[];
  field: 'none' | 'instruction';
};

function readParagraph(element: XmlElement, setting: Setting, place: Place, shown: boolean): void {
  const { styles } = setting;
  const properties = findChild(element, 'w:pPr');
  const direct = paragraphPropertiesOf(properties);
  const style = styles.style(direct.style ?? styles.defaultParagraph);
  const merged = { ...style.paragraph, ...direct };
  const list = { ...style.paragraph.place, ...direct.place }.list;
  const open: Open = { setting, style, place, runs: [], boxes: [], field: 'none' };
  for (const child of elementsOf(element)) readInside(child, open, shown);
  const text = open.runs.map((run) => run.text).join('');
  if (shown && text.trim() !== '') {
    setting.paragraphs.push({
      text: text.normalize('NFC'),
      runs: open.runs,
      align: merged.align ?? 'left',
      listed: list !== undefined && list !== '0',
      ...place,
      section: setting.ended,
    });
  }
  const section = findChild(properties, 'w:sectPr');
  if (section !== undefined) endSection(section, setting);
}

function readInside(element: XmlElement, open: Open, shown: boolean): void {
  switch (element.name) {
    case 'w:r':
      readRun(element, open, shown);
      return;
    case 'w:pPr':
      return;
    case 'mc:AlternateContent': {
      const alternative = alternativeOf(element);
      for (const child of elementsOf(element)) readInside(child, open, shown && child === alternative);
      return;
    }
    case 'w:txbxContent': {
      const place = { ...open.place, textbox: true };
      for (const child of elementsOf(element)) readSetBlock(child, open.setting, place, shown);
      return;
    }
    default: {
      const below = shown && element.name !== 'w:del' && element.name !== 'w:moveFrom';
      for (const child of elementsOf(element)) readInside(child, open, below);
    }
  }
}

function readRun(element: XmlElement, open: Open, shown: boolean): void {
  const { setting, style } = open;
  const ordinal = setting.runs;
  setting.runs += 1;
  const look = setting.styles.shown(style, runPropertiesOf(findChild(element, 'w:rPr')));
  let text = '';
  for (const child of elementsOf(element)) {
    if (child.name === 'w:fldChar') followField(child, open);
    else if (child.name === 'w:t' && open.field === 'none') text += textIn(child);
    else if (child.name === 'w:tab') text += '\t';
    else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
    else if (child.name === 'w:noBreakHyphen') text += '-';
    else if (child.name !== 'w:rPr') readInside(child, open, shown);
  }
  if (!shown || look.hidden === true || text === '') return;
  open.runs.push({
    ordinal,
    text: look.caps === true ? text.toLocaleUpperCase('vi') : text,
    font: setting.fonts(look.font),
    size: look.size ?? WORD_SIZE,
    bold: look.bold === true,
    italic: look.italic === true,
    color: look.color ?? 'auto',
  });
}

/** What Word takes where a file says no size. */
const WORD_SIZE = 10;

function followField(sign: XmlElement, open: Open): void {
  const type = sign.attributes['w:fldCharType'];
  if (type === 'begin') open.field = 'instruction';
  else open.field = 'none';
}
