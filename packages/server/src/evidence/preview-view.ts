// What a file is shown as, over the wire (document/look/look.ts says what each part means).
import { z } from 'zod';

export const SignatureView = z.object({
  kind: z.enum(['signature', 'timestamp']),
  signer: z.string().nullable(),
  organisation: z.string().nullable(),
  issuer: z.string().nullable(),
  at: z.string().nullable(),
  /** Who says when: a time-stamp authority, the signer's own clock, or merely the file. */
  atBy: z.enum(['authority', 'signer', 'file']).nullable(),
  /** `changed`: not what was signed. `broken`: not of that key, or damaged. `unknown`: of a form that is not checked. */
  holds: z.enum(['yes', 'changed', 'broken', 'unknown']),
  /** What stands behind what was signed: nothing; only what a later signature covers; something unsigned. */
  after: z.enum(['nothing', 'signed', 'unsigned']),
  /** By the roots that are configured, on the day of the signature; `unchecked` where there are none. */
  trust: z.enum(['trusted', 'expired', 'untrusted', 'unchecked']),
  /** By a method that is broken today (SHA-1). */
  isWeak: z.boolean(),
});

const Cell = z.object({ text: z.string(), columns: z.number(), rows: z.number() });
const Block = z.discriminatedUnion('is', [
  z.object({ is: z.literal('paragraph'), text: z.string(), level: z.number() }),
  z.object({ is: z.literal('table'), rows: z.array(z.array(Cell).readonly()).readonly() }),
]);
const Sheet = z.object({
  name: z.string(),
  rows: z.array(z.array(z.string()).readonly()).readonly(),
  cut: z.boolean(),
});

/** Its letters are still being recognised: if it bears a mark of secrecy it will be removed. */
const BeingRead = z.boolean();

export const PreviewView = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('pages'),
    pages: z.number(),
    signatures: z.array(SignatureView).readonly(),
    isBeingRead: BeingRead,
  }),
  z.object({ is: z.literal('picture'), width: z.number(), height: z.number(), isBeingRead: BeingRead }),
  z.object({ is: z.literal('flow'), blocks: z.array(Block).readonly(), cut: z.boolean() }),
  z.object({ is: z.literal('sheets'), sheets: z.array(Sheet).readonly(), cut: z.boolean() }),
  z.object({ is: z.literal('text'), text: z.string(), cut: z.boolean() }),
  z.object({ is: z.literal('none'), why: z.enum(['format', 'encrypted', 'empty', 'too-large', 'broken']) }),
]);
