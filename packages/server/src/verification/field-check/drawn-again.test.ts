import { drawSample } from '@sauro/core';
import { describe, expect, test } from 'vitest';
import { hashOfFrame, isDrawnAgain } from './field-check.ts';

const frame = ['b', 'e', 'a', 'd', 'c'];
const seed = '0123456789abcdef0123456789abcdef';
const kept = { frame, frameSha256: hashOfFrame(frame), seed, size: 3, pieces: drawSample(frame, seed, 3) };
const [first = '', second = '', third = ''] = kept.pieces;
const other = frame.find((id) => !kept.pieces.includes(id)) ?? '';

describe('a sample that is drawn again', () => {
  test('is the same, in whatever order the frame is kept', () => {
    expect(isDrawnAgain(kept)).toBe(true);
    expect(isDrawnAgain({ ...kept, frame: frame.toSorted() })).toBe(true);
  });

  test.each([
    ['a piece was taken out', { pieces: [first, second] }],
    ['two pieces have changed places', { pieces: [second, first, third] }],
    ['a piece was put in', { pieces: [first, second, third, other] }],
    ['a piece was exchanged', { pieces: [first, second, other] }],
    ['the seed is another', { seed: 'f'.repeat(32) }],
    ['the frame is another', { frame: [...frame, 'f'], pieces: drawSample([...frame, 'f'], seed, 3) }],
  ])('is not where %s', (_, change) => expect(isDrawnAgain({ ...kept, ...change })).toBe(false));
});
