// A document that somebody prepares, marked wherever it says anything: uploaded, opened to be checked, and corrected.
import { randomUUID } from 'node:crypto';
import type { contract } from '../../contract.ts';
import type { Browser } from '../browser.ts';

type Client = Pick<Browser<typeof contract>['client'], 'documents' | 'drafts'>;

export async function prepareDocument({ documents, drafts }: Client, mark: string): Promise<void> {
  const lines = ['KẾ HOẠCH', `${mark} Cấp nước sạch`, '', 'I. NHIỆM VỤ', `1. ${mark} đào giếng ${randomUUID()}.`];
  const { id } = await documents.uploadDocument({ query: {}, body: new File([lines.join('\n')], `${mark}.txt`) });
  const draft = await drafts.openDraft({ params: { id } });
  const item = draft.items.find(({ kind }) => kind === 'task')?.id;
  if (item === undefined) throw new Error(`The document of ${mark} has no task.`);
  const act = { act: 'change' as const, item, field: 'product', from: null, to: `${mark} giếng` };
  await drafts.correctDraft({ params: { id: draft.id }, body: { id: randomUUID(), act } });
}
