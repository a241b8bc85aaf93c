// Reads documents from anybody, draws their pages and looks into files, each in a confined process of its own; no more are read at once
// than there are processors.
import { availableParallelism } from 'node:os';
import type { ReadingWithPasses, Result, Source } from '@sauro/reader';
import type { ReadProblem } from '@sauro/reader/messages';
import type { EdxmlStatus } from '@sauro/reader/edxml';
import type { PageToDraw } from '@sauro/reader/pages';
import type { Check } from '@sauro/writer/check';
import type { Filling } from '@sauro/writer/template';
import { type ScannedPage, unreadPage } from '@sauro/reader/scan';
import type { Outcome } from './confine.ts';
import type { ConfinedQuestion, Corrected, Drawn, Unpacked } from './confined-read.ts';
import type { Look } from './look/look.ts';
import type { ToLookAt } from './look/look-into.ts';
import { convertDoc, findSoffice } from './convert-doc.ts';
import type { ReadLimits } from './limits.ts';
import { READ_LIMITS, SCAN_LIMITS } from './limits.ts';
import { nativeHelp } from './ocr/native-help.ts';
import { tesseractFiles } from './ocr/tesseract-files.ts';
import { findNativeTesseract } from './ocr/tesseract-native.ts';
import type { SheetsRead } from './sheets/read-sheets.ts';
import { startSpares } from './spares.ts';
import { startMarkers, startScanners } from './standing-readers.ts';
import { packed, type TemplateTried } from './template-work.ts';
import { turns } from './turns.ts';
import type { Limits } from '../kit/system.ts';

/** A document that waits for its turn need not lie in memory. */
export type Waiting = Omit<Source, 'bytes'> & { readonly bytes: Uint8Array | (() => Promise<Uint8Array>) };

export type Readers = {
  /** Whether a document bears a mark of secrecy, or why that is not seen: as `read`, and much sooner. Throws `server.busy` too. */
  readonly mark: (source: Waiting) => Promise<Result<null>>;
  /** Throws `server.busy` where too many wait already. */
  readonly read: (source: Waiting) => Promise<Result<ReadingWithPasses>>;
  /** A page of a PDF as a PNG; undefined where there is no such page. Throws `server.busy` too. */
  readonly draw: (bytes: () => Promise<Uint8Array>, page: PageToDraw) => Promise<Result<Buffer | undefined>>;
  /** What a file is shown as. Throws `server.busy` too. */
  readonly look: (bytes: () => Promise<Uint8Array>, asked: ToLookAt) => Promise<Result<Look>>;
  /** The cells of a spreadsheet, or why it is not read. Throws `server.busy` too. */
  readonly sheets: (bytes: () => Promise<Uint8Array>) => Promise<Result<SheetsRead>>;
  /** A DOCX is checked against the form. Throws `server.busy` too. */
  readonly check: (bytes: () => Promise<Uint8Array>) => Promise<Result<Check>>;
  /** A copy with what is certain mended; undefined where there is nothing of the kind. Throws `server.busy` too. */
  readonly correct: (bytes: () => Promise<Uint8Array>) => Promise<Result<Buffer | undefined>>;
  /** A template is looked through and filled on trial. Throws `server.busy` too. */
  readonly tryTemplate: (
    bytes: () => Promise<Uint8Array>,
    figures: readonly string[],
    sample: Filling,
  ) => Promise<Result<TemplateTried>>;
  /** A template filled. Throws `server.busy` too. */
  readonly fillTemplate: (bytes: () => Promise<Uint8Array>, filling: Filling) => Promise<Result<Buffer>>;
  /** What an edXML package holds. Throws `server.busy` too. */
  readonly unpack: (bytes: () => Promise<Uint8Array>) => Promise<Result<Unpacked>>;
  /** What a receiver answers by an edXML package. Throws `server.busy` too. */
  readonly status: (bytes: () => Promise<Uint8Array>) => Promise<Result<EdxmlStatus>>;
  /**
   * The letters of a page that is a picture, of the document with that hash. Whatever happens to the process, there is an answer.
   */
  readonly scan: (sha256: string, bytes: () => Promise<Uint8Array>, page: number) => Promise<ScannedPage>;
  /** The same for somebody who waits: before those that nobody waits for. */
  readonly scanNow: (bytes: () => Promise<Uint8Array>, page: number) => Promise<ScannedPage>;
  /** A document whose pictures were recognised. */
  readonly readScanned: (source: Waiting, scanned: readonly ScannedPage[]) => Promise<Result<ReadingWithPasses>>;
  readonly close: () => Promise<void>;
};

/** What a server's configuration says (kit/system.ts). */
type Allowed = Pick<Limits, 'readSeconds' | 'readMemoryMb' | 'scanPages' | 'ocrEngine'>;

/** Who comes behind so many is told to come again: waiting longer than a browser does helps nobody. */
const LONGEST_LINE = 32;

const serving = new WeakMap<Allowed, Readers>();

/** The readers of a server: made when the first document comes. */
export function readersFor(allowed: Allowed): Readers {
  const known = serving.get(allowed);
  if (known !== undefined) return known;
  const { readSeconds: cpuSeconds, readMemoryMb: memoryMb, scanPages, ocrEngine } = allowed;
  const readers = startReaders({
    limits: { cpuSeconds, memoryMb, wallSeconds: cpuSeconds * 3 },
    line: LONGEST_LINE,
    scanPages,
    native: ocrEngine === 'own' ? async () => undefined : findNativeTesseract,
  });
  serving.set(allowed, readers);
  return readers;
}

/** No process is kept ready any more. */
export async function endReaders(allowed: Allowed): Promise<void> {
  await serving.get(allowed)?.close();
  serving.delete(allowed);
}

export type ReadersOptions = {
  readonly limits?: ReadLimits;
  /** Processes kept ready. */
  readonly spare?: number;
  /** How many documents may wait for their turn. */
  readonly line?: number;
  /** Pages of scans that are recognised at once. */
  readonly scanPages?: number;
  /** Where the engine of the system is that recognises letters, if it is to be used. */
  readonly native?: () => Promise<string | undefined>;
};

type ScanBy = (question: Pick<ConfinedQuestion, 'scan'>, bytes: Uint8Array) => Promise<Outcome>;

/** Recognising takes what is left of the processors; somebody may wait for a first page. */
const NICE = { waited: 10, unwaited: 19 } as const;

export function startReaders(options: ReadersOptions = {}): Readers {
  const { limits = READ_LIMITS, spare = 1, line = Number.POSITIVE_INFINITY, scanPages = 1 } = options;
  const { native = findNativeTesseract } = options;
  const inTurn = turns(availableParallelism(), line);
  // Pages are drawn beside documents that are read, and must leave them a processor.
  const drawing = turns(Math.max(1, availableParallelism() - 1), line);
  const spares = startSpares(spare, limits);
  const marking = turns(Math.max(1, availableParallelism() - 1), line);
  const markers = startMarkers(limits);
  const scanning = turns(scanPages, Number.POSITIVE_INFINITY);
  const awaited = turns(1, line);
  // None is kept ready: what waits for the processor in the background need not lie in memory as well.
  const scanners = startScanners(SCAN_LIMITS, NICE.unwaited, nativeHelp(native, NICE.unwaited));
  const waited = startSpares(0, SCAN_LIMITS, { nice: NICE.waited, help: nativeHelp(native, NICE.waited) });

  async function readOnce(
    { bytes, name }: Source,
    scanned?: readonly ScannedPage[],
  ): Promise<Result<ReadingWithPasses>> {
    const question = { ...(name === undefined ? {} : { name }), ...(scanned === undefined ? {} : { scanned }) };
    return resultOf(await spares.ask(question, bytes), limits);
  }
  async function scanOnce(by: ScanBy, bytes: () => Promise<Uint8Array>, page: number): Promise<ScannedPage> {
    const scan = { page, engine: tesseractFiles(), byParent: (await native()) !== undefined };
    const outcome = await by({ scan }, await bytes());
    const result = resultOf<ScannedPage>(outcome, SCAN_LIMITS);
    return result.ok ? result.value : unreadPage(page, 'limit');
  }
  async function readAny(waiting: Waiting): Promise<Result<ReadingWithPasses>> {
    const source = await arrived(waiting);
    const result = await readOnce(source);
    if (result.ok || result.problem.code !== 'doc.no-converter') return result;
    const soffice = await findSoffice();
    if (soffice === undefined) return result;
    const bytes = await convertDoc(source.bytes, { soffice }).catch(() => undefined);
    return bytes === undefined
      ? refused({ code: 'file.broken', details: { what: 'DOC' } })
      : readOnce({ ...source, bytes });
  }

  async function drawOnce(bytes: Uint8Array, draw: PageToDraw): Promise<Result<Buffer | undefined>> {
    const result = resultOf<Drawn>(await spares.ask({ draw }, bytes), limits);
    if (!result.ok) return result;
    return { ok: true, value: result.value === null ? undefined : Buffer.from(result.value, 'base64') };
  }

  async function correctOnce(bytes: Uint8Array): Promise<Result<Buffer | undefined>> {
    const result = resultOf<Corrected>(await spares.ask({ check: 'corrected' }, bytes), limits);
    if (!result.ok) return result;
    return { ok: true, value: result.value === null ? undefined : Buffer.from(result.value, 'base64') };
  }

  async function fillOnce(bytes: Uint8Array, filling: Filling): Promise<Result<Buffer>> {
    const result = resultOf<string>(await spares.ask({ template: { fill: packed(filling) } }, bytes), limits);
    return result.ok ? { ok: true, value: Buffer.from(result.value, 'base64') } : result;
  }

  return {
    mark: (source) => marking(async () => resultOf<null>(await markers.ask(await arrived(source)), limits)),
    read: (source) => inTurn(() => readAny(source)),
    draw: (bytes, page) => drawing(async () => drawOnce(await bytes(), page)),
    look: (bytes, look) => drawing(async () => resultOf<Look>(await spares.ask({ look }, await bytes()), limits)),
    sheets: (bytes) =>
      inTurn(async () => resultOf<SheetsRead>(await spares.ask({ sheets: true }, await bytes()), limits)),
    check: (bytes) =>
      inTurn(async () => resultOf<Check>(await spares.ask({ check: 'findings' }, await bytes()), limits)),
    correct: (bytes) => inTurn(async () => correctOnce(await bytes())),
    tryTemplate: (bytes, figures, sample) =>
      inTurn(async () => {
        const template = { figures, sample: packed(sample) };
        return resultOf<TemplateTried>(await spares.ask({ template }, await bytes()), limits);
      }),
    fillTemplate: (bytes, filling) => inTurn(async () => fillOnce(await bytes(), filling)),
    unpack: (bytes) =>
      inTurn(async () => resultOf<Unpacked>(await spares.ask({ unpack: true }, await bytes()), limits)),
    status: (bytes) =>
      inTurn(async () => resultOf<EdxmlStatus>(await spares.ask({ status: true }, await bytes()), limits)),
    scan: (sha256, bytes, page) =>
      scanning(() => scanOnce((question, pages) => scanners.ask(question, pages, sha256), bytes, page)),
    scanNow: (bytes, page) => awaited(() => scanOnce(waited.ask, bytes, page)),
    readScanned: (source, scanned) => inTurn(async () => readOnce(await arrived(source), scanned)),
    close: async () => {
      markers.close();
      scanners.close();
      await Promise.all([spares.close(), waited.close()]);
    },
  };
}

async function arrived({ bytes, ...rest }: Waiting): Promise<Source> {
  return { ...rest, bytes: typeof bytes === 'function' ? await bytes() : bytes };
}

function resultOf<T = ReadingWithPasses>(outcome: Outcome, limits: ReadLimits): Result<T> {
  if (!outcome.ok) return refused(problemOf(outcome.why, limits));
  // Written by our own reader on the other side of the pipe.
  const result = outcome.answer as Result<T>;
  const starved = !result.ok && result.problem.code === 'file.broken' && outcome.peakMb > limits.memoryMb * 0.9;
  return starved ? refused(problemOf('memory', limits)) : result;
}

function refused<T>(problem: ReadProblem): Result<T> {
  return { ok: false, problem };
}

function problemOf(why: 'time' | 'memory' | 'crash', { cpuSeconds }: ReadLimits): ReadProblem {
  switch (why) {
    case 'time':
      return { code: 'limit.time', details: { seconds: cpuSeconds } };
    case 'memory':
      return { code: 'limit.memory', details: {} };
    case 'crash':
      return { code: 'file.broken', details: { what: 'trình đọc dừng đột ngột' } };
  }
}
