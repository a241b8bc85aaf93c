#!/usr/bin/env node
// The command `sauro`. It loads the command line as the build left it: one file, and compiled code from last time where
// this Node can keep it.
import { existsSync } from 'node:fs';
import module from 'node:module';

const built = ['../dist/bundle/cli/cli.js', '../dist/cli.js']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));

if (built === undefined) {
  process.stderr.write('Sáu Rõ chưa được dựng. Hãy chạy: npm run build\n');
  process.exit(2);
}
module.enableCompileCache?.();
await import(built.href);
