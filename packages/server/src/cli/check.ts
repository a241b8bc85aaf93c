// `sauro check`: a document is checked against the form of Decree 30/2020 and against itself. A person's own file on her own
// machine is read in this process, as `sauro read` does it.
import { readFile, writeFile } from 'node:fs/promises';
import { problemMessage } from '@sauro/reader/messages';
import { type Checked, checkDocument } from '@sauro/writer/check';
import { LARGEST_FILE_MB } from '../document/limits.ts';
import { checkJson, checkText } from './check-report.ts';
import { type CheckOptions, checkOptions } from './check-options.ts';
import { EXIT } from './exit.ts';
import { HELP } from './help.ts';
import { tools } from './tools.ts';

export async function checkCommand(words: readonly string[]): Promise<number> {
  const options = checkOptions(words, process.stdout.columns);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\nXem: sauro --help\n`);
    return EXIT.usage;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const codes: number[] = [];
  for (const path of options.inputs) codes.push(await checkOne(path, options));
  return GRAVEST.find((code) => codes.includes(code)) ?? EXIT.done;
}

/** One code is answered for many files: the gravest. */
const GRAVEST = [EXIT.secret, EXIT.unread, EXIT.faults];

async function checkOne(path: string, options: CheckOptions): Promise<number> {
  const bytes = await bytesOf(path);
  if (bytes === undefined) {
    const words = { vi: 'không có, hoặc không mở được.', en: 'there is no such file, or it cannot be opened.' };
    return say(path, words[options.language], EXIT.unread);
  }
  if (bytes.byteLength > LARGEST_FILE_MB * 1024 * 1024) {
    const problem = { code: 'file.too-large', details: { limit: LARGEST_FILE_MB } } as const;
    return say(path, problemMessage(problem, options.language), EXIT.unread);
  }
  const result = await checkDocument({ bytes, name: path }, tools);
  if (!result.ok) {
    const code = result.problem.code === 'document.secret' ? EXIT.secret : EXIT.unread;
    return say(path, problemMessage(result.problem, options.language), code);
  }
  await tell(path, result.value, options);
  return result.value.check.findings.some(({ severity }) => severity === 'error') ? EXIT.faults : EXIT.done;
}

async function tell(path: string, { check, corrected }: Checked, options: CheckOptions): Promise<void> {
  const { json, language, width, fix } = options;
  const colour = process.stdout.isTTY;
  const several = options.inputs.length > 1;
  const text = json
    ? checkJson(path, check, { language, several })
    : checkText(path, check, { language, width, colour });
  process.stdout.write(`${text}\n`);
  if (fix === undefined) return;
  const copy = corrected();
  if (copy !== undefined) await writeFile(fix, copy);
  const words =
    copy === undefined
      ? {
          vi: 'Không có chỗ nào chắc chắn để sửa; không ghi tệp.',
          en: 'Nothing is certain enough to be mended; no file was written.',
        }
      : { vi: `Đã ghi bản sửa: ${fix}`, en: `The corrected copy was written: ${fix}` };
  process.stderr.write(`${words[language]}\n`);
}

function say(path: string, sentence: string, code: number): number {
  process.stderr.write(`${path}: ${sentence}\n`);
  return code;
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
}
