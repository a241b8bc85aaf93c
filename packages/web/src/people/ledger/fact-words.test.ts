import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACT_OF, DIFFICULTY_ACT_OF, REPORT_FACT_KINDS } from '@sauro/core';
import { expect, test } from 'vitest';
import { FACT_GROUPS, FACT_WORDS, groupOf } from './fact-words.ts';

const SERVER = join(import.meta.dirname, '../../../../server/src');

/** The kinds of its actions as they stand in the sources; those of assignments, difficulties and reports are named by core. */
function kindsOfServer(): readonly string[] {
  const sources = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing'),
  );
  const written = sources.flatMap((path) =>
    [...readFileSync(join(SERVER, path), 'utf8').matchAll(/\bkind: '([a-zA-Z]+\.[a-z-]+)'/g)].map(([, kind]) => kind),
  );
  const ofAssignments = Object.keys(ACT_OF).map((kind) => `assignment.${kind}`);
  const ofDifficulties = Object.keys(DIFFICULTY_ACT_OF).map((kind) => `difficulty.${kind}`);
  const ofReports = REPORT_FACT_KINDS.map((kind) => `report.${kind}`);
  return [...new Set([...written, ...ofAssignments, ...ofDifficulties, ...ofReports])]
    .filter((kind) => kind !== undefined)
    .toSorted();
}

test('every kind of fact of the server has its words, and no word is without a kind', () => {
  expect(kindsOfServer().length).toBeGreaterThan(60);
  expect(Object.keys(FACT_WORDS).toSorted()).toEqual(kindsOfServer());
});

test('every kind belongs to a group that has a name, and no group is empty', () => {
  expect(new Set(Object.keys(FACT_WORDS).map(groupOf))).toEqual(new Set(Object.keys(FACT_GROUPS)));
});
