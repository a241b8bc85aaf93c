import { expect, test } from 'vitest';
import type { IssuePreview, IssueTask } from '../calls.ts';
import { toKnow, unstaffedOf } from './to-know.ts';

const task = (id: string, unstaffed: number[], wouldIssue = unstaffed.length): IssueTask => ({
  id,
  section: 'II.1',
  text: id,
  due: null,
  period: null,
  lead: [],
  coordinate: [],
  wouldIssue,
  issued: 0,
  withdrawn: null,
  late: false,
  unlooked: false,
  unstaffed,
});
const unstaffed = ['Sở Thủy lợi', 'Xã An Bình', 'Xã Hòa Lạc'].map((name) => ({ id: name, name }));
const tasks = [task('kênh', [0, 2]), task('đê', [2]), task('rừng', [], 3), task('cầu', [1])];
const preview: IssuePreview = {
  revision: 1,
  planIssuer: null,
  issuers: [],
  planIssuedBy: null,
  names: [],
  tasks,
  unstaffed,
  totals: { tasks: 4, wouldIssue: 7, issued: 0, unsettled: 0 },
};

test('that nobody receives it is known of the chosen tasks alone: how much work, and each unit once', () => {
  const chosen = tasks.slice(0, 3);
  const [known, ...others] = toKnow({ preview, chosen, issuer: 'home' });
  expect(others).toEqual([]);
  expect([known?.what, known?.tasks.map(({ id }) => id)]).toEqual(['unstaffed', ['kênh', 'đê']]);
  const { work, units } = unstaffedOf(preview, known?.tasks ?? []);
  expect([work, units.map(({ name }) => name)]).toEqual([3, ['Sở Thủy lợi', 'Xã Hòa Lạc']]);
  expect(toKnow({ preview, chosen: tasks.slice(2, 3), issuer: 'home' })).toEqual([]);
});
