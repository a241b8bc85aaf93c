// Runs the command line once and keeps the code that V8 made for it: what a reading needs is compiled by then.
//   node keep-code.js read --json FILE…
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keptCodePath, run, scriptOf, setFlags } from './code.ts';

const file = fileURLToPath(new URL('./commands.cjs', import.meta.url));

setFlags();
const script = scriptOf(file);
process.on('exit', () => {
  writeFileSync(keptCodePath(file), script.createCachedData());
  // That some file of the trial is refused is no failure of the build.
  process.exitCode = 0;
});
run(script, file);
