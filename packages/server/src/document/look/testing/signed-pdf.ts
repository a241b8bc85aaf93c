// PDFs signed for tests, in the forms in which programs sign them.
import { createHash, sign } from 'node:crypto';
import { type Holder, int, methodOf, octets, oid, seq, set, time, tlv } from './der.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SHA1 = '1.3.14.3.2.26';
const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TIMESTAMP_INFO = '1.2.840.113549.1.9.16.1.4';
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const ROOM = 16_384;

export type Way = {
  readonly by: Holder;
  /** That come with the signature besides the signer's own. */
  readonly between?: readonly Holder[];
  /** What the signer's clock says; null: it says nothing. */
  readonly at?: Date | null;
  readonly form?: 'adbe.pkcs7.detached' | 'adbe.pkcs7.sha1' | 'ETSI.RFC3161' | 'adbe.x509.rsa_sha1';
  readonly digest?: 'sha256' | 'sha1';
  /** An authority that puts its time on the signature, and the time. */
  readonly stamp?: { readonly by: Holder; readonly at: Date };
  readonly isBare?: boolean;
};

/** The file with one more signature at its end, over all that is before it. */
export function signed(pdf: Uint8Array, way: Way): Buffer {
  const file = Buffer.from(pdf);
  const table = /startxref\s+(\d+)/.exec(file.toString('latin1'))?.[1] ?? '0';
  const form = way.form ?? 'adbe.pkcs7.detached';
  const head = `\n99 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${form}/M(D:20260302081500+07'00')/ByteRange `;
  const range = `[0 ${'#'.repeat(10)} ${'#'.repeat(10)} ${'#'.repeat(10)}]`;
  const tail = `>>\nendobj\nstartxref\n${table}\n%%EOF\n`;
  const gapStart = file.length + head.length + range.length + '/Contents '.length;
  const gapEnd = gapStart + ROOM + 2;
  const numbers = [gapStart, gapEnd, tail.length].map((number) => String(number).padStart(10, '0'));
  const before = Buffer.concat([file, Buffer.from(`${head}[0 ${numbers.join(' ')}]/Contents `, 'latin1')]);
  const covered = Buffer.concat([before, Buffer.from(tail, 'latin1')]);
  const contents = contentsOf(covered, { ...way, form })
    .toString('hex')
    .padEnd(ROOM, '0');
  return Buffer.concat([before, Buffer.from(`<${contents}>${tail}`, 'latin1')]);
}

function contentsOf(covered: Buffer, way: Way): Buffer {
  switch (way.form) {
    case 'adbe.pkcs7.sha1':
      return signature(createHash('sha1').update(covered).digest(), { ...way, carries: DATA });
    case 'ETSI.RFC3161':
      return signature(stampOf(covered, way.at ?? new Date()), { ...way, at: null, carries: TIMESTAMP_INFO });
    default:
      return signature(covered, { ...way, carries: null });
  }
}

/** @param carries the kind of what it carries itself; null where it stands beside what is signed. */
function signature(content: Buffer, way: Way & { readonly carries: string | null }): Buffer {
  const { by, between = [], digest = 'sha256', carries } = way;
  const digestOid = oid(digest === 'sha1' ? SHA1 : SHA256);
  const kind = carries ?? DATA;
  const attributes = way.isBare === true ? [] : attributesOf(content, { ...way, kind });
  const data = attributes.length === 0 ? content : set(...attributes);
  const value = sign(digest, data, by.key);
  const stamp = way.stamp && stampToken(value, way.stamp);
  const signer = seq(
    int(1),
    seq(by.issuerName, int(by.serial)),
    seq(digestOid),
    ...(attributes.length === 0 ? [] : [tlv(0xa0, ...attributes)]),
    methodOf(by.isRsa),
    octets(value),
    ...(stamp === undefined ? [] : [tlv(0xa1, seq(oid(TIMESTAMP_TOKEN), set(stamp)))]),
  );
  const body = seq(
    int(1),
    set(seq(digestOid)),
    seq(oid(kind), ...(carries === null ? [] : [tlv(0xa0, octets(content))])),
    tlv(0xa0, by.der, ...between.map(({ der }) => der)),
    set(signer),
  );
  return seq(oid(SIGNED_DATA), tlv(0xa0, body));
}

function attributesOf(content: Buffer, { at, digest = 'sha256', kind }: Way & { readonly kind: string }): Buffer[] {
  const hash = createHash(digest).update(content).digest();
  return [
    seq(oid('1.2.840.113549.1.9.3'), set(oid(kind))),
    ...(at == null ? [] : [seq(oid('1.2.840.113549.1.9.5'), set(time(at)))]),
    seq(oid('1.2.840.113549.1.9.4'), set(octets(hash))),
  ];
}

function stampToken(value: Buffer, { by, at }: NonNullable<Way['stamp']>): Buffer {
  return signature(stampOf(value, at), { by, carries: TIMESTAMP_INFO });
}

function stampOf(content: Buffer, at: Date): Buffer {
  const imprint = seq(seq(oid(SHA256)), octets(createHash('sha256').update(content).digest()));
  return seq(int(1), oid('1.2.3.4'), imprint, int(7), time(at));
}
