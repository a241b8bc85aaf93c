// The entry for who shows a document without reading it: its paragraphs and tables in order, whatever the format was.
export { open } from './1-open/open.ts';
export type { Opened, Source, Tools } from './1-open/opened.ts';
