// Labelled lines beside tasks ("b) Đơn vị chủ trì: …"): which lines they are, and what they add to the tasks of their heading.
import { type LineKind, readLabelledLine, readLabelledParts } from '../3-outline/labelled-lines.ts';
import type { OutlineNode } from '../3-outline/outline.ts';
import type { Span } from '../flow.ts';
import type { Anchor } from '../reading.ts';
import type { UnitName } from '../vietnamese/units.ts';
import { squeeze } from '../vietnamese/wording.ts';
import { readPerformers } from './assignees.ts';
import { readDeadline } from './deadline.ts';
import type { Named, TaskContext } from './task-context.ts';

/** The labelled lines among the children of a heading, and what is left. Dates of the whole campaign are neither. */
export function partProperties(node: OutlineNode): {
  readonly lines: readonly OutlineNode[];
  readonly rest: readonly OutlineNode[];
} {
  const groups = node.children.filter(isPropertyGroup);
  const lines = [
    ...groups.flatMap((group) => group.children),
    ...node.children.filter((child) => child.children.length === 0),
  ].filter(isPropertyLine);
  const rest = node.children.filter((child) => !lines.includes(child) && !groups.includes(child));
  return { lines: leadersFirst(lines).filter((line) => !isCampaignDate(line, node)), rest };
}

/** Beside "Đơn vị chủ trì: A" the line "Đơn vị thực hiện: B" names who works under A. */
function leadersFirst(lines: readonly OutlineNode[]): readonly OutlineNode[] {
  const kindOf = (line: OutlineNode) => readLabelledLine(line.text)?.kind;
  return lines.some((line) => kindOf(line) === 'lead') ? lines.filter((line) => kindOf(line) !== 'performer') : lines;
}

export type PropertyRun = { readonly rest: readonly OutlineNode[]; readonly lines: readonly OutlineNode[] };

/** Items and the lines that follow them, run by run, where each run says anew who or when; else null. */
export function propertyRuns(node: OutlineNode): readonly PropertyRun[] | null {
  const runs: { rest: OutlineNode[]; lines: OutlineNode[] }[] = [{ rest: [], lines: [] }];
  for (const child of node.children) {
    const own = isPropertyGroup(child)
      ? child.children
      : child.children.length === 0 && isPropertyLine(child)
        ? [child]
        : [];
    if (own.length === 0 && (runs.at(-1)?.lines.length ?? 0) > 0) runs.push({ rest: [], lines: [] });
    if (own.length > 0) runs.at(-1)?.lines.push(...own);
    else runs.at(-1)?.rest.push(child);
  }
  const told = runs.filter((run) => run.lines.length > 0);
  for (const run of runs) run.lines = [...leadersFirst(run.lines)];
  if (told.length < 2 || told.some((run) => run.rest.length === 0)) return null;
  const kinds = told.flatMap((run) => [...new Set(run.lines.flatMap((line) => kindsOf(line)))]);
  return kinds.some((kind, i) => kinds.indexOf(kind) < i) ? runs : null;
}

/** Who and when; of the other lines of a task it says nothing that they stand twice. */
function kindsOf(line: OutlineNode): string[] {
  return readLabelledParts(line.text)
    .map(({ kind }) => (kind === 'performer' ? 'lead' : kind))
    .filter((kind) => kind === 'lead' || kind === 'deadline');
}

/** "2. Thời gian thực hiện: …" beside "1. Chủ đề", "3. Đối tượng": the dates of the campaign, not of each task in it. */
function isCampaignDate(line: OutlineNode, parent: OutlineNode): boolean {
  if (readLabelledLine(line.text)?.kind !== 'deadline') return false;
  const others = parent.children.filter((child) => child !== line);
  return (
    others.some((child) => child.children.length > 0) &&
    others.some((child) =>
      /^(?:tên gọi|chủ đề|thông điệp|đối tượng|phạm vi|địa điểm|thành phần|hình thức)(?![\p{L}])/iu.test(child.text),
    )
  );
}

/** "b) Cơ quan thực hiện:" over "- Đơn vị chủ trì: …", "- Đơn vị phối hợp: …". */
function isPropertyGroup(node: OutlineNode): boolean {
  return (
    node.children.length > 0 &&
    isPropertyLine(node) &&
    node.children.every((child) => child.children.length === 0 && isPropertyLine(child))
  );
}

function isPropertyLine(node: OutlineNode): boolean {
  const line = node.paragraph && readLabelledLine(node.text);
  return line !== null && line.kind !== 'content';
}

/** What a heading hands down, with what one labelled line adds. */
export function withLine(outer: TaskContext, node: OutlineNode, planYear: number | null): TaskContext {
  return readLabelledParts(node.text)
    .filter((part) => part.value !== '')
    .reduce(
      (context, { kind, value, start }) =>
        withProperty(context, kind, value, anchorOf(node, { start, end: start + value.length }), planYear),
      outer,
    );
}

/** The same for one label in running text. */
export function withProperty(
  outer: TaskContext,
  kind: LineKind,
  value: string,
  anchor: Anchor,
  planYear: number | null,
): TaskContext {
  const place = (units: readonly UnitName[]): Named => ({ units: units.map((u) => u.text), anchor, line: true });
  if (kind === 'product') return { ...outer, product: { text: squeeze(value).replace(/[.;]$/u, ''), anchor } };
  if (kind === 'deadline') {
    const { deadline } = readDeadline(value, planYear);
    return deadline ? { ...outer, deadline: { deadline, anchor } } : outer;
  }
  if (kind !== 'lead' && kind !== 'performer' && kind !== 'coordinate') return outer;
  const performers = readPerformers(value.replace(/[.;]$/u, ''));
  if (kind === 'coordinate') return { ...outer, coordinate: [...outer.coordinate, place(performers.lead)] };
  const coordinate = performers.coordinate.length > 0 ? [place(performers.coordinate)] : outer.coordinate;
  return { ...outer, lead: place(performers.lead), coordinate };
}

/** The place of a stretch of a node's text in its paragraph. */
export function anchorOf(node: OutlineNode, span: Span): Anchor {
  const page = node.paragraph?.page;
  return {
    block: node.paragraph?.block ?? 0,
    start: node.start + span.start,
    end: node.start + span.end,
    ...(page === undefined ? {} : { page }),
  };
}
