// Gathered words and figures of a frozen report are asked for anew: each stands where it was said, as it was said.
import { createHash } from 'node:crypto';
import { type GatheredWords, plainDate, type ReportContent } from '@sauro/core';
import { expect, test } from 'vitest';
import { compared, type Loaded } from './audit-report.ts';

const AT = plainDate('2026-11-30');
const LACK: GatheredWords = { unit: 'Xã An Bình', text: 'Thiếu máy tính', source: { kind: 'difficulty', id: 'd1' } };
const SENT: GatheredWords = {
  unit: 'Xã Hòa Lạc',
  text: 'Đường sạt lở',
  source: { kind: 'submission', id: 'r1', section: 'difficulties' },
};

const saying = (from: readonly GatheredWords[]): ReportContent => ({
  at: AT,
  from: plainDate('2026-01-01'),
  unit: { id: 'u', name: 'Sở' },
  title: 'Kết quả',
  sections: [
    {
      key: 'difficulties',
      title: 'Khó khăn',
      blocks: [{ kind: 'gathered', items: [{ key: 'one', text: 'Lời đã biên tập', from }] }],
      sections: [],
    },
  ],
  annexes: [],
});

function auditOf(again: readonly GatheredWords[], laterFacts = 0) {
  const content = JSON.stringify(saying([LACK, SENT]));
  const frozen = {
    content,
    contentSha256: createHash('sha256').update(content).digest('hex'),
    composedAt: new Date('2026-11-30T03:00:00Z'),
  } as Loaded['frozen'];
  return compared({ frozen, again: saying(again), untold: new Map(), laterFacts }, true);
}

test('the same words are found again, however they were edited; what was sent with a report is kept with it', () => {
  expect(auditOf([LACK])).toMatchObject({ words: 1, differences: [], isWhole: true });
});

test('other words of the same source, and words that are not there any more, are told by whose they are', () => {
  const other = { ...LACK, text: 'Thiếu máy in' };
  const place = { place: 'I', what: 'Xã An Bình', was: 'Thiếu máy tính' };
  expect(auditOf([other]).differences).toEqual([{ ...place, is: 'Thiếu máy in', why: 'changed' }]);
  expect(auditOf([other], 2).differences).toEqual([{ ...place, is: 'Thiếu máy in', why: 'day-not-over' }]);
  expect(auditOf([]).differences).toEqual([{ ...place, is: null, why: 'gone' }]);
});

test('a nought that a report leaves out by now is no difference; any other figure that is not told any more is one', () => {
  const telling = (value: number): ReportContent => ({
    ...saying([]),
    sections: [
      {
        key: 'results.targets',
        title: 'Chỉ tiêu',
        blocks: [
          {
            kind: 'sentence',
            parts: [
              { value, text: String(value), source: { kind: 'targets', outcome: 'missed' } },
              ' chỉ tiêu chưa đạt.',
            ],
          },
        ],
        sections: [],
      },
    ],
  });
  const differencesOf = (was: number, again: ReportContent) => {
    const content = JSON.stringify(telling(was));
    const frozen = { content, contentSha256: '', composedAt: new Date('2026-12-01T03:00:00Z') } as Loaded['frozen'];
    return compared({ frozen, again, untold: new Map(), laterFacts: 0 }, true).differences;
  };
  expect(differencesOf(0, saying([]))).toEqual([]);
  expect(differencesOf(0, telling(1))).toMatchObject([{ was: '0', is: '1' }]);
  expect(differencesOf(2, saying([]))).toMatchObject([{ was: '2', is: null, why: 'gone' }]);
});
