import type { Section, Task } from '@sauro/reader/reading';
import { describe, expect, it } from 'vitest';
import { averageClear, filterTasks, groupTasks, listTasks, tallySix } from './task-groups.ts';

const anchor = (block: number) => ({ block, start: 0, end: 10 });

function task(path: string, block: number, change: Partial<Task> = {}): Task {
  const blank = { part: 'tasks', text: 'Rà soát danh mục thiết bị dạy học', lead: [], coordinate: [] } as const;
  return { ...blank, section: path, product: null, deadline: null, anchor: anchor(block), anchors: {}, ...change };
}

function section(path: string, block: number, title: string): Section {
  return { path, label: path, title, level: path.split('.').length, part: 'tasks', anchor: anchor(block) };
}

describe('tasks by section', () => {
  const sections = [section('II', 1, 'Nhiệm vụ'), section('II.1', 2, 'Hạ tầng'), section('II.2', 5, 'Dữ liệu')];

  it('stand under the nearest heading above them, with the headings above that', () => {
    const groups = groupTasks(listTasks([task('II.1.a', 3), task('II.1.b', 4), task('II.2', 6)]), sections);
    expect(groups.map(({ path, above, tasks }) => [path, above, tasks.length])).toEqual([
      ['II.1', ['Nhiệm vụ'], 2],
      ['II.2', ['Nhiệm vụ'], 1],
    ]);
  });

  it('are not their own heading', () => {
    expect(groupTasks(listTasks([task('II.2', 5)]), sections)[0]?.path).toBe('II');
  });

  it('may stand in no section', () => {
    expect(groupTasks(listTasks([task('', 9)]), sections)[0]?.title).toBeNull();
  });

  it('do not take section II for section I', () => {
    expect(groupTasks(listTasks([task('II.9', 9)]), [section('I', 0, 'Mục đích')])[0]?.title).toBeNull();
  });
});

describe('the filter', () => {
  const tasks = listTasks([
    task('I', 1, { lead: ['Phòng Tổ chức cán bộ'] }),
    task('I', 2, { deadline: { text: 'Quý III', kind: 'by', due: '2026-09-30' } }),
  ]);

  it('finds words without their marks, in any order', () => {
    expect(filterTasks(tasks, { q: 'CAN BO  to chuc', unclear: null }).map(({ index }) => index)).toEqual([0]);
  });

  it('keeps the tasks that are not clear in one of the six', () => {
    expect(filterTasks(tasks, { q: '', unclear: 'time' }).map(({ index }) => index)).toEqual([0]);
  });
});

it('the six are counted and averaged over the tasks', () => {
  const tasks = listTasks([task('I', 1, { lead: ['Sở Y tế'] }), task('I', 2)]);
  expect(tallySix(tasks).person).toEqual({ clear: 1, vague: 0, unclear: 1 });
  expect(averageClear(tasks)).toBe(2);
});
