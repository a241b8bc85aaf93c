// One line for what happened, for those who run the system. Fields are allowed by name: whatever is not listed here is
// not written, so that no name, text of a document or password reaches a log by accident.
export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

const ALLOWED = [
  'address',
  'attempt',
  'bytes',
  'code',
  'constraint',
  'count',
  'error',
  'folder',
  'job',
  'jobId',
  'method',
  'migration',
  'ms',
  'name',
  'pages',
  'path',
  'pid',
  'port',
  'problem',
  'rss',
  'sha256',
  'signal',
  'stack',
  'stage',
  'status',
  'tenant',
  'trace',
  'version',
  'what',
] as const;
type Allowed = (typeof ALLOWED)[number];
const allowed: ReadonlySet<string> = new Set(ALLOWED);

export type Fields = Readonly<Partial<Record<Allowed, string | number | boolean | null>>>;
export type Log = Readonly<Record<Exclude<Level, 'silent'>, (message: string, fields?: Fields) => void>>;

type Way = {
  readonly level: Level;
  readonly pretty: boolean;
  readonly write: (line: string) => void;
  readonly clock: () => Date;
};

export function createLog({ level, pretty, write, clock }: Way): Log {
  const lowest = LEVELS.indexOf(level);
  const shape = pretty ? prettyLine : jsonLine;
  const at = (own: Exclude<Level, 'silent'>) => (message: string, fields?: Fields) => {
    if (LEVELS.indexOf(own) >= lowest) write(shape(clock(), own, message, listed(fields ?? {})));
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** What a log may say of an error: its kind and where it was thrown, never its message, which may quote data. */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    error: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : null,
    constraint: 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : null,
    stack: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' | '),
  };
}

function listed(fields: Fields): [string, string | number | boolean][] {
  return Object.entries(fields).filter(
    (entry): entry is [string, string | number | boolean] =>
      allowed.has(entry[0]) && entry[1] !== null && entry[1] !== undefined,
  );
}

function jsonLine(at: Date, level: string, message: string, fields: [string, string | number | boolean][]): string {
  return `${JSON.stringify({ at: at.toISOString(), level, message, ...Object.fromEntries(fields) })}\n`;
}

function prettyLine(at: Date, level: string, message: string, fields: [string, string | number | boolean][]): string {
  const told = fields.map(([name, value]) => ` ${name}=${value}`).join('');
  return `${at.toISOString().slice(11, 19)} ${level.padEnd(5)} ${message}${told}\n`;
}
