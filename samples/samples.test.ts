// Every sample is read to within the bounds, and a marked one is refused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocument } from '@sauro/writer';
import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSED, SAMPLES } from './all-samples.ts';
import { BOUNDED } from './bounds.ts';
import { documentsOf, readFileAt, type Scored, scored } from './documents.ts';
import { goldOf } from './gold-of.ts';
import { sum, value } from './score.ts';

const HERE = import.meta.dirname;
const ENTRIES = documentsOf(HERE, join(HERE, 'gold'));

describe('the reader on the samples', () => {
  let all: readonly Scored[] = [];
  beforeAll(async () => {
    all = await scored(ENTRIES);
  });
  test.each(BOUNDED)('reaches the bound of %s, %d', (figure, bound) => {
    const tally = sum(all.map((entry) => entry.score.tallies))[figure];
    const differences = all.flatMap((entry) =>
      entry.score.differences.map((line) => `${entry.file.slice(HERE.length + 1)} ${line}`),
    );
    const about = differences.filter((line) => line.includes(` ${figure}: `)).join('\n');
    expect(value(figure, tally), about).toBeGreaterThanOrEqual(bound);
  });
});

describe('secrecy', () => {
  test('a document that bears a mark of secrecy is refused', async () => {
    const result = await readFileAt(join(HERE, `${REFUSED.name}.docx`));
    expect(result.ok ? 'read' : result.problem.code).toBe('document.secret');
  });
  test('a plan that only speaks of secret papers is read', async () => {
    const result = await readFileAt(join(HERE, 'mentions-secret.docx'));
    expect(result.ok).toBe(true);
  });
});

describe('the sample files', () => {
  test('are all there, each with its gold', () => {
    const formats = SAMPLES.reduce((count, sample) => count + sample.formats.length, 0);
    expect(ENTRIES).toHaveLength(formats);
  });
  test.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
    '%s has the gold that its source tells',
    (name, sample) => {
      expect(JSON.parse(readFileSync(join(HERE, 'gold', `${name}.json`), 'utf8'))).toEqual(goldOf(sample));
    },
  );
  test.each(
    [...SAMPLES, REFUSED]
      .filter((sample) => sample.formats.includes('docx'))
      .map((sample) => [sample.name, sample] as const),
  )('%s.docx is what its source makes', async (name, sample) => {
    expect(new Uint8Array(readFileSync(join(HERE, `${name}.docx`)))).toEqual(await writeDocument(sample.document));
  });
});
