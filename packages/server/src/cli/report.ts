// What is said while files are read: readings to stdout or to a folder, all else to stderr, so that pipes stay clean.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pass, ReadingWithPasses, Result } from '@sauro/reader';
import { problemMessage } from '@sauro/reader/messages';
import { outputName } from './inputs.ts';
import type { ReadOptions } from './options.ts';
import { problemJson, readingJson } from './reading-json.ts';

export type Tally = { readonly read: number; readonly unread: number; readonly secret: number };

export type Report = {
  readonly tally: Tally;
  missing(path: string): void;
  starts(path: string, ordinal: number): void;
  ends(path: string, result: Result<ReadingWithPasses>): Promise<void>;
};

export function reportOf(options: ReadOptions, total: number): Report {
  const several = total > 1;
  const tally = { read: 0, unread: 0, secret: 0 };

  async function show(path: string, reading: ReadingWithPasses): Promise<void> {
    if (!options.json) return print(await summary(path, reading));
    const json = readingJson(reading, options);
    if (options.out !== undefined) {
      return writeFile(join(options.out, `${outputName(path)}.json`), `${JSON.stringify(json, null, 2)}\n`);
    }
    return print(several ? JSON.stringify({ file: path, ...json }) : JSON.stringify(json, null, 2));
  }

  async function summary(path: string, reading: ReadingWithPasses): Promise<string> {
    const { summaryOf } = await import('./summary.ts');
    return summaryOf(reading, { file: path, ...options, colour: process.stdout.isTTY });
  }

  return {
    tally,
    missing(path) {
      tally.unread += 1;
      say(
        `${path}: ${options.language === 'vi' ? 'không có, hoặc không mở được.' : 'there is no such file, or it cannot be opened.'}`,
      );
    },
    starts(path, ordinal) {
      if (several) say(`[${ordinal}/${total}] ${path}`);
    },
    async ends(path, result) {
      if (result.ok) {
        tally.read += 1;
        if (options.time) say(timings(path, result.value.passes));
        return show(path, result.value);
      }
      tally[result.problem.code === 'document.secret' ? 'secret' : 'unread'] += 1;
      say(`${path}: ${problemMessage(result.problem, options.language)}`);
      if (options.json && several && options.out === undefined)
        print(JSON.stringify({ file: path, ...problemJson(result.problem, options) }));
    },
  };
}

function timings(path: string, passes: readonly Pass[]): string {
  const total = passes.reduce((sum, pass) => sum + pass.milliseconds, 0);
  const each = passes.map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(1)}`);
  return `${path}: ${total.toFixed(1)} ms (${each.join(', ')})`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
