// The words after `sauro check`, checked.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, orReason, widthOf } from './options.ts';

export type CheckOptions = {
  readonly inputs: readonly string[];
  readonly json: boolean;
  /** Where the corrected copy is written. */
  readonly fix: string | undefined;
  readonly help: boolean;
  readonly language: Language;
  readonly width: number;
};

/** The options, or the sentence that says what is wrong with them. */
export function checkOptions(words: readonly string[], columns: number | undefined): CheckOptions | string {
  const parsed = orReason(() => parseArgs({ args: [...words], allowPositionals: true, options: WORDS }));
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const { json = false, help = false, fix, lang = 'vi' } = values;
  if (lang !== 'vi' && lang !== 'en') return `--lang chỉ nhận vi hoặc en, không nhận “${lang}”.`;
  if (positionals.length === 0 && !help) return 'Chưa có tệp nào để kiểm tra.';
  if (fix !== undefined && positionals.length > 1) return '--fix chỉ dùng cho một tệp.';
  if (fix !== undefined && positionals.some((path) => resolve(path) === resolve(fix)))
    return '--fix không ghi đè lên tệp gốc. Hãy đặt tên khác.';
  return { inputs: positionals, json, fix, help, language: lang, width: widthOf(columns) };
}

const WORDS = {
  json: { type: 'boolean' },
  fix: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const;
