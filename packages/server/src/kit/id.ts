// UUIDv7, made here and not by the database: ordered by time, so that an index grows at its end, and known before the
// row is written. Within one millisecond a counter keeps the order.
import { randomBytes } from 'node:crypto';
import type { Id } from '@sauro/core';

const COUNTER_LIMIT = 0x1000;
let last = { time: 0, count: 0 };

export function newId<Kind extends string>(): Id<Kind> {
  last = tick(Date.now());
  const bytes = randomBytes(16);
  bytes.writeUIntBE(last.time, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.count, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  // The one place where ids come from.
  return text as Id<Kind>;
}

/** Never goes back, even when the clock does; a full millisecond borrows from the next. */
function tick(now: number): { time: number; count: number } {
  if (now > last.time) return { time: now, count: 0 };
  return last.count + 1 < COUNTER_LIMIT
    ? { time: last.time, count: last.count + 1 }
    : { time: last.time + 1, count: 0 };
}

/** The first id of a millisecond: all ids made from then on are greater. */
export function lowestIdAt(time: number): string {
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** When an id was made, in milliseconds since 1970. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}
