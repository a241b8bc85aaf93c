// Nobody is shown, and nobody changes, what is not hers: asked of every route that there is (the list is the server's own),
// in every role, with the ids of her own unit, the one below, those beside, the one above and another body. Requests are
// made up from the contract. ISOLATION_REQUESTS says how many; a hundred thousand take some minutes.
import { randomUUID } from 'node:crypto';
import { ROLE_NAMES, type Role } from '@sauro/core';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BYTES, type Endpoint } from './kit/contract.ts';
import {
  FORBIDDEN_MARKS,
  type IsolatedWorld,
  isolatedWorld,
  OWN_MARKS,
  type Whole,
} from './testing/isolation/isolated-world.ts';
import { RELATIONS, type Relation } from './testing/isolation/pools.ts';
import { type MadeUp, requestOf } from './testing/isolation/requests.ts';
import { snapshotOf } from './testing/isolation/snapshot.ts';
import { pastRules } from './testing/past-rules.ts';
import { HOME } from './testing/world.ts';

const REQUESTS = Number(process.env['ISOLATION_REQUESTS'] ?? 1500);
const SEED = Number(process.env['ISOLATION_SEED'] ?? 20261126);
const PATIENCE_MS = 30 * 60_000;

let world: IsolatedWorld;
const browsers = new Map<Role, Whole>();
beforeAll(async () => {
  world = await isolatedWorld();
});
afterAll(() => world.w.end());

const read = async (response: Response) => ({
  status: response.status,
  text: `${await response.text()} ${decodeURIComponent(response.headers.get('content-disposition') ?? '')}`,
});

/** What a request of somebody's is answered. Where her session has ended, by what she did before, she signs in again. */
async function ask(role: Role, { method }: Pick<Endpoint, 'method'>, { path, body, headers }: MadeUp) {
  const way = { method, headers, ...(body === undefined ? {} : { body }) };
  const send = async (browser: Whole) => read(await browser.send(`http://${HOME}${path}`, way));
  const known = browsers.get(role);
  const answer = known === undefined ? undefined : await send(known);
  if (answer !== undefined && answer.status !== 401) return answer;
  await pastRules(world.w, 'delete from throttle where tenant_id = $1', [world.w.tenant]);
  const browser = await world.open(role);
  browsers.set(role, browser);
  return send(browser);
}

const marksIn = (text: string) => FORBIDDEN_MARKS.filter((mark) => text.toLowerCase().includes(mark.toLowerCase()));

/** Reads and writes alike where the path is somebody's; a write of her own is only asked to reach for others' things. */
function pairsOf(endpoint: Endpoint): readonly { readonly path: Relation; readonly rest: Relation }[] {
  const hasId = endpoint.path.includes(':');
  return RELATIONS.flatMap((path) =>
    RELATIONS.map((rest) => ({ path, rest })).filter(({ rest }) => {
      const isOwn = path === 'own' || path === 'child' || !hasId;
      if (endpoint.method === 'GET') return true;
      return !(isOwn && (rest === 'own' || rest === 'child'));
    }),
  ).filter(({ path, rest }) => hasId || path === rest);
}

const told = (endpoint: Endpoint, asked: MadeUp) =>
  `${endpoint.method} ${asked.path} ${asked.body ?? ''}`.slice(0, 600);

// First, for what is made up below may lock anybody out.
test('what is hers is there, and is shown to her: the marks prove something', async () => {
  const id = (await world.find('anBinh', 'rà soát hộ nghèo')).id;
  const { text } = await ask(
    'unit',
    { method: 'GET' },
    {
      path: `/api/assignments/${id}/progress`,
      body: undefined,
      headers: {},
    },
  );
  expect(OWN_MARKS.some((mark) => text.includes(mark))).toBe(true);
  const theirs = await (await world.as('hoaLac')).progress.listProgress({
    params: { id: (await world.find('hoaLac', 'rà soát hộ nghèo')).id },
  });
  expect(marksIn(JSON.stringify(theirs))).toEqual(['DAU-hoaLac']);
});

// Before anything is made up: a piece of her own may be given an id that another body has too, and is then hers to open.
test(
  'what is not hers is answered like what is not there',
  async () => {
    const before = await snapshotOf(world);
    const faults: string[] = [];
    for (const endpoint of world.routes.filter(({ path }) => path.includes(':id'))) {
      for (const relation of ['sibling', 'other'] as const) {
        // A unit is known to everybody in its body: that one may not is no secret.
        if (relation === 'sibling' && endpoint.path.startsWith('/api/units/')) continue;
        const path = world.pools[relation];
        for (const request of fc.sample(requestOf(endpoint, { path, rest: world.pools.own }), {
          numRuns: 3,
          seed: SEED,
        })) {
          const id = request.path.split('/').find((part) => /^[0-9a-f]{8}-/.test(part)) ?? '';
          if (id === '' || (relation === 'sibling' && !isWork(endpoint.path))) continue;
          const nothing = { ...request, path: request.path.replace(id.slice(0, 36), randomUUID()) };
          for (const role of ['unit', 'administrator', 'compiler'] as const) {
            const [theirs, none] = [await ask(role, endpoint, request), await ask(role, endpoint, nothing)];
            const same = theirs.status === none.status && codeIn(theirs.text) === codeIn(none.text);
            if (!same)
              faults.push(
                `${role}: ${told(endpoint, request)}: ${theirs.status} ${codeIn(theirs.text)} / ${none.status} ${codeIn(none.text)}`,
              );
          }
        }
      }
    }
    expect(faults).toEqual([]);
    expect(await snapshotOf(world)).toEqual(before);
  },
  PATIENCE_MS,
);

test(
  'every route, in every role, with ids of her own and of others: nothing of others is shown, nothing of others is changed, nothing breaks',
  async () => {
    const before = await snapshotOf(world);
    const routes = world.routes;
    expect(routes.length).toBeGreaterThan(130);
    const all = routes.flatMap((endpoint) => pairsOf(endpoint).map((pair) => ({ endpoint, pair })));
    // Of fewer requests than there are combinations, every so many is asked.
    const stride = Math.max(1, Math.floor(all.length / REQUESTS));
    const combinations = all.filter((_, order) => order % stride === 0);
    const each = Math.max(1, Math.ceil(REQUESTS / combinations.length));
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    let asked = 0;
    for (const [order, { endpoint, pair }] of combinations.entries()) {
      const pools = { path: world.pools[pair.path], rest: world.pools[pair.rest] };
      const requests = fc.sample(requestOf(endpoint, pools), { numRuns: each, seed: SEED + order });
      for (const [index, request] of requests.entries()) {
        const role = ROLE_NAMES[(order + index) % ROLE_NAMES.length] ?? 'unit';
        const { status, text } = await ask(role, endpoint, request);
        asked += 1;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const marks = marksIn(text);
        if (marks.length > 0) faults.push(`${role} is shown ${marks.join()}: ${told(endpoint, request)}`);
        if (status >= 500) faults.push(`${role} breaks it (${status}): ${told(endpoint, request)}`);
      }
    }
    process.stdout.write(`${asked} requests over ${routes.length} routes: ${JSON.stringify([...statuses])}\n`);
    expect(faults).toEqual([]);
    expect(await snapshotOf(world)).toEqual(before);
    expect(asked).toBeGreaterThanOrEqual(REQUESTS * 0.8);
    // A test of refusals alone would prove nothing.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(asked / 50);
  },
  PATIENCE_MS,
);

test(
  'what is not hers changes nothing of what she is told: no count, no list, no hint',
  async () => {
    const asked = world.routes
      .filter(({ method, result }) => method === 'GET' && result !== BYTES)
      .flatMap((endpoint, order) =>
        fc
          .sample(requestOf(endpoint, { path: world.pools.own, rest: world.pools.own }), {
            numRuns: 6,
            seed: SEED + order,
          })
          .map((request) => ({ endpoint, request })),
      );
    const tell = async () => {
      const answers: string[] = [];
      for (const [index, { endpoint, request }] of asked.entries()) {
        const role = ROLE_NAMES[index % ROLE_NAMES.length] ?? 'unit';
        const { status, text } = await ask(role, endpoint, request);
        answers.push(`${role} ${told(endpoint, request)} → ${status} ${text}`);
      }
      return answers.filter((line) => !/\/api\/(session|account)/.test(line));
    };
    // Once for what a first look itself leaves behind.
    await tell();
    const before = await tell();
    const id = (await world.find('hoaLac', 'diễn tập phòng lũ')).id;
    await world.enter('hoaLac', id, { percent: 10, words: 'Việc của người khác' });
    const hoaLac = world.staff('hoaLac');
    await hoaLac.client.register.saveFilter({ body: { screen: 'tasks', name: 'Của người khác', filter: {} } });
    const { units } = world;
    await world.prepare('hoaLac');
    await hoaLac.client.staff.addPerson({
      body: {
        name: 'Người mới',
        username: 'nguoi-moi',
        password: 'mật khẩu để thử',
        unit: units.hoaLac,
        role: 'unit',
      },
    });
    expect(await tell()).toEqual(before);
  },
  PATIENCE_MS,
);

/** Of which even that it is there is nobody else's business. */
function isWork(path: string): boolean {
  return /\/api\/(documents|drafts|assignments|evidence|people|offices|delegations|focals|filters|people-imports)\//.test(
    path,
  );
}

function codeIn(text: string): string {
  return /"code":"([a-z.-]+)"/.exec(text)?.[1] ?? '';
}
