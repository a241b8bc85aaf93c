// Who is asked whether files bear a mark of secrecy, and who recognises the pages of scans: processes with the reader that stay.
import type { Source } from '@sauro/reader';
import { confinedBundle } from './confined-bundle.ts';
import type { Help } from './confined-help.ts';
import type { ConfinedQuestion } from './confined-read.ts';
import type { Outcome } from './confine.ts';
import type { ReadLimits } from './limits.ts';
import { tesseractFiles } from './ocr/tesseract-files.ts';
import { pdfiumWasmPath } from './pdfium-wasm.ts';
import { restorationModelPath } from '../kit/restoration-model.ts';
import { type Standing, startStanding } from './standing.ts';

export type Markers = {
  /** Whether a document bears a mark of secrecy: asked of every piece of evidence, answered with one word. */
  readonly ask: (source: Source) => Promise<Outcome>;
  readonly close: () => void;
};

export function startMarkers(limits: ReadLimits): Markers {
  const { ask, close } = startStandingReaders({ limits, files: [] });
  return { ask: ({ bytes, name }) => ask({ mark: true, ...(name === undefined ? {} : { name }) }, bytes), close };
}

export type Scanners = {
  /** Recognises a page. `of`: the document, known by its hash: its pages are recognised by one process, and no other's. */
  readonly ask: (question: Pick<ConfinedQuestion, 'scan'>, bytes: Uint8Array, of: string) => Promise<Outcome>;
  readonly close: () => void;
};

/** Between two pages a process of some 330 MB waits no longer than this. */
const BETWEEN_PAGES_MS = 10_000;

/** `nice`: how far they step back before others who want the processor, 0 to 19. `help`: recognising for them. */
export function startScanners(limits: ReadLimits, nice: number, help: Help): Scanners {
  return startStandingReaders({ limits, nice, help, files: Object.values(tesseractFiles()), idleMs: BETWEEN_PAGES_MS });
}

type Way = {
  readonly limits: ReadLimits;
  /** That they read besides the reader's own. */
  readonly files: readonly string[];
  readonly nice?: number;
  readonly help?: Help;
  readonly idleMs?: number;
};

function startStandingReaders({ limits, files, nice = 0, help, idleMs }: Way) {
  const own = { pdfium: pdfiumWasmPath(), restoration: restorationModelPath() };
  const readable = [...Object.values(own), ...files];
  const standing = confinedBundle().then(({ reader }): Standing => {
    return startStanding({ module: reader, readable, limits, nice, help }, idleMs);
  });
  // Why there are none is told to whoever asks.
  standing.catch(() => undefined);
  return {
    ask: async (question: Omit<ConfinedQuestion, keyof typeof own>, bytes: Uint8Array, of?: string) =>
      (await standing).ask({ ...own, ...question }, bytes, of),
    close: () => void standing.then(({ close }) => close()).catch(() => undefined),
  };
}
