// What an access token opens, as against the session of a browser. Nobody stands behind a token at the moment in which it
// is used: what is grave, and what is about the person herself, asks for her.
import type { Endpoint } from './contract.ts';

/** What the record's own rules say of the person holds for her token too, within the rights that it was given. */
export function isOpenToTokens({ right, proof, isForTokens }: Endpoint): boolean {
  if (isForTokens === true) return true;
  return right !== 'anyone' && right !== 'signed-in' && proof === undefined;
}
