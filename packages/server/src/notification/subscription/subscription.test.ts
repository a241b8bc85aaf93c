import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pastRules } from '../../testing/past-rules.ts';
import { programWith } from './testing/program.ts';
import { CHOSEN, type SubscribingWorld, subscribingWorld } from './testing/subscribing.ts';

let a: SubscribingWorld;
beforeAll(async () => {
  a = await subscribingWorld();
});
afterAll(() => a.end());
beforeEach(() => a.w.wait(16));

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const body = (unit: string, more: object = {}) => ({ unit, ...CHOSEN, kinds: [...CHOSEN.kinds], ...more });

describe('a subscription is made', () => {
  test('by nobody who does not manage people, and for no unit beyond her reach', async () => {
    const unit = await a.by(a.people.anBinh);
    const make = { body: body(a.units.anBinh) };
    await expect(a.stranger.makeSubscription(make)).rejects.toMatchObject(refusal('session.none'));
    await expect(unit.makeSubscription(make)).rejects.toMatchObject(refusal('right.missing'));
    const manager = await a.manager('anBinh');
    for (const beyond of [a.units.hoaLac, a.units.province]) {
      await expect(manager.makeSubscription({ body: body(beyond) })).rejects.toMatchObject(
        refusal('unit.out-of-reach'),
      );
    }
  });

  test('with a fresh proof, and never with a token', async () => {
    const manager = await a.manager('anBinh');
    a.w.wait(6);
    await expect(manager.makeSubscription({ body: body(a.units.anBinh) })).rejects.toMatchObject(
      refusal('session.not-fresh'),
    );
    const program = await programWith(a, a.managers.anBinh);
    await expect(program.makeSubscription({ body: body(a.units.anBinh) })).rejects.toMatchObject(
      refusal('token.not-here'),
    );
    expect((await program.listSubscriptions()).mayMake.map(({ id }) => id)).toEqual([a.units.anBinh]);
  });

  test('of nothing that she who makes it may not read herself', async () => {
    await pastRules(
      a.w,
      `insert into role (tenant_id, code, name, given, taken) values ($1, 'administrator', 'x', '{}', '{assignment.read}')`,
      [a.w.tenant],
    );
    const manager = await a.manager('anBinh');
    await expect(manager.makeSubscription({ body: body(a.units.anBinh) })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    await expect(
      manager.makeSubscription({ body: body(a.units.anBinh, { kinds: ['plan.revised'] }) }),
    ).resolves.toBeDefined();
    await pastRules(a.w, 'delete from role where tenant_id = $1', [a.w.tenant]);
  });

  test.each([
    ['http://dieuhanh.tinh.gov.vn/', 'not-https'],
    ['https://ai:mk@dieuhanh.tinh.gov.vn/', 'not-https'],
    ['https://10.1.2.3/', 'not-public'],
    ['https://169.254.169.254/latest/meta-data', 'not-public'],
    ['https://[fd00::1]/', 'not-public'],
  ])('for no address such as %s (%s)', async (url, fault) => {
    const manager = await a.manager('anBinh');
    await expect(manager.makeSubscription({ body: body(a.units.anBinh, { url }) })).rejects.toMatchObject(
      refusal(`subscription.address-${fault}`),
    );
  });

  test('for a closed table of kinds, and no more than twenty times in a unit', async () => {
    const manager = await a.manager('hoaLac');
    await expect(
      manager.makeSubscription({ body: body(a.units.hoaLac, { kinds: ['person.signed-in'] }) }),
    ).rejects.toMatchObject(refusal('request.invalid'));
    for (let made = 0; made < 20; made += 1) await manager.makeSubscription({ body: body(a.units.hoaLac) });
    await expect(manager.makeSubscription({ body: body(a.units.hoaLac) })).rejects.toMatchObject(
      refusal('subscription.too-many'),
    );
  });

  test('with a secret that is shown once, and that neither the database nor the ledger holds in clear', async () => {
    const { id, secret } = await a.subscribe('anBinh');
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const told = JSON.stringify(await (await a.manager('anBinh')).listSubscriptions());
    const { rows } = await pastRules(
      a.w,
      `select row_to_json(s)::text as row from subscription s where id = $1
       union all select data::text from fact where subject_id = $1`,
      [id],
    );
    const bits = secret.slice(6);
    const hex = Buffer.from(bits, 'base64').toString('hex');
    const texts = (rows as { row: string }[]).map(({ row }) => row);
    const kept = texts.join('\n');
    expect([told, kept].map((text) => text.includes(bits) || text.includes(hex))).toEqual([false, false]);
    // Of the address the ledger holds the machine.
    const facts = texts.slice(1);
    expect([facts.length, facts.join().includes(a.gateway.url.host), facts.join().includes('/sauro')]).toEqual([
      1,
      true,
      false,
    ]);
  });
});

describe('what is another unit’s', () => {
  test('is neither listed nor touched, and answered like what is not there', async () => {
    const { id } = await a.subscribe('anBinh');
    const other = await a.manager('hoaLac');
    expect((await other.listSubscriptions()).items.map((one) => one.id)).not.toContain(id);
    const params = { id };
    const acts = [
      () => other.amendSubscription({ params, body: { ...CHOSEN, kinds: [...CHOSEN.kinds] } }),
      () => other.rotateSecret({ params }),
      () => other.pauseSubscription({ params }),
      () => other.resumeSubscription({ params, query: {} }),
      () => other.testSubscription({ params }),
      () => other.listSubscriptionDeliveries({ params, query: {} }),
      () => other.removeSubscription({ params }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject(refusal('record.not-found'));
    const { delivery } = await (await a.manager('anBinh')).testSubscription({ params });
    await expect(other.repeatSubscriptionDelivery({ params: { id: delivery } })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });

  test('below one’s own is managed from above', async () => {
    const { id } = await a.subscribe('anBinh');
    const above = await a.manager('province');
    expect((await above.listSubscriptions()).items.map((one) => one.id)).toContain(id);
    await above.pauseSubscription({ params: { id } });
    const [line] = (await (await a.manager('anBinh')).listSubscriptions()).items.filter((one) => one.id === id);
    expect(line?.paused?.why).toBe('by-hand');
  });
});

test('what happened to a subscription stands in the ledger, by whom', async () => {
  const { id } = await a.subscribe('anBinh');
  const manager = await a.manager('anBinh');
  const params = { id };
  await manager.amendSubscription({ params, body: { ...CHOSEN, kinds: ['plan.confirmed'] } });
  await manager.rotateSecret({ params });
  for (let twice = 0; twice < 2; twice += 1) await manager.pauseSubscription({ params });
  for (let twice = 0; twice < 2; twice += 1) await manager.resumeSubscription({ params, query: {} });
  await manager.removeSubscription({ params });
  await expect(manager.removeSubscription({ params })).rejects.toMatchObject(refusal('record.not-found'));
  const { rows } = await pastRules(
    a.w,
    'select kind, person_id = $2 as hers from fact where subject_id = $1 order by id',
    [id, a.managers.anBinh.id],
  );
  const kinds = ['made', 'amended', 'secret-rotated', 'paused', 'resumed', 'removed'];
  expect(rows).toEqual(kinds.map((kind) => ({ kind: `subscription.${kind}`, hers: true })));
});
