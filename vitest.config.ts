// One test run for every package: sources are loaded directly (condition "source"), nothing needs a build first.
// The server's tests are a project of their own, because only they need a database.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Not "import": Node would apply it to `require` too.
const conditions = ['source', 'node'];
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };
// One worker for each processor keeps what it has loaded for all of its files, which is most of what a file costs. No
// file may therefore lean on a module that is loaded afresh: what differs is handed in (the clock, the log, the database).
const pace = { isolate: false, maxWorkers: availableParallelism(), testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...pace,
          name: 'pure',
          include: [
            '*.test.ts',
            'packages/{reader,core,writer,web}/src/**/*.test.{ts,tsx}',
            'samples/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
      },
      {
        ...shared,
        test: {
          ...pace,
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          globalSetup: ['packages/server/src/testing/engine-setup.ts'],
        },
      },
    ],
  },
});
