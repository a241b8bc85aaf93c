// Evidence, answered.
import type { AssignmentId } from '../assignment/assignment.ts';
import { viewOfOne } from '../assignment/list-views.ts';
import { inSteps, routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { addFile, addLink, type Added, keepFile } from './add-evidence.ts';
import { evidenceContract as contract } from './contract.ts';
import { type EvidenceId, evidenceView } from './evidence.ts';
import { evidenceTypeOf } from './evidence-format.ts';
import { type EvidenceRow, findEvidence, listEvidence } from './queries.ts';
import { removeEvidence } from './remove-evidence.ts';

/** What a browser shows by itself without running anything of it. */
const SHOWN = new Set(['pdf', 'jpeg', 'png', 'text']);

export const evidenceRoutes = routes(contract, {
  addEvidence: inSteps(contract.addEvidence, {
    before: (system, { params: { id }, body }, { fileName }, acting) =>
      keepFile(system, acting, { assignment: id as AssignmentId, name: fileName, body }),
    handle: async (cx, { params: { id } }, _exchange, file) =>
      added(cx, id as AssignmentId, await addFile(cx, id as AssignmentId, file)),
  }),

  addLink: async (cx, { params: { id }, body }) =>
    added(cx, id as AssignmentId, await addLink(cx, id as AssignmentId, body)),

  listEvidence: async (cx, { params: { id } }) => ({
    items: (await listEvidence(cx, id as AssignmentId)).map(evidenceView),
  }),

  getEvidenceFile: async (cx, { params: { id } }) => {
    const { sha256, name, format } = await getEvidence(cx, id as EvidenceId);
    if (sha256 === null) throw new Problem('record.not-found');
    const file = await cx.files.open(cx.acting.tenant, sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of evidence ${id}.`);
    const inline = format !== null && SHOWN.has(format);
    return { body: file.body, size: file.size, name, type: evidenceTypeOf(format), inline };
  },

  removeEvidence: async (cx, { params: { id }, body }) =>
    viewOfOne(cx, await removeEvidence(cx, id as EvidenceId, body)),
});

async function added(cx: Cx, assignment: AssignmentId, { id, duplicate }: Added) {
  return {
    evidence: evidenceView(await getEvidence(cx, id)),
    assignment: await viewOfOne(cx, assignment),
    duplicate,
  };
}

async function getEvidence(cx: Cx, id: EvidenceId): Promise<EvidenceRow> {
  const row = await findEvidence(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  return row;
}
