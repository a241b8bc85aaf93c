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

export const READ_LIMITS: ReadLimits = { cpuSeconds: 10, wallSeconds: 30, memoryMb: 512 };
