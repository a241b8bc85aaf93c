// The text that a model is learned from: lines of Vietnamese, without what websites put round it, each line once,
// and without whatever is held out for measuring.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Page = { readonly doc: string; readonly noisy: string; readonly clean: string; readonly quality: string };

export type Corpus = {
  readonly lines: readonly string[];
  readonly pages: readonly Page[];
  readonly heldOut: readonly Page[];
  /** Words that can be syllables; what is no syllable and rare is left out of the model. */
  readonly syllables: ReadonlySet<string>;
};

/** What stands on a website beside the document. */
const FURNITURE =
  /thư viện pháp luật|đang tải văn bản|sửa mã nguồn|email protected|click|copyright|đăng nhập|rà chuột|javascript|https?:|www\.|cookie|bạn chưa|tiện ích|lược đồ|quý khách|wikipedia|isbn|trang web này/iu;
const SYLLABLES = 'syllables.txt';
const SHINGLE = 6;
/** Of the shingles of a line so many stand in what is held out: it is a copy of it. */
const COPY = 0.3;
/** One document of so many is held out. */
const HELD_OUT = 10;

/** @param more Texts to be measured on: lines like theirs are left out too. */
export function readCorpus(folders: readonly string[], more: readonly string[]): Corpus {
  const files = filesOf(folders);
  const { pages, heldOut } = readPages(folders);
  const isCopy = copyOf([...heldOut.map(({ clean }) => clean), ...more]);
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const file of files)
    for (const raw of linesOf(file)) {
      const line = raw.replace(/^[|#>\s]+/u, '').trim();
      if (line.length < 2 || FURNITURE.test(line) || !isVietnamese(line)) continue;
      if (line.length > 40 && seen.has(line)) continue;
      seen.add(line);
      if (!isCopy(line)) lines.push(line);
    }
  const training = pages.filter(({ clean }) => !isCopy(clean));
  const list = files.filter((file) => basename(file) === SYLLABLES).flatMap((file) => readText(file).split('\n'));
  return { lines, pages: training, heldOut, syllables: new Set(list) };
}

/** The pages that were read by an OCR: those to learn from, and those of the documents that are held out. */
export function readPages(folders: readonly string[]): {
  readonly pages: readonly Page[];
  readonly heldOut: readonly Page[];
} {
  const pages = filesOf(folders)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readText(file).trim().split('\n'))
    // Written by whoever paired the pages; a page without these fields is of no use.
    .map((line) => JSON.parse(line) as Page);
  const chosen = heldOutDocuments(pages);
  return { pages: pages.filter(({ doc }) => !chosen.has(doc)), heldOut: pages.filter(({ doc }) => chosen.has(doc)) };
}

function filesOf(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name)),
  );
}

/** Text as it stands; of a table, the names in each row. */
function linesOf(file: string): readonly string[] {
  if (basename(file) === SYLLABLES) return [];
  if (/\.txt(?:\.gz)?$/.test(file)) return readText(file).normalize('NFC').split('\n');
  if (!file.endsWith('.csv')) return [];
  const rows = readText(file).normalize('NFC').split('\n').slice(1);
  return rows.map((row) =>
    row
      .split(',')
      .filter((cell) => !/^\d*$/.test(cell))
      .toReversed()
      .join(', '),
  );
}

/** Chosen by name, so that the choice does not hang on anything else; a text that is itself OCR is no measure. */
function heldOutDocuments(pages: readonly Page[]): ReadonlySet<string> {
  const all = [...new Set(pages.map(({ doc }) => doc))];
  const good = [...new Set(pages.filter(({ quality }) => quality === 'gold').map(({ doc }) => doc))];
  const order = good.toSorted((one, other) => hash(one) - hash(other));
  return new Set(order.slice(0, Math.ceil(all.length / HELD_OUT)));
}

function hash(text: string): number {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value;
}

function copyOf(texts: readonly string[]): (line: string) => boolean {
  const known = new Set(texts.flatMap((text) => [...shinglesOf(text)]));
  return (line) => {
    const shingles = [...shinglesOf(line)];
    return shingles.length > 0 && shingles.filter((each) => known.has(each)).length >= shingles.length * COPY;
  };
}

/** Without marks, so that a damaged text and its whole one are alike. */
function shinglesOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}

/** Letters that no other language has, in at least every fifth word. */
function isVietnamese(line: string): boolean {
  const words = line.split(/\s+/).length;
  const own = line.match(/\S*[ăđơưạ-ỹĂĐƠƯẠ-Ỹ]\S*/gu)?.length ?? 0;
  return own * 5 >= words;
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
