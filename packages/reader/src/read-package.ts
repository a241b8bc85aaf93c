// An edXML package is read as the document that it carries. What that leaves blank in its head is taken from the header of the
// package, and said; where the two differ the document holds, and that is said too.
import { findMain } from './1-open/edxml/main-attachment.ts';
import type { EdxmlAttachment, EdxmlHeader } from './1-open/edxml/package.ts';
import { readEdxml } from './1-open/edxml/read-edxml.ts';
import { open } from './1-open/open.ts';
import type { Tools } from './1-open/opened.ts';
import { findSecrecyMark } from './4-header/secrecy.ts';
import type { Doubt } from './doubt.ts';
import type { DocumentHead, Reading } from './reading.ts';
import { failure, type Result, success } from './result.ts';

export type Unpacked = {
  readonly header: EdxmlHeader;
  readonly attachments: readonly EdxmlAttachment[];
  readonly main: EdxmlAttachment;
};

/**
 * @returns `document.secret` where any of its files bears a mark of secrecy, `edxml.unseen-file` where that cannot be seen;
 *   `edxml.no-document` where none can be read.
 */
export async function unpack(bytes: Uint8Array, tools: Tools): Promise<Result<Unpacked>> {
  const read = readEdxml(bytes);
  if (!read.ok) return read;
  const { header, attachments } = read.value;
  const main = findMain(attachments);
  if (main === undefined) return failure({ code: 'edxml.no-document', details: {} });
  for (const attachment of attachments) {
    const mark = await markOf(attachment, tools);
    // The document itself is looked at once more where it is uploaded, as any other is.
    if (mark === UNSEEN && attachment !== main)
      return failure({ code: 'edxml.unseen-file', details: { name: attachment.name } });
    if (mark !== null && mark !== UNSEEN) return failure({ code: 'document.secret', details: { mark } });
  }
  return success({ header, attachments, main });
}

/** It may bear a mark that nobody has seen: a picture, or files within a file. */
const UNSEEN = Symbol('unseen');
const WITHIN = /\.(?:zip|rar|7z|tar|gz|edxml)$/iu;

/** What is no document at all, such as a spreadsheet, shows none. */
async function markOf({ bytes, name }: EdxmlAttachment, tools: Tools): Promise<string | typeof UNSEEN | null> {
  if (WITHIN.test(name)) return UNSEEN;
  const opened = await open({ bytes, name }, { ...tools, scan: 'later' });
  if (!opened.ok) return opened.problem.code === 'scan.not-readable' ? UNSEEN : null;
  const mark = findSecrecyMark(opened.value.flow, opened.value.damage !== undefined);
  return mark ?? (opened.value.unread === undefined ? null : UNSEEN);
}

type Fields = Omit<DocumentHead, 'anchors' | 'recipients' | 'signer'>;

/** A reading whose head the header of its package has completed. */
export function withPackage<R extends Pick<Reading, 'document' | 'doubts'>>(reading: R, header: EdxmlHeader): R {
  const { document: head, doubts } = reading;
  const said = fieldsOf(header);
  const filled = FIELDS.filter((field) => head[field] === null && said[field] !== null);
  const differing = FIELDS.filter(
    (field) => head[field] !== null && said[field] !== null && differs(field, head, said),
  );
  const known = new Set<string>(filled.flatMap((field) => DOUBT_OF[field] ?? []));
  const document: DocumentHead = {
    ...head,
    ...Object.fromEntries(filled.map((field) => [field, said[field]])),
    signer: head.signer ?? signerOf(header),
  };
  const more = [
    ...filled.map(
      (field): Doubt => ({ code: 'package.filled', details: { field: NAMES[field], value: said[field] ?? '' } }),
    ),
    ...differing.map(
      (field): Doubt => ({
        code: 'package.differs',
        details: { field: NAMES[field], said: said[field] ?? '', read: head[field] ?? '' },
      }),
    ),
  ];
  return { ...reading, document, doubts: [...more, ...doubts.filter(({ code }) => !known.has(code))] };
}

const NAMES = {
  kind: 'tên loại',
  number: 'số',
  symbol: 'ký hiệu',
  issuer: 'cơ quan ban hành',
  place: 'địa danh',
  date: 'ngày ban hành',
  title: 'trích yếu',
} as const satisfies Record<keyof Fields, string>;
const FIELDS = Object.keys(NAMES) as (keyof Fields)[];

/** What is no doubt any more once the package has said it. */
const DOUBT_OF: Readonly<Partial<Record<keyof Fields, Doubt['code']>>> = {
  kind: 'head.no-kind',
  issuer: 'head.no-issuer',
  number: 'head.no-number',
  date: 'head.no-date',
};

function fieldsOf({ kind, number, symbol, from, place, issuedOn, subject }: EdxmlHeader): Fields {
  return { kind, number, symbol, issuer: from.name || null, place, date: issuedOn, title: subject };
}

function signerOf({ signer }: EdxmlHeader): DocumentHead['signer'] {
  return signer === null ? null : { name: signer.name, position: signer.position, capacity: signer.capacity };
}

/** Only what identifies a document is compared: names and subjects are worded freely. */
function differs(field: keyof Fields, head: Fields, said: Fields): boolean {
  if (field === 'number') return plainNumber(head.number) !== plainNumber(said.number);
  if (field === 'symbol') return plainSymbol(head.symbol) !== plainSymbol(said.symbol);
  return field === 'date' && head.date !== said.date;
}

function plainNumber(text: string | null): string {
  return (text ?? '').replace(/^0+(?=\d)/u, '');
}

function plainSymbol(text: string | null): string {
  return (text ?? '').toUpperCase().replace(/[\s.]/gu, '');
}
