// Which paragraph is which part of the form: found by their words and their place, as a reader of the page finds them.
import { kindOfHeading } from '@sauro/reader/kinds';
import type { Layout, SetParagraph } from '@sauro/reader/layout';
import { fold, type Line, linesOf } from './lines.ts';

export type Parts = {
  /** A document of the Party has a form of its own. */
  readonly party: boolean;
  readonly nation: Line | undefined;
  readonly motto: Line | undefined;
  /** Lines above and below each other in the cell beside the state's name; the last is who issues. */
  readonly bodies: readonly Line[];
  readonly number: Line | undefined;
  readonly date: Line | undefined;
  readonly kind: { readonly line: Line; readonly code: string; readonly name: string } | undefined;
  readonly title: readonly Line[];
  /** "V/v …" of an official letter. */
  readonly subject: Line | undefined;
  /** Paragraphs of the body outside tables, from the title to the recipients. */
  readonly body: readonly number[];
  readonly recipientsLabel: Line | undefined;
  readonly recipients: readonly Line[];
  readonly capacity: readonly Line[];
  readonly signer: Line | undefined;
};

/** The head of a document stands in its first lines. */
const HEAD_LINES = 60;

const NATION = /(?<![\p{L}])cong\s+h[o0]a\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam(?![\p{L}])[.:]?/u;
const MOTTO = /(?<![\p{L}])doc\s+lap\s*[-–—.,_]*\s*tu\s+do\s*[-–—.,_]*\s*hanh\s+phuc(?![\p{L}])[.!]?/u;
const PARTY = /^dang\s+cong\s+san\s+viet\s+nam$/u;
const BLANK = '[\\s.…_]*';
/** Number and date are looked for in whole paragraphs: what is left blank in them is wide as a gap between columns. */
const NUMBER = /(?<=^\s*|[\n\t]\s*|\s{3})so\s*[:.]?[\s\d.…_]*[/-]\s?[^\s]+(?:\s?[-–]\s?[^\s]+)?/u;
const DATE = new RegExp(
  `(?:[^\\n\\t,;:/]{2,40},\\s*)?(?<![\\p{L}])ngay${BLANK}\\d{0,2}${BLANK}thang${BLANK}\\d{0,2}${BLANK}nam(?:${BLANK}\\d{4})?`,
  'u',
);
const SHORT_DATE = /(?<=^\s*|[\n\t]\s*|\s{3})[^,;:/\n\t\d]{2,40},\s*(?:ngay\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?=\s*$)/u;
const RECIPIENTS = /^noi\s+nhan\s*:?$/u;

export function partsOf({ paragraphs }: Layout): Parts {
  const lines = paragraphs.flatMap(linesOf);
  const head = lines.slice(0, HEAD_LINES);
  const find = (pattern: RegExp, from: readonly Line[] = head) => from.find(({ text }) => pattern.test(fold(text)));
  const nation = stretchIn(paragraphs, head, NATION);
  // A letter has no kind: what stands in capitals behind its recipients is an annex.
  const foot = head.findIndex(({ text }) => RECIPIENTS.test(fold(text)));
  const kind = kindIn(foot < 0 ? head : head.slice(0, foot), paragraphs);
  const beforeKind = kind === undefined ? head : head.slice(0, head.indexOf(kind.line));
  const recipientsLabel = find(RECIPIENTS, lines.slice(kind === undefined ? 0 : lines.indexOf(kind.line)));
  const title = kind === undefined ? [] : titleLines(paragraphs, kind.line);
  const number = stretchIn(paragraphs, beforeKind, NUMBER);
  const date = stretchIn(paragraphs, beforeKind, DATE) ?? stretchIn(paragraphs, beforeKind, SHORT_DATE);
  const subject = find(/^v\/v[\s:]/u, beforeKind);
  // The body of a letter begins under its letterhead, that of all else under the title.
  const above = kind === undefined ? [nation, number, date, subject] : [kind.line, ...title];
  const after = Math.max(-1, ...above.map((line) => line?.paragraph ?? -1));
  const end = recipientsLabel?.paragraph ?? paragraphs.length;
  return {
    party: nation === undefined && find(PARTY) !== undefined,
    nation,
    motto: stretchIn(paragraphs, head, MOTTO),
    bodies: nation === undefined ? [] : bodyLines(paragraphs, head, nation),
    number,
    date,
    kind,
    title,
    subject,
    body: paragraphs.flatMap(({ table, textbox }, index) =>
      index > after && index < end && table === null && !textbox ? [index] : [],
    ),
    recipientsLabel,
    ...footOf(paragraphs, lines, recipientsLabel),
  };
}

/** The first stretch of the head that a pattern of folded letters finds. */
function stretchIn(paragraphs: readonly SetParagraph[], head: readonly Line[], pattern: RegExp): Line | undefined {
  for (const paragraph of new Set(head.map((line) => line.paragraph))) {
    const text = paragraphs[paragraph]?.text ?? '';
    const match = pattern.exec(fold(text));
    if (match === null) continue;
    const said = text.slice(match.index, match.index + match[0].length);
    const start = match.index + said.length - said.trimStart().length;
    return { paragraph, text: said.trim(), start, end: start + said.trim().length };
  }
  return undefined;
}

function kindIn(head: readonly Line[], paragraphs: readonly SetParagraph[]): Parts['kind'] {
  for (const line of head) {
    // The decree sets the kind in capitals; a name inside a sentence is none.
    if (!isCapitals(line.text)) continue;
    const kind = kindOfHeading(line.text);
    if (kind !== undefined) return { line, code: kind.code, name: kind.name };
  }
  // A paper that the decree does not list ("PHIẾU GIAO VIỆC"): capitals by themselves in the middle, under the letterhead.
  const below = head.find(({ paragraph, text }) => {
    const at = paragraphs[paragraph];
    const alone = at?.table === null && at.align === 'center' && text.length <= 60 && !/[,;:.]/u.test(text);
    return (
      alone &&
      isCapitals(text) &&
      !NATION.test(fold(text)) &&
      !PARTY.test(fold(text)) &&
      at.runs.every(({ bold }) => bold)
    );
  });
  return below && { line: below, code: '', name: below.text };
}

/** The centred lines under the kind. */
function titleLines(paragraphs: readonly SetParagraph[], kind: Line): Line[] {
  const lines: Line[] = [];
  for (let index = kind.paragraph + 1; index < paragraphs.length && lines.length < MOST_TITLE_LINES; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.align !== 'center' || paragraph.table !== null) break;
    if (/^[\s\-–—_=*.]+$/u.test(paragraph.text) || /^(?:kinh gui|can cu)/u.test(fold(paragraph.text.trim()))) break;
    lines.push(...linesOf(paragraph, index));
  }
  return lines;
}
const MOST_TITLE_LINES = 8;

function bodyLines(paragraphs: readonly SetParagraph[], head: readonly Line[], nation: Line): Line[] {
  const { cell, table } = paragraphs[nation.paragraph] ?? {};
  if (cell === null || cell === undefined) return [];
  const beside = head.filter(({ paragraph }) => {
    const at = paragraphs[paragraph];
    return at?.table === table && at?.cell === cell - 1;
  });
  // The number may stand in the same cell.
  return beside.filter(({ text }) => isCapitals(text) && !/^S[ốỐ](?!\p{L})|\//u.test(text));
}

type Foot = Pick<Parts, 'recipients' | 'capacity' | 'signer'>;

/** Recipients and signature stand side by side in a table; otherwise only the recipients are told from the rest. */
function footOf(paragraphs: readonly SetParagraph[], lines: readonly Line[], label: Line | undefined): Foot {
  if (label === undefined) return { recipients: [], capacity: [], signer: undefined };
  const { cell, table } = paragraphs[label.paragraph] ?? { cell: null, table: null };
  const after = lines.slice(lines.indexOf(label) + 1);
  if (table === null) return { recipients: leading(after, paragraphs), capacity: [], signer: undefined };
  const inTable = lines.filter(({ paragraph }) => paragraphs[paragraph]?.table === table);
  const own = after.filter(({ paragraph }) => paragraphs[paragraph]?.cell === cell);
  const others = inTable.filter(({ paragraph }) => paragraphs[paragraph]?.cell !== cell);
  const capacity = others.filter(({ text }) => isCapitals(text));
  const signer = others.at(-1);
  return { recipients: own, capacity, signer: signer !== undefined && isCapitals(signer.text) ? undefined : signer };
}

function leading(lines: readonly Line[], paragraphs: readonly SetParagraph[]): Line[] {
  const end = lines.findIndex((line) => !/^[-–+•]/u.test(line.text) && paragraphs[line.paragraph]?.listed !== true);
  return lines.slice(0, end < 0 ? undefined : end);
}

/** At least four letters in five are capitals. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 1 && capitals >= letters * 0.8;
}
