// How truly damaged Vietnamese is restored, and how fast: syllables exactly right on a plan that no model has seen and on the
// pages of the document that is held out, figures that stay as they are, words of whole texts that are changed.
//   node --import tsx --conditions=source bench/restore.ts [FOLDER]
// FOLDER holds corpus/, bench/gold/ and text/; without one it is looked for beside the project. Exit 1 where a bound is not held.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DAMAGED, damageOf, loadModel, type RestoreModel, restoreText } from '@sauro/reader/restore';
import { readPages } from '../scripts/model/training-text.ts';
import { median } from './median.ts';
import { compare, wordsOf } from './restore/compare.ts';

const SHARED = process.argv[2] ?? fileURLToPath(new URL('../../shared/', import.meta.url));
const MODEL = fileURLToPath(new URL('../packages/reader/model/restore.bin', import.meta.url));
const BOUNDS = { plan: 98.5, heldOut: 96, figures: 99, changed: 0.01, loadMs: 300, perSecond: 20_000 } as const;
const RUNS = 7;

if (!existsSync(SHARED)) throw new Error(`no folder ${SHARED}`);
const bytes = new Uint8Array(readFileSync(MODEL));
const model = loadModel(bytes);
const damaged = textAt('corpus/seed-3.txt');
const verdicts = [...plan(), ...heldOut(), wholeTexts(), ...speed()];
process.exitCode = verdicts.every(Boolean) ? 0 : 1;

function plan(): boolean[] {
  const { right, all, figures } = compare(restoreText(damaged, model).text, textAt('bench/gold/seed-3.restored.txt'));
  return [
    atLeast('plan: words exactly right, %', (100 * right) / all, BOUNDS.plan),
    atLeast('plan: figures exactly right, %', (100 * figures.right) / figures.all, BOUNDS.figures),
  ];
}

/** Where a page lost whole lines on one side, those are no words that were read: compare.ts. */
function heldOut(): boolean[] {
  const { heldOut: pages } = readPages([join(SHARED, 'text')]);
  console.log(`held out: ${[...new Set(pages.map(({ doc }) => doc))].join(', ')}, ${pages.length} pages`);
  let [right, all, kept, figures] = [0, 0, 0, 0];
  for (const { noisy, clean } of pages) {
    const { text } = restoreText(noisy, model);
    const truth = compare(text, clean);
    // A figure that the OCR lost or misread is no fault of restoring: those that it read must stay.
    const read = compare(text, noisy).figures;
    right += truth.right;
    all += truth.all;
    kept += read.right;
    figures += read.all;
  }
  return [
    atLeast('held out: words exactly right, %', (100 * right) / all, BOUNDS.heldOut),
    atLeast('held out: figures left as they were read, %', (100 * kept) / figures, BOUNDS.figures),
  ];
}

/** Of whole texts nothing may be changed: neither by the reader, which asks first, nor by the restoration itself. */
function wholeTexts(): boolean {
  const clean = readPages([join(SHARED, 'text')]).pages.filter(({ quality }) => quality === 'gold');
  const plans = readdirSync(join(SHARED, 'corpus')).filter((name) => name.endsWith('.txt') && name !== 'seed-3.txt');
  const texts = [...clean.map((page) => page.clean), ...plans.map((name) => textAt(join('corpus', name)))];
  const changesIn = (text: string) => restoreText(text, model).words.length;
  const unasked = texts.reduce((sum, text) => sum + changesIn(text), 0);
  const changed = texts.filter((text) => damageOf(text) >= DAMAGED).reduce((sum, text) => sum + changesIn(text), 0);
  console.log(
    `whole texts: ${texts.length}; restored without asking whether they are damaged, ${unasked} words would change`,
  );
  return atMost('whole texts: words changed, %', (100 * changed) / texts.flatMap(wordsOf).length, BOUNDS.changed);
}

function speed(): boolean[] {
  const text = readPages([join(SHARED, 'text')])
    .heldOut.map(({ noisy }) => noisy)
    .join('\n\n');
  const loads: number[] = [];
  const rates: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    // A model of its own each time: what it has seen it would know again.
    const fresh: RestoreModel = loadModel(bytes);
    const loaded = performance.now();
    restoreText(text, fresh);
    loads.push(loaded - start);
    rates.push((1000 * wordsOf(text).length) / (performance.now() - loaded));
  }
  return [
    atMost('load, ms', median(loads), BOUNDS.loadMs),
    atLeast('restored, words a second', median(rates), BOUNDS.perSecond),
  ];
}

function textAt(name: string): string {
  return readFileSync(join(SHARED, name), 'utf8');
}

function atLeast(what: string, value: number, bound: number): boolean {
  return verdict(value >= bound, what, value, bound);
}

function atMost(what: string, value: number, bound: number): boolean {
  return verdict(value <= bound, what, value, bound);
}

function verdict(held: boolean, what: string, value: number, bound: number): boolean {
  console.log(`${held ? 'held' : 'NOT HELD'}: ${what} ${value.toFixed(2)}, bound ${bound}`);
  return held;
}
