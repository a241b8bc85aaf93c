// A frozen report audited: it is composed anew from the facts as they stood at the end of its cut-off day, and each figure and
// each gathered line is held against what was frozen. Facts that were recorded later than that day are of no weight on either side; what was
// recorded on the day itself after the report was composed is told as the reason where something differs.
import { createHash } from 'node:crypto';
import {
  dayOf,
  type GatheredWords,
  joinSummands,
  placedFigures,
  type PlacedFigure,
  placedSections,
  type ReportContent,
  sectionsIn,
  sourceKey,
  summandOf,
  type TenantId,
  valueBy,
} from '@sauro/core';
import { type Acting, asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { groupBy } from '../../kit/group-by.ts';
import { Problem } from '../../kit/problem.ts';
import type { System } from '../../kit/system.ts';
import { composeContent } from '../content/compose-content.ts';
import { countFactsAfter, findFrozen, type FrozenRow, listPlansOf } from './queries.ts';
import { countUntold } from './count-again.ts';
import { composingOf, frozenContent, getReportRow } from './read-report.ts';
import type { AuditView } from './views.ts';
import type { WrittenReportId } from './written-report.ts';

type Difference = AuditView['differences'][number];

export type Loaded = {
  readonly frozen: FrozenRow;
  readonly again: ReportContent;
  /** What is not told again, counted by itself. */
  readonly untold: ReadonlyMap<string, number | null>;
  readonly laterFacts: number;
};

/** For who may see the report; what it counts it counts of the whole unit, whoever asks. Outside any transaction. */
export async function auditReport(system: System, acting: Acting, id: WrittenReportId): Promise<AuditView> {
  const { row, plans, frozen } = await transact(system, acting, async (cx) => ({
    row: await getReportRow(cx, id),
    plans: await listPlansOf(cx, id),
    frozen: await findFrozen(cx, id),
  }));
  if (frozen === undefined) throw new Problem('written-report.not-frozen');
  const asked = composingOf(row, plans);
  const loaded = await transact(system, asSystem(acting.tenant), async (all): Promise<Loaded> => {
    const again = await composeContent(all, asked);
    return {
      frozen,
      again,
      untold: await countUntold(all, frozenContent(frozen), again),
      laterFacts: await countFactsAfter(all, frozen.composedAt, { ...row, plans }),
    };
  });
  return compared(loaded, await areFilesWhole(system, acting.tenant, frozen));
}

export function compared({ frozen, again, untold, laterFacts }: Loaded, areWhole: boolean): AuditView {
  const content = frozenContent(frozen);
  const paths = new Map(placedSections(content).map(({ section, path }) => [section.key, path]));
  const told = placedFigures(again).map(({ figure: { source, value } }) => [sourceKey(source), value] as const);
  const now = new Map([...untold, ...told]);
  const isDayOver = dayOf(frozen.composedAt) > content.at;
  const differences: Difference[] = [];
  let [counted, uncounted] = [0, 0];
  for (const placed of placedFigures(content)) {
    const { figure, section, label } = placed;
    if (figure.source.kind === 'submission') {
      uncounted += 1;
      continue;
    }
    counted += 1;
    const is = figure.source.kind === 'rows' ? sumAgain(placed) : now.get(sourceKey(figure.source));
    // What there is none of a report may leave out.
    if (isSame(is, figure.value) || (is === undefined && figure.value === 0)) continue;
    differences.push({
      place: paths.get(section.key) ?? section.title,
      what: label,
      was: figure.text,
      is: is === undefined ? null : is === null ? '–' : String(is),
      why: whyOf(is),
    });
  }
  const words = gatheredIn(content);
  const said = saidBySource(gatheredIn(again));
  for (const { section, unit, text, source } of words) {
    const texts = said.get(sourceKey(source)) ?? [];
    if (texts.includes(text)) continue;
    const is = texts[0];
    differences.push({
      place: paths.get(section.key) ?? section.title,
      what: unit,
      was: text,
      is: is ?? null,
      why: whyOf(is),
    });
  }
  const hash = createHash('sha256').update(frozen.content).digest('hex');
  const isWhole = areWhole && hash === frozen.contentSha256;
  return { counted, uncounted, words: words.length, isWhole, laterFacts, differences };

  function whyOf(is: number | string | null | undefined): Difference['why'] {
    if (is === undefined) return 'gone';
    return !isDayOver && laterFacts > 0 ? 'day-not-over' : 'changed';
  }
}

/** Words that were gathered, each as it was said; what units sent with their reports is kept with those and is not asked again. */
function gatheredIn(content: ReportContent) {
  return sectionsIn(content).flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind !== 'gathered'
        ? []
        : block.items.flatMap(({ from }) =>
            from.flatMap((words) => (words.source.kind === 'submission' ? [] : [{ section, ...words }])),
          ),
    ),
  );
}

function saidBySource(words: readonly GatheredWords[]): ReadonlyMap<string, readonly string[]> {
  const said = groupBy(words, ({ source }) => sourceKey(source));
  return new Map([...said].map(([key, own]) => [key, own.map(({ text }) => text)]));
}

/** Of what was frozen: a sum must be that of the rows which stand above it. */
function sumAgain({ figure, above }: PlacedFigure): number | null {
  const parts = above.flatMap(({ value, of }) => (value === null ? [] : [of ?? summandOf({ value })]));
  // A count of nothing is nought; a share of nothing is none.
  if (figure.source.kind !== 'rows') throw new Error('Only what adds rows up is added up again.');
  return valueBy(figure.source.rule, joinSummands(parts)) ?? (figure.source.rule === 'sum' ? 0 : null);
}

const TINY = 1e-9;

function isSame(one: number | null | undefined, other: number | null): boolean {
  if (one === undefined) return false;
  return one === null || other === null ? one === other : Math.abs(one - other) <= TINY * Math.max(1, Math.abs(other));
}

async function areFilesWhole(
  { files }: System,
  tenant: TenantId,
  { docxSha256, xlsxSha256 }: FrozenRow,
): Promise<boolean> {
  for (const sha256 of [docxSha256, xlsxSha256]) {
    const file = await files.open(tenant, sha256);
    if (file === undefined) return false;
    const hash = createHash('sha256');
    for await (const chunk of file.body) hash.update(chunk);
    if (hash.digest('hex') !== sha256) return false;
  }
  return true;
}
