// `npm start`, from a bare clone to the open port: install, build, start. Each step only where it is needed, so that a
// later start takes seconds.
import { install } from './parts/install.mjs';
import { buildIfStale } from './parts/build.mjs';
import { requireNode } from './parts/node-version.mjs';

requireNode();
if (!(await install()))
  fail('Không cài được thư viện; xem lỗi ở trên.', 'The libraries could not be installed; see above.');
if (!(await buildIfStale())) fail('Không dựng được chương trình; xem lỗi ở trên.', 'The build failed; see above.');

if (process.env.npm_lifecycle_event === 'start') stopWithParent();

const { main } = await import('../packages/server/dist/main.js');
try {
  await main(process.env);
} catch (error) {
  // What a person can mend is said in her words; anything else is a bug and shows where.
  console.error(error.name === 'StartProblem' ? `\n${error.message}` : error);
  process.exit(1);
}

/** npm that was killed takes us along: the database must not run on behind nobody's back. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

function fail(vi, en) {
  console.error(`\n${vi}\n${en}`);
  process.exit(1);
}
