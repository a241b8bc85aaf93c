// What the signatures of a PDF say, and whether they are right: who signed, when, whether what was signed is unchanged,
// whether something came after it, and whether the signer is vouched for. Decree 30/2020 asks for such signatures on what is
// issued electronically.
import { createHash, type X509Certificate } from 'node:crypto';
import {
  type Checked,
  checkSignedData,
  checkTimestamp,
  type Holds,
  signedAt,
  stampOn,
  type Stamped,
} from './check-signed-data.ts';
import { findSignatures, type SignaturePlace } from './find-signatures.ts';
import { OID, type SignedData, signedDataOf } from './signed-data.ts';
import { type Trust, trustIn } from './trust.ts';

export type Signature = {
  /** A person or body; or an authority that has put a time on the file. */
  readonly kind: 'signature' | 'timestamp';
  readonly signer: string | null;
  readonly organisation: string | null;
  /** Who has given out the signer's certificate. */
  readonly issuer: string | null;
  /** When, in ISO 8601, and who says so: a time-stamp authority, the signer's own clock, or merely the file. */
  readonly at: string | null;
  readonly atBy: 'authority' | 'signer' | 'file' | null;
  readonly holds: Holds;
  /** What stands in the file behind what was signed: nothing; only what a later signature covers; something unsigned. */
  readonly after: 'nothing' | 'signed' | 'unsigned';
  readonly trust: Trust;
  readonly isWeak: boolean;
};

export type Roots = readonly X509Certificate[] | null;

/** In the order in which they were put into the file. `now` is the day for those that tell none. */
export function checkSignatures(bytes: Uint8Array, roots: Roots, now: Date): readonly Signature[] {
  const found = findSignatures(bytes).map((place) => ({ place, signature: check(place, roots, now) }));
  // What is added by a stranger is not made good by his signing it too.
  const good = found
    .filter(({ signature: { holds, trust } }) => holds === 'yes' && trust !== 'untrusted')
    .map(({ place }) => place.end);
  const last = Math.max(0, ...good);
  const isWhole = isBlank(bytes.subarray(last));
  return found.map(({ place, signature }): Signature => {
    const isLast = isBlank(bytes.subarray(place.end));
    return { ...signature, after: isLast ? 'nothing' : isWhole && last > place.end ? 'signed' : 'unsigned' };
  });
}

const LINE_ENDS = new Set([0x0a, 0x0d, 0x20]);

/** A line end that some programs add says nothing. */
function isBlank(rest: Uint8Array): boolean {
  return rest.length <= 4 && rest.every((byte) => LINE_ENDS.has(byte));
}

type Alone = Omit<Signature, 'after'>;

function check({ covered, contents, form, saidAt }: SignaturePlace, roots: Roots, now: Date): Alone {
  const said = { at: saidAt?.toISOString() ?? null, atBy: saidAt === null ? null : ('file' as const) };
  const nameless = { ...NAMELESS, ...said, trust: roots === null ? ('unchecked' as const) : ('untrusted' as const) };
  if (covered === undefined) return { ...nameless, holds: 'broken' };
  const signed = signedDataOf(contents);
  if (signed === undefined) return { ...nameless, holds: form === 'adbe.x509.rsa_sha1' ? 'unknown' : 'broken' };
  if (signed.contentType === OID.timestampInfo) return timestampOf(signed, covered(), { roots, now, nameless });

  const checked = checkContent(signed, covered(), form);
  const [stamp, own] = [authorityAt(stampOn(signed), roots), signedAt(signed)];
  const at = stamp ?? own ?? saidAt;
  const atBy = stamp !== undefined ? 'authority' : own !== undefined ? 'signer' : said.atBy;
  return { ...aboutOf(checked, { roots, at: at ?? now }), kind: 'signature', at: at?.toISOString() ?? null, atBy };
}

/** A clock is an authority where a root vouches for it: anybody can make one that says what he likes. */
function authorityAt(stamp: Stamped | undefined, roots: Roots): Date | undefined {
  const { certificate, certificates: between } = stamp?.check ?? {};
  if (stamp === undefined || certificate === undefined || between === undefined) return undefined;
  return trustIn({ certificate, between, roots, at: stamp.at }) === 'trusted' ? stamp.at : undefined;
}

/** In an old form the signature carries the SHA-1 of the bytes instead of being beside them. */
function checkContent(signed: SignedData, covered: Uint8Array, form: string | null): Checked {
  if (signed.content === null) return checkSignedData(signed, covered);
  const checked = checkSignedData(signed, signed.content);
  if (form !== 'adbe.pkcs7.sha1') return { ...checked, holds: 'unknown' };
  const isSame = createHash('sha1').update(covered).digest().equals(signed.content);
  return { ...checked, isWeak: true, holds: checked.holds === 'yes' && !isSame ? 'changed' : checked.holds };
}

type Around = { readonly roots: Roots; readonly now: Date; readonly nameless: Alone };

function timestampOf(signed: SignedData, covered: Uint8Array, { roots, now, nameless }: Around): Alone {
  const stamped = checkTimestamp(signed, covered);
  if (stamped === undefined) return { ...nameless, kind: 'timestamp' };
  const { at, check: checked } = stamped;
  const about = aboutOf(checked, { roots, at: checked.holds === 'yes' ? at : now });
  const atBy = about.trust === 'trusted' ? 'authority' : 'signer';
  return { ...about, kind: 'timestamp', at: at.toISOString(), atBy };
}

const NAMELESS = {
  kind: 'signature',
  signer: null,
  organisation: null,
  issuer: null,
  holds: 'unknown',
  isWeak: false,
} as const;

function aboutOf(
  { holds, certificate, certificates: between, isWeak }: Checked,
  { roots, at }: { readonly roots: Roots; readonly at: Date },
): Omit<Alone, 'kind' | 'at' | 'atBy'> {
  // Of a signature that is not of its key, the certificate beside it vouches for nothing.
  const isOfKey = holds === 'yes' || holds === 'changed';
  const trust = certificate && isOfKey ? trustIn({ certificate, between, roots, at }) : 'untrusted';
  return {
    signer: named(certificate, 'subject', 'CN'),
    organisation: named(certificate, 'subject', 'O'),
    issuer: named(certificate, 'issuer', 'CN') ?? named(certificate, 'issuer', 'O'),
    holds,
    trust: roots === null ? 'unchecked' : trust,
    isWeak,
  };
}

const LONGEST_NAME = 200;
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** As it stands in the certificate, without what hides or turns what follows it. */
function named(certificate: X509Certificate | undefined, of: 'subject' | 'issuer', part: 'CN' | 'O'): string | null {
  const value: unknown = certificate?.toLegacyObject()[of][part];
  const text = Array.isArray(value) ? value.join(', ') : value;
  return typeof text === 'string' ? text.normalize('NFC').replace(UNSEEN, '').slice(0, LONGEST_NAME) : null;
}
