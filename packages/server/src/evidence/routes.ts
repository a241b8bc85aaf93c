// Evidence, answered.
import type { AssignmentId } from '../assignment/assignment.ts';
import { viewOfOne } from '../assignment/list-views.ts';
import { inSteps, routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { addFile, addLink, type Added } from './add-evidence.ts';
import { attachEvidence, listAttachable, lookAtDocument, type Source } from './attach-evidence.ts';
import { evidenceContract as contract } from './contract.ts';
import { type EvidenceId, pieceView } from './evidence.ts';
import { describeEvidence } from './describe-evidence.ts';
import { evidenceTypeOf } from './evidence-format.ts';
import { keepFile } from './keep-file.ts';
import { viewOfAdded, viewsOfEvidence } from './list-evidence.ts';
import { paperFrom } from './paper.ts';
import { getEvidencePage, previewEvidence } from './preview-evidence.ts';
import { type EvidenceRow, findEvidence } from './queries.ts';
import { removeEvidence } from './remove-evidence.ts';

/** What a browser shows by itself without running anything of it. */
const SHOWN = new Set(['pdf', 'jpeg', 'png', 'text']);

export const evidenceRoutes = routes(contract, {
  addEvidence: inSteps(contract.addEvidence, {
    before: (system, { params, query, body }, { fileName: name }, acting) => {
      const id = query.id as EvidenceId | undefined;
      return keepFile(system, acting, { assignment: params.id as AssignmentId, name, body, id });
    },
    handle: async (cx, { params, query }, _exchange, file) => {
      const id = params.id as AssignmentId;
      return added(
        cx,
        id,
        await addFile(cx, id, file, { id: query.id as EvidenceId | undefined, paper: paperFrom(query) }),
      );
    },
  }),

  addLink: async (cx, { params: { id }, body }) =>
    added(cx, id as AssignmentId, await addLink(cx, id as AssignmentId, body)),

  listAttachable: async (cx, { params: { id }, query }) => ({
    items: (await listAttachable(cx, id as AssignmentId, query)).map((piece) => ({
      ...pieceView(piece),
      works: [...piece.works],
    })),
  }),

  attachEvidence: inSteps(contract.attachEvidence, {
    before: (system, { params: { id }, body }, _exchange, acting) =>
      lookAtDocument(system, acting, { assignment: id as AssignmentId, source: body as Source }),
    handle: async (cx, { params: { id }, body }, _exchange, document) =>
      added(cx, id as AssignmentId, await attachEvidence(cx, id as AssignmentId, body as Source, document)),
  }),

  listEvidence: async (cx, { params: { id } }) => ({ items: await viewsOfEvidence(cx, id as AssignmentId) }),

  getEvidenceFile: async (cx, { params: { id } }) => {
    const { sha256, name, format } = await getEvidence(cx, id as EvidenceId);
    if (sha256 === null) throw new Problem('record.not-found');
    const file = await cx.files.open(cx.acting.tenant, sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of evidence ${id}.`);
    const inline = format !== null && SHOWN.has(format);
    return { body: file.body, size: file.size, name, type: evidenceTypeOf(format), inline };
  },

  previewEvidence: inSteps(contract.previewEvidence, {
    before: (system, { params: { id } }, _exchange, acting) => previewEvidence(system, acting, id as EvidenceId),
    handle: async (_cx, _input, _exchange, preview) => preview,
  }),

  getEvidencePage: inSteps(contract.getEvidencePage, {
    before: (system, { params: { id, page }, query: { width } }, _exchange, acting) =>
      getEvidencePage(system, acting, { id: id as EvidenceId, page, width }),
    handle: async (_cx, { params: { page } }, _exchange, body) => ({
      body,
      size: body.byteLength,
      name: `${page}.png`,
      type: 'image/png',
      inline: true,
      immutable: true,
    }),
  }),

  describeEvidence: async (cx, { params, body: { version, paper } }) => {
    const said = { version, paper: paperFrom(paper) };
    const { id, assignment } = await describeEvidence(cx, params.id as EvidenceId, said);
    return viewOfAdded(cx, assignment, id);
  },

  removeEvidence: async (cx, { params: { id }, body }) =>
    viewOfOne(cx, await removeEvidence(cx, id as EvidenceId, body)),
});

async function added(cx: Cx, assignment: AssignmentId, { id, duplicate, moved }: Added) {
  return { ...(await viewOfAdded(cx, assignment, id)), duplicate, moved };
}

async function getEvidence(cx: Cx, id: EvidenceId): Promise<EvidenceRow> {
  const row = await findEvidence(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  return row;
}
