// Every item of a reading can be shown where it stands: the stretch that its anchor marks says what the item says.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from './flow.ts';
import { read } from './read.ts';
import type { Anchor, Reading } from './reading.ts';
import { fold } from './vietnamese/wording.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const FORMATS = /\.(?:docx|pdf|txt|md|html)$/;
/** Refused, so that nothing of it is read. */
const SECRET = 'marked-secret.docx';
const files = readdirSync(SAMPLES).filter((name) => FORMATS.test(name) && name !== SECRET && name !== 'README.md');

const pdfium = () =>
  Promise.resolve(new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'))));

async function readingOf(name: string): Promise<Reading> {
  const result = await read({ bytes: new Uint8Array(readFileSync(join(SAMPLES, name))), name }, { pdfium });
  if (!result.ok) throw new Error(`${name} was refused: ${result.problem.code}`);
  return result.value;
}

/** What stands at an anchor. An anchor that leaves its block is an error. */
function standsAt(reading: Reading): (anchor: Anchor) => string {
  const blocks = new Map([...paragraphsOf(reading.flow)].map((paragraph) => [paragraph.block, paragraph]));
  return ({ block, start, end, page }) => {
    const paragraph = blocks.get(block);
    if (!paragraph || start < 0 || start >= end || end > paragraph.text.length)
      throw new Error(`no stretch ${start}–${end} in block ${block}`);
    expect(page).toBe(paragraph.page);
    return paragraph.text.slice(start, end);
  };
}

/** Letters and digits alone: line breaks, blanks and final stops may differ. */
const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A cross stands for the words at the head of its column. */
const isCross = (text: string) => /^[xX]$/u.test(text.trim());

describe.each(files)('in %s', (name) => {
  test('every task, target and reference says what stands at its anchor', async () => {
    const reading = await readingOf(name);
    const at = standsAt(reading);
    expect(reading.tasks.length).toBeGreaterThan(0);
    for (const { text, anchor } of reading.tasks) expect(isWhole(letters(text), letters(at(anchor)))).toBe(true);
    for (const { text, anchor } of reading.targets) expect(overlap(text, at(anchor))).toBe(true);
    for (const { number, anchor } of reading.references) expect(letters(at(anchor))).toContain(letters(number));
  });

  test('who does a task, by when and with what product stand at their anchors', async () => {
    const reading = await readingOf(name);
    const at = standsAt(reading);
    for (const { anchors, lead, coordinate, product, deadline } of reading.tasks) {
      if (anchors.lead && lead[0]) expect(letters(at(anchors.lead))).toContain(letters(lead[0]));
      if (anchors.coordinate && coordinate[0])
        expect(letters(at(anchors.coordinate))).toContain(letters(coordinate[0]));
      if (anchors.product && product) expect(overlap(product, at(anchors.product))).toBe(true);
      if (anchors.deadline && deadline && !isCross(at(anchors.deadline)))
        expect(overlap(deadline.text, at(anchors.deadline))).toBe(true);
    }
  });

  test('every duty, phase, section and doubt has its place', async () => {
    const reading = await readingOf(name);
    const at = standsAt(reading);
    for (const { to, anchor } of reading.reporting) expect(letters(at(anchor))).toContain(letters(to ?? ''));
    for (const { anchor } of reading.phases) expect(at(anchor)).not.toBe('');
    for (const { label, title, anchor } of reading.sections) expect(letters(at(anchor))).toBe(letters(label + title));
    for (const { anchor } of reading.doubts) if (anchor) expect(at(anchor)).not.toBe('');
  });
});

/** The anchor of a task holds all of it; in a table, the first paragraph of its cell. */
function isWhole(said: string, stands: string): boolean {
  return said === stands || (stands.length >= 10 && said.startsWith(stands));
}

/** One says the other, or its beginning: the text of a cell may go on in the next paragraph. */
function overlap(text: string, place: string): boolean {
  const [said, stands] = [letters(text), letters(place)];
  return said !== '' && stands !== '' && (said.includes(stands) || stands.includes(said));
}
