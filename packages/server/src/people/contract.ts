// Signing in and out, over the wire.
import { RIGHTS, ROLE_NAMES, UNIT_KIND_NAMES } from '@sauro/core';
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';

/** Long enough to be a phrase; longer than 72 bytes is fine with Argon2. */
const NewPassword = z.string().min(10).max(200);

export const CurrentSession = z.object({
  person: z.object({ id: z.string(), name: z.string(), username: z.string() }),
  offices: z.array(
    z.object({
      unit: z.object({ id: z.string(), code: z.string(), name: z.string(), kind: z.enum(UNIT_KIND_NAMES) }),
      role: z.enum(ROLE_NAMES),
    }),
  ),
  can: z.array(z.enum(RIGHTS)),
});
export type CurrentSession = z.output<typeof CurrentSession>;

export const peopleContract = {
  signIn: {
    method: 'POST',
    path: '/api/session',
    summary: 'Signs a person in and sets the session cookie.',
    right: 'anyone',
    body: z.object({ username: z.string().trim().min(1).max(100), password: z.string().min(1).max(200) }),
    result: CurrentSession,
  },
  currentSession: {
    method: 'GET',
    path: '/api/session',
    summary: 'Who is signed in, in which offices, and what she may do.',
    right: 'signed-in',
    result: CurrentSession,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    summary: 'Ends the session.',
    right: 'signed-in',
  },
  changePassword: {
    method: 'PUT',
    path: '/api/session/password',
    summary: "Changes the person's own password and ends her other sessions.",
    right: 'signed-in',
    body: z.object({ current: z.string().min(1).max(200), next: NewPassword }),
  },
} as const satisfies Contract;
