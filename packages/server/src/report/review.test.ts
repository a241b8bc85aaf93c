// Reviews: proposed from what a plan says and from its phases, taken up or dismissed, and opened when their time has come.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Player } from '../assignment/testing/assignments.ts';
import { record } from '../kit/ledger.ts';
import { officeGiven } from '../people/actions.ts';
import { pastRules } from '../testing/past-rules.ts';
import { openRounds } from './round/open-rounds.ts';
import { type ReviewingWorld, reviewingWorld } from './testing/reviewing.ts';

let a: ReviewingWorld;
beforeAll(async () => {
  a = await reviewingWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
const regimesOf = async (who: Player = 'compiler') => (await a.as(who)).regimes;

describe('a review is proposed', () => {
  test('at the end of each phase but the last, and of the programme at its end', async () => {
    expect(
      (await a.proposed()).map(({ review, body: { from, cutOff, title, outline } }) => [
        review?.kind,
        review?.phase?.name,
        from,
        cutOff,
        title.split(' thực hiện ')[0],
        outline.map(({ key }) => key).includes('lessons'),
      ]),
    ).toEqual([
      [
        'mid-term',
        'Giai đoạn 1',
        '2026-01-01',
        { kind: 'date', date: '2027-12-31' },
        'Sơ kết giai đoạn 1 (2026–2027)',
        true,
      ],
      ['final', undefined, '2026-01-01', { kind: 'date', date: '2030-12-31' }, 'Tổng kết', true],
    ]);
  });

  test('to nobody who runs no reports, who neither takes it up nor dismisses it', async () => {
    const { proposal: key } = await a.taken('final');
    const regimes = await regimesOf('anBinh');
    await expect(regimes.listProposedRegimes({ query: {} })).rejects.toMatchObject(refused('right.missing'));
    const answer = { unit: a.units.anBinh, plan: a.plan.id, key, dismissed: true };
    await expect(regimes.answerProposal({ body: answer })).rejects.toMatchObject(refused('right.missing'));
    const other = { ...answer, unit: a.units.health };
    await expect((await regimesOf()).answerProposal({ body: other })).rejects.toMatchObject(
      refused('unit.out-of-reach'),
    );
  });

  test('until it is dismissed, and again when that is taken back; what no plan says is neither', async () => {
    const { proposal: key } = await a.taken('final');
    const answer = { unit: a.units.home, plan: a.plan.id, key };
    const { answerProposal } = await regimesOf();
    await answerProposal({ body: { ...answer, dismissed: true } });
    expect((await a.proposed()).map(({ review }) => review?.kind)).toEqual(['mid-term']);
    expect((await a.proposed('yes')).map((one) => one.key)).toEqual([key]);
    await answerProposal({ body: { ...answer, dismissed: false } });
    expect((await a.proposed()).map(({ review }) => review?.kind)).toEqual(['mid-term', 'final']);
    const unsaid = answerProposal({ body: { ...answer, key: `phase:${randomUUID()}`, dismissed: true } });
    await expect(unsaid).rejects.toMatchObject(refused('regime.not-proposed'));
  });

  test('to another unit of the same person still, when one has dismissed it', async () => {
    const { id: colleague } = a.people.colleague;
    const office = { unit: a.units.health, role: 'compiler', from: a.today() };
    await a.w.asSystem((cx) => record(cx, officeGiven, { subject: colleague, data: office }));
    const { proposal: key } = await a.taken('final');
    const { answerProposal, listProposedRegimes } = await regimesOf('colleague');
    const answer = { plan: a.plan.id, key, dismissed: true };
    const seenBy = async (unit?: string) => {
      const { items } = await listProposedRegimes({ query: unit === undefined ? {} : { unit } });
      return items.some((one) => one.key === key);
    };
    await answerProposal({ body: { ...answer, unit: a.units.home } });
    const one = [await seenBy(a.units.home), await seenBy(a.units.health), await seenBy()];
    await answerProposal({ body: { ...answer, unit: a.units.health } });
    const both = [await seenBy(a.units.health), await seenBy()];
    for (const unit of [a.units.home, a.units.health]) {
      await answerProposal({ body: { ...answer, unit, dismissed: false } });
    }
    expect([one, both]).toEqual([
      [false, true, true],
      [false, false],
    ]);
    await expect(listProposedRegimes({ query: { unit: a.units.anBinh } })).rejects.toMatchObject(
      refused('unit.out-of-reach'),
    );
  });

  test('also where more than are looked through at once were dismissed before it', async () => {
    const keys = async () => {
      const { items } = await (await regimesOf()).listProposedRegimes({ query: { unit: a.units.home } });
      return items.filter(({ review }) => review === null).map(({ key }) => key);
    };
    const before = await keys();
    await pastRules(
      a.w,
      `with copied as (
         insert into report_duty (tenant_id, id, plan_id, document_id, item_id, position, reporters, ad_hoc, anchor)
         select tenant_id, gen_random_uuid(), plan_id, document_id, gen_random_uuid(), -number, reporters, ad_hoc, anchor
         from report_duty cross join generate_series(1, 60) as number
         where id = $1
         returning tenant_id, id, plan_id
       )
       insert into report_proposal_answer (tenant_id, unit_id, plan_id, proposal, is_dismissed, person_id, at)
       select tenant_id, $2, plan_id, 'duty:' || id, true, $3, now() from copied`,
      [before[0]?.replace('duty:', ''), a.units.home, a.people.compiler.id],
    );
    expect(await keys()).toEqual(before);
  });
});

describe('a regime of a review', () => {
  test('of a phase of no plan of its own, or one that is held every year, is refused', async () => {
    const { makeRegime } = await regimesOf();
    const review = { ...(await a.taken('mid-term')), proposal: null };
    await expect(makeRegime({ body: { ...review, phase: randomUUID() } })).rejects.toMatchObject(
      refused('regime.phase'),
    );
    const yearly = { frequency: 'year', cutOff: a.body().cutOff, from: null } as const;
    await expect(makeRegime({ body: { ...review, ...yearly } })).rejects.toMatchObject(refused('regime.phase'));
    await expect(makeRegime({ body: { ...review, plans: [] } })).rejects.toMatchObject(refused('regime.phase'));
  });

  test('whose days cannot be says so in both languages', async () => {
    const { makeRegime } = await regimesOf();
    const refusal = await makeRegime({ body: { ...(await a.taken('mid-term')), levels: [] } }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({
      problem: {
        code: 'regime.faulty',
        details: { what: 'Chưa có cấp nào phải báo cáo.', whatEn: 'Nobody has to report.' },
      },
    });
  });

  test('is taken up once, and its round opens by itself when the time has come', async () => {
    const { makeRegime } = await regimesOf();
    const taken = await a.taken('mid-term');
    const made = await makeRegime({ body: taken });
    expect(made.phase).toMatchObject({ id: a.idOf('Giai đoạn 1'), isMoved: false });
    await expect(makeRegime({ body: taken })).rejects.toMatchObject(refused('regime.taken-up'));
    expect((await a.proposed()).map(({ review }) => review?.kind)).toEqual(['final']);
    expect(await openRounds(a.w.system, a.w.tenant)).toBe(0);
    a.until('2027-12-20');
    expect(await openRounds(a.w.system, a.w.tenant)).toBe(1);
    expect(await openRounds(a.w.system, a.w.tenant)).toBe(0);
    const { items } = await (await a.as('compiler')).rounds.listRounds({ query: {} });
    expect(items[0]).toMatchObject({ kind: 'mid-term', from: '2026-01-01', to: '2027-12-31', title: taken.title });
  });
});
