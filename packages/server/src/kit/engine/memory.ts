// How a database of our own uses its machine, its memory above all: PostgreSQL's own defaults are made for the smallest machine
// there is, and a province's tasks with their words are read from disk again and again under them.
import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';

const MB = 1024 * 1024;
const LEAST_MB = 128;
const MOST_MB = 2048;

/** Settings, `name=value`, for a machine (or a container) of so many bytes. Shared memory is taken only as it is used. */
export function memorySettings(bytes: number = memoryBytes()): readonly string[] {
  const shared = Math.min(MOST_MB, Math.max(LEAST_MB, Math.floor(bytes / 8 / MB)));
  const cached = Math.max(LEAST_MB * 2, Math.floor(bytes / 2 / MB));
  return [`shared_buffers=${shared}MB`, `effective_cache_size=${cached}MB`];
}

/**
 * What the database had in its memory when it stopped is read into it again after a start, behind what is asked then: else
 * the first who asks for each page of a large register waits for it. No settings where an engine comes without it.
 */
export function warmingSettings({ folder }: Binaries): readonly string[] {
  const control = join(folder, '..', 'share', 'postgresql', 'extension', 'pg_prewarm.control');
  return existsSync(control) ? ['shared_preload_libraries=pg_prewarm'] : [];
}

/**
 * How much a table has grown is looked at every ten seconds, where PostgreSQL looks every minute: until then statements on a
 * register that is just being filled are planned as if it were empty, and each takes longer than the one before.
 */
export const GROWING_SETTINGS: readonly string[] = ['autovacuum_naptime=10s'];

/** What the container allows, where it allows less than the machine has. */
function memoryBytes(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}
