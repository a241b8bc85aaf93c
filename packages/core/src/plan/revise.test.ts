import { describe, expect, test } from 'vitest';
import { changedFields, compareTasks, type TaskWording } from './compare.ts';
import { type DraftEntry, type PastState, revise, type RevisionAs, type Subject } from './revise.ts';

const RULES = {
  compare: compareTasks,
  changed: (one: TaskWording, other: TaskWording) => {
    const fields = changedFields(one, other);
    return { isChanged: fields.length > 0, fields };
  },
};

function wording(text: string, lead: readonly string[] = ['Sở Y tế']): TaskWording {
  return {
    section: 'II',
    sectionTitle: 'Nhiệm vụ',
    part: 'tasks',
    text,
    lead,
    coordinate: [],
    product: null,
    deadline: null,
  };
}
const WELL = wording('Khoan giếng nước cho trạm y tế vùng hạn mặn');
const NURSE = wording('Đào tạo cô đỡ thôn bản tại các xã vùng cao');
const COLD = wording('Trang bị tủ lạnh bảo quản vắc xin cho trạm y tế');

const state = (
  document: string,
  item: string | null,
  now: TaskWording | null,
  position = 1,
): PastState<TaskWording> => ({
  document,
  item,
  wording: now,
  position,
});
const subject = (id: string, ...history: readonly PastState<TaskWording>[]): Subject<TaskWording> => ({ id, history });
const entry = (item: string, now: TaskWording, position = 1): DraftEntry<TaskWording> => ({
  item,
  wording: now,
  position,
});

function told(
  subjects: readonly Subject<TaskWording>[],
  entries: readonly DraftEntry<TaskWording>[],
  as: Partial<RevisionAs>,
) {
  const revised = revise(subjects, entries, { document: 'plan', mode: 'corrects', amended: false, ...as }, RULES);
  return revised.map(({ state: what, id, item }) => [what, id, item]).toSorted();
}

describe('the plan itself, corrected', () => {
  const plan = [subject('well', state('plan', 'i1', WELL)), subject('nurse', state('plan', 'i2', NURSE, 2))];

  test('knows its tasks by their items, whatever was written over them', () => {
    expect(told(plan, [entry('i1', COLD), entry('i3', NURSE)], {})).toEqual([
      ['added', null, 'i3'],
      ['changed', 'well', 'i1'],
      ['dropped', 'nurse', null],
    ]);
  });

  test('gives back a task that it had dropped', () => {
    const dropped = [subject('well', state('plan', 'i1', WELL), state('plan', null, null))];
    expect(told(dropped, [entry('i1', WELL)], {})).toEqual([['added', 'well', 'i1']]);
  });

  test('leaves alone what an amendment has made of it since, and what the amendment added', () => {
    const amended = [
      subject('well', state('plan', 'i1', WELL), state('change', 'j1', wording(`${WELL.text} và trường học`))),
      subject('cold', state('change', 'j2', COLD)),
    ];
    expect(told(amended, [entry('i1', WELL)], {})).toEqual([
      ['same', 'cold', null],
      ['same', 'well', null],
    ]);
  });
});

describe('an amendment, corrected', () => {
  const change = { document: 'change', amended: true };
  const changed = wording(`${WELL.text} và trường học`);
  const amended = [
    subject('well', state('plan', 'i1', WELL), state('change', 'j1', changed)),
    subject('nurse', state('plan', 'i2', NURSE, 2), state('change', 'j3', null)),
    subject('cold', state('change', 'j2', COLD, 3)),
  ];

  test('keeps what it still says', () => {
    const items = [
      entry('j1', changed),
      entry('j2', COLD, 2),
      entry('j3', wording(`Bãi bỏ nhiệm vụ “${NURSE.text}”`), 3),
    ];
    expect(told(amended, items, change)).toEqual([
      ['same', 'cold', 'j2'],
      ['same', 'well', 'j1'],
    ]);
  });

  test('gives back as it was what it does not mention any more', () => {
    expect(told(amended, [], change)).toEqual([
      ['added', 'nurse', null],
      ['changed', 'well', null],
      ['dropped', 'cold', null],
    ]);
  });

  test('keeps the task that it added, whatever was written over it', () => {
    const other = wording('Lắp pin mặt trời cho trạm y tế đảo xa');
    expect(told(amended, [entry('j2', other)], change)).toContainEqual(['changed', 'cold', 'j2']);
  });
});

test('a newer file knows its tasks by their words, and an older one stays what it was', () => {
  const plan = [subject('well', state('plan', 'i1', WELL)), subject('nurse', state('plan', 'i2', NURSE, 2))];
  expect(told(plan, [entry('k1', NURSE), entry('k2', COLD, 2)], { document: 'newer', mode: 'replaces' })).toEqual([
    ['added', null, 'k2'],
    ['dropped', 'well', null],
    ['same', 'nurse', 'k1'],
  ]);
});
