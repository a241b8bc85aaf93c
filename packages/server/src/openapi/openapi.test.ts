import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../contract.ts';
import { searchRoutes } from '../search/routes.ts';
import { unitsRoutes } from '../people/units-routes.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { HOME, type World, world } from '../testing/world.ts';
import { openApiContract } from './contract.ts';
import { openApiOf } from './openapi.ts';
import { openApiRoutes } from './routes.ts';
import { ROUTE_WORDS } from './words.ts';
import { STAGE_WORDS } from './words-stages.ts';

type Operation = {
  readonly operationId: string;
  readonly security: readonly Record<string, unknown>[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, unknown>>;
};
type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const contracts = { openApi: openApiContract };
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [unitsRoutes, searchRoutes, openApiRoutes]);
});
afterAll(() => w.end());

const described = async (language: 'vi' | 'en' = 'vi') =>
  (await browserOn(api, contracts).client.openApi.getOpenApi({ query: { language } })) as unknown as Described;

test.each(['vi', 'en'] as const)('what is told (%s) is valid by the schema of OpenAPI 3.1 itself', async (language) => {
  const validator = new Validator();
  const result = await validator.validate(
    structuredClone(await described(language)) as unknown as Record<string, unknown>,
  );
  expect(result).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('every route of the contract is told, each once, with its parameters', async () => {
  const { paths } = await described();
  const told = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  const all = Object.entries(contract).flatMap(([stage, one]) => Object.keys(one).map((name) => `${stage}.${name}`));
  expect(told.toSorted()).toEqual(all.toSorted());
  for (const [path, operations] of Object.entries(paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
    for (const { parameters = [] } of Object.values(operations)) {
      const named = parameters.filter((one) => one.in === 'path' && one.required === true).map(({ name }) => name);
      expect(named.toSorted()).toEqual(inPath);
    }
  }
});

test('every stage and every route has its Vietnamese line in openapi/words.ts, and no line is left over', () => {
  const all = Object.entries(contract).flatMap(([stage, one]) => Object.keys(one).map((name) => `${stage}.${name}`));
  expect(all.filter((id) => ROUTE_WORDS[id] === undefined)).toEqual([]);
  expect(Object.keys(ROUTE_WORDS).filter((id) => !all.includes(id))).toEqual([]);
  expect(Object.keys(contract).filter((stage) => STAGE_WORDS[stage] === undefined)).toEqual([]);
});

test('what asks for a fresh proof, and what is about the person herself, is closed to tokens', () => {
  const { paths } = openApiOf(contract, 'en') as unknown as Described;
  const isOpen = (path: string, method: string) =>
    paths[path]?.[method]?.security.some((one) => 'token' in one) === true;
  expect([isOpen('/api/units', 'get'), isOpen('/api/session', 'get'), isOpen('/api/tasks', 'get')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([
    isOpen('/api/people/{id}/password-reset', 'post'),
    isOpen('/api/account', 'get'),
    isOpen('/api/account/email', 'put'),
    isOpen('/api/session/proof', 'post'),
    isOpen('/api/session', 'post'),
  ]).toEqual([false, false, false, false, false]);
});

test('a program that knows nothing but this document calls what takes no parameters, and is answered as it says', async () => {
  const { paths } = await described();
  const { send } = await signedIn(api, contracts, w.people.administrator);
  const callable = Object.entries(paths).flatMap(([path, { get }]) =>
    get !== undefined && !path.includes('{') && /^\/api\/(units|session)/.test(path) ? [{ path, get }] : [],
  );
  expect(callable.length).toBeGreaterThan(3);
  for (const { path, get } of callable) {
    const needed = (get.parameters ?? []).filter(({ required }) => required === true).map(({ name }) => name);
    const search = new URLSearchParams(needed.map((name) => [name, name === 'on' ? '2026-11-26' : 'so']));
    const { status } = await send(`http://${HOME}${path}?${search}`);
    expect([path, Object.keys(get.responses).includes(String(status))]).toEqual([path, true]);
  }
});

test('a refusal is answered in the form that it describes', async () => {
  const response = await browserOn(api, contracts).send(`http://${HOME}/api/units`);
  expect(response.status).toBe(401);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(Object.keys((await response.json()) as object)).toEqual(
    expect.arrayContaining(['type', 'title', 'status', 'detail', 'code', 'details']),
  );
});
