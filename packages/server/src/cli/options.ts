// The words after `sauro read`, checked.
import { parseArgs } from 'node:util';

export type Language = 'vi' | 'en';

export type ReadOptions = {
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly out: string | undefined;
  readonly blocks: boolean;
  readonly time: boolean;
  readonly help: boolean;
  readonly language: Language;
  readonly width: number;
};

const NARROWEST = 80;
const WIDEST = 120;

/** The options, or the sentence that says what is wrong with them. */
export function readOptions(words: readonly string[], columns: number | undefined): ReadOptions | string {
  const parsed = orReason(() => parseArgs({ args: [...words], allowPositionals: true, options: WORDS }));
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const { json = false, blocks = false, time = false, help = false, out, lang = 'vi', width } = values;

  if (lang !== 'vi' && lang !== 'en') return `--lang chỉ nhận vi hoặc en, không nhận “${lang}”.`;
  if (width !== undefined && !/^\d{2,3}$/.test(width)) return `--width cần một số, không nhận “${width}”.`;
  if (out !== undefined && !json) return '--out chỉ dùng cùng với --json.';
  if (blocks && !json) return '--blocks chỉ dùng cùng với --json.';
  if (positionals.length === 0 && !help) return 'Chưa có tệp nào để đọc.';

  return {
    inputs: positionals,
    json,
    out,
    blocks,
    time,
    help,
    language: lang,
    width: widthOf(width === undefined ? columns : Number(width)),
  };
}

/** Of what is printed: as wide as the window, within what can be read. */
export function widthOf(columns: number | undefined): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns ?? 100));
}

const WORDS = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  blocks: { type: 'boolean' },
  time: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  width: { type: 'string' },
} as const;

/** What was parsed, or the sentence that says why it was not. */
export function orReason<Parsed>(parse: () => Parsed): Parsed | string {
  try {
    return parse();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
