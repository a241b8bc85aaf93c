// The head of a document: what its letterhead, its title, its opening and its signing block say, one record.
// What is blank stays null and is said aloud as a doubt; nothing is guessed.
import type { Doubt, DoubtCode } from '../doubt.ts';
import { type Flow, paragraphsOf } from '../flow.ts';
import type { Anchor, DocumentHead, HeadField } from '../reading.ts';
import { findKindByCode, KINDS } from '../vietnamese/kinds.ts';
import { type HeadLine, isRule } from './head-lines.ts';
import { readIssuer } from './issuer.ts';
import { type Found, type Letterhead, readLetterhead } from './letterhead.ts';
import { linesOfHead, readOpening } from './opening.ts';
import { readSignature, type Signature } from './signature.ts';
import { readTitle, type Titled } from './title.ts';

/** A letterhead without a heading under it, and the end of a page copied from the web, are this long at most. */
const HEAD_LINES = 30;
const TAIL_LINES = 40;

export function readHead(flow: readonly Flow[]): { readonly head: DocumentHead; readonly doubts: readonly Doubt[] } {
  const lines = linesOfHead(flow);
  const titled = readTitle(lines);
  const letterhead = completeLetterhead(lines, titled);
  const signature = readSignature(lines);
  const opening = readOpening(flow, lines, titled);
  const text = () => [...paragraphsOf(flow)].map((paragraph) => paragraph.text).join('\n');
  const issuer = readIssuer({ letterhead, opening, text });
  const head = headOf({ letterhead, titled, issuer, signature });
  return { head, doubts: doubtsOf(head) };
}

/** The letterhead stands above the heading; in some copies number and date stand at the end instead. */
function completeLetterhead(lines: readonly HeadLine[], titled: Titled | null): Letterhead {
  const above = readLetterhead(
    titled && titled.at > 0 ? lines.slice(0, titled.at) : titled ? [] : lines.slice(0, HEAD_LINES),
  );
  if (above.symbol && above.date) return above;
  const start = Math.max(titled?.after ?? HEAD_LINES, lines.length - TAIL_LINES);
  const below = readLetterhead(lines.slice(start).filter((line) => isShort(line) && !isRule(line.text)));
  const organs = above.organs.length > 0 || below.symbol === null ? above.organs : below.organs;
  const dated = above.place || above.date ? above : below;
  return {
    ...above,
    number: above.number ?? below.number,
    symbol: above.symbol ?? below.symbol,
    place: dated.place,
    date: dated.date,
    organs,
  };
}

const isShort = (line: HeadLine) => line.text.length <= 70 && !/^[-+•(]/u.test(line.text);

type Parts = { letterhead: Letterhead; titled: Titled | null; issuer: Found | null; signature: Signature };

function headOf({ letterhead, titled, issuer, signature }: Parts): DocumentHead {
  const { number, symbol, place, date, subject } = letterhead;
  const title = titled?.title ?? subject;
  const { signer, recipients } = signature;
  const fields: Readonly<Record<HeadField, { readonly anchor: Anchor } | null | undefined>> = {
    kind: titled?.title ?? symbol ?? subject,
    number,
    symbol,
    issuer,
    place,
    date,
    title,
    signer,
    recipients: recipients[0],
  };
  const anchors: Partial<Record<HeadField, Anchor>> = {};
  for (const [field, found] of Object.entries(fields)) if (found) anchors[field as HeadField] = found.anchor;
  return {
    kind: titled?.kind.code ?? kindOfSymbol(letterhead),
    number: number?.text ?? null,
    symbol: symbol?.text ?? null,
    issuer: issuer?.text ?? null,
    place: place?.text ?? null,
    date: date?.text ?? null,
    title: title?.text ?? null,
    signer: signer?.value ?? null,
    recipients: recipients.map(({ text }) => text),
    anchors,
  };
}

/** Without a heading the symbol tells the kind; one that names no kind, or a subject "V/v", is an official letter. */
function kindOfSymbol({ symbol, subject }: Letterhead): string | null {
  const code = symbol?.text.replace(/^\d{4}\//u, '').split(/[-/]/u)[0];
  const kind = code === undefined ? undefined : findKindByCode(code);
  if (kind) return kind.code;
  return symbol || subject ? ('CV' satisfies (typeof KINDS)[number]['code']) : null;
}

function doubtsOf(head: DocumentHead): Doubt[] {
  const missing: readonly (readonly [boolean, DoubtCode])[] = [
    [head.kind === null, 'head.no-kind'],
    [head.issuer === null, 'head.no-issuer'],
    [head.number === null, 'head.no-number'],
    [head.date === null || head.date.length < 10, 'head.no-date'],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, code]) => ({ code, details: {} }));
}
