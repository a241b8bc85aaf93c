// The writer's public entry: data in, bytes out.
export { marker, numbered, numeral } from './numbering.ts';
export * from './official-document.ts';
export * from './official-form.ts';
export { writeDocument } from './write-document.ts';
