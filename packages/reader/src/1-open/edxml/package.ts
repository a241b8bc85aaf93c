// An edXML package as data: what its header says, and the files that it carries. Both who writes packages and who reads them
// know it by these types.
import type { BusinessType, ExchangeStatus, Priority } from './codes.ts';

/** `code` is the agency code: "H15.12", or "000.00.01.H56" in the older form. */
export type Organ = { readonly code: string; readonly name: string };

/** A document that this one answers, or that a status is about. */
export type Citation = {
  readonly organ: string;
  /** "38/KH-UBND" */
  readonly code: string;
  /** YYYY-MM-DD */
  readonly issuedOn: string | null;
  readonly documentId: string | null;
};

export type Staff = {
  readonly department: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
};

export type Business = {
  readonly type: BusinessType;
  readonly reason: string | null;
  /** The document that is withdrawn or updated. */
  readonly documentId: string | null;
  readonly staff: Staff | null;
  /** A copy on paper follows. */
  readonly onPaper: boolean;
  /** Documents that this one replaces, by their ids. */
  readonly replaces: readonly string[];
};

export type EdxmlHeader = {
  readonly from: Organ;
  readonly to: readonly Organ[];
  readonly number: string | null;
  /** "BC-SNV" */
  readonly symbol: string | null;
  readonly place: string | null;
  /** YYYY-MM-DD */
  readonly issuedOn: string | null;
  /** Abbreviation of its kind (Decree 30/2020, annex III); null where it is none of these. */
  readonly kind: string | null;
  readonly kindName: string | null;
  readonly subject: string | null;
  readonly signer: {
    readonly capacity: string | null;
    readonly position: string | null;
    readonly name: string | null;
  } | null;
  /** YYYY-MM-DD: answered by then. */
  readonly dueOn: string | null;
  readonly places: readonly string[];
  readonly priority: Priority;
  readonly pages: number | null;
  readonly appendixes: readonly string[];
  readonly answers: readonly Citation[];
  /** Numbers of documents that it cites. */
  readonly cites: readonly string[];
  readonly documentId: string | null;
  /** Which systems it has passed, the first one first; `at` as it stands there, "2026/12/05 08:30:00". */
  readonly trace: readonly { readonly organ: string; readonly at: string }[];
  readonly business: Business;
};

export type EdxmlAttachment = {
  /** A name and never a path. */
  readonly name: string;
  readonly type: string;
  readonly description: string | null;
  readonly bytes: Uint8Array;
};

export type Edxml = { readonly header: EdxmlHeader; readonly attachments: readonly EdxmlAttachment[] };

/** The answer of a receiver: no document, but how far one has come. */
export type EdxmlStatus = {
  readonly from: Organ;
  readonly about: Citation;
  readonly status: ExchangeStatus;
  /** Why; needed where it is refused. */
  readonly reason: string | null;
  /** As it stands there. */
  readonly at: string | null;
  readonly staff: Staff | null;
};
