// Who acts in the sample's year: the people of the sample, and in every other unit that has work somebody who answers for it.
import type { PersonId, Role, TenantId, UnitId } from '@sauro/core';
import { type Acting, asPerson, asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { record } from '../kit/ledger.ts';
import type { Cx, System } from '../kit/system.ts';
import { addPerson } from '../people/add-person.ts';
import { hashPassword } from '../people/password.ts';
import { findAccount, getActor } from '../people/queries.ts';
import { getNewOffice } from '../people/queries-staff.ts';
import { OPENED_ON } from '../people/load-sample.ts';
import { SAMPLE_PASSWORD, SAMPLE_PEOPLE, samplePhone } from '../people/sample-province.ts';
import { headNamed } from '../people/staff-facts.ts';
import { loadTree } from '../people/tree.ts';
import { viewUnit } from '../people/view-unit.ts';

export type Cast = {
  readonly compiler: Acting;
  readonly verifier: Acting;
  readonly leader: Acting;
  /** Who answers for the work of a unit. */
  readonly doer: (unit: UnitId) => Promise<Acting>;
  readonly everybody: () => Promise<readonly Acting[]>;
};

/** Numbers below it are those of the people whom the sample has from the start. */
const FIRST_OF_UNITS = 101;

/** On the sample's own system: whoever is added has her office from the day on which the sample began. */
export async function castOf(system: System, tenant: TenantId): Promise<Cast> {
  const as = <T>(work: (cx: Cx) => Promise<T>) => transact(system, asSystem(tenant), work);
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  const units = await as(async (cx) => (await loadTree(cx)).byId);
  const doers = new Map<UnitId, Promise<Acting>>();
  const add = (unit: UnitId): Promise<Acting> =>
    as(async (cx) => {
      const { code, name } = units.get(unit) ?? { code: '', name: '' };
      const own = SAMPLE_PEOPLE.find((person) => person.role === 'unit' && person.unit === code);
      if (own !== undefined) return actingOf(cx, own.username);
      const username = `dm-${code.toLowerCase()}`;
      // Of a start that was cut off she may be there.
      if ((await findAccount(cx, username)) === undefined) {
        const phone = samplePhone(FIRST_OF_UNITS + [...units.keys()].indexOf(unit));
        const person = { name: `Đầu mối ${name}`, username, passwordHash, unit, phone };
        await nameHead(cx, await addPerson(cx, { ...person, role: 'unit', from: OPENED_ON }), unit);
      }
      return actingOf(cx, username);
    });
  const known = await as(async (cx) => {
    const all = new Map<Role, Acting>();
    for (const { role, username } of SAMPLE_PEOPLE) {
      const acting = await actingOf(cx, username);
      all.set(role, acting);
      await nameHeadOfSample(cx, acting, role);
    }
    return all;
  });
  const of = (role: Role): Acting => {
    const acting = known.get(role);
    if (acting === undefined) throw new Error(`Nobody in the sample is ${role}.`);
    return acting;
  };
  return {
    compiler: of('compiler'),
    verifier: of('verifier'),
    leader: of('leader'),
    everybody: async () => [...known.values(), ...(await Promise.all(doers.values()))],
    doer: (unit) => {
      const doer = doers.get(unit) ?? add(unit);
      doers.set(unit, doer);
      return doer;
    },
  };
}

/** Who leads, and who answers for a unit alone, are its heads: what stays overdue is told to them. */
async function nameHeadOfSample(cx: Cx, { person, offices }: Acting, role: Role): Promise<void> {
  const unit = offices[0]?.unit;
  if (person === null || unit === undefined || (role !== 'leader' && role !== 'unit')) return;
  // Of a start before, or who was named by hand since.
  if ((await viewUnit(cx, unit)).head === null) await nameHead(cx, person, unit);
}

async function nameHead(cx: Cx, person: PersonId, unit: UnitId): Promise<void> {
  const office = await getNewOffice(cx, person, unit, OPENED_ON);
  await record(cx, headNamed, { subject: unit, data: { office, person } });
}

async function actingOf(cx: Cx, username: string): Promise<Acting> {
  const account = await findAccount(cx, username);
  if (account === undefined) throw new Error(`The sample has nobody called ${username}.`);
  return asPerson(await getActor(cx, account.person));
}
