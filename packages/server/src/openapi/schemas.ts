// Schemas of the contract as JSON Schema 2020-12, which is what OpenAPI 3.1 holds.
import { z } from 'zod';
import { BYTES } from '../kit/contract.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Schema = { readonly [key: string]: Json };

/** `input`: as a caller sends it, before it is converted; `output`: as it is answered. */
type Side = 'input' | 'output';

/** What no schema can say (`z.custom`, taken over from another library) is told as anything. */
export function schemaOf(schema: z.ZodType, io: Side): Schema {
  const {
    $schema: _dialect,
    '~standard': _standard,
    ...said
  } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    // A definition that is shared would point outside of the place where it stands.
    reused: 'inline',
  }) as Schema;
  if (JSON.stringify(said).includes('"#'))
    throw new Error('A schema that holds itself has no place in the description.');
  return said;
}

export function bodyOf(body: z.ZodType | typeof BYTES, io: Side): Schema {
  // Raw bytes have no schema (OpenAPI 3.1, "Considerations for File Uploads").
  return body === BYTES ? { 'application/octet-stream': {} } : { 'application/json': { schema: schemaOf(body, io) } };
}

/** The parts of an address, each a parameter of its own. */
export function inputParts(schema: z.ZodType | undefined, place: 'path' | 'query'): Schema[] {
  if (schema === undefined) return [];
  const said = schemaOf(schema, 'input');
  const required = new Set(Array.isArray(said['required']) ? said['required'] : []);
  return Object.entries((said['properties'] ?? {}) as Schema).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    schema: one,
  }));
}
