// What the reading as a whole leaves open: tasks without lead or date, numbering out of order, annexes that are missing.
import type { OutlineNode } from '../3-outline/outline.ts';
import type { Doubt } from '../doubt.ts';
import { type Paragraph, paragraphsOf } from '../flow.ts';
import type { Reading, Task } from '../reading.ts';
import { findImpossibleDays } from '../vietnamese/dates.ts';
import { isBullet } from '../vietnamese/label.ts';
import { isLoose } from '../vietnamese/parts-of-time.ts';
import { fold } from '../vietnamese/wording.ts';

type Read = Omit<Reading, 'doubts'>;

export function findDoubts(reading: Read, outline: OutlineNode): Doubt[] {
  if (reading.tasks.length === 0) return [{ code: 'reading.no-tasks', details: {} }, ...impossibleDays(reading)];
  return [
    ...reading.tasks.flatMap((task) => taskDoubts(task, reading.document.date)),
    ...numberingDoubts(outline),
    ...missingAnnexes(reading, outline),
    ...impossibleDays(reading),
    ...scopeDoubts(reading),
  ];
}

function taskDoubts(task: Task, issued: string | null): Doubt[] {
  const doubts: Doubt[] = [];
  if (task.lead.length === 0) doubts.push({ code: 'task.no-lead', anchor: task.anchor, details: {} });
  if (task.deadline === null) doubts.push({ code: 'task.no-deadline', anchor: task.anchor, details: {} });
  if (task.product === null) doubts.push({ code: 'task.no-product', anchor: task.anchor, details: {} });
  if (issued !== null && task.deadline?.kind === 'by' && task.deadline.due < issued.padEnd(10, '-01'))
    doubts.push({
      code: 'deadline.before-issue',
      anchor: task.anchors.deadline ?? task.anchor,
      details: { due: shown(task.deadline.due), date: shown(issued) },
    });
  if (task.deadline?.kind === 'by' && isLoose(task.deadline.text))
    doubts.push({
      code: 'deadline.loose',
      anchor: task.anchors.deadline ?? task.anchor,
      details: { text: task.deadline.text, due: shown(task.deadline.due) },
    });
  return doubts;
}

const shown = (date: string) => date.split('-').toReversed().join('/');

/** "d)" twice, or "3." after "1.": the numbering of a list skips or repeats. */
function numberingDoubts(node: OutlineNode): Doubt[] {
  const doubts: Doubt[] = [];
  let last: OutlineNode | null = null;
  for (const child of node.children) {
    if (child.label && !isBullet(child.label) && child.paragraph) {
      const before = last?.label;
      if (
        before &&
        before.kind === child.label.kind &&
        before.depth === child.label.depth &&
        child.label.value !== before.value + 1
      )
        doubts.push({
          code: 'number.order',
          anchor: anchorOfLabel(child),
          details: { before: before.path, after: child.label.path },
        });
      last = child;
    }
    doubts.push(...numberingDoubts(child));
  }
  return doubts;
}

function anchorOfLabel(node: OutlineNode) {
  const page = node.paragraph?.page;
  return {
    block: node.paragraph?.block ?? 0,
    start: 0,
    end: node.label?.length ?? 0,
    ...(page === undefined ? {} : { page }),
  };
}

const NAMED_ANNEX =
  /(?<![\p{L}])phụ lục(?:\s+(?:số\s+)?([IVX]{1,5}|\d{1,2}))?(?=[\s,.;)]|$)(?!\s+(?:của|ban hành kèm))/giu;

/** An annex that the body names and the file does not hold. */
function missingAnnexes(reading: Read, outline: OutlineNode): Doubt[] {
  const held = outline.children.filter((node) => node.label?.kind === 'annex');
  const tables = [...reading.flow].some((item) => item.type === 'table' && item.columns > 3 && item.rows.length > 2);
  const doubts = new Map<string, Doubt>();
  for (const paragraph of paragraphsOf(reading.flow)) {
    if (paragraph.origin !== 'body') continue;
    for (const match of paragraph.text.matchAll(NAMED_ANNEX)) {
      const number = match[1];
      if (
        match.index < 3 ||
        isForeign(paragraph, match.index) ||
        held.some((node) => !number || fold(node.label?.path ?? '') === fold(number) || held.length === 1)
      )
        continue;
      if (!number && tables) continue;
      const name = match[0].trim();
      const page = paragraph.page === undefined ? {} : { page: paragraph.page };
      doubts.set(fold(name), {
        code: 'annex.missing',
        anchor: { block: paragraph.block, start: match.index, end: match.index + match[0].length, ...page },
        details: { name },
      });
    }
  }
  return [...doubts.values()];
}

/** The annex of another document: "tại Phụ lục II Nghị định số 30/2020/NĐ-CP". */
function isForeign(paragraph: Paragraph, at: number): boolean {
  return /^phụ lục\s*\S{0,6}\s*(?:,\s*)?(?:kèm theo\s+)?(?:của\s+)?(?:Nghị định|Thông tư|Quyết định|Luật|Nghị quyết|Công văn|Hướng dẫn|Kế hoạch số)/iu.test(
    paragraph.text.slice(at),
  );
}

function impossibleDays(reading: Read): Doubt[] {
  return [...paragraphsOf(reading.flow)].flatMap((paragraph) =>
    findImpossibleDays(paragraph.text).map((day): Doubt => {
      const page = paragraph.page === undefined ? {} : { page: paragraph.page };
      return {
        code: 'date.impossible',
        anchor: { block: paragraph.block, start: day.start, end: day.end, ...page },
        details: { text: day.text },
      };
    }),
  );
}

const SCOPE = /\(\s*(?:gắn với|áp dụng|đối với)[^()]{10,300}\)/iu;

/** Title and issuing sentence repeat the plan's name; where a bracket of scope differs between them, say so. */
function scopeDoubts(reading: Read): Doubt[] {
  const title = SCOPE.exec(reading.document.title ?? '')?.[0];
  if (!title) return [];
  for (const paragraph of paragraphsOf(reading.flow)) {
    const body =
      /ban hành|xây dựng/iu.test(paragraph.text) && paragraph.text.length > title.length + 60
        ? SCOPE.exec(paragraph.text)
        : null;
    if (!body || fold(body[0]) === fold(title)) continue;
    const page = paragraph.page === undefined ? {} : { page: paragraph.page };
    return [
      {
        code: 'head.scope',
        anchor: { block: paragraph.block, start: body.index, end: body.index + body[0].length, ...page },
        details: { title, body: body[0] },
      },
    ];
  }
  return [];
}
