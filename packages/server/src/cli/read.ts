// `sauro read`: files in, readings out. A person's own file on her own machine is read in this process,
// within the same size as an upload.
import { mkdir, readFile } from 'node:fs/promises';
import { read, type ReadingWithPasses, type Result } from '@sauro/reader';
import { LARGEST_FILE_MB } from '../document/limits.ts';
import { EXIT } from './exit.ts';
import { HELP } from './help.ts';
import type { Input } from './inputs.ts';
import { clashes, listInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import type { Report } from './report.ts';
import { reportOf } from './report.ts';
import { tools, toolsWithConverter } from './tools.ts';

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
  for (const [index, file] of files.entries()) {
    report.starts(file.path, index + 1);
    const result = await readInput(file);
    if (result === undefined) report.missing(file.path);
    else await report.ends(file.path, result);
  }
  return exitCode(report);
}

/** Undefined where the file cannot be opened. */
async function readInput({ path, bytes: size }: Input): Promise<Result<ReadingWithPasses> | undefined> {
  if (size > LARGEST_FILE_MB * 1024 * 1024) {
    return { ok: false, problem: { code: 'file.too-large', details: { limit: LARGEST_FILE_MB } } };
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const source = { bytes, name: path };
  const result = await read(source, tools);
  if (result.ok || result.problem.code !== 'doc.no-converter') return result;
  const converting = await toolsWithConverter();
  return converting === undefined ? result : read(source, converting);
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
