// The opening of a plan: the paragraphs between its title and its first heading, which say on what it rests,
// what it carries out, and who issues it.
import { type Flow, type Paragraph, paragraphsOf } from '../flow.ts';
import { fold } from '../vietnamese/wording.ts';
import { kindOfHeading } from '../vietnamese/kinds.ts';
import { type HeadLine, headLines, isCapitals, isRule } from './head-lines.ts';
import type { Found } from './letterhead.ts';
import { beginsOrgan } from './organs.ts';
import { readTitle, type Titled } from './title.ts';

/** Headings that begin the body: "I. MỤC ĐÍCH", "1. Mục đích", "Phần I", "Điều 1", "A. …". */
const HEADING = /^(?:[IVX]{1,5}\s?[.)]|\d{1,2}\s?[.)]|[A-Z]\s?[.)]|a\)|Phần |PHẦN |Chương |Điều \d|Mục )/u;
const LONGEST = 25;

/** Lines that may be head, title or signature: not those of the foot of a page. */
export function linesOfHead(flow: readonly Flow[]): HeadLine[] {
  return mottoAbove(headLines(flow).filter((line) => line.origin !== 'footnote' && line.origin !== 'footer'));
}

const MOTTO = /^(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap\s?[-–])/u;
const LETTERHEAD = /^(?:so\s?:|[^,]{2,40},\s?ngay\s.{0,40}nam\s?(?:\d{4})?$)/u;
const LONGEST_HEAD = 8;

/** A copy read column by column has the motto and the date behind the name of the kind: they go back above it. */
function mottoAbove(lines: HeadLine[]): HeadLine[] {
  const at = lines.findIndex((line) => isCapitals(line.text) && kindOfHeading(line.text) !== undefined);
  const isHead = ({ text }: HeadLine) => isRule(text) || MOTTO.test(fold(text)) || LETTERHEAD.test(fold(text));
  const below = lines.slice(at + 1, at + 1 + LONGEST_HEAD);
  if (at < 0 || !MOTTO.test(fold(below.find(({ text }) => !isRule(text))?.text ?? ''))) return lines;
  const end = below.findIndex((line) => !isHead(line));
  const head = end < 0 ? below : below.slice(0, end);
  return [...lines.slice(0, at), ...head, ...lines.slice(at, at + 1), ...lines.slice(at + 1 + head.length)];
}

/** The paragraphs that hold the name of the kind and the title, and those of the opening below; none is in both. */
export function readFront(flow: readonly Flow[]): {
  readonly title: readonly Paragraph[];
  readonly opening: readonly Paragraph[];
} {
  const lines = linesOfHead(flow);
  const titled = readTitle(lines);
  return { title: titleParagraphs(flow, lines, titled), opening: openingParagraphs(flow, lines, titled) };
}

function openingParagraphs(flow: readonly Flow[], lines: readonly HeadLine[], titled: Titled | null): Paragraph[] {
  const body = [...paragraphsOf(flow)].filter(
    (paragraph) => paragraph.origin === 'body' && paragraph.text.trim() !== '',
  );
  const after = titled ? lines[titled.after]?.anchor.block : body[0]?.block;
  const start = after === undefined ? -1 : body.findIndex((paragraph) => paragraph.block >= after);
  if (start < 0) return [];
  const reach = body.slice(start, start + LONGEST);
  const heading = reach.findIndex((paragraph) => HEADING.test(paragraph.text.trim()));
  const last = reach.findIndex(({ text }) => endsOpening(text) || /\snhư sau\s?:/iu.test(text));
  const length = Math.min(heading < 0 ? LONGEST : heading, last < 0 ? LONGEST : last + 1);
  return reach.slice(0, length);
}

function titleParagraphs(flow: readonly Flow[], lines: readonly HeadLine[], titled: Titled | null): Paragraph[] {
  if (!titled) return [];
  const blocks = new Set(lines.slice(titled.at, titled.after).map((line) => line.anchor.block));
  const next = lines[titled.after]?.anchor.block;
  return [...paragraphsOf(flow)].filter((paragraph) => blocks.has(paragraph.block) && paragraph.block !== next);
}

export function readOpening(flow: readonly Flow[], lines: readonly HeadLine[], titled: Titled | null): Found[] {
  return openingParagraphs(flow, lines, titled).map(({ block, text, page }) => {
    const anchor = { block, start: 0, end: text.length };
    return { text, anchor: page === undefined ? anchor : { ...anchor, page } };
  });
}

/** The sentence that issues the plan ends in "như sau", "cụ thể", "với các nội dung …": what stands before it is this plan's own. */
export function endsOpening(text: string): boolean {
  return /(?:nhu sau|cu the|noi dung (?:chu yeu )?sau|noi dung)\s{0,2}[:.;]?\s{0,3}$/u.test(fold(text));
}

const ISSUES = /\s(?:đã\s)?(?:ban hành|xây dựng|triển khai|phát động|tổ chức|đề ra|lập)\s/gu;

/** The subject of "… ban hành Kế hoạch": the last name of a body that follows a comma or begins a sentence, up to its verb. */
export function findIssuing(text: string): { readonly start: number; readonly end: number } | null {
  const subjects = [...text.matchAll(ISSUES)]
    .map((verb) => ({ start: startOfSubject(text, verb.index), end: verb.index }))
    .filter((subject): subject is { start: number; end: number } => subject.start !== null);
  const latest = Math.max(...subjects.map((subject) => subject.start));
  return subjects.find(({ start }) => start === latest) ?? null;
}

function startOfSubject(text: string, end: number): number | null {
  const before = text.slice(Math.max(0, end - 110), end);
  const shift = end - before.length;
  const starts = [...before.matchAll(/(?<=(?:^|[,;.:]\s{1,3}))\p{Lu}/gu)].map((match) => match.index).toReversed();
  for (const start of starts) {
    if (shift > 0 && start === 0) continue;
    const subject = before.slice(start);
    if (beginsOrgan(subject) && !/[;.:]\s/u.test(subject)) return shift + start;
  }
  return null;
}
