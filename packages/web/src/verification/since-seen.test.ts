import { expect, test } from 'vitest';
import type { AssignmentFactView } from '../assignment/calls.ts';
import { sinceSeen } from './since-seen.ts';

const fact = (kind: string, isVersion = true): AssignmentFactView => ({
  id: kind,
  kind,
  at: '2026-11-28T03:00:00.000Z',
  by: { id: 'b', name: 'Lê Thị B' },
  onBehalfOf: null,
  reason: null,
  to: null,
  came: null,
  evidence: null,
  person: null,
  other: null,
  pieces: [],
  before: null,
  after: isVersion ? { state: 'reported', due: null, percent: 100 } : null,
});
const timeline = [fact('issued'), fact('reported'), fact('escalated', false), fact('verified')];

test('what somebody else has done since a report was looked at is told, and nothing that was known then', () => {
  expect(sinceSeen({ timeline }, 2).map(({ kind }) => kind)).toEqual(['verified']);
  expect(sinceSeen({ timeline }, 3)).toEqual([]);
  expect(sinceSeen(undefined, 2)).toEqual([]);
});
