// Where a test of plans begins: a world in which plans are brought, opened, corrected and confirmed as people do it.
import { randomUUID } from 'node:crypto';
import type { Task } from '@sauro/reader/reading';
import type { DocumentId } from '../../document/document.ts';
import { uploadDocument } from '../../document/upload-document.ts';
import { draftContract, type DraftView } from '../../reading/draft-contract.ts';
import { draftRoutes } from '../../reading/draft-routes.ts';
import { apiOf, type Browser, browserOn, signedIn } from '../../testing/browser.ts';
import { type Resident, type World, world } from '../../testing/world.ts';
import { chainContract } from '../chain-contract.ts';
import { chainRoutes } from '../chain-routes.ts';
import { planContract } from '../contract.ts';
import { planRoutes } from '../routes.ts';

const { exportUnclear: _besideTheRegister, ...plans } = planContract;
const contracts = { drafts: draftContract, plans, chains: chainContract };
export type Planner = Browser<typeof contracts>;

export type Writing = {
  readonly issuer?: string;
  readonly number?: string;
  readonly symbol?: string;
  readonly day?: string;
  readonly title?: string;
  readonly opening?: readonly string[];
  readonly targets?: readonly string[];
  readonly tasks?: readonly string[];
  readonly duties?: readonly string[];
};
type As = Parameters<Planner['client']['plans']['confirmDraft']>[0]['body']['as'];

export async function planningWorld(begins?: string) {
  const w = await world(begins);
  const api = apiOf(w, [draftRoutes, planRoutes, chainRoutes]);
  const as = (person: Resident): Promise<Planner> => signedIn(api, contracts, person);
  const compiler = await as(w.people.compiler);
  const { drafts, plans: calls } = compiler.client;

  const opened = async (writing: Writing): Promise<DraftView> =>
    drafts.openDraft({ params: { id: await bring(w, writing) } });
  const confirm = async (draft: DraftView, way: As = { mode: 'first' }, by = compiler) => {
    const { seq } = await drafts.getDraft({ params: { id: draft.id } });
    return by.client.plans.confirmDraft({ params: { id: draft.id }, body: { seq, as: way } });
  };
  return {
    w,
    as,
    compiler,
    stranger: browserOn(api, contracts),
    calls,
    drafts,
    opened,
    confirm,
    confirmed: async (writing: Writing, way?: As) => {
      const draft = await opened(writing);
      return { draft, plan: await confirm(draft, way) };
    },
    reopen: (draft: DraftView) => drafts.reopenDraft({ params: { id: draft.id } }),
    change: async (draft: DraftView, item: string, field: string, to: unknown) => {
      const { items } = await drafts.getDraft({ params: { id: draft.id } });
      const value = items.find(({ id }) => id === item)?.value;
      const from = new Map(Object.entries(value ?? {})).get(field) ?? null;
      return drafts.correctDraft({
        params: { id: draft.id },
        body: { id: randomUUID(), act: { act: 'change', item, field, from, to } },
      });
    },
    check: (draft: DraftView, item: string) =>
      drafts.correctDraft({
        params: { id: draft.id },
        body: { id: randomUUID(), act: { act: 'check', items: [item], checked: true } },
      }),
    remove: (draft: DraftView, item: string) =>
      drafts.correctDraft({
        params: { id: draft.id },
        body: { id: randomUUID(), act: { act: 'remove', items: [item] } },
      }),
    /** Tasks of a plan as they stand, dropped ones too. */
    tasksOf: (plan: string) =>
      w.asSystem((cx) =>
        cx.db
          .selectFrom('task')
          .selectAll()
          .where('planId', '=', plan as never)
          .orderBy('position')
          .execute(),
      ),
  };
}

let uploads = 0;
/** A text as plans are written; without a number where none is given, as drafts are. */
export async function bring(w: World, writing: Writing): Promise<DocumentId> {
  uploads += 1;
  const {
    issuer = 'ỦY BAN NHÂN DÂN TỈNH SÔNG NGÂN',
    number,
    symbol = 'KH-UBND',
    day = '05 tháng 01 năm 2026',
  } = writing;
  const part = (heading: string, lines: readonly string[] = []) =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line, i) => `${i + 1}. ${line}`)];
  const lines = [
    issuer,
    `Số: ${number ?? '    '}/${symbol}`,
    `Sông Ngân, ngày ${day}`,
    'KẾ HOẠCH',
    writing.title ?? `Chăm sóc vườn ươm đợt ${uploads}`,
    '',
    ...(writing.opening ?? []),
    ...part('I. CHỈ TIÊU', writing.targets),
    ...part('II. NHIỆM VỤ', writing.tasks),
    ...part('III. CHẾ ĐỘ BÁO CÁO', writing.duties),
  ];
  // Blanks at the end, so that two files of the same words are two documents.
  const text = `${lines.join('\n')}\n${' '.repeat(uploads)}`;
  const upload = { name: `ke-hoach-${uploads}.txt`, body: new Blob([text]).stream() };
  return (await uploadDocument(w.system, w.people.compiler.acting, upload)).id;
}

/** Tasks of a draft in their order. */
export function tasksIn(draft: DraftView): readonly { readonly id: string; readonly value: Task }[] {
  return draft.items.flatMap((item) => (item.kind === 'task' && !item.removed ? [item] : []));
}
