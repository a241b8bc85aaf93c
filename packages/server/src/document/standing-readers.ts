// Who is asked whether files bear a mark of secrecy, and who recognises the pages of scans: processes with the reader that stay.
import type { Source } from '@sauro/reader';
import { confinedBundle } from './confined-bundle.ts';
import type { Help } from './confined-help.ts';
import type { MarkQuestion } from './confined-mark.ts';
import type { ConfinedQuestion } from './confined-read.ts';
import type { Outcome } from './confine.ts';
import type { ReadLimits } from './limits.ts';
import { tesseractFiles } from './ocr/tesseract-files.ts';
import type { OwnFiles } from './own-files.ts';
import { pdfiumWasmPath } from './pdfium-wasm.ts';
import { restorationModelPath } from '../kit/restoration-model.ts';
import { type Standing, startStanding } from './standing.ts';

export type Markers = {
  /** Whether a document bears a mark of secrecy: asked of every piece of evidence, answered with one word. */
  readonly ask: (source: Source) => Promise<Outcome>;
  readonly close: () => void;
};

export function startMarkers(limits: ReadLimits): Markers {
  const { ask, close } = startStandingReaders<MarkQuestion>({ work: 'marker', limits, files: [], most: MOST_MARKED });
  return { ask: ({ bytes, name }) => ask(name === undefined ? {} : { name }, bytes), close };
}

/** Until one is as quick as it gets, it has taken the processor as long as 400 answers do. */
const MOST_MARKED = 10_000;

export type Scanners = {
  /** Recognises a page. `of`: the document, known by its hash: its pages are recognised by one process, and no other's. */
  readonly ask: (question: Pick<ConfinedQuestion, 'scan'>, bytes: Uint8Array, of: string) => Promise<Outcome>;
  readonly close: () => void;
};

/** Between two pages a process of some 330 MB waits no longer than this. */
const BETWEEN_PAGES_MS = 10_000;

/** `nice`: how far they step back before others who want the processor, 0 to 19. `help`: recognising for them. */
export function startScanners(limits: ReadLimits, nice: number, help: Help): Scanners {
  const files = Object.values(tesseractFiles());
  return startStandingReaders<ConfinedQuestion>({
    work: 'reader',
    limits,
    nice,
    help,
    files,
    idleMs: BETWEEN_PAGES_MS,
  });
}

type Way = {
  readonly work: 'reader' | 'marker';
  readonly limits: ReadLimits;
  /** That they read besides the reader's own. */
  readonly files: readonly string[];
  readonly nice?: number;
  readonly help?: Help;
  readonly idleMs?: number;
  readonly most?: number;
};

function startStandingReaders<Question extends OwnFiles>(way: Way) {
  const { work, limits, files, nice = 0, help, idleMs, most } = way;
  const own: OwnFiles = { pdfium: pdfiumWasmPath(), restoration: restorationModelPath() };
  const readable = [...Object.values(own), ...files];
  const standing = confinedBundle().then((bundle): Standing => {
    return startStanding({ module: bundle[work], readable, limits, nice, help }, { idleMs, most });
  });
  // Why there are none is told to whoever asks.
  standing.catch(() => undefined);
  return {
    ask: async (question: Omit<Question, keyof OwnFiles>, bytes: Uint8Array, of?: string) =>
      (await standing).ask({ ...own, ...question }, bytes, of),
    close: () => void standing.then(({ close }) => close()).catch(() => undefined),
  };
}
