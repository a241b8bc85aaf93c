// The last step of writing: fills in what was written apart, and makes the file depend on its content alone, for `docx`
// stamps it with the clock and counts its pictures on and on, which would change its hash each time.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Any fixed moment; nothing reads it. */
const EPOCH = '2020-03-05T00:00:00Z';
/** ZIP keeps local time without a zone, so this is built from local fields. */
const ZIP_TIME = new Date(2020, 2, 5);
const MAIN = 'word/document.xml';
const CORE = 'docProps/core.xml';
/** Pictures are packed already: to pack them again takes long and gains nothing. */
const PACKED = /\.(?:png|jpe?g)$/u;
const TIMESTAMP = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;

export function sealed(bytes: Uint8Array, filled: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const main = parts[MAIN];
  if (main !== undefined) parts[MAIN] = strToU8(countedDrawings(filled(strFromU8(main))));
  const core = parts[CORE];
  if (core !== undefined) parts[CORE] = strToU8(strFromU8(core).replace(TIMESTAMP, EPOCH));
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, PACKED.test(path) ? [part, { level: 0 as const }] : part]),
    ),
    { mtime: ZIP_TIME, level: 6 },
  );
}

/** `docx` counts drawings through the life of the process; they are only to be told apart within the document. */
function countedDrawings(xml: string): string {
  let count = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*/g, (_all, before: string) => `${before}${(count += 1)}`);
}
