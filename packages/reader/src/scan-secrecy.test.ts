// A scan is kept as an original; one that is marked as a state secret must not be, so its mark is looked for first.
import { expect, test } from 'vitest';
import { type Ink, makePdf } from './1-open/pdf/testing/make-pdf.ts';
import { wasm } from './1-open/pdf/testing/opened-pdf.ts';
import { read } from './read.ts';

const LETTERHEAD: readonly Ink[] = [
  { text: 'UBND TỈNH A', x: 60, y: 60 },
  { text: 'KẾ HOẠCH', x: 220, y: 140 },
  { text: 'Phòng, chống thiên tai', x: 180, y: 160 },
];
const MARK: Ink = { text: 'TỐI MẬT', x: 60, y: 100 };
const guessed = (ink: readonly Ink[]) => ink.map((each) => ({ ...each, hidden: true }));

test.each([
  ['in the layer that a machine guessed', guessed([...LETTERHEAD, MARK])],
  ['as the one line that is drawn over the picture', [MARK]],
])('a scan with the mark %s is a secret, not a scan', async (_where, ink) => {
  const bytes = makePdf([[{ picture: true }, ...ink]]);
  expect(await read({ bytes }, { pdfium: async () => wasm })).toEqual({
    ok: false,
    problem: { code: 'document.secret', details: { mark: 'Tối mật' } },
  });
});

test('a scan without a mark is a scan, whatever its layer says, and its pages are named for who reads them', async () => {
  const bytes = makePdf([[{ picture: true }, ...guessed(LETTERHEAD)]]);
  const answer = { ok: false, problem: { code: 'scan.not-readable', details: { pages: '1', count: 1 } } };
  expect(await read({ bytes }, { pdfium: async () => wasm })).toEqual(answer);
  expect(await read({ bytes }, { pdfium: async () => wasm, scan: 'later' })).toEqual(answer);
});
