// Confined processes that stand ready with the reader loaded, so that a document is read as soon as it has arrived.
import { type Confined, confine } from './confine.ts';
import type { Outcome } from './confined-process.ts';
import { confinedBundle } from './confined-bundle.ts';
import type { ConfinedQuestion } from './confined-read.ts';
import { startStanding } from './standing.ts';
import type { Source } from '@sauro/reader';
import type { ReadLimits } from './limits.ts';
import { tesseractFiles } from './ocr/tesseract-files.ts';
import { pdfiumWasmPath } from './pdfium-wasm.ts';
import { restorationModelPath } from '../kit/restoration-model.ts';

export type Spares = {
  /** Asks one of them, which ends with its answer. */
  readonly ask: (question: Omit<ConfinedQuestion, 'pdfium' | 'restoration'>, bytes: Uint8Array) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

export type Markers = {
  /** Whether a document bears a mark of secrecy. */
  readonly ask: (source: Source) => Promise<Outcome>;
  readonly close: () => void;
};

/** Every piece of evidence is asked, and answers with one word: see standing.ts. */
export function startMarkers(limits: ReadLimits): Markers {
  const question = {
    pdfium: pdfiumWasmPath(),
    restoration: restorationModelPath(),
    mark: true,
  } satisfies ConfinedQuestion;
  const readable = [question.pdfium, question.restoration];
  const standing = confinedBundle().then(({ reader }) => startStanding({ module: reader, readable, limits }));
  // Why there are none is told to whoever asks.
  standing.catch(() => undefined);
  return {
    ask: async ({ bytes, name }) =>
      (await standing).ask({ ...question, ...(name === undefined ? {} : { name }) }, bytes),
    close: () => void standing.then(({ close }) => close()).catch(() => undefined),
  };
}

export type Scanners = {
  /** Recognises a page. `of`: the document, known by its hash: its pages are recognised by one process, and no other's. */
  readonly ask: (question: Pick<ConfinedQuestion, 'scan'>, bytes: Uint8Array, of: string) => Promise<Outcome>;
  readonly close: () => void;
};

/** Between two pages a process of some 330 MB waits no longer than this. */
const BETWEEN_PAGES_MS = 10_000;

export function startScanners(limits: ReadLimits, nice: number): Scanners {
  const [pdfium, restoration] = [pdfiumWasmPath(), restorationModelPath()];
  const readable = [pdfium, restoration, ...Object.values(tesseractFiles())];
  const standing = confinedBundle().then(({ reader }) =>
    startStanding({ module: reader, readable, limits, nice }, BETWEEN_PAGES_MS),
  );
  // Why there are none is told to whoever asks.
  standing.catch(() => undefined);
  return {
    ask: async (question, bytes, of) => (await standing).ask({ pdfium, restoration, ...question }, bytes, of),
    close: () => void standing.then(({ close }) => close()).catch(() => undefined),
  };
}

/** `nice`: how far they step back before others who want the processor, 0 to 19. */
export function startSpares(spare: number, limits: ReadLimits, nice = 0): Spares {
  const pdfium = pdfiumWasmPath();
  const engine = Object.values(tesseractFiles());
  const restoration = restorationModelPath();
  const ready: Promise<Confined>[] = [];
  let wanted = spare;

  async function startOne(): Promise<Confined> {
    const { reader } = await confinedBundle();
    return confine({ module: reader, readable: [pdfium, restoration, ...engine], limits, nice });
  }
  function refill(): void {
    while (ready.length < wanted) {
      const starting = startOne();
      // Why it could not start is told to whoever takes it.
      starting.catch(() => undefined);
      ready.push(starting);
    }
  }
  async function take(): Promise<Confined> {
    const waiting = await ready.shift();
    return waiting?.alive() ? waiting : startOne();
  }

  refill();
  return {
    ask: async (question, bytes) => {
      const child = await take();
      try {
        return await child.ask({ pdfium, restoration, ...question }, bytes);
      } finally {
        // Only now: a start beside the reading would take its processor.
        refill();
      }
    },
    close: async () => {
      wanted = 0;
      for (const child of await Promise.all(ready.splice(0))) child.end();
    },
  };
}
