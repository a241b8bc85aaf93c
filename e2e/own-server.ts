// A server of its own for a test in which days pass: to that of all others time must not do so.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { freePort } from './free-port.ts';

type OwnServer = { readonly address: string; readonly passDays: (days: number) => Promise<void> };

export const test = base.extend<object, { readonly server: OwnServer }>({
  server: [
    // Playwright reads from the pattern what a fixture needs: nothing.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, use) => {
      const port = await freePort();
      const env = { ...process.env, PORT: String(port), SAMPLE: 'yes', SAMPLE_SIZE: 'small' };
      const started = fork(join(import.meta.dirname, 'start-server.mjs'), { env, execArgv: [], stdio: 'ignore' });
      const address = `http://127.0.0.1:${port}`;
      try {
        await expect(async () => expect((await fetch(address)).ok).toBe(true)).toPass({ timeout: 100_000 });
        await use({
          address,
          passDays: async (days) => {
            const passed = once(started, 'message');
            started.send({ days });
            await passed;
          },
        });
      } finally {
        if (started.kill('SIGTERM')) await once(started, 'exit');
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.address),
});
