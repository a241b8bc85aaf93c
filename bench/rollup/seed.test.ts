import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const schema = readFileSync(new URL('../../packages/server/src/db/schema.sql', import.meta.url), 'utf8');
const seed = readFileSync(new URL('seed.ts', import.meta.url), 'utf8');
const written = [...seed.matchAll(/insert into (\w+) \(([^)]+)\)/g)].map(
  ([, table = '', columns = '']) => [table, columns.split(',').map((name) => name.trim())] as const,
);

/** Columns of a table that must be given: neither empty by themselves nor with what the database puts in. */
function asked(table: string): readonly string[] {
  const [, body = ''] = new RegExp(`^create table ${table} \\(\\n([\\s\\S]*?)\\n\\);`, 'm').exec(schema) ?? [];
  return body
    .split(',\n')
    .filter((line) => line.includes(' not null') && !/ default | generated /.test(line))
    .map((line) => line.trim().split(' ')[0] ?? '');
}

it('what is measured is filled as its tables ask: no column that must be given is left out', () => {
  const rows = written.filter(([table]) => asked(table).length > 0);
  expect(rows.map(([table]) => table)).toEqual(
    expect.arrayContaining(['assignment', 'assignment_version', 'progress']),
  );
  expect(rows.map(([table, columns]) => [table, asked(table).filter((name) => !columns.includes(name))])).toEqual(
    rows.map(([table]) => [table, []]),
  );
});
