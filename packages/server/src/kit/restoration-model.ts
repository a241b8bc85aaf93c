// The bytes of the model by which damaged Vietnamese is restored: they lie in the reader's package, which is pure and must
// be given them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export function restorationModelPath(): string {
  return createRequire(import.meta.url).resolve('@sauro/reader/model/restore.bin');
}

let kept: Uint8Array | undefined;

/** Read once, when the first damaged text asks for it. */
export function restorationModel(): Uint8Array {
  kept ??= readFileSync(restorationModelPath());
  return kept;
}
