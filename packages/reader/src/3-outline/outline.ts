// The document as a tree of headings and items, by their markers; the law of the form is in Decree 30/2020 (Phần … điểm).
// A marker goes on with the nearest open list of its kind that it follows; a first one ("1.", "a)") opens a list below.
import type { Flow, Paragraph, Table } from '../flow.ts';
import type { Part } from '../reading.ts';
import { isBullet, type Label, readLabel } from '../vietnamese/label.ts';
import { beginsWithUnit } from '../vietnamese/units.ts';
import { countWords, endsSentence, endsWithColon, isCapitals, squeeze } from '../vietnamese/wording.ts';
import { isClosing } from './closing.ts';
import { handUp } from './hand-up.ts';
import { opensImplementation, partInside, partOfHeading } from './parts.ts';
import { besideStar, RANK, rankOf, STAR_HEADING } from './ranks.ts';
import { grainOfTitle } from './time-titles.ts';
import { assignsDuty } from './duty-articles.ts';
import { type Zone, zonesOf } from './zones.ts';

export type OutlineNode = {
  readonly label: Label | null;
  /** The paragraph of a heading or an item; null for the root and for a table. */
  readonly paragraph: Paragraph | null;
  /** Text after the marker, and where it begins in the paragraph. */
  readonly text: string;
  readonly start: number;
  readonly table: Table | null;
  readonly children: readonly OutlineNode[];
  readonly part: Part;
  /** "III.1.a"; an annex begins with "PL". */
  readonly path: string;
  readonly zone: Zone;
};

export type Draft = { -readonly [K in keyof Omit<OutlineNode, 'children'>]: OutlineNode[K] } & {
  children: Draft[];
  rank: number;
};

const ROOT = -1;
/** An unmarked title stands as high as a Roman one. */
const TITLE_RANK = 5;

/** The tree of a document's body and annexes. Head and closing lines are not in it. */
export function readOutline(flow: readonly Flow[]): OutlineNode {
  const root = draft(null, null, '', 0, null, 'body');
  root.rank = ROOT;
  let open: Draft[] = [root];
  const zoned = zonesOf(flow);
  const end = zoned.findLastIndex(({ zone }) => zone === 'body');
  zoned.forEach(({ item, zone }, i) => {
    if (zone === 'head' || zone === 'closing') return;
    if (i === end) open = withoutLastItem(open, item);
    open = item.type === 'table' ? addTable(open, item, zone) : addParagraph(open, item, zone);
  });
  handUp(root);
  finish(root, 'preamble', '');
  return root;
}

function draft(
  label: Label | null,
  paragraph: Paragraph | null,
  text: string,
  start: number,
  table: Table | null,
  zone: Zone,
): Draft {
  return { label, paragraph, text, start, table, children: [], part: 'preamble', path: '', zone, rank: 14 };
}

function addTable(open: Draft[], table: Table, zone: Zone): Draft[] {
  const parent = open.findLast((node) => !isBullet(node.label)) ?? open[0];
  parent?.children.push(draft(null, null, '', 0, table, zone));
  return open;
}

function addParagraph(open: Draft[], paragraph: Paragraph, zone: Zone): Draft[] {
  const quote = QUOTED_ITEM.exec(paragraph.text)?.[0].length ?? 0;
  const marker = readLabel(paragraph.text.slice(quote));
  const label = marker?.kind === 'annex' && zone !== 'annex' ? null : marker;
  const start = label ? quote + label.length : 0;
  const text = quote > 0 ? withoutClosingQuote(paragraph.text.slice(start)) : paragraph.text.slice(start);
  const node = draft(label, paragraph, text, start, null, zone);
  if (label === null) return addUnmarked(open, node);
  node.rank = besideStar(open, label, node.text) ? STAR_HEADING : rankOf(label, node.text);
  const stack = label.kind === 'annex' ? open.slice(0, 1) : placeOf(open, label, node.rank);
  if (stack.at(-1)?.label?.kind === 'roman' && label.kind === 'upper') node.rank = UPPER_BELOW_ROMAN;
  stack.at(-1)?.children.push(node);
  return [...stack, node];
}

/** An amendment quotes the item as it shall read: "“b) Sở Nội vụ chủ trì …”". */
const QUOTED_ITEM = /^[“"]\s*(?=[a-zđ]\)\s|[-–]\s)/u;
const withoutClosingQuote = (text: string) => text.replace(/[”"]\s*[.;]?\s*$/u, '');

/** "II. GIẢI PHÁP", "A. Giải pháp chung": letters that open where a Roman heading has said nothing yet stand below it. */
const UPPER_BELOW_ROMAN = 5.5;

/** The open nodes under which a marked paragraph stands. */
function placeOf(open: readonly Draft[], label: Label, rank: number): Draft[] {
  const own = open.findLastIndex((node) => sameList(node, label, rank));
  const top = open.at(-1);
  if (own > 0 && (follows(open[own]?.label ?? null, label) || isBullet(label))) return open.slice(0, own);
  if (label.value === 1 && top && opensList(top, rank, label)) return [...open];
  if (own > 0) return open.slice(0, own);
  const depth = open.findLastIndex((node) => node.rank < rank);
  return open.slice(0, depth + 1);
}

const sameList = (node: Draft, label: Label, rank: number) =>
  node.label !== null &&
  node.label.kind === label.kind &&
  (node.rank === rank || node.rank === UPPER_BELOW_ROMAN) &&
  node.label.depth === label.depth;

function follows(before: Label | null, label: Label): boolean {
  return before !== null && label.value > before.value && label.value <= before.value + 3;
}

/** A new "1." under "a) … gồm:" begins a list below it; under a sentence that is complete it does not. */
function opensList(top: Draft, rank: number, label: Label): boolean {
  if (top.rank < rank) return true;
  if (label.kind === 'number' && top.label?.kind === 'named') return true;
  if (label.kind === 'upper') return top.label?.kind === 'roman' && top.children.length === 0;
  return label.kind !== 'roman' && !isBullet(top.label) && top.label?.kind !== label.kind && endsWithColon(top.text);
}

/** An unmarked paragraph is an item of the heading above it, or a title of its own. */
function addUnmarked(open: Draft[], node: Draft): Draft[] {
  const top = open.at(-1);
  if (top && lacksTitle(top) && isCapitals(node.text, 6) && countWords(node.text) <= 30) {
    top.text = node.text;
    return open;
  }
  if (grainOfTitle(node.text) >= 0) return addTimeTitle(open, node);
  if (isTitle(node.text)) {
    node.rank = TITLE_RANK;
    const depth = open.findLastIndex((above) => above.rank < TITLE_RANK);
    open[depth]?.children.push(node);
    return [...open.slice(0, depth + 1), node];
  }
  if (isAside(node.text)) {
    open[0]?.children.push(node);
    return open;
  }
  const host = Math.max(
    open.findLastIndex((above) => !isBullet(above.label)),
    0,
  );
  const above = open[host];
  const place = above && host > 0 && REPORT_LINE.test(node.text) && isWholeItem(above) ? host - 1 : host;
  open[place]?.children.push(node);
  return open.slice(0, place + 1);
}

/** "Tháng 4" goes on with the months before it, or opens below its quarter or its heading. */
function addTimeTitle(open: Draft[], node: Draft): Draft[] {
  const grain = grainOfTitle(node.text);
  const grains = open.map(({ label, text }) => (label === null ? grainOfTitle(text) : -1));
  const first = grains.findIndex((known) => known >= grain);
  const upper = grains.findLastIndex((known) => known >= 0 && known < grain);
  const heading = open.findLastIndex(({ label, text }) => !isBullet(label) && !endsSentence(text));
  const place = first > 0 ? first - 1 : Math.max(upper, heading, 0);
  node.rank = (open[place]?.rank ?? ROOT) + TIME_STEP;
  open[place]?.children.push(node);
  return [...open.slice(0, place + 1), node];
}
const TIME_STEP = 0.1;

/** The unmarked paragraph with which a plan ends speaks for the whole section, and not of the last item in it. */
function withoutLastItem(open: Draft[], item: Flow): Draft[] {
  if (item.type === 'table' || readLabel(item.text) !== null) return open;
  const last = open.findLast((node) => !isBullet(node.label));
  const section = open.findLastIndex(({ rank }) => rank > ROOT && rank <= RANK.roman);
  if (section < 0 || last === undefined || last.rank <= RANK.roman) return open;
  const whole =
    last.children.length > 0
      ? last.children.every(({ label }) => label !== null)
      : endsSentence(last.text) && countWords(last.text) > 8;
  return whole ? open.slice(0, section + 1) : open;
}

/** "Định kỳ trước ngày 15/12, các đơn vị báo cáo …" after the last numbered sentence speaks for all of them. */
const REPORT_LINE = /^(?:định kỳ|hằng|hàng|trước ngày|báo cáo|kết quả)(?![\p{L}])[^.;]{0,160}(?:báo cáo|gửi)/iu;

function isWholeItem({ label, text, children }: Draft): boolean {
  return label?.kind === 'number' && children.length === 0 && endsSentence(text) && countWords(text) > 5;
}

/** "Phần thứ nhất" on a line of its own: its title is the next. */
function lacksTitle({ label, text, children }: Draft): boolean {
  return (label?.kind === 'part' || label?.kind === 'chapter') && text.trim() === '' && children.length === 0;
}

/** A closing paragraph or a remark in brackets belongs to no heading and ends none. */
function isAside(text: string): boolean {
  return isClosing(text) || /^\(.*\)\s*\.?$/u.test(text);
}

/** "TỔ CHỨC THỰC HIỆN" on a line of its own, without a numeral. */
function isTitle(text: string): boolean {
  return isCapitals(text, 6) && countWords(text) <= 14 && partOfHeading(text) !== null;
}

function finish(node: Draft, outer: Part, path: string): void {
  let listed = LISTS_TARGETS.test(node.text);
  for (const child of node.children) {
    child.path = pathOf(child, path);
    child.part = listed && !child.table ? 'target' : child.table ? outer : partOf(child, outer, node);
    finish(child, child.part, child.path);
    listed ||= child.children.length === 0 && LISTS_TARGETS.test(child.text);
  }
}

/** A lead-in that promises figures: what it lists are targets, wherever it stands. */
const LISTS_TARGETS = /chỉ tiêu[^.;]{0,60}:\s*$/iu;

function pathOf(node: Draft, outer: string): string {
  if (node.label === null || isBullet(node.label)) return outer;
  const own =
    node.label.kind === 'annex'
      ? `PL${node.label.path ? `.${node.label.path}` : ''}`
      : (node.label.path.split('.').at(-1) ?? '');
  return [outer, own].filter((step) => step !== '').join('.');
}

function partOf(node: Draft, outer: Part, parent: Draft): Part {
  if (node.label?.kind === 'annex') return annexPart(node);
  const isHeading =
    node.children.length > 0 ||
    (parent.rank === ROOT && node.rank <= RANK.number) ||
    node.rank <= RANK.roman ||
    /^[^.;]{3,90}(?::|$)/u.test(node.text.split(':')[0] ?? '');
  if (!isHeading || (node.label === null && node.rank !== TITLE_RANK)) return outer;
  const title = squeeze(headingOf(node.text));
  if (parent.rank === ROOT || outer === 'preamble') return topPart(node, title, outer);
  if (outer === 'tasks' && node.rank <= RANK.number && node.children.length > 0 && opensImplementation(title))
    return 'implementation';
  return node.children.length > 0 || /:/u.test(node.text.slice(0, 90)) ? partInside(outer, title) : outer;
}

/** A directive or a letter has no headings: its numbered sentences at the top are the work that it assigns. */
function topPart(node: Draft, title: string, outer: Part): Part {
  if (node.label?.kind === 'article' && assignsDuty(node.text)) return 'implementation';
  if (node.children.length === 0 && node.rank === RANK.number && assigns(node.text)) return 'tasks';
  if (node.children.length === 0 && countWords(title) > LONGEST_TITLE)
    return node.rank <= RANK.number ? 'tasks' : outer;
  return partOfHeading(title) ?? (node.rank <= RANK.number && node.children.length > 0 ? 'tasks' : outer);
}
const LONGEST_TITLE = 14;

/** "2. Giao Phòng Kinh tế bố trí kinh phí.", "3. Các trường học: tổ chức dạy bơi.": short, and yet whole sentences. */
function assigns(text: string): boolean {
  return (
    endsSentence(text) && countWords(text) > 5 && (/^(?:giao|đề nghị|yêu cầu)\s/iu.test(text) || beginsWithUnit(text))
  );
}

/** The title of a heading without the text that follows its colon. */
function headingOf(text: string): string {
  const colon = text.indexOf(':');
  return colon > 0 && colon <= 120 ? text.slice(0, colon) : text;
}

/** What an annex holds is said by its title lines. */
function annexPart(node: Draft): Part {
  const title = [
    node.text,
    ...node.children
      .filter((c) => c.label === null && c.table === null)
      .slice(0, 3)
      .map((c) => c.text),
  ].join(' ');
  const part = partOfHeading(title);
  return part === 'tasks' || part === 'target' || part === 'implementation' ? part : 'annex';
}
