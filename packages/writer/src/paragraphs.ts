// Components of the form as paragraphs: the one place where a style of Decree 30/2020 becomes the terms of `docx`.
import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { BODY, type Component, FONT, STYLES, type Style } from './official-form.ts';

/** Twentieths of a point from millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

const SINGLE_LINE = 240;

export type Look = { readonly bold?: boolean; readonly italic?: boolean };

/** A run of text in the style of a component. */
export function run(component: Component, text: string, look: Look = {}): TextRun {
  const style: Style = STYLES[component];
  return new TextRun({
    text: style.upper ? text.toLocaleUpperCase('vi') : text,
    font: FONT,
    size: style.size * 2,
    bold: look.bold ?? style.bold ?? false,
    italics: look.italic ?? style.italic ?? false,
  });
}

/** A centred line of the head, the title or the signature, with no space round it. */
export function centred(component: Component, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: [run(component, text)] });
}

/** A paragraph of the body: justified, first line indented. */
export function bodyParagraph(component: Component, text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(BODY.firstLine) },
    spacing: { before: BODY.before * 20, line: SINGLE_LINE * BODY.line, lineRule: LineRuleType.AUTO },
    children: [run(component, text, look)],
  });
}

/** A heading stays with the paragraph after it. */
export function headingParagraph(component: Component, text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepNext: true,
    indent: { firstLine: twips(BODY.firstLine) },
    spacing: { before: BODY.before * 20, line: SINGLE_LINE * BODY.line, lineRule: LineRuleType.AUTO },
    children: [run(component, text)],
  });
}

/** The rule under a name or a title: an empty paragraph with a line on top, as drawn shapes would not survive other programs. */
export function rule(sideIndent: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: twips(sideIndent), right: twips(sideIndent) },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } },
    spacing: { before: 40, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** A box round a few words: the mark of urgency or secrecy. */
export function boxed(component: Component, text: string, sideIndent: number): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 8, space: 2, color: '000000' };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: twips(sideIndent), right: twips(sideIndent) },
    border: { top: side, bottom: side, left: side, right: side },
    spacing: { before: 120 },
    children: [run(component, text)],
  });
}
