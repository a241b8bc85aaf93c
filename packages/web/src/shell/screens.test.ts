import { expect, test } from 'vitest';
import { router } from '../router.tsx';
import { screenAt } from './screens.ts';

/** Gone to from the head of every screen or from one's own account: no entry of the navigation leads to them. */
const OF_NO_ENTRY = ['/tim-kiem', '/thong-bao', '/tai-khoan', '/api-tai-lieu', '/dang-nhap', '/dang-nhap/oidc'];

test.each([
  ['/', '/'],
  ['/bao-cao', '/bao-cao'],
  ['/bao-cao/che-do', '/bao-cao'],
  ['/bao-cao/van-ban', '/bao-cao/van-ban'],
  ['/bao-cao/van-ban/7', '/bao-cao/van-ban'],
  ['/xac-nhan/thuc-te/viec', '/xac-nhan'],
  ['/bang-cheo', '/theo-doi'],
  ['/xep-hang', '/theo-doi'],
  ['/chi-tieu', '/theo-doi'],
  ['/cho-dieu-kien', '/theo-doi'],
  ['/cho-gui', '/viec'],
  ['/viec-khac', undefined],
  ['/tai-khoan', undefined],
])('%s is of the screen %s', (path, screen) => {
  expect(screenAt(path)).toBe(screen);
});

test('wherever one is, an entry of the navigation says so', () => {
  const without = Object.keys(router.routesByPath).filter((path) => screenAt(path) === undefined);
  expect(without.toSorted()).toEqual(OF_NO_ENTRY.toSorted());
});
