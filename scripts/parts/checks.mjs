// All that must hold, in the order in which it is cheapest to fail. Each check answers with what passed and what failed. Those
// of one step run beside each other: a browser waits more than it works, and the database takes what it leaves.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { ROOT } from './root.mjs';
import { run, tool } from './run.mjs';

/** The oldest PostgreSQL that the product promises to run on, where Debian puts it. */
const POSTGRES_15 = '/usr/lib/postgresql/15/bin';

export const STEPS = [
  [
    { name: 'types / kiểu', check: () => one(run(tool('tsc'), ['-b'])) },
    { name: 'lint / quy tắc', check: ({ output }) => one(run(tool('oxlint'), ['--deny-warnings'], { output })) },
    { name: 'format / định dạng', check: ({ output }) => one(run(tool('biome'), ['format', '.'], { output })) },
  ],
  [{ name: 'tests on the embedded PostgreSQL / kiểm thử', check: onEmbedded }],
  [{ name: 'build / dựng', check: () => one(build()) }],
  [
    { name: 'end to end / kiểm thử trên trình duyệt', check: endToEnd },
    { name: 'database tests on PostgreSQL 15 / kiểm thử trên PostgreSQL 15', check: onPostgres15 },
  ],
];

async function one(running) {
  const ok = await running;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function vitest(report, args, options = {}) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await run(tool('vitest'), ['run', ...reporters, ...args], { minutes: 30, ...options });
  return countVitest(report, ok);
}

function onEmbedded({ folder, output }) {
  return vitest(join(folder, 'embedded.json'), [], { output });
}

async function onPostgres15({ folder, output }) {
  if (!existsSync(join(POSTGRES_15, 'postgres'))) return skip(`no ${POSTGRES_15} (apt-get install postgresql-15)`);
  const env = { TEST_ENGINE: POSTGRES_15 };
  return vitest(join(folder, 'postgres-15.json'), ['--project', 'server'], { env, output });
}

async function endToEnd({ folder, output }) {
  if (!existsSync(join(ROOT, 'e2e'))) return skip('no e2e folder');
  const browser = await chromium();
  if (!browser) return skip('no chromium (apt-get install chromium)');
  const report = join(folder, 'e2e.json');
  const env = { CHROMIUM: browser, LOG_LEVEL: 'warn', PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const args = ['test', '--config', 'e2e', '--reporter=list,json'];
  const ok = await run(tool('playwright'), args, { env, output, minutes: 40 });
  return countPlaywright(report, ok);
}

function skip(why) {
  return { passed: 0, failed: 0, skipped: 1, why };
}
