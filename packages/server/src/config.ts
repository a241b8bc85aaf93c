// What can be set, by environment variables, checked before anything is started. What each means for those who run the
// system stands in docs/operations.md; a test keeps the two lists the same.
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { availableParallelism, totalmem } from 'node:os';
import { z } from 'zod';
import { MOST_SCAN_PAGES, scanPagesFor } from './document/limits.ts';
import { isLoopback } from './kit/loopback.ts';
import { readNetworks } from './kit/outside-networks.ts';
import type { FilesPlace } from './kit/files/open-files.ts';
import type { ClamdPlace } from './kit/files/scan.ts';
import { LEVELS } from './kit/log.ts';
import type { OutsideWay } from './notification/open-outside.ts';
import type { OidcWay } from './people/oidc.ts';
import { OCR_ENGINES, PRINTERS } from './kit/system.ts';
import { SAMPLE_SIZES } from './people/sample-province.ts';
import { StartProblem } from './kit/start-problem.ts';

const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high);
/** What is said to a provider or a gateway travels in plain http on this machine only. */
const isSafeOutside = (text: string): boolean => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname);
};
/** Of this machine, or of the container that it is. */
const memoryMb = (): number =>
  Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 1024 ** 2;
const flag = z.enum(['yes', 'no']).transform((value) => value === 'yes');

/** Variable → how it is checked, and an example that is right. */
const VARIABLES = {
  PORT: { check: whole(0, 65535).default(3000), example: '3000' },
  HOST: { check: z.string().min(1).default('127.0.0.1'), example: '0.0.0.0' },
  PUBLIC_URL: { check: z.url({ protocol: /^https?$/ }).optional(), example: 'https://sauro.tinh.gov.vn' },
  TRUST_PROXY: { check: flag.default(false), example: 'yes' },
  DATA_DIR: { check: z.string().min(1).optional(), example: '/var/lib/sauro' },
  DATABASE_URL: {
    check: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    example: 'postgres://sauro:secret@db.local:5432/sauro',
  },
  DATABASE_CONNECTIONS: { check: whole(4, 200).default(12), example: '12' },
  FILES_URL: {
    check: z.url({ protocol: /^(file|s3)$/ }).optional(),
    example: 's3://bucket/prefix?endpoint=https://s3.local&region=vn-1',
  },
  FILES_KEY_ID: { check: z.string().min(1).optional(), example: 'AKIAEXAMPLE' },
  FILES_SECRET: { check: z.string().min(1).optional(), example: '(the secret key of the storage)' },
  CLAMD_URL: {
    check: z
      .string()
      .regex(/^(?:tcp:\/\/(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}|unix:\/.+)$/i)
      .refine((text) => text.startsWith('unix:') || URL.canParse(text), 'tcp://host:port')
      .optional(),
    example: 'tcp://127.0.0.1:3310',
  },
  CLAMD_AWAY: { check: z.enum(['refuse', 'accept']).default('refuse'), example: 'refuse' },
  SIGNATURE_ROOTS: { check: z.string().min(1).optional(), example: '/etc/sauro/chung-thu-goc.pem' },
  LOG_LEVEL: { check: z.enum(LEVELS).default('info'), example: 'info' },
  SESSION_IDLE_MINUTES: { check: whole(5, 1440).default(120), example: '120' },
  SESSION_HOURS: { check: whole(1, 720).default(12), example: '12' },
  SECRET_KEY: {
    check: z
      .string()
      .refine((text) => Buffer.from(text, 'base64').length === 32, '32 bytes, base64')
      .optional(),
    example: '$(openssl rand -base64 32)',
  },
  OIDC_ISSUER: {
    check: z
      .url({ protocol: /^https?$/ })
      .refine(isSafeOutside, 'https')
      .optional(),
    example: 'https://sso.tinh.gov.vn/realms/tinh',
  },
  OIDC_CLIENT_ID: { check: z.string().min(1).optional(), example: 'sauro' },
  OIDC_CLIENT_SECRET: { check: z.string().min(1).optional(), example: '(the secret of the client)' },
  OIDC_CLAIM: { check: z.string().min(1).default('preferred_username'), example: 'preferred_username' },
  OIDC_LABEL: { check: z.string().trim().min(1).max(60).optional(), example: 'SSO tỉnh' },
  OIDC_TENANT: { check: z.string().min(1).optional(), example: 'tinh' },
  SMTP_URL: {
    check: z
      .url({ protocol: /^smtps?$/ })
      .refine((text) => new URL(text).hostname !== '', 'host')
      .optional(),
    example: 'smtps://sauro:(password)@mail.tinh.gov.vn:465',
  },
  MAIL_FROM: {
    check: z
      .string()
      .trim()
      .regex(/^(?:[^<>\r\n]{1,100}<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/)
      .optional(),
    example: 'Sáu Rõ <sauro@tinh.gov.vn>',
  },
  WEBHOOK_URL: {
    check: z
      .url({ protocol: /^https?$/ })
      .refine(isSafeOutside, 'https')
      .optional(),
    example: 'https://tin-nhan.tinh.gov.vn/sauro',
  },
  WEBHOOK_SECRET: { check: z.string().min(32, '32 characters').optional(), example: '$(openssl rand -base64 32)' },
  WEBHOOK_NETWORKS: {
    check: z
      .string()
      .default('internet')
      .transform((text, cx) => {
        const networks = readNetworks(text);
        if (networks !== undefined) return networks;
        cx.addIssue({ code: 'custom', message: 'internet, none, 10.20.0.0/16' });
        return z.NEVER;
      }),
    example: 'internet,10.20.0.0/16',
  },
  EVENT_LOG_DAYS: { check: whole(1, 365).default(30), example: '30' },
  UPLOAD_LIMIT_MB: { check: whole(1, 1000).default(50), example: '50' },
  READ_SECONDS: { check: whole(1, 600).default(10), example: '10' },
  READ_MEMORY_MB: { check: whole(128, 8192).default(512), example: '512' },
  SCAN_PAGES: {
    check: whole(1, MOST_SCAN_PAGES).default(() => scanPagesFor(availableParallelism(), memoryMb())),
    example: '1',
  },
  OCR_ENGINE: { check: z.enum(OCR_ENGINES).default('auto'), example: 'own' },
  PDF_PRINTER: { check: z.enum(PRINTERS).default('libreoffice'), example: 'builtin' },
  SAMPLE: { check: flag.optional(), example: 'no' },
  SAMPLE_SIZE: { check: z.enum(SAMPLE_SIZES).default('whole'), example: 'small' },
} as const satisfies Record<string, { readonly check: z.ZodType; readonly example: string }>;

export type Variable = keyof typeof VARIABLES;
type Values = { readonly [Name in Variable]: z.output<(typeof VARIABLES)[Name]['check']> };
export const VARIABLE_NAMES = Object.keys(VARIABLES).filter((name): name is Variable => name in VARIABLES);

export type Config = ReturnType<typeof configOf>;

export function readConfig(env: Readonly<Record<string, string | undefined>>, root: boolean): Config {
  const faults: string[] = [];
  const read = VARIABLE_NAMES.map((name) => {
    // An empty variable is one that was not set: that is how a compose file leaves one out.
    const given = env[name] === '' ? undefined : env[name];
    const result = VARIABLES[name].check.safeParse(given);
    if (!result.success) faults.push(faultOf(name, given, result.error));
    return [name, result.data];
  });
  if (faults.length > 0) throw new StartProblem('config.wrong', { what: faults.join('\n') });
  // Every variable was checked by its own schema above.
  return configOf(Object.fromEntries(read) as Values, root);
}

const SECRETS = new Set<Variable>([
  'FILES_SECRET',
  'DATABASE_URL',
  'SECRET_KEY',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
  'WEBHOOK_SECRET',
]);

/** A secret is never printed, wherever it stands. */
function faultOf(name: Variable, given: string | undefined, error: z.ZodError): string {
  const secret = SECRETS.has(name);
  const shown = given === undefined || secret ? '' : ` “${given}”`;
  const why = error.issues.map((issue) => issue.message).join('; ');
  return `  ${name}${shown}: giá trị không hợp lệ / not valid (${why}). Ví dụ / example: ${name}=${VARIABLES[name].example}`;
}

function configOf(values: Values, root: boolean) {
  const dataDir = values.DATA_DIR === undefined ? defaultDataDir(root) : resolve(values.DATA_DIR);
  const loopback = ['127.0.0.1', 'localhost', '::1'].includes(values.HOST);
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL === undefined ? null : new URL(values.PUBLIC_URL),
    trustProxy: values.TRUST_PROXY,
    dataDir,
    databaseUrl: values.DATABASE_URL ?? null,
    connections: values.DATABASE_CONNECTIONS,
    files: filesPlace(values, dataDir),
    /** null: files are not looked at. */
    clamd: clamdPlace(values.CLAMD_URL),
    whenScannerIsAway: values.CLAMD_AWAY,
    /** A PEM file; null: whether signers are vouched for is not asked. */
    signatureRoots: values.SIGNATURE_ROOTS === undefined ? null : resolve(values.SIGNATURE_ROOTS),
    printer: values.PDF_PRINTER,
    logLevel: values.LOG_LEVEL,
    session: { idleMinutes: values.SESSION_IDLE_MINUTES, hours: values.SESSION_HOURS },
    /** Seals what must be read again; null: a key of its own lies in the data folder. */
    secretKey: values.SECRET_KEY === undefined ? null : Buffer.from(values.SECRET_KEY, 'base64'),
    oidc: oidcWay(values),
    /** null: nothing leaves the house. */
    outside: outsideWay(values),
    /** Where webhooks that units set up may lead. */
    networks: values.WEBHOOK_NETWORKS,
    limits: {
      uploadBytes: values.UPLOAD_LIMIT_MB * 1024 * 1024,
      readSeconds: values.READ_SECONDS,
      readMemoryMb: values.READ_MEMORY_MB,
      scanPages: values.SCAN_PAGES,
      ocrEngine: values.OCR_ENGINE,
      eventDays: values.EVENT_LOG_DAYS,
    },
    sampleSize: values.SAMPLE_SIZE,
    /** Passwords that everybody knows are made only where nobody else can reach them, unless they are asked for. */
    sample: values.SAMPLE ?? (loopback && values.DATABASE_URL === undefined),
  } as const;
}

/** Root's database runs as another user, who can seldom enter the clone; and two clones never share one folder. */
function defaultDataDir(root: boolean): string {
  const project = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
  if (!root) return join(project, '.data');
  return join(
    '/var/lib/sauro',
    `${basename(project)}-${createHash('sha256').update(project).digest('hex').slice(0, 8)}`,
  );
}

function oidcWay(values: Values): OidcWay | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    const what = '  OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: phải đặt cả ba / all three or none';
    throw new StartProblem('config.wrong', { what });
  }
  return {
    issuer: new URL(issuer),
    clientId,
    clientSecret,
    claim: values.OIDC_CLAIM,
    label: values.OIDC_LABEL ?? new URL(issuer).hostname,
    tenant: values.OIDC_TENANT ?? null,
  };
}

/** A message without a way back to the screen is of no use: the address that people type is asked for too. */
function outsideWay(values: Values): OutsideWay | null {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, WEBHOOK_URL: webhook, WEBHOOK_SECRET: secret, PUBLIC_URL: site } = values;
  if ([smtpUrl, from, webhook, secret].every((value) => value === undefined)) return null;
  const halves = [
    ...((smtpUrl === undefined) === (from === undefined) ? [] : ['SMTP_URL, MAIL_FROM']),
    ...((webhook === undefined) === (secret === undefined) ? [] : ['WEBHOOK_URL, WEBHOOK_SECRET']),
    ...(site === undefined ? ['PUBLIC_URL'] : []),
  ];
  if (site === undefined || halves.length > 0) {
    const what = `  ${halves.join('; ')}: gửi thông báo ra ngoài cần đặt đủ / all needed to send notices`;
    throw new StartProblem('config.wrong', { what });
  }
  return {
    site: new URL(site),
    email: smtpUrl === undefined || from === undefined ? null : { smtpUrl, from },
    webhook: webhook === undefined || secret === undefined ? null : { url: new URL(webhook), secret },
  };
}

function clamdPlace(url: string | undefined): ClamdPlace | null {
  if (url === undefined) return null;
  if (url.startsWith('unix:')) return { path: url.slice('unix:'.length) };
  const { hostname, port } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function filesPlace(values: Values, dataDir: string): FilesPlace {
  if (values.FILES_URL === undefined) return { kind: 'disk', folder: join(dataDir, 'files') };
  const url = new URL(values.FILES_URL);
  if (url.protocol === 'file:') return { kind: 'disk', folder: fileURLToPath(url) };
  const endpoint = url.searchParams.get('endpoint');
  const missing = [
    ...(endpoint === null ? ['FILES_URL (…?endpoint=https://…)'] : []),
    ...(values.FILES_KEY_ID === undefined ? ['FILES_KEY_ID'] : []),
    ...(values.FILES_SECRET === undefined ? ['FILES_SECRET'] : []),
  ];
  if (endpoint === null || values.FILES_KEY_ID === undefined || values.FILES_SECRET === undefined) {
    throw new StartProblem('config.wrong', { what: `  FILES_URL=s3://… cần thêm / also needs: ${missing.join(', ')}` });
  }
  const prefix = url.pathname.replace(/^\/|\/$/g, '');
  return {
    kind: 's3',
    endpoint: endpoint.replace(/\/$/, ''),
    bucket: url.host,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: url.searchParams.get('region') ?? 'auto',
    keyId: values.FILES_KEY_ID,
    secret: values.FILES_SECRET,
  };
}
