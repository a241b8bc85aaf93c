// A report as a file: Word, a workbook, or print. The same content and head give the same bytes of the first two.
import {
  type ContentBlock,
  numberText,
  type ReportContent,
  type ReportHead,
  sectionsIn,
  WHOLE_COUNTS,
  wholeCountsOf,
} from '@sauro/core';
import { type Form, type OfficialDocument, writeDocument } from '@sauro/writer';
import type { Filling } from '@sauro/writer/template';
import { type FileAsked, officialFile } from '../../document/official-file.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { XLSX_TYPE } from '../../kit/xlsx.ts';
import { drawChart } from './draw-chart.ts';
import { officialReport, type Pictures, sectionsByKey } from './official-report.ts';
import { writeWorkbook } from './write-workbook.ts';

export type ReportFile = {
  readonly content: ReportContent;
  readonly head: ReportHead;
  /** By which the report is found in the system; null of one that is kept nowhere. */
  readonly reference: string | null;
};

/** DOCX bytes. To be called outside any transaction. `form`: a body's own, where it has one. */
export async function writeReport(file: ReportFile, form?: Form): Promise<Uint8Array> {
  return writeDocument(await reportDocument(file), form);
}

/** What a template is filled with. */
export async function reportFilling(file: ReportFile): Promise<Filling> {
  const writing = { ...file, pictures: await picturesOf(file.content) };
  const counts = wholeCountsOf({ content: file.content, unit: file.content.unit });
  return {
    document: officialReport(writing),
    sections: sectionsByKey(writing),
    figures: Object.fromEntries(WHOLE_COUNTS.map((name) => [name, numberText(counts.get(name) ?? 0)])),
  };
}

export async function reportDocument(file: ReportFile): Promise<OfficialDocument> {
  return officialReport({ ...file, pictures: await picturesOf(file.content) });
}

/** The file as it is answered. Outside any transaction: printing takes seconds. */
export async function reportFile(file: ReportFile, asked: FileAsked): Promise<FileAnswer> {
  const { as, name } = asked;
  if (as !== 'xlsx') return officialFile(await reportDocument(file), asked);
  const body = await writeWorkbook(file);
  return { body, size: body.byteLength, type: XLSX_TYPE, name: `${name}.xlsx` };
}

async function picturesOf(content: ReportContent): Promise<Pictures> {
  const charts = sectionsIn(content)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<ContentBlock, { kind: 'chart' }> => block.kind === 'chart');
  return new Map(await Promise.all(charts.map(async (chart) => [chart, await drawChart(chart)] as const)));
}
