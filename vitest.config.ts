// One test run for every package: sources are loaded directly (condition "source"), nothing needs a build first.
// The server's tests are a project of their own, because only they need a database.
import { defineConfig } from 'vitest/config';

// Not "import": Node would apply it to `require` too.
const conditions = ['source', 'node'];
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...patience,
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
          ...patience,
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          globalSetup: ['packages/server/src/testing/engine-setup.ts'],
        },
      },
    ],
  },
});
