import { expect, test } from 'vitest';
import { faultOfPassword } from './password.ts';

test.each([
  ['ngắn quá', 'short'],
  ['a'.repeat(201), 'long'],
  ['aaaaaaaaaaaa', 'common'],
  ['1234567890', 'common'],
  ['qwertyuiop123', 'common'],
  ['9876543210abc', 'common'],
  ['Matkhau@2026', 'common'],
  ['Mật khẩu 123456', 'common'],
  ['P@ssw0rd2026!', 'common'],
  ['vietnam@123456', 'common'],
  ['anhyeuem2000', 'common'],
  ['hahahahahaha', 'common'],
  ['saurodungthu', 'common'],
  ['0912345678', 'common'],
  ['NguyenVanAn.2026', 'username'],
  ['nguyenvanannguyenvanan', 'username'],
])('“%s” is refused as %s', (password, fault) => {
  const username = fault === 'username' ? 'nguyenvanan' : 'lanhdao';
  expect(faultOfPassword(password, username)).toBe(fault);
});

test.each(['con trâu đi trước cái cày', 'mật khẩu mới của tôi', 'Tám con cò trắng 8', 'xK9!fq2_Lw', '7f3b9c1e5a20d4'])(
  '“%s” is taken',
  (password) => expect(faultOfPassword(password, 'lanhdao')).toBeUndefined(),
);

test('a short username is no reason to refuse what happens to hold it', () => {
  expect(faultOfPassword('con trâu đi trước', 'an')).toBeUndefined();
});
