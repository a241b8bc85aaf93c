// How long a report takes from what was sent to the file: 3,000 submissions gathered, a report of thirty pages with a 200-row
// annex composed and written, an annex of 2,000 rows; the file of it (its charts drawn, laid out, written) in turns with `pandoc`
// writing the same words and tables, without a chart; then the same two as PDF by the engine that comes with the product, and by
// LibreOffice.
//   node --import tsx --conditions=source bench/report.ts
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  composeReport,
  consolidate,
  toldBy,
  type ContentBlock,
  placedSections,
  type ReportContent,
  type Submission,
  withWords,
} from '@sauro/core';
import { median } from './median.ts';
import { sentenceText } from '../packages/server/src/report/document/official-report.ts';
import { SAMPLE_HEAD, sampleFacts } from '../packages/server/src/report/document/testing/sample-facts.ts';
import { findSoffice, printDocx } from '../packages/server/src/document/convert-doc.ts';
import { printDocument } from '../packages/server/src/document/print/print-document.ts';
import { reportDocument, type ReportFile, writeReport } from '../packages/server/src/report/document/write-report.ts';
import { writeDocument } from '@sauro/writer';
import { writeWorkbook } from '../packages/server/src/report/document/write-workbook.ts';

const RUNS = 3;
/** Of what is measured beside another program. */
const TURNS = 9;
const LACKS = [
  'Thiếu kinh phí mua sắm thiết bị cho phòng học bộ môn tin học.',
  'Đường truyền Internet ở các điểm trường lẻ chập chờn.',
  'Nhân viên phụ trách công nghệ thông tin kiêm nhiệm nhiều việc.',
];

const content = composeReport(sampleFacts({ tasks: 200, units: 3000, late: 40, difficulties: 60 }));
const file = { content: withoutLongUnits(content), head: SAMPLE_HEAD, reference: null };
const sent = submissions(3000);

// The libraries are loaded and the compiler is warm before anything is measured.
await writeReport(file);
await measured('consolidate 3,000 submissions (<= 5,000 ms)', async () =>
  consolidate(content, sent.map(toldBy), () => [content.unit.id]),
);
await measured('compose and write, 200-row annex (<= 1,000 ms)', async () => {
  const composed = composeReport(sampleFacts({ tasks: 200, units: 3000, late: 40, difficulties: 60 }));
  return writeReport({ ...file, content: withoutLongUnits(composed) });
});
await measured('workbook of the same', () => writeWorkbook(file));
const long = composeReport(sampleFacts({ tasks: 2000, units: 30, late: 40, difficulties: 60 }));
await measured('annex of 2,000 rows', () => writeReport({ ...file, content: long }));
await besidePandoc();
await printed('PDF, 200-row annex', file);
await printed('PDF, annex of 2,000 rows', { ...file, content: long });

async function measured<T>(name: string, work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const times: number[] = [];
  let result: T | undefined;
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    result = await work();
    times.push(performance.now() - began);
  }
  const ms = median(times);
  console.log(`${name}: ${ms.toFixed(0)} ms`);
  return { ms, result: result as T };
}

/** LibreOffice is run once: it takes long, and prints the DOCX that is written for it. */
async function printed(name: string, report: ReportFile): Promise<void> {
  const document = await reportDocument(report);
  const { ms, result } = await measured(`${name}: ours`, () => printDocument(document));
  const soffice = await findSoffice();
  if (soffice === undefined) return void console.log('LibreOffice: not run (not installed)');
  const bytes = await writeDocument(document);
  const began = performance.now();
  const theirs = await printDocx(bytes, { soffice, seconds: 300 });
  const took = performance.now() - began;
  console.log(`${name}: LibreOffice ${took.toFixed(0)} ms, ours ${(ms / took).toFixed(2)} of it`);
  console.log(`file: ours ${result.length} bytes, LibreOffice ${theirs.length} bytes`);
}

/** Of 3,000 units the paper names those that it can; the rest is in the workbook. */
function withoutLongUnits(report: ReportContent): ReportContent {
  return { ...report, annexes: report.annexes.filter(({ key }) => !key.startsWith('annex.units')) };
}

function submissions(count: number): readonly Submission[] {
  const of = composeReport(sampleFacts({ tasks: 3, units: 1, late: 0, difficulties: 2 }));
  return Array.from({ length: count }, (_, index) => {
    const words = {
      general: `Đơn vị ${index} đã ban hành kế hoạch và phân công cán bộ phụ trách.`,
      difficulties: LACKS[index % LACKS.length] ?? '',
      proposals: `Đề nghị ${index % 40 === 0 ? `xem xét riêng trường hợp ${index}` : 'bố trí thêm kinh phí cho đường truyền'}.`,
    };
    const unit = { id: `u${index}`, name: `Trường Sông Ngân ${index}` };
    return { id: `s${index}`, unit, content: withWords({ ...of, unit }, words) };
  });
}

async function besidePandoc(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-bench-'));
  try {
    const [from, to] = [join(folder, 'report.md'), join(folder, 'report.docx')];
    writeFileSync(from, markdown(file.content));
    const ours: number[] = [];
    const theirs: number[] = [];
    let bytes = 0;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const began = performance.now();
      bytes = (await writeReport(file)).byteLength;
      const between = performance.now();
      const { status } = spawnSync('pandoc', ['-f', 'markdown', '-o', to, from], { stdio: 'ignore' });
      if (status !== 0) return void console.log('pandoc: not run (not installed)');
      ours.push(between - began);
      theirs.push(performance.now() - between);
    }
    const ratio = median(ours) / median(theirs);
    console.log(
      `the file: ${median(ours).toFixed(0)} ms, pandoc ${median(theirs).toFixed(0)} ms, ours ${ratio.toFixed(2)} of it (<= 0.50)`,
    );
    console.log(`file: ours ${bytes} bytes, pandoc ${readFileSync(to).length} bytes`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function markdown(report: ReportContent): string {
  return placedSections(report)
    .map(({ section, path }) => `# ${path} ${section.title}\n\n${section.blocks.map(blockMarkdown).join('\n\n')}`)
    .join('\n\n');
}

function blockMarkdown(block: ContentBlock): string {
  switch (block.kind) {
    case 'sentence':
      return sentenceText(block.parts);
    case 'words':
      return block.text;
    case 'gathered':
      return block.items.map(({ text }) => `- ${text}`).join('\n');
    case 'chart':
      return block.caption;
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const rows = block.rows.map(({ cells }) =>
        row(cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
      );
      return [row(block.columns.map(({ title }) => title)), row(block.columns.map(() => '---')), ...rows].join('\n');
    }
  }
}
