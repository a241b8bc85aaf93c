// How a command ends. The numbers are a promise to scripts: help.ts prints them, docs/command-line.md explains them.
export const EXIT = {
  /** Every file was read. */
  done: 0,
  /** Some file could not be read. */
  unread: 1,
  /** The command line was not understood; nothing was read. */
  usage: 2,
  /** Some file bears a mark of state secrecy and was refused, whatever became of the others. */
  secret: 3,
  /** `sauro check`: every file was checked, and something in one of them is wrong. */
  faults: 4,
} as const;
