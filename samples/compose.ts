// Words to write a sample in: blocks of a document, each with what it means beside it. The writer sees the words,
// `gold-of.ts` gathers the meanings, so a sample and its gold cannot drift apart.
import type {
  Annex,
  Bullet,
  Cell,
  OfficialDocument,
  Paragraph,
  Point,
  Promulgated,
  Row,
  Section,
  Table,
} from '@sauro/writer';
import type { GoldDeadline, GoldDuty, GoldHead, GoldPhase, GoldReference, GoldTarget, GoldTask } from './gold.ts';

export type Sample = {
  readonly name: string;
  readonly formats: readonly ('docx' | 'pdf' | 'txt' | 'wrapped' | 'md' | 'html')[];
  readonly document: Omit<OfficialDocument, 'body' | 'attachments'> & {
    readonly body: readonly SampleBlock[];
    readonly attachments?: readonly SampleAttachment[];
  };
  /** The issuer as fully as the document lets one know, and whatever else the data of the head does not say. */
  readonly head: Pick<GoldHead, 'issuer'>;
  readonly references: readonly GoldReference[];
};

type SampleAttachment = (Omit<Annex, 'body'> | Omit<Promulgated, 'body'>) & { readonly body: readonly SampleBlock[] };

/** What a block means to a perfect reader. A block without meaning is only words. */
export type Meaning = {
  readonly task?: TaskMeaning;
  readonly targets?: readonly GoldTarget[];
  readonly reports?: readonly GoldDuty[];
  readonly phase?: GoldPhase;
};
/** What differs from the section's; `text` where it is not the whole block. */
export type TaskMeaning = Partial<Omit<GoldTask, 'section'>>;
/** What a heading or its metadata lines say of all the tasks under it. */
export type Assigned = Partial<Pick<GoldTask, 'part' | 'lead' | 'coordinate' | 'product' | 'deadline'>>;

export type SampleBlock = SampleSection | SampleLeaf | SampleTable;
export type SampleSection = Section & { readonly content: readonly SampleBlock[]; readonly assigned: Assigned };
export type SampleLeaf = (Point | Paragraph | Bullet) & { readonly means: Meaning };
export type SampleTable = Table & { readonly rows: readonly SampleRow[] };
/** `path`: numerals of the group and of the row. */
export type SampleRow = Row & { readonly path: string; readonly means: Meaning };

export function section(title: string, content: readonly SampleBlock[], assigned: Assigned = {}): SampleSection {
  return { type: 'section', title, content, assigned };
}
export function point(text: string, means: Meaning = {}): SampleLeaf {
  return { type: 'point', text, means };
}
export function para(text: string, means: Meaning = {}): SampleLeaf {
  return { type: 'paragraph', text, means };
}
export function bullet(text: string, means: Meaning = {}): SampleLeaf {
  return { type: 'bullet', marker: '-', text, means };
}
export function plus(text: string, means: Meaning = {}): SampleLeaf {
  return { type: 'bullet', marker: '+', text, means };
}
export function table(
  columns: readonly (readonly [title: string, width: number])[],
  rows: readonly SampleRow[],
): SampleTable {
  return { type: 'table', columns: columns.map(([title, width]) => ({ title, width })), rows };
}
export function row(path: string, cells: readonly (string | Cell)[], means: Meaning = {}): SampleRow {
  return { path, cells: cells.map((cell) => (typeof cell === 'string' ? { lines: cell.split('\n') } : cell)), means };
}
/** A row that names a group and spans the rest of the table. */
export function group(numeral: string, title: string, columns: number): SampleRow {
  return row(numeral, [
    { lines: [numeral], bold: true, align: 'center' },
    { lines: [title], bold: true, columnSpan: columns - 1 },
  ]);
}
export function down(text: string, rowSpan: number): Cell {
  return { lines: text.split('\n'), rowSpan };
}

/** A task that says of itself what its section does not. */
export function does(task: TaskMeaning = {}, also: Omit<Meaning, 'task'> = {}): Meaning {
  return { task, ...also };
}
export function aims(...targets: readonly GoldTarget[]): Meaning {
  return { targets };
}
export function target(
  text: string,
  comparator: GoldTarget['comparator'],
  value: number,
  unit: string,
  year: string | null,
): GoldTarget {
  return { text, comparator, value, unit, by: year };
}
export function reports(...duties: readonly GoldDuty[]): Meaning {
  return { reports: duties };
}

export function by(text: string, due: string, from?: string): GoldDeadline {
  return from === undefined ? { kind: 'by', due, text } : { kind: 'by', from, due, text };
}
export function ongoing(text: string): GoldDeadline {
  return { kind: 'ongoing', text };
}
export function condition(text: string): GoldDeadline {
  return { kind: 'condition', text };
}
export function recurring(text: string, every: NonNullable<GoldDeadline['every']>, due?: string): GoldDeadline {
  return due === undefined ? { kind: 'recurring', every, text } : { kind: 'recurring', every, due, text };
}
export function reference(number: string, date: string | null, relation: GoldReference['relation']): GoldReference {
  return { number, relation, date };
}
