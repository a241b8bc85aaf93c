// Where addresses that people enter may lead. A name means what it is resolved to at the moment of the call, so every number is
// asked anew: the internet, and of what is private, reserved or this machine's own only what the operator has opened.
import { BlockList, isIP, isIPv4 } from 'node:net';
import { isLoopback } from './loopback.ts';

export type Networks = {
  /** Whether any public number may be called. */
  readonly internet: boolean;
  /** Beyond those. */
  readonly opened: BlockList;
};

/** Any public number, and nothing else. */
export const INTERNET: Networks = { internet: true, opened: new BlockList() };

/** `text`: “internet” and ranges, separated by commas: “internet,10.20.0.0/16”. Undefined where it is not that. */
export function readNetworks(text: string): Networks | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const opened = new BlockList();
  for (const part of parts) {
    if (part === 'internet' || part === 'none') continue;
    const [number = '', bits = ''] = part.split('/');
    const family = isIP(number);
    if (family === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) return undefined;
    opened.addSubnet(number, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  }
  return parts.includes('none') && parts.length > 1 ? undefined : { internet: parts.includes('internet'), opened };
}

/** Whether a number may be called. */
export function isWithin({ internet, opened }: Networks, number: string): boolean {
  const family = isIP(number);
  if (family === 0) return false;
  if (opened.check(number, family === 4 ? 'ipv4' : 'ipv6')) return true;
  return internet && isPublic(number);
}

/** What is wrong with an address before anything is resolved: the rest is told by the call. */
export function faultOfAddress(networks: Networks, url: URL): 'not-https' | 'not-public' | undefined {
  const host = hostOf(url);
  // In clear to this machine only, where that is open at all.
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return 'not-https';
  if (url.username !== '' || url.password !== '') return 'not-https';
  // Nothing may be called at all: that is known before the name is asked.
  if (!networks.internet && networks.opened.rules.length === 0) return 'not-public';
  const number = isIP(host) === 0 ? (isLoopback(host) || host.endsWith('.localhost') ? '127.0.0.1' : undefined) : host;
  return number === undefined || isWithin(networks, number) ? undefined : 'not-public';
}

/** Without the brackets of IPv6, and without the dot at the end of a full name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** Special-purpose numbers by the registries of IANA (RFC 6890): none is a public machine. */
const SPECIAL = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  SPECIAL.addSubnet(net, bits, 'ipv4');
}
// Within 2000::/3: what carries an IPv4 number inside it, what is for documents, and what is reserved.
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  SPECIAL.addSubnet(net, bits, 'ipv6');
}
const GLOBAL_V6 = new BlockList();
GLOBAL_V6.addSubnet('2000::', 3, 'ipv6');

function isPublic(number: string): boolean {
  if (isIPv4(number)) return !SPECIAL.check(number, 'ipv4');
  return GLOBAL_V6.check(number, 'ipv6') && !SPECIAL.check(number, 'ipv6');
}
