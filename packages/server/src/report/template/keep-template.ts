// Templates are kept in the name of a unit and offered until they are removed. A file never changes: what was sent with it is
// made again as it was.
import { RUNNING_RIGHT, type UnitId } from '@sauro/core';
import { placeholderOf, SECTION_PREFIX } from '@sauro/writer/template';
import { newId } from '../../kit/id.ts';
import { type Action, record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import { findTemplate, insertTemplate, listTemplates, type NewTemplate, updateRemoved } from './queries.ts';
import type { TemplateId, TemplateRow } from './template.ts';
import type { KeptTemplate } from './try-template.ts';

type Made = { readonly unit: UnitId; readonly name: string; readonly sha256: string };

const templateMade: Action<'reportTemplate', Made, NewTemplate> = {
  kind: 'reportTemplate.made',
  apply: (cx, _fact, kept) => insertTemplate(cx, kept),
};
const templateRemoved: Action<'reportTemplate', { readonly name: string }> = {
  kind: 'reportTemplate.removed',
  apply: (cx, { subject }) => updateRemoved(cx, subject),
};

export function mustKeepFor(cx: Cx, unit: UnitId): Promise<void> {
  return mustReach(cx, RUNNING_RIGHT, [unit]);
}

export async function keepTemplate(
  cx: Cx,
  { unit, name, ...file }: KeptTemplate & { readonly unit: UnitId; readonly name: string },
): Promise<TemplateId> {
  await mustKeepFor(cx, unit);
  const id = newId<'reportTemplate'>();
  const data = { unit, name, sha256: file.sha256 };
  await record(cx, templateMade, { subject: id, data, aside: { id, unitId: unit, name, ...file } });
  return id;
}

export async function removeTemplate(cx: Cx, id: TemplateId): Promise<void> {
  const row = await getTemplate(cx, id);
  await mustKeepFor(cx, row.unitId);
  const offered = (await listTemplates(cx)).find((one) => one.id === id);
  if (offered === undefined) throw new Problem('record.not-found');
  if (offered.regimes > 0) throw new Problem('template.used', { count: offered.regimes });
  await record(cx, templateRemoved, { subject: id, data: { name: row.name } });
}

/** @throws {Problem} `record.not-found` also where the caller does not see it. */
export async function getTemplate(cx: Cx, id: TemplateId): Promise<TemplateRow> {
  const row = await findTemplate(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  return row;
}

/** A regime may use what is offered, and names no section that its outline has not. */
export async function mustSuit(cx: Cx, id: TemplateId, sections: readonly string[]): Promise<void> {
  const row = await getTemplate(cx, id);
  if (row.removedAt !== null) throw new Problem('template.removed');
  const stray = row.placeholders.find((said) => {
    const name = placeholderOf(said)?.name ?? '';
    return name.startsWith(SECTION_PREFIX) && !sections.includes(name.slice(SECTION_PREFIX.length));
  });
  if (stray !== undefined) throw new Problem('template.section', { name: stray });
}
