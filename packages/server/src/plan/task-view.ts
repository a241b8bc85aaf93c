// A row of the register as it looks over the wire.
import type { Anchor, Deadline } from '@sauro/reader/reading';
import type { TaskRow } from './queries-register-rows.ts';
import type { TaskView } from './views.ts';

type Clear = TaskView['clear'][keyof TaskView['clear']];

export function taskView(row: TaskRow): TaskView {
  return {
    id: row.id,
    plan: { id: row.planId, title: row.planTitle, number: row.planNumber, symbol: row.planSymbol },
    document: row.documentId,
    section: row.section,
    sectionTitle: row.sectionTitle,
    // The words of the reading, written by the confirming of a draft and by nothing else; so are the states below.
    part: row.part as TaskView['part'],
    text: row.text,
    lead: row.lead,
    coordinate: row.coordinate,
    product: row.product,
    deadline: row.deadline as Deadline | null,
    dueOn: row.dueOn,
    clear: {
      person: row.clearPerson as Clear,
      work: row.clearWork as Clear,
      time: row.clearTime as Clear,
      responsibility: row.clearResponsibility as Clear,
      product: row.clearProduct as Clear,
      authority: row.clearAuthority as Clear,
    },
    // Held by task_unit_role_is_known.
    units: row.units.map(({ id, name, role }) => ({ id, name, role: role as 'lead' | 'coordinate' })),
    anchor: row.anchor as Anchor,
    sinceRevision: row.sinceRevision,
    changedRevision: row.changedRevision,
    droppedRevision: row.droppedRevision,
  };
}

type Headed = { readonly title: string; readonly number: string | null; readonly symbol: string | null };

/** "12/KH-UBND: Triển khai …" */
export function numberedTitle({ title, number, symbol }: Headed): string {
  const numbered = [number, symbol].filter((part) => part !== null).join('/');
  return numbered === '' ? title : `${numbered}: ${title}`;
}
