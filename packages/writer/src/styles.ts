// The components of a form as the paragraph styles of a word processor: what is changed in a style changes the whole
// document, and headings appear in the navigation.
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx';
import type { Form } from './form.ts';
import { type ComponentLook, LOOKS } from './looks.ts';
import type { Component } from './official-form.ts';
import { twips } from './units.ts';

const SINGLE_LINE = 240;
const ALIGN = {
  centred: AlignmentType.CENTER,
  body: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
} as const;

export function stylesOf(form: Form): IParagraphStyleOptions[] {
  return Object.entries(LOOKS).map(([component, look]) => styleOf(component as Component, look, form));
}

function styleOf(component: Component, { name, like, level }: ComponentLook, form: Form): IParagraphStyleOptions {
  const { size, bold = false, italic = false, underline = false } = form.styles[component];
  return {
    id: styleId(component),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: form.font, size: size * 2, bold, italics: italic, ...(underline && { underline: {} }) },
    paragraph: {
      alignment: ALIGN[like],
      ...(level === undefined ? {} : { outlineLevel: level, keepNext: true }),
      ...(like === 'body' && {
        indent: { firstLine: twips(form.body.firstLine) },
        spacing: { before: form.body.before * 20, line: SINGLE_LINE * form.body.line, lineRule: LineRuleType.AUTO },
      }),
    },
  };
}

/** Apart from the names that word processors have for styles of their own. */
export function styleId(component: Component): string {
  return `VB${component.charAt(0).toUpperCase()}${component.slice(1)}`;
}
