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

const COMMITTEE = /^(ubnd|ủy ban nhân dân)\s+(?:các\s+|\d+\s+)?(xã|phường|đặc khu)$/iu;
/** "UBND các xã Tân An", which may go on with ", Tân Lập". */
const FIRST_OF_PLACES = /^(?:UBND|(?:Ủy|ủy) ban nhân dân)\s+các\s+(?:xã|phường|đặc khu)(?=\s+\p{Lu})/u;
const PLACE =
  /^(?:(xã|phường|đặc khu)\s+)?(?!(?:Sở|Phòng|Ban|UBND|Ủy|Công an|Hội|Đoàn|Trung tâm|Văn phòng|Trạm|Chi cục|Các)(?![\p{L}]))\p{Lu}[\p{L}’']*(?:\s+(?:[-–]\s+)?\p{Lu}[\p{L}’']*|\s+\d+(?![\d/]))*/u;

/** "UBND các xã: Tân An, Tân Lập" and "UBND các xã Tân An, Tân Lập" name the committee of each; empty where no places follow. */
export function committeesOf(text: string, unit: Span & { text: string }): (Span & { text: string })[] {
  const bare = FIRST_OF_PLACES.exec(unit.text)?.[0];
  const [, committee = '', kind = ''] = COMMITTEE.exec(bare ?? unit.text) ?? [];
  if (committee === '') return [];
  const found: (Span & { text: string })[] = [];
  const first = bare === undefined ? /^\s*:\s*/u : /^\s+/u;
  for (
    let gap = first, at = bare === undefined ? unit.end : unit.start + bare.length;
    ;
    gap = /^(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)/u
  ) {
    const start = at + (gap.exec(text.slice(at, at + 8))?.[0].length ?? 0);
    const place = start > at ? PLACE.exec(text.slice(start, start + 60)) : null;
    if (!place) return bare !== undefined && found.length < 2 ? [] : found;
    at = start + place[0].length;
    found.push({ text: `${committee} ${place[1] ? '' : `${kind} `}${place[0]}`, start, end: at });
  }
}

const ROOM = /^(?:phòng|vụ|cục|chi cục|đội|khoa|trung tâm)$/u;

/** Where the next word of a room's own name begins behind its comma, or null where the comma ends the name. */
export function roomGoesOn(text: string, end: number, head: string): number | null {
  const comma = ROOM.test(head) ? /^,\s+(?=\p{Lu}\p{Ll})/u.exec(text.slice(end, end + 6)) : null;
  return comma && end + comma[0].length;
}
