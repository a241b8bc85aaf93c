// How large a document may be, before anything is known of it. The reader holds limits of its own on what is inside.
export const LARGEST_FILE_MB = 50;

/** What one reading in confinement may use; a server's configuration may say otherwise. */
export type ReadLimits = {
  /** Seconds of processor time. */
  readonly cpuSeconds: number;
  /** Seconds by the clock on the wall: for a child that sleeps or waits. */
  readonly wallSeconds: number;
  readonly memoryMb: number;
};

/**
 * One page that is a picture: 4 to 10 seconds of a processor, and 330 MB for its pixels and the engine. Twice as much where it
 * has to be read again on its head.
 */
export const SCAN_LIMITS: ReadLimits = { cpuSeconds: 90, wallSeconds: 300, memoryMb: 700 };

/**
 * Pages that are recognised at once where nobody says otherwise: one processor stays for people, and half of the memory for
 * all else. They step back before everything, but what they hold in memory does not.
 */
export function scanPagesFor(processors: number, memoryMb: number): number {
  return Math.max(1, Math.min(MOST_SCAN_PAGES, processors - 1, Math.floor(memoryMb / 2 / SCAN_LIMITS.memoryMb)));
}
export const MOST_SCAN_PAGES = 32;

export const READ_LIMITS: ReadLimits = { cpuSeconds: 10, wallSeconds: 30, memoryMb: 512 };
