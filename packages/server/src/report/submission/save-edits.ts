// What a unit that gathers does to the words of those below is kept as it is done, all of it by one version: two who edit at
// once do not overwrite each other, and the same sent again over a bad line is one saving.
import { isDeepStrictEqual } from 'node:util';
import type { Edit } from '@sauro/core';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { holdReport } from './act.ts';
import { findEdits } from './queries.ts';
import { reportEdited } from './report-facts.ts';
import type { ReportId } from './report.ts';

type Edited = { readonly edits: readonly Edit[]; readonly version: number };

/** @returns the version that stands then. */
export async function saveEdits(cx: Cx, id: ReportId, { edits, version }: Edited): Promise<number> {
  await holdReport(cx, id, 'write', null);
  const stands = await findEdits(cx, id);
  if (isDeepStrictEqual(stands.edits, edits)) return stands.version;
  if (stands.version !== version) throw new Problem('report.edits-moved-on');
  const data = { version: version + 1, count: edits.length };
  await record(cx, reportEdited, { subject: id, data, aside: { edits } });
  return version + 1;
}
