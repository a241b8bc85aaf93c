// Any request that the contract allows, made up: its schemas say what may stand where, and ids are taken from a pool.
import * as fc from 'fast-check';
import { z } from 'zod';
import { BYTES, type Endpoint } from '../../kit/contract.ts';
import type { Pool } from './pools.ts';

export type MadeUp = {
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Record<string, string>;
};

/** `pools`: where the id of the path and those in query and body are taken from. */
export function requestOf(
  endpoint: Endpoint,
  pools: { readonly path: Pool; readonly rest: Pool },
): fc.Arbitrary<MadeUp> {
  const params = endpoint.params
    ? valueOf(schemaOf(endpoint.params), pools.path, kindIn(endpoint.path))
    : fc.constant({});
  const query = endpoint.query ? valueOf(schemaOf(endpoint.query), pools.rest) : fc.constant({});
  return fc.record({ params, query, body: bodyOf(endpoint, pools.rest) }).map((made) => ({
    path: addressOf(endpoint.path, made.params, made.query),
    ...made.body,
  }));
}

type Sent = Pick<MadeUp, 'body' | 'headers'>;

function bodyOf(endpoint: Endpoint, pool: Pool): fc.Arbitrary<Sent> {
  if (endpoint.body === undefined) return fc.constant({ body: undefined, headers: {} });
  if (endpoint.body === BYTES) {
    return fc.string().map((text) => ({
      body: `KẾ HOẠCH\n${text}`,
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'tep.txt' },
    }));
  }
  return valueOf(schemaOf(endpoint.body), pool).map((value) => ({
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/json' },
  }));
}

/** What the path says that its id is of: /api/assignments/:id → assignments. */
function kindIn(path: string): string {
  const parts = path.split('/');
  return parts[parts.indexOf(':id') - 1] ?? '';
}

function addressOf(path: string, params: unknown, query: unknown): string {
  const values = new Map(Object.entries(params as Record<string, unknown>));
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
  const asked = Object.entries(query as Record<string, unknown>)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]): [string, string] => [name, String(value)]);
  const search = new URLSearchParams(asked).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

type Schema = z.core.JSONSchema.BaseSchema;

const SCHEMAS = new Map<z.ZodType, Schema>();
function schemaOf(schema: z.ZodType): Schema {
  const known = SCHEMAS.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  SCHEMAS.set(schema, known);
  return known;
}

/** `kind`: what an id here is of, where that is known. */
function valueOf(schema: Schema, pool: Pool, kind = ''): fc.Arbitrary<unknown> {
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((one) => valueOf(asSchema(one), pool, kind)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, pool, kind);
    case 'array':
      return fc.array(valueOf(asSchema(schema.items), pool, kind), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, 3),
      });
    case 'integer':
    case 'number':
      return fc.integer({ min: lowest(schema), max: Math.min(schema.maximum ?? 100, lowest(schema) + 12) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return stringOf(schema, pool, kind);
  }
}

function objectOf(schema: Schema, pool: Pool, kind: string): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return fc.constant({});
  const required = properties.map(([name]) => name).filter((name) => schema.required?.includes(name));
  return fc.record(
    // An id in a field that names no kind is taken from any.
    Object.fromEntries(
      properties.map(([name, one]) => [name, valueOf(asSchema(one), pool, name === 'id' ? kind : name)]),
    ),
    { requiredKeys: required },
  );
}

function stringOf(
  { format, pattern, minLength = 0, maxLength = 200 }: Schema,
  pool: Pool,
  kind: string,
): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.constantFrom(...pool(kind));
  if (format === 'date') return fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`);
  if (format === 'uri') return fc.constant('https://tinh.test/minh-chung');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u')).map((text) => text.slice(0, maxLength));
  return fc
    .constantFrom('hộ nghèo', 'DAU', 'Người', 'xã', 'x'.repeat(minLength))
    .filter((text) => text.length >= minLength);
}

function lowest({ minimum, exclusiveMinimum }: Schema): number {
  return minimum ?? (exclusiveMinimum === undefined ? 0 : Number(exclusiveMinimum) + 1);
}

/** `true` stands for anything. */
function asSchema(schema: Schema | boolean | readonly (Schema | boolean)[] | undefined): Schema {
  return typeof schema === 'object' && 'length' in schema ? {} : typeof schema === 'object' ? schema : {};
}
