// A signature in the form of CMS (RFC 5652), taken apart: the certificates that it carries and what its signer has signed.
// Undefined, never an exception, for what is no such thing.
import { BaseBlock, Constructed, fromBER, ObjectIdentifier, OctetString, Sequence, Set as Asn1Set } from 'asn1js';

export type SignedData = {
  readonly certificates: readonly Uint8Array[];
  /** What is signed, where the signature carries it itself. */
  readonly content: Uint8Array | null;
  readonly contentType: string;
  readonly signer: SignerInfo;
};

export type SignerInfo = {
  /** Of the certificate, upper case hexadecimal; null where it is named in another way. */
  readonly serial: string | null;
  readonly digest: string;
  /** What was signed instead of the content itself, as it was signed; null where it was the content. */
  readonly attributes: { readonly signed: Uint8Array; readonly values: ReadonlyMap<string, BaseBlock> } | null;
  readonly algorithm: string;
  readonly signature: Uint8Array;
  /** A token of a time-stamp authority over the signature (RFC 3161). */
  readonly timestamp: Uint8Array | null;
};

export const OID = {
  signedData: '1.2.840.113549.1.7.2',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
} as const;

export function signedDataOf(bytes: Uint8Array): SignedData | undefined {
  const [type, wrapped] = childrenOf(blockOf(bytes));
  const [content] = childrenOf(wrapped);
  if (!(content instanceof Sequence) || oidOf(type) !== OID.signedData) return undefined;
  const parts = childrenOf(content);
  const [encapsulated, signers] = [parts[2], parts.at(-1)];
  const certificates = parts.find((part) => isTagged(part, 0));
  const [contentType, carried] = childrenOf(encapsulated);
  // A signature of a PDF has one signer.
  const signer = signers instanceof Asn1Set ? signerOf(childrenOf(signers)[0]) : undefined;
  if (signer === undefined) return undefined;
  return {
    certificates: childrenOf(certificates)
      .filter((one) => one instanceof Sequence)
      .map(rawOf),
    content: octetsOf(childrenOf(carried)[0]),
    contentType: oidOf(contentType) ?? '',
    signer,
  };
}

/** The first block of these bytes; what fills the gap behind it is not looked at. */
export function blockOf(bytes: Uint8Array): BaseBlock | undefined {
  try {
    const { offset, result } = fromBER(bytes);
    return offset < 0 ? undefined : result;
  } catch {
    // Damaged, or made to be.
    return undefined;
  }
}

export function childrenOf(block: BaseBlock | undefined): readonly BaseBlock[] {
  return block instanceof Constructed ? block.valueBlock.value : [];
}

export function oidOf(block: BaseBlock | undefined): string | null {
  return block instanceof ObjectIdentifier ? block.valueBlock.toString() : null;
}

export function octetsOf(block: BaseBlock | undefined): Uint8Array | null {
  return block instanceof OctetString ? new Uint8Array(block.getValue()) : null;
}

/** As it came, byte by byte. */
export function rawOf(block: BaseBlock): Uint8Array {
  return block.valueBeforeDecodeView;
}

const CONTEXT = 3;

function isTagged(block: BaseBlock | undefined, tag: number): block is BaseBlock {
  return block?.idBlock.tagClass === CONTEXT && block.idBlock.tagNumber === tag;
}

function signerOf(block: BaseBlock | undefined): SignerInfo | undefined {
  const [, named, digest, ...rest] = childrenOf(block);
  const signed = rest.find((part) => isTagged(part, 0));
  const unsigned = rest.find((part) => isTagged(part, 1));
  const [algorithm, signature] = rest.filter((part) => !isTagged(part, 0) && !isTagged(part, 1));
  const [digestOid, algorithmOid] = [oidOf(childrenOf(digest)[0]), oidOf(childrenOf(algorithm)[0])];
  const value = octetsOf(signature);
  if (digestOid === null || algorithmOid === null || value === null) return undefined;
  const token = attributesIn(unsigned).get(OID.timestampToken);
  return {
    serial: named instanceof Sequence ? serialOf(childrenOf(named)[1]) : null,
    digest: digestOid,
    attributes: signed === undefined ? null : { signed: asSet(rawOf(signed)), values: attributesIn(signed) },
    algorithm: algorithmOid,
    signature: value,
    timestamp: token === undefined ? null : rawOf(token),
  };
}

/** They travel under a tag of their own, and are signed as the set that they are (RFC 5652, 5.4). */
function asSet(raw: Uint8Array): Uint8Array {
  const set = Uint8Array.from(raw);
  set[0] = 0x31;
  return set;
}

function attributesIn(block: BaseBlock | undefined): ReadonlyMap<string, BaseBlock> {
  const found = new Map<string, BaseBlock>();
  for (const attribute of childrenOf(block)) {
    const [name, values] = childrenOf(attribute);
    const [value] = childrenOf(values);
    const oid = oidOf(name);
    if (oid !== null && value !== undefined) found.set(oid, value);
  }
  return found;
}

/** As Node writes the number of a certificate. */
function serialOf(block: BaseBlock | undefined): string | null {
  if (block === undefined) return null;
  const [, , ...value] = rawOf(block);
  const hex = Buffer.from(value).toString('hex').toUpperCase();
  return hex.replace(/^(?:00)+(?=..)/, '');
}
