import { describe, expect, test } from 'vitest';
import { pdf } from '../testing/hostile-files.ts';
import { checkSignatures, type Roots, type Signature } from './check-signatures.ts';
import { certificate } from './testing/der.ts';
import { signed, type Way } from './testing/signed-pdf.ts';
import { certificatesIn } from './trust.ts';

const NOW = new Date('2026-11-25T00:00:00Z');
const AT = new Date('2026-03-02T01:15:00Z');

const root = certificate({ name: 'Gốc thử nghiệm', isAuthority: true });
const middle = certificate({ name: 'Cấp chứng thư thử', isAuthority: true, issuer: root });
const officer = certificate({ name: 'Người Ký Thử', organisation: 'UBND xã An Bình', issuer: middle });
const stranger = certificate({ name: 'Người lạ' });
const roots = certificatesIn(root.pem);

const PLAIN = pdf({ pages: 1, protected: false });
const OFFICER: Way = { by: officer, between: [middle], at: AT };
const look = (bytes: Uint8Array, by: Roots = roots): readonly Signature[] => checkSignatures(bytes, by, NOW);
const one = (bytes: Uint8Array, by: Roots = roots): Signature | undefined => look(bytes, by)[0];
/** With another byte in the place of these words. */
const changed = (bytes: Buffer, words: string) => {
  const copy = Buffer.from(bytes);
  copy[copy.indexOf(words)] = 0x5a;
  return copy;
};

test('a file that nobody has signed has no signatures, nor has one with a place prepared for one', () => {
  expect(look(PLAIN)).toEqual([]);
  expect(look(Buffer.concat([PLAIN, Buffer.from('<</ByteRange[0 0 0 0]/Contents<00>>>')]))).toEqual([]);
});

test('who signed, when, that nothing has changed since, and by whom she is vouched for', () => {
  expect(look(signed(PLAIN, OFFICER))).toEqual([
    {
      kind: 'signature',
      signer: 'Người Ký Thử',
      organisation: 'UBND xã An Bình',
      issuer: 'Cấp chứng thư thử',
      at: AT.toISOString(),
      atBy: 'signer',
      holds: 'yes',
      after: 'nothing',
      trust: 'trusted',
      isWeak: false,
    },
  ]);
});

describe('what was done to the file afterwards is told', () => {
  test('one byte changed within what was signed', () => {
    expect(one(changed(signed(PLAIN, OFFICER), 'MediaBox'))).toMatchObject({
      holds: 'changed',
      signer: 'Người Ký Thử',
    });
    expect(one(changed(signed(PLAIN, OFFICER), '/M(D:2026'))).toMatchObject({ holds: 'changed' });
  });

  test('something added behind it', () => {
    const more = Buffer.concat([signed(PLAIN, OFFICER), Buffer.from('\n3 0 obj<</Type/Page>>endobj\n%%EOF')]);
    expect(one(more)).toMatchObject({ holds: 'yes', after: 'unsigned' });
    expect(one(Buffer.concat([signed(PLAIN, OFFICER), Buffer.from('\r\n')]))).toMatchObject({ after: 'nothing' });
  });

  test('a second signature: the first does not cover it, the second covers all', () => {
    const body = certificate({ name: 'Con dấu', issuer: middle, kind: 'rsa' });
    const both = signed(signed(PLAIN, OFFICER), { by: body, between: [middle], at: NOW });
    expect(look(both)).toMatchObject([
      { signer: 'Người Ký Thử', holds: 'yes', after: 'signed' },
      { signer: 'Con dấu', holds: 'yes', after: 'nothing', trust: 'trusted' },
    ]);
    const byStranger = signed(signed(PLAIN, OFFICER), { by: stranger, at: NOW });
    expect(look(byStranger)).toMatchObject([
      { signer: 'Người Ký Thử', holds: 'yes', after: 'unsigned' },
      { signer: 'Người lạ', holds: 'yes', after: 'nothing', trust: 'untrusted' },
    ]);
    const more = Buffer.concat([both, Buffer.from('\n9 0 obj<<>>endobj')]);
    expect(look(more).map(({ after }) => after)).toEqual(['unsigned', 'unsigned']);
  });

  test('a wider gap, in which something could be hidden', () => {
    const file = signed(PLAIN, OFFICER);
    const [, gap = ''] = /ByteRange \[0 (\d{10})/.exec(file.toString('latin1')) ?? [];
    const narrower = String(Number(gap) - 3).padStart(10, '0');
    expect(one(Buffer.from(file.toString('latin1').replace(`[0 ${gap}`, `[0 ${narrower}`), 'latin1'))).toMatchObject({
      holds: 'broken',
    });
    const shifted = file.toString('latin1').replace('ByteRange [0 ', 'ByteRange [1 ');
    expect(one(Buffer.from(shifted, 'latin1'))).toMatchObject({ holds: 'broken' });
  });
});

describe('a signature that is not what it says', () => {
  test('made with another key than that of the certificate beside it', () => {
    const forged = { ...officer, key: stranger.key };
    expect(one(signed(PLAIN, { ...OFFICER, by: forged }))).toMatchObject({ holds: 'broken', trust: 'untrusted' });
  });

  test('rubbish in its place', () => {
    const file = signed(PLAIN, OFFICER)
      .toString('latin1')
      .replace(/<30[\da-f]{40}/, `<30${'ff'.repeat(20)}`);
    expect(one(Buffer.from(file, 'latin1'))).toMatchObject({ holds: 'broken', signer: null });
  });

  test('of a form that is not checked says so, and not that it is wrong', () => {
    const file = signed(PLAIN, { ...OFFICER, form: 'adbe.x509.rsa_sha1' }).toString('latin1');
    const old = Buffer.from(
      file.replace(/<30[\da-f]+/, (digits) => `<04${digits.slice(3)}`),
      'latin1',
    );
    expect(one(old)).toMatchObject({ holds: 'unknown' });
  });

  test('many thousands of places keep nobody busy', () => {
    const many = Buffer.concat([PLAIN, Buffer.from('/ByteRange [0 10 20 30]'.repeat(20_000))]);
    expect(look(many).length).toBeLessThanOrEqual(50);
  });
});

describe('whether the signer is vouched for', () => {
  test('is not said where no roots are configured', () => {
    expect(one(signed(PLAIN, OFFICER), null)).toMatchObject({ holds: 'yes', trust: 'unchecked' });
  });

  test('not by a root that is not ours, and not through who may not vouch', () => {
    expect(one(signed(PLAIN, { by: stranger, at: AT }))).toMatchObject({ holds: 'yes', trust: 'untrusted' });
    expect(one(signed(PLAIN, { ...OFFICER, between: [] }))).toMatchObject({ trust: 'untrusted' });
    const noAuthority = certificate({ name: 'Cán bộ thường', issuer: root });
    const by = certificate({ name: 'Giả mạo', issuer: noAuthority });
    expect(one(signed(PLAIN, { by, between: [noAuthority], at: AT }))).toMatchObject({ trust: 'untrusted' });
  });

  test('not through a stranger who has taken the name of one between', () => {
    const sameName = certificate({ name: 'Cấp chứng thư thử', isAuthority: true });
    const by = certificate({ name: 'Giả mạo', issuer: sameName });
    expect(one(signed(PLAIN, { by, between: [middle, sameName], at: AT }))).toMatchObject({ trust: 'untrusted' });
  });

  test('on the day of the signature, which may be one after the certificate has ended', () => {
    const to = new Date('2026-01-01T00:00:00Z');
    const by = certificate({ name: 'Hết hạn', issuer: middle, to });
    expect(one(signed(PLAIN, { by, between: [middle], at: AT }))).toMatchObject({ holds: 'yes', trust: 'expired' });
    const inTime = new Date('2025-12-31T00:00:00Z');
    expect(one(signed(PLAIN, { by, between: [middle], at: inTime }))).toMatchObject({ trust: 'trusted' });
  });
});

describe('the time of a signature', () => {
  const clock = certificate({ name: 'Dấu thời gian thử', issuer: root });

  test('is that of an authority before that of the signer, and that of the file last', () => {
    const stamp = { by: clock, at: new Date('2026-03-02T01:16:00Z') };
    expect(one(signed(PLAIN, { ...OFFICER, stamp }))).toMatchObject({
      at: '2026-03-02T01:16:00.000Z',
      atBy: 'authority',
    });
    expect(one(signed(PLAIN, { ...OFFICER, at: null }))).toMatchObject({
      at: '2026-03-02T01:15:00.000Z',
      atBy: 'file',
    });
  });

  test('of a clock for which nobody vouches is not that of an authority, and saves no certificate that has ended', () => {
    const own = certificate({ name: 'Đồng hồ tự làm' });
    const ended = certificate({ name: 'Hết hạn', issuer: middle, to: new Date('2026-01-01T00:00:00Z') });
    const stamp = { by: own, at: new Date('2025-12-01T00:00:00Z') };
    const file = signed(PLAIN, { by: ended, between: [middle], at: AT, stamp });
    expect(one(file)).toMatchObject({ at: AT.toISOString(), atBy: 'signer', trust: 'expired' });
    expect(one(file, null)).toMatchObject({ atBy: 'signer', trust: 'unchecked' });
    const alone = signed(PLAIN, { by: own, at: AT, form: 'ETSI.RFC3161' });
    expect(one(alone)).toMatchObject({ kind: 'timestamp', atBy: 'signer', trust: 'untrusted' });
  });

  test('put on the file by an authority alone is told as such', () => {
    const at = new Date('2026-04-01T00:00:00Z');
    const stamped = signed(PLAIN, { by: clock, at, form: 'ETSI.RFC3161' });
    expect(one(stamped)).toMatchObject({ kind: 'timestamp', holds: 'yes', at: at.toISOString(), trust: 'trusted' });
    expect(one(changed(stamped, 'MediaBox'))).toMatchObject({ kind: 'timestamp', holds: 'changed' });
  });
});

describe('forms in which programs sign', () => {
  test.each<[string, Partial<Way>, Partial<Signature>]>([
    ['without attributes', { isBare: true }, { holds: 'yes', atBy: 'file' }],
    ['with the hash carried along', { form: 'adbe.pkcs7.sha1' }, { holds: 'yes', isWeak: true }],
    ['with SHA-1', { digest: 'sha1' }, { holds: 'yes', isWeak: true }],
  ])('%s', (_name, way, expected) => {
    const file = signed(PLAIN, { ...OFFICER, ...way });
    expect(one(file)).toMatchObject(expected);
    expect(one(changed(file, 'MediaBox'))).toMatchObject({ holds: 'changed' });
  });
});
