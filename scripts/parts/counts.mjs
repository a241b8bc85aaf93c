// How many tests passed and failed, from what the test runners themselves wrote down. A run that wrote nothing has failed.
import { readFileSync } from 'node:fs';

/** A file that could not even be loaded has no failed test of its own; it counts as one. */
export function countVitest(path, ok) {
  return counted(path, ok, (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
      ).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** A test that passed only when it was tried again has passed, and is told. */
export function countPlaywright(path, ok) {
  return counted(path, ok, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }));
}

/** Whatever was counted, a runner that ended badly has not passed. */
function counted(path, ok, read) {
  const counts = tryRead(path, read) ?? { passed: 0, failed: 0, skipped: 0 };
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function tryRead(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
