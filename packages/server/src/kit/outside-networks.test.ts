import { describe, expect, test } from 'vitest';
import { faultOfAddress, isWithin, type Networks, readNetworks } from './outside-networks.ts';

const networks = (text: string): Networks => {
  const read = readNetworks(text);
  if (read === undefined) throw new Error(`${text} is no list of networks.`);
  return read;
};

describe('what may be called on the internet', () => {
  test.each([
    ['93.184.216.34', true],
    ['2606:4700:4700::1111', true],
    ['127.0.0.1', false],
    ['127.8.9.10', false],
    ['10.0.0.1', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['224.0.0.1', false],
    ['::1', false],
    ['::', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:93.184.216.34', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001:db8::1', false],
    ['may.tinh.test', false],
  ])('%s: %s', (number, may) => {
    expect(isWithin(networks('internet'), number)).toBe(may);
  });

  test('and inside, what the operator has opened and nothing else', () => {
    const opened = networks('internet,10.20.0.0/16,fd12::/32');
    const asked = ['10.20.3.4', '10.21.0.1', 'fd12::5', 'fd13::5', '93.184.216.34', '::ffff:10.20.3.4'];
    expect(asked.map((number) => isWithin(opened, number))).toEqual([true, false, true, false, true, true]);
  });

  test('or inside alone, or nothing at all', () => {
    expect(isWithin(networks('10.20.0.0/16'), '93.184.216.34')).toBe(false);
    expect(isWithin(networks('none'), '93.184.216.34')).toBe(false);
  });
});

test.each(['', 'inside', '10.0.0.0', '10.0.0.0/33', '10.0.0.0/x', 'none,internet'])(
  '“%s” is no list of networks',
  (text) => {
    expect(readNetworks(text)).toBeUndefined();
  },
);

describe('an address', () => {
  test.each([
    ['https://hook.tinh.gov.vn/sauro', undefined],
    ['https://93.184.216.34/x', undefined],
    ['http://hook.tinh.gov.vn/sauro', 'not-https'],
    ['http://127.0.0.1/x', 'not-public'],
    ['https://ai:ai@hook.tinh.gov.vn/', 'not-https'],
    ['https://localhost/x', 'not-public'],
    ['https://a.localhost/x', 'not-public'],
    ['https://localhost./x', 'not-public'],
    ['https://0x7f.1/x', 'not-public'],
    ['https://2130706433/x', 'not-public'],
    ['https://[::1]/x', 'not-public'],
    ['https://[::ffff:10.0.0.1]/x', 'not-public'],
    ['ftp://hook.tinh.gov.vn/', 'not-https'],
  ])('%s: %s', (text, fault) => {
    expect(faultOfAddress(networks('internet'), new URL(text))).toBe(fault);
  });

  test('of any kind is refused where nothing may be called', () => {
    expect(faultOfAddress(networks('none'), new URL('https://hook.tinh.gov.vn/'))).toBe('not-public');
  });

  test('of this machine is called in clear where it is open', () => {
    expect(faultOfAddress(networks('127.0.0.0/8'), new URL('http://127.0.0.1:9/x'))).toBeUndefined();
  });
});
