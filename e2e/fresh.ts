// What no other test has: the names and numbers of what a test makes, on a server that tests share.
let last = 0;

/** Six digits, which come again after more than a day; of a second worker seven. */
export function fresh(): number {
  last = Math.max(last + 1, Math.floor(Date.now() / 100) % 1_000_000);
  return Number(`${process.env['TEST_PARALLEL_INDEX'] ?? ''}${String(last).padStart(6, '0')}`);
}
