// Starts the command line with the code kept beside it, or, where this Node did not make that code, without.
import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { keptCodePath, run, scriptOf, setFlags } from './code.ts';

const file = fileURLToPath(new URL('./commands.cjs', import.meta.url));

setFlags();
const code = keptCode();
const script = code && scriptOf(file, code);
if (script && script.cachedDataRejected === false) run(script, file);
else {
  // From Node 22 on it keeps code by itself.
  const enableCompileCache: unknown = Reflect.get(module, 'enableCompileCache');
  if (typeof enableCompileCache === 'function') enableCompileCache();
  createRequire(file)(file);
}

function keptCode(): Buffer | undefined {
  try {
    return readFileSync(keptCodePath(file));
  } catch {
    return undefined;
  }
}
