import { expect, test } from 'vitest';
import { createLog, errorFields, type Fields, type Level } from './log.ts';

const NOON = new Date('2026-09-05T12:00:00Z');

function lines(level: Level, pretty: boolean) {
  const written: string[] = [];
  return { written, log: createLog({ level, pretty, write: (line) => written.push(line), clock: () => NOON }) };
}

test('a line is JSON with when, how grave and what', () => {
  const { log, written } = lines('info', false);
  log.info('job done', { job: 'document.read', ms: 12 });
  expect(JSON.parse(written[0] ?? '')).toEqual({
    at: '2026-09-05T12:00:00.000Z',
    level: 'info',
    message: 'job done',
    job: 'document.read',
    ms: 12,
  });
});

test('on a terminal it is a line to read', () => {
  const { log, written } = lines('info', true);
  log.warn('a part did not stop in time', { name: 'jobs' });
  expect(written).toEqual(['12:00:00 warn  a part did not stop in time name=jobs\n']);
});

test('what is not allowed by name is not written, whoever passes it', () => {
  const { log, written } = lines('debug', false);
  const careless = { username: 'tonghop', password: 'bí mật', title: 'Kế hoạch', status: 200 };
  log.info('request', careless as Fields);
  expect(written[0]).not.toMatch(/tonghop|bí mật|Kế hoạch/);
  expect(written[0]).toContain('"status":200');
});

test('less grave than the level is not written, and silence is kept', () => {
  const warn = lines('warn', false);
  warn.log.info('started');
  warn.log.error('unexpected failure');
  expect(warn.written).toHaveLength(1);
  const silent = lines('silent', false);
  silent.log.error('unexpected failure');
  expect(silent.written).toEqual([]);
});

test('of an error its kind and place are told, never its words, which may quote data', () => {
  const error = Object.assign(new Error('duplicate key (username)=(tonghop)'), { code: '23505' });
  const fields = errorFields(error);
  expect(fields).toMatchObject({ error: 'Error', code: '23505', stack: expect.stringContaining('log.test.ts') });
  expect(JSON.stringify(fields)).not.toContain('tonghop');
});
