// Evidence of the unit's work as lines of its report's spreadsheet. A file is attached on the screen; which document it is may be
// said and corrected here.
import { type FormLine, type FormWork, type PlainDate, paperCells } from '@sauro/core';
import { paperOf } from '../../evidence/paper.ts';
import { type EvidenceRow, listEvidenceOfAll } from '../../evidence/queries.ts';
import type { Cx } from '../../kit/system.ts';
import { textOrNull } from './cell-text.ts';
import type { WorkRow } from './queries.ts';

type Asked = {
  readonly works: readonly WorkRow[];
  readonly offered: readonly FormWork[];
  /** Added until the end of that day; null: whenever. */
  readonly until: PlainDate | null;
  /** Of these, what was taken away is told too. */
  readonly ids: readonly string[];
};

/** In the order of the work, and of each the oldest first. */
export async function evidenceLines(cx: Cx, { works, offered, until, ids }: Asked): Promise<readonly FormLine[]> {
  const assignments = works.map(({ id }) => id);
  const rows = await listEvidenceOfAll(cx, { assignments, until, ids });
  const places = new Map(assignments.map((id, index) => [id, index]));
  const placeOf = ({ assignmentId }: EvidenceRow) => places.get(assignmentId) ?? -1;
  return rows
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((row) => {
      const [work, offer] = [works[placeOf(row)], offered[placeOf(row)]];
      return work === undefined || offer === undefined ? [] : [evidenceLine(row, work, offer)];
    });
}

function evidenceLine(row: EvidenceRow, work: WorkRow, { label, prove }: FormWork): FormLine {
  const { number, title, ...rest } = paperCells(paperOf(row));
  const cells = {
    work: label,
    number: textOrNull(String(number ?? '')),
    title: textOrNull(String(title ?? '')),
    ...rest,
    url: textOrNull(row.url ?? ''),
    file: textOrNull(row.name),
    state: stateText(work),
    line: work.id,
  };
  return { key: row.id, cells, lock: row.removedAt === null ? prove : 'removed', works: [work.id] };
}

function stateText({ state }: WorkRow): string {
  if (state === 'verified') return 'Đã được xác nhận';
  return state === 'reported' ? 'Chờ xác nhận' : 'Đã thêm';
}
