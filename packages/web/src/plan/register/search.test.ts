import { isPlainDate, type PlainDate } from '@sauro/core';
import { describe, expect, it, test } from 'vitest';
import { changed, filterBody, narrowings, queryOf, readRegisterSearch, withFacet } from './search.ts';

const TODAY = day('2026-05-14');

describe('the address of the register', () => {
  it.each([
    [
      { q: 'ra soat', when: 'month' },
      { q: 'ra soat', when: 'month' },
    ],
    [{ q: 57 }, { q: '57' }],
    [{ q: '' }, {}],
    [{ unclear: 'time,person,none-such' }, { unclear: 'person,time' }],
    [{ unclear: 'none-such' }, {}],
    [{ when: 'some day', group: 'colour', part: 3 }, {}],
    [{ from: '2026-02-30', to: '2026-03-01' }, { to: '2026-03-01' }],
    [{ dropped: true }, {}],
    [
      { dropped: 'yes', task: 'a-task' },
      { dropped: 'yes', task: 'a-task' },
    ],
  ])('%j is read as %j', (search, read) => {
    expect(readRegisterSearch(search)).toEqual(read);
  });

  test('what is read from it and written again is the same', () => {
    const search = readRegisterSearch({ q: 'đê điều', unclear: 'person,product', when: 'range', from: '2026-01-01' });
    expect(readRegisterSearch({ ...search })).toEqual(search);
  });

  test('one of the six is pressed and pressed again', () => {
    const pressed = withFacet(withFacet({ q: 'x' }, 'time'), 'person');
    expect(pressed).toEqual({ q: 'x', unclear: 'person,time' });
    expect(withFacet(withFacet(pressed, 'person'), 'time')).toEqual({ q: 'x' });
  });

  test('a value that is emptied leaves the address', () => {
    expect(changed({ q: 'x', lead: 'Sở Nội vụ' }, { lead: null, q: '' })).toEqual({});
  });
});

describe('what is asked of the server', () => {
  it.each([
    [{ when: 'month' }, { from: '2026-05-01', to: '2026-05-31' }],
    [{ when: 'quarter' }, { from: '2026-04-01', to: '2026-06-30' }],
    [{ when: 'year' }, { from: '2026-01-01', to: '2026-12-31' }],
    [{ when: 'range', from: '2026-05-20' }, { from: '2026-05-20' }],
    [{ when: 'overdue', from: '2026-05-20' }, { time: 'overdue' }],
    [
      { when: 'none', q: 'x', task: 'open' },
      { time: 'none', q: 'x' },
    ],
    [
      { unclear: 'person', group: 'lead', dropped: 'yes' },
      { unclear: 'person', group: 'lead', dropped: 'yes' },
    ],
  ] as const)('%j asks for %j', (search, query) => {
    expect(queryOf(search, TODAY)).toEqual(query);
  });

  test.each([
    ['2024-02-10', '2024-02-01', '2024-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
  ])('the month of %s is %s to %s', (today, from, to) => {
    expect(queryOf({ when: 'month' }, day(today))).toEqual({ from, to });
  });

  test('within a plan it asks for that plan', () => {
    expect(queryOf({}, TODAY, 'a-plan')).toEqual({ plan: 'a-plan' });
  });
});

test('what narrows the register is counted, without text, grouping and the task that is open', () => {
  expect(narrowings({ q: 'x', group: 'lead', task: 't' })).toBe(0);
  expect(narrowings({ when: 'range', from: '2026-01-01', to: '2026-02-01', unclear: 'person', lead: 'Sở Y tế' })).toBe(
    3,
  );
});

test('a filter is saved with its columns and without the task that is open', () => {
  expect(filterBody({ q: 'x', task: 't' }, ['text', 'lead'])).toEqual({ q: 'x', columns: ['text', 'lead'] });
});

function day(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error(`${text} is no day`);
  return text;
}
