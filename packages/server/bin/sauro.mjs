#!/usr/bin/env node
// The command `sauro`: the command line as the build left it. What asks the database loads what the server loads; what reads
// plans starts with one file.
import { existsSync } from 'node:fs';

const [command, ...words] = process.argv.slice(2);
const reader = new URL('../dist/bundle/cli/cli.js', import.meta.url);
const ledger = new URL('../dist/cli/ledger.js', import.meta.url);

if (!existsSync(reader) || !existsSync(ledger)) {
  process.stderr.write('Sáu Rõ chưa được dựng. Hãy chạy: npm run build\n');
  process.exitCode = 2;
} else if (command === 'ledger') {
  const { ledgerCommand } = await import(ledger.href);
  process.exitCode = await ledgerCommand(words, process.env);
} else if (command === 'report') {
  const { reportCommand } = await import(new URL('../dist/cli/audit-report.js', import.meta.url).href);
  process.exitCode = await reportCommand(words, process.env);
} else {
  await import(reader.href);
}
