// The same bounds on real plans, where they lie beside the project. They are not ours to publish, so this skips elsewhere.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BOUNDED } from './bounds.ts';
import { documentsOf, type Scored, scored } from './documents.ts';
import { sum, value } from './score.ts';

const SHARED = join(import.meta.dirname, '../../shared');
/** A scan whose text layers are damaged: its gold was restored by hand and is no measure of these formats. */
const DAMAGED = ['seed-3'];
const ENTRIES = documentsOf(join(SHARED, 'corpus'), join(SHARED, 'bench/gold'), DAMAGED);
const ABSENT = ENTRIES.length === 0;

describe.skipIf(ABSENT)(
  `the reader on real plans${ABSENT ? ' (skipped: no plans lie beside the project in ../shared/corpus)' : ''}`,
  () => {
    let all: readonly Scored[] = [];
    beforeAll(async () => {
      all = await scored(ENTRIES);
    });
    test.each(BOUNDED)('reaches the bound of %s, %d', (figure, bound) => {
      const tally = sum(all.map((entry) => entry.score.tallies))[figure];
      const about = all.flatMap((entry) =>
        entry.score.differences.filter((line) => line.startsWith(`${figure}: `)).map((line) => `${entry.file} ${line}`),
      );
      expect(value(figure, tally), about.join('\n')).toBeGreaterThanOrEqual(bound);
    });
  },
);
