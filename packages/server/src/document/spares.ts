// Confined processes that stand ready with the reader loaded, so that a document is read as soon as it has arrived.
import { type Confined, confine, type Outcome } from './confine.ts';
import { confinedBundle } from './confined-bundle.ts';
import type { ConfinedQuestion } from './confined-read.ts';
import type { Help } from './confined-help.ts';
import type { ReadLimits } from './limits.ts';
import { tesseractFiles } from './ocr/tesseract-files.ts';
import { pdfiumWasmPath } from './pdfium-wasm.ts';
import { restorationModelPath } from '../kit/restoration-model.ts';

export type Spares = {
  /** Asks one of them, which ends with its answer. */
  readonly ask: (question: Omit<ConfinedQuestion, 'pdfium' | 'restoration'>, bytes: Uint8Array) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

type Way = {
  /** How far they step back before others who want the processor, 0 to 19. */
  readonly nice?: number;
  readonly help?: Help;
};

export function startSpares(spare: number, limits: ReadLimits, { nice = 0, help }: Way = {}): Spares {
  const pdfium = pdfiumWasmPath();
  const engine = Object.values(tesseractFiles());
  const restoration = restorationModelPath();
  const ready: Promise<Confined>[] = [];
  let wanted = spare;

  async function startOne(): Promise<Confined> {
    const { reader } = await confinedBundle();
    return confine({ module: reader, readable: [pdfium, restoration, ...engine], limits, nice, help });
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
        child.end();
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
