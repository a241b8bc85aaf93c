// The writer's public entry: data in, bytes out.
export { FORMS, type Form, PARTY_FORM, STATE_FORM, textWidthOf } from './form.ts';
export { kindNameOf } from './head.ts';
export { annexLabel, attachedTo } from './attachments.ts';
export { marker, numbered, numeral } from './numbering.ts';
export * from './official-document.ts';
export * from './official-form.ts';
export { glyphsOf, type HasGlyph } from './print/glyphs.ts';
export { PRINT_FONT, printSource, type PrintSource } from './print/print-source.ts';
export { writeDocument } from './write-document.ts';
