// The flow in a browser, against the product itself: the built server on a free port, with a data folder of its own.
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePort } from './free-port.ts';

// Workers load this file again: what the first load chose is handed down to them.
process.env['SAURO_E2E_PORT'] ??= String(await freePort());

const address = `http://127.0.0.1:${process.env['SAURO_E2E_PORT']}`;

const SCREENS = '**/every-screen.spec.ts';

/** Tests in which days pass: they have a server of their own, and touch nothing of the others'. */
const DAYS = '**/9-round.spec.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // The flow shares one server, and goes one after the other; beside it goes only what has a server of its own. The screens,
  // which wait for axe in the browser, are looked at two at a time.
  projects: [
    { name: 'days', workers: 1, testMatch: DAYS },
    { name: 'flow', workers: 1, testIgnore: [SCREENS, DAYS] },
    { name: 'screens', testMatch: SCREENS, fullyParallel: true, dependencies: ['flow'], timeout: 120_000 },
  ],
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace of every step would cost a quarter of the run; a test that fails is run again by hand with --trace on.
    screenshot: 'only-on-failure',
    // Each test is a browser of its own, which would fetch the whole application once more; pages-without-a-line.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node e2e/start-server.mjs',
    cwd: join(import.meta.dirname, '..'),
    url: address,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      PORT: process.env['SAURO_E2E_PORT'],
      SAMPLE: 'yes',
      SAMPLE_SIZE: 'small',
      // What webhooks are sent to in the tests listens on this machine.
      WEBHOOK_NETWORKS: 'internet,127.0.0.0/8',
    },
  },
});
