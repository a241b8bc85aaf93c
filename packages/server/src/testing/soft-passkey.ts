// A passkey in software, for tests: it answers the questions of WebAuthn as a device does, with a key pair of its own.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { z } from 'zod';
import type { NewPasskeyAnswer, PasskeyAnswer } from '../people/contract-proof.ts';

/** Flags of the authenticator: somebody was present, was verified; a key is attached. */
const PRESENT_AND_VERIFIED = 0x05;
const KEY_ATTACHED = 0x40;

export type SoftPasskey = {
  readonly create: (question: PublicKeyCredentialCreationOptionsJSON) => z.input<typeof NewPasskeyAnswer>;
  readonly answer: (question: PublicKeyCredentialRequestOptionsJSON) => z.input<typeof PasskeyAnswer>;
  /** As a copy of it would: with a count of the past. */
  readonly turnBack: () => void;
};

export function softPasskey(origin: string): SoftPasskey {
  const id = randomBytes(16);
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  let counter = 0;
  const name = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' as const };
  const dataOf = (rpId: string, flags: number) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE((counter += 1));
    return Buffer.concat([sha256(rpId), Buffer.of(flags), count]);
  };
  return {
    turnBack: () => void (counter = 0),
    create: ({ challenge, rp }) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const head = dataOf(rp.id ?? '', PRESENT_AND_VERIFIED | KEY_ATTACHED);
      const authData = Buffer.concat([head, Buffer.alloc(16), length, id, coseOf(publicKey)]);
      const attestation = Buffer.concat([
        Buffer.of(0xa3),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.of(0xa0),
        text('authData'),
        bytes(authData),
      ]);
      return {
        ...name,
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    answer: ({ challenge, rpId = '' }) => {
      const authData = dataOf(rpId, PRESENT_AND_VERIFIED);
      const client = clientData('webauthn.get', challenge, origin);
      const signature = sign('sha256', Buffer.concat([authData, sha256(client)]), privateKey);
      return {
        ...name,
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** CBOR (RFC 8949), as much of it as stands in an answer. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  // kty: EC2, alg: ES256, crv: P-256, x, y
  const head = Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21);
  return Buffer.concat([head, bytes(Buffer.from(x, 'base64url')), Buffer.of(0x22), bytes(Buffer.from(y, 'base64url'))]);
}

function text(words: string): Buffer {
  return Buffer.concat([Buffer.of(0x60 | words.length), Buffer.from(words)]);
}

/** The shortest form of the length, as is asked of whoever signs. */
function bytes(content: Buffer): Buffer {
  if (content.length < 256) return Buffer.concat([Buffer.of(0x58, content.length), content]);
  return Buffer.concat([Buffer.of(0x59, content.length >> 8, content.length & 0xff), content]);
}

function sha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
