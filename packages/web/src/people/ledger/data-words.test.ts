import {
  CHANNEL_NAMES,
  DIFFICULTY_OUTCOME_NAMES,
  ESCALATION_REASONS,
  EVENT_KINDS,
  FIELD_OUTCOME_NAMES,
  FIELD_SOURCE_NAMES,
  NOTICE_KINDS,
  RUNG_HEAD_NAMES,
  SUBSCRIPTION_PAUSES,
} from '@sauro/core';
import { expect, test } from 'vitest';
import { VALUES_OF } from './data-words.ts';

test.each([
  ['outcome', [...DIFFICULTY_OUTCOME_NAMES, ...FIELD_OUTCOME_NAMES]],
  ['before', FIELD_OUTCOME_NAMES],
  ['source', FIELD_SOURCE_NAMES],
  ['why', [...ESCALATION_REASONS, ...SUBSCRIPTION_PAUSES]],
  ['kinds', EVENT_KINDS],
  ['head', RUNG_HEAD_NAMES],
  ['channel', CHANNEL_NAMES],
  ['kind', [...NOTICE_KINDS, 'commune']],
])('what is told as %s has its words', (key, values) => {
  const words = VALUES_OF[key] ?? {};
  expect(values.filter((value) => words[value] === undefined)).toEqual([]);
});
