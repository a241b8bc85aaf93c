import { expect, test } from 'vitest';
import type { AssignmentAct } from '../assignment/lifecycle.ts';
import { POLICY } from '../assignment/policy.ts';
import { RIGHTS, type Right } from '../people.ts';
import { RIGHT_WORDS } from './right-words.ts';

/** By which words the name of a right promises an act. */
const PROMISES = [
  ['reassign', /giao đơn vị khác|điều chuyển/u],
  ['withdraw', /thu hồi/u],
  ['answer-extension', /trả lời xin gia hạn|quyết định gia hạn/u],
  ['ask-extension', /(?<!trả lời )xin gia hạn/u],
  ['unlock', /mở khóa/u],
  ['split', /chia việc/u],
  ['verify', /xác nhận[ ,](?!kế hoạch)/u],
] as const satisfies readonly (readonly [AssignmentAct, RegExp])[];

test.each(PROMISES)('the name of a right promises to %s only where the policy gives that', (act, words) => {
  const promising = RIGHTS.filter((right) => words.test(RIGHT_WORDS[right].vi.toLowerCase()));
  const giving: readonly Right[] = POLICY[act].map(({ right }) => right);
  expect(promising.length).toBeGreaterThan(0);
  expect(promising.filter((right) => !giving.includes(right))).toEqual([]);
});
