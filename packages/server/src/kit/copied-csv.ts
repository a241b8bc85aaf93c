// The CSV that the database's own COPY writes, made into the one that leaves the product (csv.ts), on its bytes: a head, CRLF
// at the end of each row and a lone LF within a cell, nothing for an empty text, and no cell that a spreadsheet would take for
// a formula. Quotes are the same in both.
import { csvHead } from './csv.ts';
import type { Column } from './xlsx.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;
const DOT = 0x2e;

/** With what a formula begins: = + - @, a tab, a carriage return. */
const BEGINS_FORMULA = new Uint8Array(256);
for (const sign of '=+-@\t\r') BEGINS_FORMULA[sign.charCodeAt(0)] = 1;

/** `stretches`: of whole rows. Each is written before the next is asked for: the bytes are other ones then. */
export async function* copiedCsv(
  columns: readonly Column[],
  stretches: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield csvHead(columns);
  const isNumber = Uint8Array.from(columns, ({ kind }) => (kind === 'number' ? 1 : 0));
  let to = new Uint8Array();
  for await (const rows of stretches) {
    // One byte is added at most to a cell, which then has one of its own, and one to a line beside the one that ends it.
    if (to.byteLength < 2 * rows.byteLength) to = new Uint8Array(2 * rows.byteLength);
    yield to.subarray(0, rewrite(rows, to, isNumber));
  }
}

/** Says how many bytes it has written. */
function rewrite(from: Uint8Array, to: Uint8Array, isNumber: Uint8Array): number {
  let at = 0;
  let column = 0;
  for (let next = 0; next < from.length; next += 1) {
    let byte = from[next] ?? LINE_FEED;
    if (byte === QUOTE) {
      next += 1;
      byte = from[next] ?? QUOTE;
      if (byte === QUOTE && from[next + 1] !== QUOTE) {
        // An empty text: an absent one is not quoted.
      } else if (byte === BACKSLASH && from[next + 1] === DOT && from[next + 2] === QUOTE && from[next + 3] !== QUOTE) {
        // Nothing else: quoted only lest COPY takes it for the end of what it reads.
        to[at++] = BACKSLASH;
        to[at++] = DOT;
        next += 2;
      } else {
        to[at++] = QUOTE;
        if (BEGINS_FORMULA[byte] === 1) to[at++] = APOSTROPHE;
        for (;;) {
          if (byte === QUOTE) {
            if (from[next + 1] !== QUOTE) break;
            to[at++] = QUOTE;
            to[at++] = QUOTE;
            next += 1;
          } else if (byte === CARRIAGE_RETURN) {
            to[at++] = LINE_FEED;
            if (from[next + 1] === LINE_FEED) next += 1;
          } else {
            to[at++] = byte;
          }
          next += 1;
          byte = from[next] ?? QUOTE;
        }
        to[at++] = QUOTE;
      }
      next += 1;
      byte = from[next] ?? LINE_FEED;
    } else {
      if (BEGINS_FORMULA[byte] === 1 && isNumber[column] === 0) to[at++] = APOSTROPHE;
      while (byte !== COMMA && byte !== LINE_FEED) {
        to[at++] = byte;
        next += 1;
        byte = from[next] ?? LINE_FEED;
      }
    }
    if (byte === COMMA) {
      to[at++] = COMMA;
      column += 1;
    } else {
      to[at++] = CARRIAGE_RETURN;
      to[at++] = LINE_FEED;
      column = 0;
    }
  }
  return at;
}
