// Where a test of drafts begins: a world with two people who check, and plans brought into it.
import { randomUUID } from 'node:crypto';
import type { Item } from '@sauro/core';
import type { DocumentId } from '../../document/document.ts';
import { addPreparingUnit } from '../../document/preparation/prepare.ts';
import { uploadDocument } from '../../document/upload-document.ts';
import { apiOf, type Browser, browserOn, signedIn } from '../../testing/browser.ts';
import { type Resident, type World, world } from '../../testing/world.ts';
import { draftContract, type DraftView } from '../draft-contract.ts';
import { draftRoutes } from '../draft-routes.ts';

const contracts = { drafts: draftContract };
export type Checker = Browser<typeof contracts>;
export type Acting = Parameters<Checker['client']['drafts']['correctDraft']>[0]['body']['act'];

/** Two tasks, with different leads. */
export const TWO = [
  '1. Văn phòng Sở rà soát hồ sơ lưu trữ; lập danh mục hồ sơ trước ngày 30/4/2026.',
  '2. Phòng Tổ chức cán bộ tập huấn cho viên chức trong quý III năm 2026.',
];

export async function checkingWorld() {
  const w = await world();
  const api = apiOf(w, [draftRoutes]);
  const as = (person: Resident): Promise<Checker> => signedIn(api, contracts, person);
  const compiler = await as(w.people.compiler);
  const now = (draft: DraftView) => compiler.client.drafts.getDraft({ params: { id: draft.id } });
  return {
    w,
    as,
    stranger: browserOn(api, contracts),
    compiler,
    colleague: await as(w.people.unit),
    brought: (lines: readonly string[]) => bring(w, lines),
    opened: async (lines = TWO): Promise<DraftView> =>
      compiler.client.drafts.openDraft({ params: { id: await bring(w, lines) } }),
    act: (draft: DraftView, doing: Acting, { by = compiler, id = randomUUID() }: { by?: Checker; id?: string } = {}) =>
      by.client.drafts.correctDraft({ params: { id: draft.id }, body: { id, act: doing } }),
    now,
    undo: (draft: DraftView, correction: string, id = randomUUID()) =>
      compiler.client.drafts.undoCorrection({ params: { id: draft.id, correction }, body: { id } }),
  };
}

let uploads = 0;
async function bring(w: World, lines: readonly string[]): Promise<DocumentId> {
  uploads += 1;
  const text = `KẾ HOẠCH\nTriển khai số hóa hồ sơ đợt ${uploads}\n\nI. NHIỆM VỤ\n${lines.join('\n')}\n`;
  const upload = { name: `ke-hoach-${uploads}.txt`, body: new Blob([text]).stream() };
  const { id } = await uploadDocument(w.system, w.people.compiler.acting, upload);
  // The colleague is of a commune, and checks with the compiler of the department.
  await w.as(w.people.compiler, (cx) => addPreparingUnit(cx, id, w.units.commune));
  return id;
}

/** Items of a kind that are there, in their order. */
export function of<K extends Item['kind']>({ items }: Pick<DraftView, 'items'>, kind: K) {
  return items.filter((item): item is Extract<Item, { readonly kind: K }> => item.kind === kind && !item.removed);
}

export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('There is none.');
  return one;
}
