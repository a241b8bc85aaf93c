// How truly the reader reads, document by document and format by format:
//   npx tsx --conditions=source bench/accuracy.ts [--differences] [part of a file name]
// On the samples, and on real plans where they lie beside the project. Each is measured against its gold reading.
import { join, relative } from 'node:path';
import { documentsOf, type Scored, scored } from '../samples/documents.ts';
import { type Figure, FIGURES, sum, type Tallies, value } from '../samples/score.ts';

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '../shared');
const FILTER = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const SETS = [
  ['samples', documentsOf(join(ROOT, 'samples'), join(ROOT, 'samples/gold'))],
  ['real plans', documentsOf(join(SHARED, 'corpus'), join(SHARED, 'bench/gold'), ['seed-3'])],
] as const;
const COLUMNS = Object.keys(FIGURES) as Figure[];

for (const [name, entries] of SETS) {
  const all = await scored(entries.filter(({ file }) => file.includes(FILTER)));
  if (all.length > 0) printSet(name, all);
}

function printSet(name: string, all: readonly Scored[]): void {
  console.log(`\n${name.padEnd(28)}${COLUMNS.map((figure) => figure.slice(0, 8).padStart(9)).join('')}`);
  for (const entry of all) printLine(relative(ROOT, entry.file).split('/').at(-1) ?? '', entry.score.tallies);
  for (const format of new Set(all.map((entry) => entry.format))) {
    printLine(`  all ${format}`, total(all.filter((entry) => entry.format === format)));
  }
  printLine('  all', total(all));
  if (!process.argv.includes('--differences')) return;
  for (const entry of all)
    for (const line of entry.score.differences) console.log(`${relative(ROOT, entry.file)}  ${line}`);
}

function total(entries: readonly Scored[]): Tallies {
  return sum(entries.map((entry) => entry.score.tallies));
}

function printLine(label: string, tallies: Tallies): void {
  const cells = COLUMNS.map((figure) => (100 * value(figure, tallies[figure])).toFixed(1).padStart(9));
  console.log(`${label.padEnd(28)}${cells.join('')}`);
}
