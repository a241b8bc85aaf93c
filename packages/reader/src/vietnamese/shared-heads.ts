// Lists that name their head once ("Sở Y tế, Nội vụ và Tài chính"), and rooms whose own name holds a comma before a
// capital ("Phòng Bưu chính, Viễn thông"). Which of the two a comma is, the official names tell.
import type { Span } from '../flow.ts';
import { KNOWN_NAMES, ROOM_NAMES } from './unit-names.ts';

const NAMES_AFTER: Readonly<Record<string, readonly string[]>> = {
  sở: KNOWN_NAMES,
  bộ: KNOWN_NAMES,
  phòng: ROOM_NAMES,
};

/** The name at `at` to which the head of the unit before it belongs too: "Nội vụ" after "Sở Y tế, ". */
export function sharedNameAt(text: string, plain: string, at: number, head: string): (Span & { text: string }) | null {
  if (!/\p{Lu}/u.test(text[at] ?? '')) return null;
  const name = NAMES_AFTER[head]?.find(
    (n) => plain.startsWith(n, at) && !/[\p{L}\p{N}]/u.test(plain[at + n.length] ?? ''),
  );
  if (!name) return null;
  const end = at + name.length;
  return { text: `${head.charAt(0).toUpperCase()}${head.slice(1)} ${text.slice(at, end)}`, start: at, end };
}

const ROOM = /^(?:phòng|vụ|cục|chi cục|đội|khoa|trung tâm)$/u;

/** Where the next word of a room's own name begins behind its comma, or null where the comma ends the name. */
export function roomGoesOn(text: string, end: number, head: string): number | null {
  const comma = ROOM.test(head) ? /^,\s+(?=\p{Lu}\p{Ll})/u.exec(text.slice(end, end + 6)) : null;
  return comma && end + comma[0].length;
}
