// How a person proves who she is, over the wire: the answers of passkeys, codes, the password.
import { z } from 'zod';

/** What stands in the answer of a device, base64url. */
const Part = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/);

const Attachment = z.enum(['platform', 'cross-platform']).exactOptional();

/** Of `navigator.credentials.get`, as JSON (WebAuthn level 3). */
export const PasskeyAnswer = z.object({
  id: Part,
  rawId: Part,
  type: z.literal('public-key'),
  authenticatorAttachment: Attachment,
  clientExtensionResults: z.object({}),
  response: z.object({
    clientDataJSON: Part,
    authenticatorData: Part,
    signature: Part,
    userHandle: Part.exactOptional(),
  }),
});

/** Of `navigator.credentials.create`, as JSON. */
export const NewPasskeyAnswer = z.object({
  id: Part,
  rawId: Part,
  type: z.literal('public-key'),
  authenticatorAttachment: Attachment,
  clientExtensionResults: z.object({}),
  response: z.object({
    clientDataJSON: Part,
    attestationObject: z
      .string()
      .max(200_000)
      .regex(/^[\w-]*$/),
    transports: z.array(z.string().max(40)).max(20).exactOptional(),
  }),
});

export const GivenPassword = z.string().min(1).max(200);
export const Code = z.string().trim().min(1).max(60);

export const Proof = z.discriminatedUnion('way', [
  z.object({ way: z.literal('totp'), code: Code }),
  z.object({ way: z.literal('recovery'), code: Code }),
  z.object({ way: z.literal('passkey'), response: PasskeyAnswer }),
]);
export type Proof = z.output<typeof Proof>;

/** Within a session: a recovery code is too dear for it. */
export const FreshProof = z.discriminatedUnion('way', [
  z.object({ way: z.literal('password'), password: GivenPassword }),
  z.object({ way: z.literal('totp'), code: Code }),
  z.object({ way: z.literal('passkey'), response: PasskeyAnswer }),
]);
export type FreshProof = z.output<typeof FreshProof>;
