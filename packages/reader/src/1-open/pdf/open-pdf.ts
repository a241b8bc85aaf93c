// Opens a PDF: pdfium gives characters and drawn lines with their places, our own geometry makes paragraphs and tables
// of them. Pages that are pictures are read by the caller's engine (../scan) and laid out by the same geometry.
import { paragraphsOf } from '../../flow.ts';
import { type Result, failure, success } from '../../result.ts';
import { DAMAGED, damageOf } from '../../vietnamese/syllables-damage.ts';
import type { Opened, Tools } from '../opened.ts';
import { withLayer } from '../scan/believe.ts';
import { placesBack } from '../scan/places-back.ts';
import { type Plan, planOf, readScans } from '../scan/read-scans.ts';
import { type Engine, engineOf, releaseEngine } from './engine.ts';
import { flowOf } from './flow-of.ts';
import { layOut } from './lay-out.ts';
import type { Page } from './page.ts';
import { MOST_PAGES, type Read, readPages } from './read-pages.ts';
import { isScan } from './scan.ts';

type PdfTools = Pick<Tools, 'scan' | 'distrustLayers'>;

/** `pdfium` are the bytes of pdfium.wasm; they are compiled on the first call. */
export async function openPdf(bytes: Uint8Array, pdfium: Uint8Array, tools: PdfTools = {}): Promise<Result<Opened>> {
  const read = await readPdf(bytes, pdfium);
  return read.ok ? openRead(read.value, bytes, tools) : read;
}

/** Its pages as they are drawn, before anything is made of them. */
export async function readPdf(bytes: Uint8Array, pdfium: Uint8Array): Promise<Result<Read>> {
  let engine: Engine;
  try {
    engine = await engineOf(pdfium);
  } catch {
    return failure({ code: 'pdf.no-engine', details: {} });
  }
  const read = readSafely(engine, bytes);
  if (!read.ok || read.value.count <= MOST_PAGES) return read;
  return failure({ code: 'file.too-many-pages', details: { pages: read.value.count, limit: MOST_PAGES } });
}

export async function openRead(read: Read, bytes: Uint8Array, tools: PdfTools): Promise<Result<Opened>> {
  const { pages, count } = read;
  const { scan, distrustLayers = false } = tools;
  if (scan === undefined) return withoutScans(read);
  const plan = planFor(pages, distrustLayers);
  if (plan.pictures.length > 0 && scan === 'later') return unread(pages, count, plan);
  const reading = await readScans(pages, plan, (page) =>
    scan === 'later' ? Promise.reject(new Error('no page was to be read')) : scan(bytes, page),
  );
  const flow = placesBack(flowOf(layOut(reading.pages)), reading.scanned);
  if (flow.length === 0)
    return failure({ code: plan.pictures.length > 0 ? 'scan.unreadable' : 'file.no-text', details: {} });
  return success({ format: 'pdf', flow, pages: count, doubts: [...read.doubts, ...reading.doubts] });
}

/** A text whose letters are damaged throughout is looked at on the page instead: there they are whole. */
function planFor(pages: readonly Page[], distrust: boolean): Plan {
  const plan = planOf(pages, distrust);
  const written = pages.filter(({ number }) => !plan.pictures.includes(number));
  const text = written.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
  if (damageOf(text) < DAMAGED) return plan;
  return { pictures: pages.map(({ number }) => number), layers: [] };
}

/** What text there is may be asked for a secrecy mark and nothing else. */
function unread(pages: readonly Page[], count: number, { pictures }: Plan): Result<Opened> {
  const flow = flowOf(layOut(pages.map(withLayer)));
  const details = { pages: pictures.join(','), count };
  return success({ format: 'pdf', flow, pages: count, doubts: [], unread: { code: 'scan.not-readable', details } });
}

/** Nothing reads pictures here: a scan is refused, and of a mixed document the pages that are pictures are named. */
function withoutScans({ pages, count, doubts }: Read): Result<Opened> {
  const plan = planOf(pages, false);
  if (isScan(pages)) return unread(pages, count, plan);
  const flow = flowOf(layOut(pages));
  if (![...paragraphsOf(flow)].length) return failure({ code: 'file.no-text', details: {} });
  const left = plan.pictures.length === 0 ? [] : [leftOut(plan)];
  return success({ format: 'pdf', flow, pages: count, doubts: [...doubts, ...left] });
}

function leftOut({ pictures }: Plan) {
  return { code: 'scan.page-not-read' as const, details: { pages: pictures.join(', ') } };
}

/** A damaged file can make the wasm module trap; the module is then given up, and the file is what was broken. */
function readSafely(engine: Engine, bytes: Uint8Array): ReturnType<typeof readPages> {
  try {
    const read = readPages(engine, bytes);
    releaseEngine(engine, true);
    return read;
  } catch {
    releaseEngine(engine, false);
    return failure({ code: 'file.broken', details: { what: 'PDF' } });
  }
}
