#!/usr/bin/env node
// The command `sauro`: the command line as the build left it.
import { existsSync } from 'node:fs';

const built = new URL('../dist/bundle/cli/cli.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write('Sáu Rõ chưa được dựng. Hãy chạy: npm run build\n');
  process.exitCode = 2;
}
