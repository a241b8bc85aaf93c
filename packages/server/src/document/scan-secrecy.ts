// A mark of secrecy that only the picture of a page shows: its first page is recognised, where the mark stands.
import type { System } from '../kit/system.ts';
import { scanPlanOf } from './read-arrival.ts';
import { readersFor } from './readers.ts';
import { isSecret } from './secrecy.ts';

type Kept = { readonly name: string; readonly bytes: () => Promise<Uint8Array> };

/** Takes seconds of a processor, behind all whom somebody waits for. What cannot be read shows none. */
export async function bearsSecrecyMark(system: System, file: Kept): Promise<boolean> {
  const readers = readersFor(system.limits);
  const result = await readers.read(file);
  const first = scanPlanOf(result)?.pages[0];
  if (first === undefined) return isSecret(result);
  return isSecret(await readers.readScanned(file, [await readers.scan(file.bytes, first)]));
}
