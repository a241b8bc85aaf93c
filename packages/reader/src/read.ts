// The reader in the order in which it works: open → blocks → outline → head → items → doubts.
import type { EdxmlHeader } from './1-open/edxml/package.ts';
import { isEdxml } from './1-open/edxml/read-edxml.ts';
import { open, openForMark } from './1-open/open.ts';
import type { Opened, Source, Tools } from './1-open/opened.ts';
import { sureHead, unsureDoubts } from './1-open/scan/unsure.ts';
import { makeBlocks } from './2-blocks/blocks.ts';
import { readOutline } from './3-outline/outline.ts';
import { sectionsOf } from './3-outline/sections.ts';
import { readPhases } from './4-header/phases.ts';
import { planYearOf } from './4-header/plan-year.ts';
import { readHead } from './4-header/read-head.ts';
import { readReferences } from './4-header/references.ts';
import { findSecrecyMark } from './4-header/secrecy.ts';
import { findDoubts } from './5-items/doubts.ts';
import { readItems } from './5-items/read-items.ts';
import { inSchoolYear } from './5-items/school-year.ts';
import { readTargets } from './5-items/targets.ts';
import { unpack, withPackage } from './read-package.ts';
import { restorationOf } from './restoration.ts';
import type { Reading } from './reading.ts';
import { failure, type Result, success } from './result.ts';

export type Pass = { readonly name: string; readonly milliseconds: number };
export type ReadingWithPasses = Reading & {
  readonly pages: number | null;
  readonly format: string;
  readonly passes: readonly Pass[];
  /** Of a document that came in an edXML package: its header, and which of its files was read. */
  readonly package?: { readonly header: EdxmlHeader; readonly files: readonly string[]; readonly read: string };
};

/**
 * Reads a plan. Never throws on a document: what cannot be read at all is a problem, what is unsure is a doubt.
 * @returns `document.secret` for a document marked as a state secret (Luật Bảo vệ bí mật nhà nước); nothing of it is in the answer.
 */
export async function read(source: Source, tools: Tools = {}): Promise<Result<ReadingWithPasses>> {
  return isEdxml(source.bytes) ? readPackage(source, tools) : readDocument(source, tools);
}

/** Its files are no packages themselves: one in another is nothing that can be read. */
async function readPackage({ bytes }: Source, tools: Tools): Promise<Result<ReadingWithPasses>> {
  const unpacked = await unpack(bytes, tools);
  if (!unpacked.ok) return unpacked;
  const { header, attachments, main } = unpacked.value;
  const result = await readDocument({ bytes: main.bytes, name: main.name }, tools);
  if (!result.ok) return result;
  const files = attachments.map(({ name }) => name);
  return success({ ...withPackage(result.value, header), package: { header, files, read: main.name } });
}

/**
 * Goes as far as `read` does until it is known whether a document bears a mark of secrecy, and no further: one that plainly
 * bears none is not opened, and what else is the matter with it is then not told.
 */
export async function lookForMark(source: Source, tools: Tools = {}): Promise<Result<null>> {
  const unpacked = isEdxml(source.bytes) ? await unpack(source.bytes, tools) : undefined;
  if (unpacked?.ok === false) return unpacked;
  const opened = unmarked(await openForMark(unpacked?.value.main ?? source, tools));
  return opened.ok ? success(null) : opened;
}

function unmarked<T extends Opened | null>(opened: Result<T>): Result<T> {
  if (!opened.ok || opened.value === null) return opened;
  const mark = findSecrecyMark(opened.value.flow, opened.value.damage !== undefined);
  if (mark) return failure({ code: 'document.secret', details: { mark } });
  return opened.value.unread ? failure(opened.value.unread) : opened;
}

async function readDocument(source: Source, tools: Tools): Promise<Result<ReadingWithPasses>> {
  const timer = startTimer(tools);
  const opened = unmarked(await open(source, tools));
  timer.end('open');
  if (!opened.ok) return opened;
  const flow = timer.time('blocks', () => makeBlocks(opened.value.flow));
  const restoration = restorationOf(flow, opened.value.damage);
  const outline = timer.time('outline', () => readOutline(flow));
  const { head: readIn, doubts: headDoubts } = timer.time('head', () => readHead(flow));
  const { head, doubts: guessed } = sureHead(readIn, flow);
  const phases = readPhases(flow);
  const planYear = planYearOf(head, phases);
  const { references, doubts: citationDoubts } = timer.time('references', () => readReferences(flow, head));
  const items = timer.time('tasks', () => readItems(outline, yearOf(planYear, head.date)));
  const targets = timer.time('targets', () => readTargets({ ...items.targets, planYear }));
  const found = {
    document: head,
    references,
    targets,
    tasks: inSchoolYear(items.tasks, head),
    reporting: items.reporting,
    phases,
    sections: sectionsOf(outline),
    flow,
  };
  const doubts = timer.time('doubts', () => [
    ...opened.value.doubts,
    ...restoration.doubts,
    ...headDoubts,
    ...guessed,
    ...citationDoubts,
    ...items.doubts,
    ...findDoubts(found, outline),
    ...unsureDoubts(flow),
  ]);
  return success({
    ...found,
    ...(restoration.restored && { restored: restoration.restored }),
    doubts,
    format: opened.value.format,
    pages: opened.value.pages,
    passes: timer.passes,
  });
}

/** A quarter without a year is one of the plan's own year, or else of the year in which it was issued. */
function yearOf(planYear: string | null, date: string | null): number | null {
  const year = planYear ?? date?.slice(0, 4);
  return year ? Number(year) : null;
}

function startTimer({ clock }: Tools) {
  const passes: Pass[] = [];
  let last = clock?.() ?? 0;
  const end = (name: string): void => {
    if (!clock) return;
    const now = clock();
    passes.push({ name, milliseconds: now - last });
    last = now;
  };
  const time = <T>(name: string, work: () => T): T => {
    const value = work();
    end(name);
    return value;
  };
  return { passes, end, time };
}
