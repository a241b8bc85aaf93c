import { expect, test } from 'vitest';
import { screenAt } from './screens.ts';

test.each([
  ['/', '/'],
  ['/bao-cao', '/bao-cao'],
  ['/bao-cao/che-do', '/bao-cao'],
  ['/bao-cao/van-ban', '/bao-cao/van-ban'],
  ['/bao-cao/van-ban/7', '/bao-cao/van-ban'],
  ['/xac-nhan/thuc-te/viec', '/xac-nhan'],
  ['/viec-khac', undefined],
  ['/tai-khoan', undefined],
])('%s is of the screen %s', (path, screen) => {
  expect(screenAt(path)).toBe(screen);
});
