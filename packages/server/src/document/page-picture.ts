// The picture of a page: drawn in confinement when it is first asked for, and kept as long as there is room. Originals of
// scans have pictures too, though nothing can be read in them.
import type { PageToDraw } from '@sauro/reader/pages';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { Problem, problemOfReading } from '../kit/problem.ts';
import type { System } from '../kit/system.ts';
import { bytesOf } from '../kit/files/bytes-of.ts';
import { derivedFrom } from '../kit/files/derived.ts';
import type { DocumentId } from './document.ts';
import { hasPictures } from './file-format.ts';
import { findDocument } from './queries.ts';
import { readersFor } from './readers.ts';

export type PageWanted = PageToDraw & { readonly id: DocumentId };
/** Of a file that is kept, and that the caller is known to see. */
export type KeptPage = PageToDraw & { readonly sha256: string };

export async function getPagePicture(
  system: System,
  acting: Acting,
  { id, page, width }: PageWanted,
): Promise<{ readonly picture: Uint8Array; readonly isForAll: boolean }> {
  const document = await transact(system, acting, (cx) => findDocument(cx, id));
  if (document === undefined) throw new Problem('record.not-found');
  const { sha256, pages, format, inPreparation } = document;
  if (!hasPictures(format) || (pages !== null && page > pages)) throw new Problem('page.none');
  return { picture: await getPictureOf(system, acting, { sha256, page, width }), isForAll: !inPreparation };
}

export async function getPictureOf(
  system: System,
  acting: Acting,
  { sha256, page, width }: KeptPage,
): Promise<Uint8Array> {
  const drawn = { page, width: WIDTHS.find((step) => step >= width) ?? LARGEST };
  const key = `${derivedFrom(acting.tenant, sha256)}-${page}-${drawn.width}-${LOOK}.png`;
  return (await system.derived.get(key)) ?? once(key, () => draw(system, acting, { sha256, key, ...drawn }));
}

/** Few, so that windows of nearly the same width share a picture. */
const WIDTHS = [200, 400, 700, 1000, 1400, 1900] as const;
const LARGEST = 2400;
/** Raised when pages come to be drawn otherwise. */
const LOOK = 1;

/** Two who look at the same page wait for the same picture. */
const drawing = new Map<string, Promise<Uint8Array>>();

function once(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = drawing.get(key);
  if (known !== undefined) return known;
  const running = make().finally(() => drawing.delete(key));
  drawing.set(key, running);
  return running;
}

type ToDraw = KeptPage & { readonly key: string };

async function draw(system: System, acting: Acting, { sha256, key, ...page }: ToDraw): Promise<Uint8Array> {
  const result = await readersFor(system.limits).draw(() => bytesOf(system, acting.tenant, sha256), page);
  if (!result.ok) throw problemOfReading(result.problem);
  if (result.value === undefined) throw new Problem('page.none');
  await system.derived.put(key, result.value);
  return result.value;
}
