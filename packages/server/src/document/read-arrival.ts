// What can be known of a file while its sender waits: a text is read whole; of a scan the first page is recognised, because a
// mark of secrecy stands there and a file that bears one is stored nowhere. The other pages follow in the background.
import type { ReadingWithPasses, Result } from '@sauro/reader';
import type { ReadProblem } from '@sauro/reader/messages';
import type { ScannedPage } from '@sauro/reader/scan';
import type { System } from '../kit/system.ts';
import type { ScanPlan } from './document-facts.ts';
import { readersFor } from './readers.ts';
import { isSecret } from './secrecy.ts';

export type ArrivalRead =
  | { readonly is: 'read'; readonly reading: ReadingWithPasses; readonly scanned: readonly ScannedPage[] }
  | { readonly is: 'scan'; readonly plan: ScanPlan; readonly scanned: readonly ScannedPage[] }
  | { readonly is: 'refused'; readonly problem: ReadProblem };

type Arrived = { readonly name: string; readonly bytes: () => Promise<Uint8Array> };

/** `kept`: the hash of a file that is here already, and for which nobody waits; else it comes before the pages of such. */
export async function readArrival(system: System, file: Arrived, kept?: string): Promise<ArrivalRead> {
  const readers = readersFor(system.limits);
  const result = await readers.read(file);
  const plan = scanPlanOf(result);
  if (plan === undefined) return settled(result, []);
  const [first] = plan.pages;
  // What comes before the first picture is text, and was asked for a mark by now.
  const scan = (page: number) =>
    kept === undefined ? readers.scanNow(file.bytes, page) : readers.scan(kept, file.bytes, page);
  const scanned = first === 1 ? [await scan(first)] : [];
  if (scanned.length === 0) return { is: 'scan', plan, scanned };
  const beginning = await readers.readScanned(file, scanned);
  if (isSecret(beginning) || plan.pages.length === scanned.length) return settled(beginning, scanned);
  return { is: 'scan', plan, scanned };
}

/** It bears a mark of secrecy, and is stored nowhere. */
export function isMarked(found: ArrivalRead): found is Extract<ArrivalRead, { readonly is: 'refused' }> {
  return found.is === 'refused' && found.problem.code === 'document.secret';
}

function settled(result: Result<ReadingWithPasses>, scanned: readonly ScannedPage[]): ArrivalRead {
  return result.ok ? { is: 'read', reading: result.value, scanned } : { is: 'refused', problem: result.problem };
}

/** The pages that the reader names when it answers that a file is a scan; pictures inside a Word file have none. */
function scanPlanOf(result: Result<unknown>): ScanPlan | undefined {
  if (result.ok || result.problem.code !== 'scan.not-readable') return undefined;
  const { pages, count } = result.problem.details;
  if (typeof pages !== 'string' || typeof count !== 'number') return undefined;
  return { pages: pages.split(',').map(Number), count };
}
