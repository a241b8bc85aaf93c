// An official document as data: what it says and in what order, nothing of how it looks.
import type { DocumentKind, IssueDate } from './official-form.ts';

export type OfficialDocument = {
  readonly head: Head;
  /** "Kính gửi": one body stands on the same line, several stand one a line. Letters, submissions and reports to a superior. */
  readonly addressees?: readonly string[];
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
  /** Who signs on the left of it: the secretary of a meeting. The recipients then stand below both. */
  readonly signatureBeside?: Signature;
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
  readonly kind: DocumentKind;
  /** Instead of the name of its kind: a paper that annex III does not list by name, such as a "Phiếu đề nghị". */
  readonly kindName?: string;
  /** Of an official letter without "V/v". */
  readonly title: string;
  /** Boxed mark of urgency or secrecy. */
  readonly stamp?: string;
};

export type Signature = {
  /** Stacked lines: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly capacity: readonly string[];
  readonly name: string;
};

export type Attachment = Annex | Promulgated;

/** "Phụ lục", with a Roman number where there are two and more; "(Kèm theo …)" is made of the head. Pages of its own count. */
export type Annex = {
  readonly type: 'annex';
  readonly title: string;
  /** A wide table lies across the page. */
  readonly landscape?: boolean;
  readonly body: readonly Block[];
};

/** A document that this one puts in force: the plan of a decision. */
export type Promulgated = {
  readonly type: 'promulgated';
  /** Name of its kind: "Kế hoạch". */
  readonly kindName: string;
  readonly title: string;
  readonly landscape?: boolean;
  readonly body: readonly Block[];
};

export type Block = Division | Section | Point | Paragraph | Bullet | Table | Picture;

/**
 * A part, chapter, division (mục) or article: what regulations and decisions are divided into. Parts and chapters count in
 * Roman, divisions and articles in Arabic numbers; articles count on through all chapters.
 */
export type Division = {
  readonly type: 'division';
  readonly level: 'part' | 'chapter' | 'division' | 'article';
  /** Only an article may have none: its text then stands beside its number. */
  readonly title?: string;
  readonly text?: string;
  readonly content: readonly Block[];
};

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
  /** "Bảng 1. Kết quả theo đơn vị", above the table. */
  readonly caption?: string;
  /** "Đơn vị tính: trường", above the table on the right. */
  readonly unit?: string;
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
  readonly align?: 'left' | 'center' | 'right';
};

/** A chart or a photograph, in the middle of the text. */
export type Picture = {
  readonly type: 'picture';
  readonly format: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Millimetres; what is wider than the text is made smaller. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words, for who cannot see it. */
  readonly alternative: string;
  /** "Hình 1. Tiến độ theo tháng", below the picture. */
  readonly caption?: string;
};
