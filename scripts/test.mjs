// `npm test`: everything that continuous integration checks, and nothing that it does not. Goes on after a failure, so
// that one run tells all; ends with the sum.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STEPS } from './parts/checks.mjs';
import { install } from './parts/install.mjs';
import { requireNode } from './parts/node-version.mjs';

requireNode();
if (!(await install())) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'sauro-test-run-'));
const results = [];
try {
  for (const step of STEPS) {
    const done = await Promise.all(step.map(runOne));
    for (const { name, output } of done)
      if (existsSync(output)) console.log(`\n── ${name}\n${readFileSync(output, 'utf8')}`);
    results.push(...done);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log('');
for (const { name, seconds, passed, failed, skipped, why } of results) {
  const told = why
    ? `skipped: ${why}`
    : `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds} s)`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${told}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** The first of a step is shown as it goes; what runs beside it is kept, and shown in one piece when all have ended. */
async function runOne({ name, check }, index) {
  console.log(index === 0 ? `\n── ${name}` : `   (+ ${name})`);
  const output = join(folder, `output-${index}.txt`);
  const started = Date.now();
  const counts = await check({ folder, output: index === 0 ? undefined : output }).catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, output, seconds: Math.round((Date.now() - started) / 1000), ...counts };
}
