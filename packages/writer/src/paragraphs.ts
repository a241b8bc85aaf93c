// Components of the form as paragraphs. How they look stands in the styles (styles.ts); here is only what differs from them.
import { BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Form } from './form.ts';
import type { Component } from './official-form.ts';
import { styleId } from './styles.ts';
import { twips } from './units.ts';
import { writable } from './writable.ts';

export type Look = { readonly bold?: boolean; readonly italic?: boolean };

/** Writes components in one form. */
export type Pen = {
  readonly form: Form;
  /** The text as it is set: in capitals where the component is. */
  readonly text: (component: Component, text: string) => string;
  readonly line: (component: Component, text: string, options?: IParagraphOptions, look?: Look) => Paragraph;
};

export function penOf(form: Form): Pen {
  const text = (component: Component, said: string): string =>
    form.styles[component].upper ? writable(said).toLocaleUpperCase('vi') : writable(said);
  return {
    form,
    text,
    line: (component, said, options = {}, look = {}) =>
      new Paragraph({
        ...options,
        style: styleId(component),
        children: [
          new TextRun({
            text: text(component, said),
            ...(look.bold === undefined ? {} : { bold: look.bold }),
            ...(look.italic === undefined ? {} : { italics: look.italic }),
          }),
        ],
      }),
  };
}

/**
 * The rule under a name or a title, `length` of `room` millimetres wide: an empty paragraph with a line on top, as drawn
 * shapes would not survive other programs.
 */
export function rule(length: number, room: number): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side, firstLine: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 70, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** A box round a few words: the mark of urgency. */
export function boxed(pen: Pen, component: Component, text: string, sideIndent: number): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 8, space: 2, color: '000000' };
  return pen.line(component, text, {
    indent: { left: twips(sideIndent), right: twips(sideIndent) },
    border: { top: side, bottom: side, left: side, right: side },
    spacing: { before: 120 },
  });
}
