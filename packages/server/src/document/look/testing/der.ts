// Just enough DER to make certificates and signatures for tests, with keys of their own.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length;
  const head =
    length < 0x80
      ? [length]
      : length < 0x100
        ? [0x81, length]
        : length < 0x10000
          ? [0x82, length >> 8, length & 255]
          : [];
  if (head.length === 0) throw new Error('Longer than a test needs.');
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

export const seq = (...parts: readonly Uint8Array[]) => tlv(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]) => tlv(0x31, ...parts);
export const octets = (bytes: Uint8Array) => tlv(0x04, bytes);
export const int = (value: number) => {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  // A first bit of one would be a minus.
  return tlv(0x02, ...((bytes[0] ?? 0) > 127 ? [Buffer.from([0])] : []), bytes);
};
export const text = (value: string) => tlv(0x0c, Buffer.from(value, 'utf8'));
export const time = (at: Date) => tlv(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]|\.\d+/g, '')}`, 'latin1'));

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((part) => {
    const sevens = [part & 127];
    for (let left = Math.floor(part / 128); left > 0; left = Math.floor(left / 128)) sevens.unshift((left & 127) | 128);
    return sevens;
  });
  return tlv(0x06, Buffer.from(bytes));
}

export type Holder = {
  readonly der: Buffer;
  readonly pem: string;
  readonly key: KeyObject;
  readonly name: Buffer;
  readonly issuerName: Buffer;
  readonly serial: number;
  readonly isRsa: boolean;
};
export type Wanted = {
  readonly name: string;
  readonly organisation?: string;
  readonly issuer?: Holder;
  readonly isAuthority?: boolean;
  readonly from?: Date;
  readonly to?: Date;
  readonly kind?: 'ec' | 'rsa';
};

let serials = 1000;

/** A certificate with its key; of itself where no issuer is given. */
export function certificate(wanted: Wanted): Holder {
  const isRsa = wanted.kind === 'rsa';
  const keys = isRsa
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = nameOf(wanted.name, wanted.organisation);
  const issuer = wanted.issuer;
  const by = issuer ?? { key: keys.privateKey, name, isRsa };
  const serial = (serials += 1);
  const { from = new Date('2020-01-01T00:00:00Z'), to = new Date('2049-01-01T00:00:00Z') } = wanted;
  const constraints = seq(oid('2.5.29.19'), tlv(0x01, Buffer.from([255])), octets(seq(tlv(0x01, Buffer.from([255])))));
  const body = seq(
    tlv(0xa0, int(2)),
    int(serial),
    methodOf(by.isRsa),
    by.name,
    seq(time(from), time(to)),
    name,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    ...(wanted.isAuthority === true ? [tlv(0xa3, seq(constraints))] : []),
  );
  const value = tlv(0x03, Buffer.from([0]), sign('sha256', body, by.key));
  const der = seq(body, methodOf(by.isRsa), value);
  const pem = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
  return { der, pem, key: keys.privateKey, name, issuerName: by.name, serial, isRsa };
}

export function methodOf(isRsa: boolean): Buffer {
  return seq(oid(isRsa ? '1.2.840.113549.1.1.11' : '1.2.840.10045.4.3.2'));
}

function nameOf(name: string, organisation: string | undefined): Buffer {
  const part = (kind: string, value: string) => set(seq(oid(kind), text(value)));
  const parts = [part('2.5.4.3', name)];
  return seq(...(organisation === undefined ? [] : [part('2.5.4.10', organisation)]), ...parts);
}
