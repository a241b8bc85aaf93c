// Damage that knows nothing of the format: what a broken disk, a cut line or a careless tool does to a file.
import type { Chance } from './random.ts';

export function damageBytes(bytes: Uint8Array, other: Uint8Array, by: Chance): Uint8Array {
  return by.pick([flip, flip, truncate, splice, repeat, zero])(bytes, other, by);
}

function flip(bytes: Uint8Array, _other: Uint8Array, by: Chance): Uint8Array {
  const copy = bytes.slice();
  for (let times = 1 + by.below(20); times > 0; times -= 1) copy[by.below(copy.length)] = by.below(256);
  return copy;
}

function truncate(bytes: Uint8Array, _other: Uint8Array, by: Chance): Uint8Array {
  return bytes.slice(0, by.below(bytes.length));
}

/** The head of one file and the tail of another. */
function splice(bytes: Uint8Array, other: Uint8Array, by: Chance): Uint8Array {
  return Buffer.concat([bytes.subarray(0, by.below(bytes.length)), other.subarray(by.below(other.length))]);
}

function repeat(bytes: Uint8Array, _other: Uint8Array, by: Chance): Uint8Array {
  const start = by.below(bytes.length);
  const end = Math.min(bytes.length, start + 1 + by.below(4096));
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end)]);
}

function zero(bytes: Uint8Array, _other: Uint8Array, by: Chance): Uint8Array {
  const copy = bytes.slice();
  const start = by.below(copy.length);
  return copy.fill(0, start, start + by.below(2048));
}
