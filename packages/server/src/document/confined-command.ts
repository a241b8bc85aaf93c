// A command line that runs a program within limits that the kernel holds: processor time, memory, size of files, no network.
// `ulimit -d` and not `-v`: WebAssembly reserves far more address space than it ever uses.
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';

export type KernelLimits = {
  readonly cpuSeconds: number;
  readonly memoryMb: number;
  /** 0 forbids writing any file. */
  readonly largestFileMb: number;
};

export type Command = { readonly file: string; readonly args: readonly string[] };

const run = promisify(execFile);
const SHELL = '/bin/sh';

/** The soft limit ends the program with SIGXCPU, which tells us why; the hard one cannot be ignored. */
const SCRIPT = 'ulimit -c 0; ulimit -f "$1"; ulimit -S -t "$2"; ulimit -H -t "$3"; ulimit -d "$4"; shift 4; exec "$@"';

export async function confinedCommand(words: readonly string[], limits: KernelLimits): Promise<Command> {
  if (!(await exists(SHELL))) return asCommand(words);
  const numbers = [limits.largestFileMb * 2048, limits.cpuSeconds, limits.cpuSeconds + 2, limits.memoryMb * 1024];
  return asCommand([...(await withoutNetwork()), SHELL, '-c', SCRIPT, 'confined', ...numbers.map(String), ...words]);
}

/** Words that take the network away from what follows them, where this system lets us. Asked once. */
let networkWords: Promise<readonly string[]> | undefined;
export function withoutNetwork(): Promise<readonly string[]> {
  networkWords ??= probe([
    ['/usr/bin/unshare', '-n', '--'],
    ['/usr/bin/unshare', '-rn', '--'],
  ]);
  return networkWords;
}

async function probe(ways: readonly (readonly [string, ...string[]])[]): Promise<readonly string[]> {
  for (const way of ways) {
    const [file, ...args] = way;
    if (
      await run(file, [...args, '/bin/true']).then(
        () => true,
        () => false,
      )
    )
      return way;
  }
  return [];
}

function asCommand([file = SHELL, ...args]: readonly string[]): Command {
  return { file, args };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
