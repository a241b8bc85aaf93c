// A class that a screen names and no sheet defines is nothing at all, and neither the compiler nor the browser says so.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = import.meta.dirname;
const SHEET = /import (\w+) from '([^']+\.module\.css)'/g;

test('every class that a screen names is defined in the sheet that it takes it from', () => {
  const screens = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  const named = screens.flatMap((path) => classesIn(join(FOLDER, path)));
  expect(named.length).toBeGreaterThan(500);
  const missing = named.filter(
    ({ name, sheet }) => !new RegExp(`\\.${name}(?![\\w-])`).test(readFileSync(sheet, 'utf8')),
  );
  expect(missing.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

function classesIn(path: string) {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(SHEET)].flatMap(([, variable = '', sheet = '']) =>
    [...source.matchAll(new RegExp(`\\b${variable}\\['([\\w-]+)'\\]`, 'g'))].map(([, name = '']) => ({
      path,
      name,
      sheet: join(dirname(path), sheet),
    })),
  );
}
