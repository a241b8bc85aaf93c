// An official document as data: what it says and in what order, nothing of how it looks.
import type { IssueDate, Kind } from './official-form.ts';

export type OfficialDocument = {
  readonly head: Head;
  /** Grounds (căn cứ), one a line, without the closing punctuation: all but the last end in ";". */
  readonly grounds?: readonly string[];
  /** Paragraphs before the first section. */
  readonly opening?: readonly string[];
  /** The line that opens the articles of a decision: "QUYẾT ĐỊNH:". */
  readonly enacting?: string;
  readonly body: readonly Block[];
  /** Last paragraph, which ends in "./.". */
  readonly closing?: string;
  readonly recipients: readonly string[];
  readonly signature: Signature;
  /** Annexes, and a plan that a decision promulgates; each begins a page. */
  readonly attachments?: readonly Attachment[];
};

export type Head = {
  /** A state body writes in the form of Decree 30/2020, a Party body in its own. */
  readonly form: 'state' | 'party';
  /** The body directly above; none for a provincial people's committee. */
  readonly parentBody?: string;
  /** One entry a line. */
  readonly issuer: readonly string[];
  readonly number: number | string | null;
  readonly symbol: string;
  readonly place: string;
  readonly date: IssueDate | null;
  readonly kind: Kind;
  /** Instead of the name of its kind: a paper that annex III does not list by name, such as a "Phiếu đề nghị". */
  readonly kindName?: string;
  readonly title: string;
  /** Boxed mark of urgency or secrecy. */
  readonly stamp?: string;
};

export type Signature = {
  /** Stacked lines: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly capacity: readonly string[];
  readonly name: string;
};

export type Attachment = {
  /** "PHỤ LỤC I", or the kind of an attached document: "KẾ HOẠCH". */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Kế hoạch số … ngày … của …)". */
  readonly attachedTo: string;
  readonly landscape?: boolean;
  readonly body: readonly Block[];
};

export type Block = Section | Point | Paragraph | Bullet | Table;

/** A heading with what stands under it. Numbered by its depth and place: I., 1., a). */
export type Section = { readonly type: 'section'; readonly title: string; readonly content: readonly Block[] };

/** An item that has a number of its own but is no heading. It shares the count of the sections beside it. */
export type Point = { readonly type: 'point'; readonly text: string };

export type Paragraph = {
  readonly type: 'paragraph';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
};

export type Bullet = { readonly type: 'bullet'; readonly marker: '-' | '+'; readonly text: string };

export type Table = {
  readonly type: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};
/** Widths are shares of the page's text width. */
export type Column = { readonly title: string; readonly width: number };
export type Row = { readonly cells: readonly Cell[] };
/** A cell that is merged from above is not listed. Lines of a cell are its paragraphs. */
export type Cell = {
  readonly lines: readonly string[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center';
};
