// A list of awards goes public: exactly what was looked at, by who may publish for the whole body. Persons are named only where
// the publisher says that the decision is itself public; else they are counted, and their names are kept nowhere.
import { type AwardFault, checkAwards, findPersonal, isLearner, type PersonalFind } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { mustReachAll } from '../people/reach.ts';
import type { AwardList, AwardPlace } from './award-contract.ts';
import { awardsPreviewed, type PublicationId, published } from './publication-facts.ts';
import { findBodyName, listPersonNames } from './queries.ts';
import { type AwardSnapshot, sha256Of } from './snapshot.ts';

/** `where`: the whole text in which it stands. */
type AwardPersonal = PersonalFind & { readonly place: AwardPlace; readonly where: string };
export type MadeAwards = {
  readonly snapshot: AwardSnapshot;
  readonly faults: readonly AwardFault[];
  readonly personal: readonly AwardPersonal[];
};

/** What it looked like, and to whom, stands in the ledger. */
export async function previewAwards(cx: Cx, list: AwardList): Promise<MadeAwards> {
  const made = await makeAwards(cx, list);
  const data = { asOf: made.snapshot.asOf, sha256: sha256Of(made.snapshot), rows: list.rows.length };
  await record(cx, awardsPreviewed, { subject: cx.acting.tenant, data });
  return made;
}

type Wanted = AwardList & { readonly slug: string; readonly sha256: string };

/** Throws `award-list.faults`, `award-list.personal`, `publication.moved-on`, `publication.slug-taken`. */
export async function publishAwards(cx: Cx, { slug, sha256, ...list }: Wanted): Promise<PublicationId> {
  const { snapshot, faults, personal } = await makeAwards(cx, list);
  if (faults.length > 0) throw new Problem('award-list.faults', { count: faults.length });
  if (personal.length > 0) throw new Problem('award-list.personal', { count: personal.length });
  if (sha256Of(snapshot) !== sha256) throw new Problem('publication.moved-on');
  const id = newId<'publication'>();
  const data = { plan: null, kind: snapshot.kind, slug, asOf: snapshot.asOf, sha256 };
  await record(cx, published, { subject: id, data, aside: { content: snapshot } });
  return id;
}

async function makeAwards(cx: Cx, { decision, rows, isDecisionPublic, licence }: AwardList): Promise<MadeAwards> {
  await mustReachAll(cx, 'report.publish');
  const checked = checkAwards(rows.map((said, index) => ({ row: index + 1, said })));
  const collectives = checked.rows.filter(({ who }) => who === 'collective');
  const persons = checked.rows.filter(({ who }) => who === 'individual');
  const snapshot: AwardSnapshot = {
    kind: 'awards',
    decision,
    body: await findBodyName(cx),
    asOf: decision.issuedOn,
    licence,
    collectives: collectives.map(({ form, name, unit }) => ({ form, name, unit: unit === '' ? null : unit })),
    individuals: isDecisionPublic ? persons.map(({ form, name, unit }) => ({ form, name, unit })) : [],
    counts: isDecisionPublic ? [] : countsOf(persons),
  };
  // What is said of the whole is said of each of its rows.
  const ofAll: readonly AwardFault[] = isLearner(decision.title)
    ? [{ row: null, column: 'Trích yếu', code: 'of-learners' }]
    : [];
  return { snapshot, faults: [...ofAll, ...checked.faults], personal: await personalIn(cx, snapshot) };
}

function countsOf(persons: readonly { readonly form: string; readonly unit: string }[]): AwardSnapshot['counts'] {
  const counts = new Map<string, AwardSnapshot['counts'][number]>();
  for (const { form, unit } of persons) {
    const key = JSON.stringify([form, unit]);
    counts.set(key, { form, unit, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Beside the names of persons, which are there because they may be. Each text by itself, the columns as they are called. */
async function personalIn(cx: Cx, snapshot: AwardSnapshot): Promise<readonly AwardPersonal[]> {
  const names = new Set(await listPersonNames(cx));
  const { decision, licence, collectives, individuals, counts } = snapshot;
  const texts: readonly (readonly [AwardPlace, string])[] = [
    ['title', decision.title],
    ['number', decision.number],
    ['issuer', decision.issuer],
    ['licence', licence],
    ...collectives.flatMap(({ form, name, unit }) => rowTexts([form, name, unit ?? ''])),
    ...[...individuals, ...counts].flatMap(({ form, unit }) => rowTexts([form, unit])),
  ];
  const finds = texts.flatMap(([place, where]) =>
    findPersonal(where, names).map((find): AwardPersonal => ({ ...find, place, where })),
  );
  return finds.filter(
    (find, index) => finds.findIndex(({ words, where }) => words === find.words && where === find.where) === index,
  );
}

function rowTexts(texts: readonly string[]) {
  return texts.map((text) => ['rows', text] as const);
}
