import { expect, test } from 'vitest';
import { startProblemOf } from './start-problem.ts';

test('a full disk is told with the folder that lies on it, whoever found it full', () => {
  for (const code of ['ENOSPC', '53100']) {
    const problem = startProblemOf(Object.assign(new Error('no space left'), { code }), '/var/lib/sauro');
    expect(problem).toMatchObject({ code: 'disk.full', message: expect.stringContaining('/var/lib/sauro') });
  }
});

test('what nobody can mend at the keyboard is not dressed up', () => {
  const bug = new TypeError('a bug');
  expect(startProblemOf(bug, '/var/lib/sauro')).toBe(bug);
});
