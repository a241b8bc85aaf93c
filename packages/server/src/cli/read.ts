// `sauro read`: files in, readings out. A person's own file on her own machine is read in this process.
import { mkdir } from 'node:fs/promises';
import { EXIT } from './exit.ts';
import { HELP } from './help.ts';
import { clashes, listInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import { readAll } from './read-all.ts';
import type { Report } from './report.ts';
import { reportOf } from './report.ts';

export async function readCommand(words: readonly string[]): Promise<number> {
  const options = readOptions(words, process.stdout.columns);
  if (typeof options === 'string') return usage(options);
  if (options.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }

  const { files, missing } = await listInputs(options.inputs);
  if (options.out !== undefined) {
    const [clash] = clashes(files);
    if (clash !== undefined) return usage(sameName(...clash));
    await mkdir(options.out, { recursive: true });
  }

  const report = reportOf(options, files.length + missing.length);
  for (const path of missing) report.missing(path);
  const results = readAll(files);
  for (const [index, { path }] of files.entries()) {
    report.starts(path, index + 1);
    const { value: result } = await results.next();
    if (result === undefined) report.missing(path);
    else await report.ends(path, result);
  }
  await results.return(undefined);
  return exitCode(report);
}

function exitCode({ tally }: Report): number {
  if (tally.secret > 0) return EXIT.secret;
  return tally.unread > 0 ? EXIT.unread : EXIT.done;
}

function usage(what: string): number {
  process.stderr.write(`${what}\nXem: sauro --help\n`);
  return EXIT.usage;
}

function sameName(name: string, paths: readonly string[]): string {
  return `Nhiều tệp cùng ghi ra ${name}.json: ${paths.join(', ')}. Hãy đọc từng nhóm vào thư mục riêng.`;
}
