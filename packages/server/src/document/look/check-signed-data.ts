// Whether a signature is one of the key that it names, over the bytes that it is said to be over.
import { createHash, constants, verify, X509Certificate } from 'node:crypto';
import { GeneralizedTime, UTCTime } from 'asn1js';
import { blockOf, childrenOf, octetsOf, OID, oidOf, type SignedData, signedDataOf } from './signed-data.ts';

/**
 * `changed`: the bytes are others than those that were signed. `broken`: the signature is not of that key, or is damaged.
 * `unknown`: of a form, or by a method, that we cannot check.
 */
export type Holds = 'yes' | 'changed' | 'broken' | 'unknown';

export type Checked = {
  readonly holds: Holds;
  /** Whose key it is; where it does not hold, whose it says that it is. */
  readonly certificate: X509Certificate | undefined;
  /** All that it carries, that one among them. */
  readonly certificates: readonly X509Certificate[];
  /** By a method that is broken today. */
  readonly isWeak: boolean;
};

const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Signatures without a digest in their name take that of the signer. */
const RSA = new Set(['1', '5', '11', '12', '13', '14'].map((last) => `1.2.840.113549.1.1.${last}`));
const RSA_PSS = '1.2.840.113549.1.1.10';
const ECDSA = /^1\.2\.840\.10045\.(?:2\.1|4\.(?:1|3\.[1-4]))$/;

/** @param content what is signed, where the signature does not carry it. */
export function checkSignedData(signed: SignedData, content: Uint8Array): Checked {
  const { signer } = signed;
  const certificates = signed.certificates.flatMap(certificateOf);
  const named = certificates.filter(({ serialNumber }) => signer.serial === null || serialNumber === signer.serial);
  const digest = DIGESTS[signer.digest];
  const about = { certificates, isWeak: digest === 'sha1' };
  const [first] = named;
  if (digest === undefined || first === undefined) return { ...about, holds: 'unknown', certificate: first };
  const method = { digest, algorithm: signer.algorithm, signature: signer.signature };
  if (!isKnown(signer.algorithm)) return { ...about, holds: 'unknown', certificate: first };

  if (signer.attributes !== null) {
    const said = octetsOf(signer.attributes.values.get(OID.messageDigest));
    if (said === null) return { ...about, holds: 'broken', certificate: first };
    const isSame = createHash(digest).update(content).digest().equals(said);
    const certificate = keyOf(named, signer.attributes.signed, method);
    if (certificate === undefined) return { ...about, holds: 'broken', certificate: first };
    return { ...about, holds: isSame ? 'yes' : 'changed', certificate };
  }
  // Signed as it is: a wrong key and other bytes cannot be told apart.
  const certificate = keyOf(named, content, method);
  return { ...about, holds: certificate === undefined ? 'changed' : 'yes', certificate: certificate ?? first };
}

export type Stamped = { readonly at: Date; readonly check: Checked };

/** A token of a time-stamp authority: when it says that these bytes were there (RFC 3161). Undefined where it is none. */
export function checkTimestamp(token: SignedData | undefined, content: Uint8Array): Stamped | undefined {
  if (token?.content == null || token.contentType !== OID.timestampInfo) return undefined;
  const [, , imprint, , time] = childrenOf(blockOf(token.content));
  const [method, value] = childrenOf(imprint);
  const digest = DIGESTS[oidOf(childrenOf(method)[0]) ?? ''];
  const said = octetsOf(value);
  if (digest === undefined || said === null || !(time instanceof GeneralizedTime)) return undefined;
  const check = checkSignedData(token, token.content);
  const isOver = createHash(digest).update(content).digest().equals(said);
  return { at: time.toDate(), check: check.holds === 'yes' && !isOver ? { ...check, holds: 'changed' } : check };
}

/** The time that somebody else has put over the signature, where it carries one that holds. */
export function stampOn({ signer }: SignedData): Stamped | undefined {
  if (signer.timestamp === null) return undefined;
  const stamped = checkTimestamp(signedDataOf(signer.timestamp), signer.signature);
  return stamped?.check.holds === 'yes' ? stamped : undefined;
}

/** As the signer's own clock had it. */
export function signedAt({ signer }: SignedData): Date | undefined {
  const time = signer.attributes?.values.get(OID.signingTime);
  return time instanceof UTCTime || time instanceof GeneralizedTime ? time.toDate() : undefined;
}

function isKnown(algorithm: string): boolean {
  return RSA.has(algorithm) || algorithm === RSA_PSS || ECDSA.test(algorithm);
}

type Method = { readonly digest: string; readonly algorithm: string; readonly signature: Uint8Array };

function keyOf(
  certificates: readonly X509Certificate[],
  data: Uint8Array,
  { digest, algorithm, signature }: Method,
): X509Certificate | undefined {
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  return certificates.find(({ publicKey: key }) => {
    try {
      return verify(digest, data, { key, ...(algorithm === RSA_PSS ? pss : {}) }, signature);
    } catch {
      // A key of another kind than the signature: not its key.
      return false;
    }
  });
}

function certificateOf(der: Uint8Array): readonly X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
}
