// The words of the rules: in both languages, with nothing left open.
import { describe, expect, test } from 'vitest';
import { RULES, ruleMessage } from './rules.ts';

describe('a sentence', () => {
  test('says the details, in English in English', () => {
    expect(ruleMessage('page.margin', { side: 'trái', found: '20', least: 30, most: 35 }, 'en')).toBe(
      'The left margin is 20 mm; it must be 30 to 35 mm.',
    );
    expect(ruleMessage('task.unclear', { facets: 'người, thời gian' }, 'en')).toBe(
      'The task does not make clear: person, time.',
    );
    expect(ruleMessage('task.unclear', { facets: 'người, thời gian' })).toBe('Nhiệm vụ chưa rõ: người, thời gian.');
  });
  test('keeps what stands in the document', () => {
    expect(ruleMessage('body.annex-missing', { name: 'Phụ lục I' }, 'en')).toBe(
      '“Phụ lục I” is named but is not in the file.',
    );
  });
});

test.each(Object.entries(RULES))('%s asks for the same details in both languages', (_, { vi, en }) => {
  const details = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
  expect(details(en)).toEqual(details(vi));
});
