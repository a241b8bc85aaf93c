// Whether a certificate is vouched for, through those between, by one of the roots that the body trusts, on the day of the
// signature. Whether it was revoked is not asked: nothing leaves the house for it.
import { X509Certificate } from 'node:crypto';

/** `unchecked`: no roots are configured. `expired`: vouched for, but not on that day. */
export type Trust = 'trusted' | 'expired' | 'untrusted' | 'unchecked';

/** Chains are short: root, one or two between, signer. Many that have one name and one key would lead many ways. */
const LONGEST = 5;
const MOST_BETWEEN = 12;

export type TrustQuestion = {
  readonly certificate: X509Certificate;
  /** Those that came with the signature. */
  readonly between: readonly X509Certificate[];
  /** Null where none are configured. */
  readonly roots: readonly X509Certificate[] | null;
  readonly at: Date;
};

export function trustIn({ certificate, between, roots, at }: TrustQuestion): Trust {
  if (roots === null) return 'unchecked';
  const chains = chainsFrom(certificate, { between: between.slice(0, MOST_BETWEEN), roots });
  if (chains.length === 0) return 'untrusted';
  return chains.some((chain) => chain.every((one) => isValidAt(one, at))) ? 'trusted' : 'expired';
}

/** The certificates of a PEM file. Throws where one is none. */
export function certificatesIn(pem: string): readonly X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}

type Known = Pick<TrustQuestion, 'between'> & { readonly roots: readonly X509Certificate[] };

/** Every way from a certificate to a root, both ends among it. Certificates of several ways may have the same name. */
function chainsFrom(
  certificate: X509Certificate,
  known: Known,
  before: readonly X509Certificate[] = [],
): readonly (readonly X509Certificate[])[] {
  const chain = [...before, certificate];
  if (known.roots.some((root) => isSame(root, certificate))) return [chain];
  if (chain.length >= LONGEST) return [];
  const issuers = [...known.roots, ...known.between].filter(
    (issuer) => issuer.ca && !chain.some((one) => isSame(one, issuer)) && isIssuedBy(certificate, issuer),
  );
  return issuers.flatMap((issuer) => chainsFrom(issuer, known, chain));
}

function isSame(one: X509Certificate, other: X509Certificate): boolean {
  return one.raw.equals(other.raw);
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A key of another kind.
    return false;
  }
}

function isValidAt({ validFrom, validTo }: X509Certificate, at: Date): boolean {
  return Date.parse(validFrom) <= at.getTime() && at.getTime() <= Date.parse(validTo);
}
