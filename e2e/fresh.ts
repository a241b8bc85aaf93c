// What no other test has: the names and numbers of what a test makes, on a server that tests share. Six digits, for a plan has no
// longer number: the worker, and half seconds, which come again after half a day.
const WORKER = 1 + (Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % 9);
let last = 0;

export function fresh(): number {
  last = Math.max(last + 1, Math.floor(Date.now() / 500) % 100_000);
  return WORKER * 100_000 + (last % 100_000);
}
