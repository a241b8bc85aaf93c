// Tasks of running text: the leaves of the outline in the parts that assign work, with what their headings hand down.
import { readLabelledLine } from '../3-outline/labelled-lines.ts';
import type { OutlineNode } from '../3-outline/outline.ts';
import { isClosing } from '../3-outline/closing.ts';
import { partOfHeading } from '../3-outline/parts.ts';
import type { Span } from '../flow.ts';
import type { Anchor, Task } from '../reading.ts';
import { isBullet } from '../vietnamese/label.ts';
import type { UnitName } from '../vietnamese/units.ts';
import { countWords, endsSentence, endsWithColon, squeeze } from '../vietnamese/wording.ts';
import {
  type Assignees,
  coordinating,
  namesOnly,
  readHeading,
  readLeadIn,
  readSubject,
  spanOf,
  isOrder,
} from './assignees.ts';
import { findDeadline, timeOfHeading } from './deadline-in-text.ts';
import { performersBehind, readInlineLabels } from './inline-labels.ts';
import { whyNotTask } from './not-tasks.ts';
import { readDatedSubject, readLateSubject } from './late-subject.ts';
import { findReportClauses } from './report-clause.ts';
import { isPureReport } from './report-only.ts';
import { isReportDate } from './report-schedule.ts';
import { readTable } from './table-rows.ts';
import { type Named, NO_CONTEXT, type TaskContext } from './task-context.ts';
import { anchorOf, partProperties, propertyRuns, withLine, withProperty } from './task-properties.ts';

export type TaskDraft = { -readonly [K in keyof Task]: Task[K] };
/** An item of the parts that assign work, whether it became a task or not; report duties are read from them too. */
export type Item = {
  readonly text: string;
  readonly anchor: Anchor;
  readonly context: TaskContext;
  readonly own: readonly UnitName[];
  readonly part: OutlineNode['part'];
  readonly task: TaskDraft | null;
  /** The closing paragraph and the row of a table report only where they say how often or by when. */
  readonly onlyDated: boolean;
};

export type ItemSink = {
  readonly item: (item: Item) => void;
  readonly table: (node: OutlineNode, context: TaskContext) => void;
  readonly planYear: number | null;
};

/** Walks the outline and hands every item and table of the assigning parts to the sink, in reading order. */
export function walkItems(root: OutlineNode, sink: ItemSink): void {
  for (const child of root.children) visit(child, NO_CONTEXT, sink);
}

const ASSIGNING: ReadonlySet<string> = new Set(['tasks', 'implementation', 'reporting']);

function visit(node: OutlineNode, context: TaskContext, sink: ItemSink): void {
  if (isAnnexTitle(node)) return;
  if (node.table) {
    sink.table(node, context);
    return;
  }
  if (node.children.length === 0) {
    const ordered = node.part === 'scope' && ordersWork(node.text);
    if (ASSIGNING.has(node.part) || ordered || isClosing(node.text)) leaf(node, context, sink);
    return;
  }
  const runs = propertyRuns(node);
  if (runs) {
    const outer = headingContext(node, context, false, sink.planYear);
    for (const { rest, lines } of runs)
      visitList(
        rest,
        lines.reduce((given, line) => withLine(given, line, sink.planYear), outer),
        sink,
      );
    return;
  }
  const { lines, rest } = partProperties(node);
  const inner = lines.reduce(
    (outer, line) => withLine(outer, line, sink.planYear),
    headingContext(node, context, rest.length === 0, sink.planYear),
  );
  const alone = rest.length === 0 || (lines.length > 0 && rest.every(saysNoWork));
  if (ASSIGNING.has(node.part) && (alone ? !frames(node) : holdsWork(node)))
    leaf(node, alone ? inner : context, sink, lines.length > 0);
  visitList(rest, inner, sink);
}

/** A remark, a statement on money, a timetable: beside labelled lines it leaves the heading the only work there is. */
const saysNoWork = (node: OutlineNode) =>
  node.table !== null
    ? readTable(node) === null
    : node.children.length === 0 && /^(?:time|money|remark)$/u.test(whyNotTask(node.text) ?? '');

/** Items after a lead-in inherit its subject. */
function visitList(nodes: readonly OutlineNode[], context: TaskContext, sink: ItemSink): void {
  let current = context;
  for (const node of nodes) {
    visit(node, current, sink);
    if (node.label === null && node.paragraph && node.children.length === 0 && endsWithColon(node.text))
      current = withAssignees(context, readLeadIn(lastSentence(node.text)) ?? readLeadIn(node.text), node);
  }
}

/** "2. Cơ quan chỉ đạo và tổ chức thực hiện" over nothing but lines that name them. */
function frames(node: OutlineNode): boolean {
  const part = partOfHeading(node.text);
  return countWords(node.text) <= 10 && (part === 'implementation' || part === 'scope' || part === 'funding');
}

/** A rule of a campaign that orders a unit to act is work wherever it stands: "giao Sở Y tế thành lập đoàn kiểm tra". */
function ordersWork(text: string): boolean {
  const late = readLateSubject(text);
  const at = late?.[0]?.start ?? 0;
  return late !== null && /(?:^|[,;]\s*)giao\s+$/iu.test(text.slice(0, at));
}

const lastSentence = (text: string) => text.split(/(?<=[.;])\s+(?=\p{Lu})/u).at(-1) ?? text;

/** The lines between "Phụ lục I" and what the annex holds: its title. */
function isAnnexTitle(node: OutlineNode): boolean {
  return (
    node.zone === 'annex' &&
    node.label === null &&
    node.table === null &&
    node.children.length === 0 &&
    !endsSentence(node.text) &&
    countWords(node.text) <= 40
  );
}

/** What a heading hands down. A heading of a labelled kind ("a) Nội dung") hands down what it got. */
function headingContext(node: OutlineNode, above: TaskContext, alone: boolean, planYear: number | null): TaskContext {
  if (alone || readLabelledLine(node.text)?.kind === 'content') return above;
  const outer = withTime(above, node, planYear);
  const assignees =
    readHeading(node.text) ??
    (endsWithColon(node.text) || holdsWork(node)
      ? (readLeadIn(node.text) ?? leadOf(readLateSubject(node.text)))
      : null);
  const context = withAddressee(withAssignees(outer, assignees, node), node.text);
  const colon = node.text.indexOf(':');
  if (assignees !== null || colon < 0 || colon > 110)
    return holdsWork(node) ? { ...context, coordinate: outer.coordinate } : context;
  return withAssignees(outer, readHeading(node.text.slice(0, colon)), node);
}

function withTime(outer: TaskContext, node: OutlineNode, planYear: number | null): TaskContext {
  const deadline = holdsWork(node) ? null : timeOfHeading(node.text, planYear);
  const anchor = anchorOf(node, { start: 0, end: node.text.length });
  return deadline ? { ...outer, deadline: { deadline, anchor, heading: true } } : outer;
}

function withAddressee(context: TaskContext, heading: string): TaskContext {
  const [clause] = /báo cáo/iu.test(heading) ? findReportClauses(heading) : [];
  return clause?.to ? { ...context, reportsTo: { to: clause.to, via: clause.via } } : context;
}

const leadOf = (units: readonly UnitName[] | null): Assignees | null =>
  units ? { lead: units, coordinate: [] } : null;

function withAssignees(outer: TaskContext, assignees: Assignees | null, node: OutlineNode): TaskContext {
  if (!assignees || assignees.lead.length === 0) return withHelpers(outer, node);
  const coordinate = named(assignees.coordinate, node);
  return { ...outer, lead: named(assignees.lead, node), coordinate: coordinate ? [coordinate] : [] };
}

/** "a) Chủ trì, phối hợp với Sở Tài chính:" under the heading of a unit names only who helps it. */
function withHelpers(outer: TaskContext, node: OutlineNode): TaskContext {
  if (NAMELESS.test(node.text) && outer.lead) return { ...outer, helpersFirst: true };
  if (!/^(?:chủ trì|phối hợp)/iu.test(node.text) || !endsWithColon(node.text)) return outer;
  const coordinate = named(coordinating(node.text), node);
  return coordinate ? { ...outer, coordinate: [...outer.coordinate, coordinate] } : outer;
}

/** "b) Chủ trì, phối hợp với" over "- Sở Tài chính tham mưu …": whom it names stands in the items below. */
const NAMELESS = /^(?:chủ trì,?\s+|chủ động\s+)?phối hợp(?:\s+(?:với|cùng))?\s*:?$/iu;

function named(units: readonly UnitName[], node: OutlineNode): Named | null {
  const span = spanOf(units);
  return span ? { units: units.map((u) => u.text), anchor: anchorOf(node, span) } : null;
}

/** A heading that is itself a whole task: a full sentence with its stop, and more than a title's length. */
function holdsWork(node: OutlineNode): boolean {
  if (isBullet(node.label) && !endsWithColon(node.text) && (countWords(node.text) > 14 || endsSentence(node.text)))
    return true;
  const words = countWords(node.text);
  return (
    endsSentence(node.text) && words > 10 && !namesOnly(node.text) && (words > 16 || readHeading(node.text) === null)
  );
}

/** @param told whether lines below it say who does it, and so that it is something to do, however short. */
function leaf(node: OutlineNode, context: TaskContext, sink: ItemSink, told = false): void {
  const line = readLabelledLine(node.text);
  if (line && line.kind !== 'content') return;
  const start = line ? line.start : 0;
  const text = squeeze(node.text.slice(start)).replace(/\s+([.;])/gu, '$1');
  if (text === '') return;
  const body = node.text.slice(start);
  const own =
    context.lead && isOrder(body)
      ? []
      : (readSubject(body) ?? (context.lead ? readDatedSubject(body) : readLateSubject(body)) ?? []);
  const unfit = whyNotTask(text);
  const isTold = told || context.deadline !== null || context.lead?.line === true;
  const listed = told || (context.deadline?.heading === true && countWords(text) > 1);
  const why = (listed && unfit === 'short') || (isTold && unfit === 'matter') ? null : unfit;
  const lists = endsWithColon(text);
  const anchor = anchorOf(node, { start, end: node.text.length });
  const pure = isPureReport(afterSubject(body, own));
  const isTask = why === null && !lists && !pure && !(node.part === 'reporting' && /báo cáo/iu.test(text));
  const task = isTask ? makeTask(node, { text, body, start, anchor, own }, context, sink.planYear) : null;
  sink.item({ text, anchor, context, own, part: node.part, task, onlyDated: why === 'closing' });
}

function afterSubject(body: string, own: readonly UnitName[]): string {
  const end = own.at(-1)?.end ?? 0;
  return body.slice(end).replace(/^[\s:,]+/u, '');
}

type Leaf = {
  readonly text: string;
  readonly body: string;
  readonly start: number;
  readonly anchor: Anchor;
  readonly own: readonly UnitName[];
};

function makeTask(node: OutlineNode, words: Leaf, outer: TaskContext, planYear: number | null): TaskDraft {
  const inline = readInlineLabels(words.body);
  const context = inline.reduce(
    (c, label) =>
      withProperty(
        c,
        label.kind,
        label.value,
        anchorOf(node, { start: words.start + label.start, end: words.start + label.start + label.value.length }),
        planYear,
      ),
    outer,
  );
  const ownLead = (context.lead?.line && context.lead.units.length > 0) || context.helpersFirst ? [] : words.own;
  const actors = ownLead.length > 0 || context.lead ? ownLead : performersBehind(words.body);
  const lead = actors.length > 0 ? actors.map((u) => u.text) : (context.lead?.units ?? []);
  const first = context.helpersFirst ? words.own : [];
  const helpers = [...first, ...coordinating(words.body)].filter((u) => !lead.includes(u.text));
  const told = context.deadline?.heading ? null : context.deadline;
  const phrase = told ? null : findDeadline(words.body, planYear);
  const dated = phrase && !isReportDate(words.body, phrase.start) ? phrase : null;
  const time = dated ? null : context.deadline;
  const at = (span: Span) => anchorOf(node, { start: span.start + words.start, end: span.end + words.start });
  const coordinateAt = spanOf(helpers);
  const ownAt = spanOf(actors);
  return {
    section: node.path,
    part: node.part === 'implementation' || node.part === 'reporting' ? 'implementation' : 'tasks',
    text: words.text,
    lead,
    coordinate: distinct([...context.coordinate.flatMap((c) => c.units), ...helpers.map((u) => u.text)]),
    product: context.product?.text ?? null,
    deadline: dated?.deadline ?? time?.deadline ?? null,
    anchor: words.anchor,
    anchors: {
      ...(ownAt ? { lead: at(ownAt) } : context.lead ? { lead: context.lead.anchor } : {}),
      ...(context.coordinate[0]
        ? { coordinate: context.coordinate[0].anchor }
        : coordinateAt
          ? { coordinate: at(coordinateAt) }
          : {}),
      ...(context.product ? { product: context.product.anchor } : {}),
      ...(dated ? { deadline: at(dated) } : time ? { deadline: time.anchor } : {}),
    },
  };
}

function distinct(names: readonly string[]): string[] {
  return names.filter(
    (name, i) => name !== '' && names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
  );
}
