// Files as people have them: the sample plans, and what goes wrong with files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Plan = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function sample(name: string): Plan {
  const buffer = readFileSync(join(import.meta.dirname, '..', 'samples', name));
  return { name, mimeType: name.endsWith('.docx') ? DOCX : 'application/octet-stream', buffer };
}

/** Cut off in the middle, as a download that broke. */
export function broken(): Plan {
  const { buffer } = sample('grouped-table.docx');
  return { name: 'tai-do-dang.docx', mimeType: DOCX, buffer: buffer.subarray(0, Math.floor(buffer.length / 2)) };
}

/** Every entry of the archive is marked as encrypted: the first bit of its flags, in the local and the central header. */
export function locked(): Plan {
  const buffer = Buffer.from(sample('grouped-table.docx').buffer);
  for (const [mark, flags] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    for (let at = buffer.indexOf(mark, 0, 'latin1'); at !== -1; at = buffer.indexOf(mark, at + 4, 'latin1')) {
      buffer.writeUInt16LE(buffer.readUInt16LE(at + flags) | 1, at + flags);
    }
  }
  return { name: 'co-mat-khau.docx', mimeType: DOCX, buffer };
}

/** A plan whose left margin is 20 mm, whose day lacks its zero, and whose motto is written with a long dash. */
export function spoilt(): Plan {
  const parts = unzipSync(new Uint8Array(sample('grouped-table.docx').buffer));
  const main = 'word/document.xml';
  const xml = strFromU8(parts[main] ?? new Uint8Array())
    .replaceAll('w:left="1701"', 'w:left="1134"')
    .replace(/(ngày )0(\d tháng)/, '$1$2')
    .replace('Độc lập - Tự do', 'Độc lập – Tự do');
  const buffer = Buffer.from(zipSync({ ...parts, [main]: strToU8(xml) }));
  return { name: 'ke-hoach-sai.docx', mimeType: DOCX, buffer };
}

export async function choose(page: Page, plans: readonly Plan[]): Promise<void> {
  await page.getByTestId('upload-files').setInputFiles([...plans]);
}

/** Drags the files over the window and lets them go there. */
export async function drop(page: Page, plans: readonly Plan[]): Promise<void> {
  const files = plans.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
  const carried = await page.evaluateHandle((each) => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, base64 } of each) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
      transfer.items.add(new File([bytes], name, { type: mimeType }));
    }
    return transfer;
  }, files);
  // The page hears it once it has come to life.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: carried });
    await expect(page.getByText('Thả tệp để tải lên')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}

/** Puts a plan in by a call, where uploading is not what the test is about; answers with its id. */
export async function given(page: Page, name: string): Promise<string> {
  const { buffer } = sample(name);
  const answer = await page.request.post('/api/documents', {
    data: buffer,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
  });
  const { id } = (await answer.json()) as { id: string };
  return id;
}

type Draft = {
  readonly id: string;
  readonly seq: number;
  readonly state: 'open' | 'confirmed';
  readonly items: readonly { readonly id: string; readonly kind: string; readonly value: { readonly text?: string } }[];
};
type As = { readonly mode: 'first' } | { readonly mode: 'corrects' | 'replaces' | 'amends'; readonly plan: string };

/** Puts a plan in, its reading confirmed as it was read; answers with the ids of the document and of the plan. */
export async function confirmed(
  page: Page,
  name: string,
): Promise<{ readonly document: string; readonly plan: string }> {
  const document = await given(page, name);
  const known = (await ask(page, 'get', `/api/documents/${document}/plan`)) as { plan: { id: string } | null };
  if (known.plan !== null) return { document, plan: known.plan.id };
  return { document, plan: await confirmRead(page, document) };
}

/** The reading of a document is confirmed as it was read; answers with the id of the plan. */
export async function confirmRead(page: Page, document: string): Promise<string> {
  return confirm(page, await draftOf(page, document), { mode: 'first' });
}

/**
 * A plan of which a later revision says its first task in other words and drops its second. Where it has one already, it
 * is left as it is.
 */
export async function revised(page: Page, name: string): Promise<{ readonly document: string; readonly plan: string }> {
  const ids = await confirmed(page, name);
  const { revision } = (await ask(page, 'get', `/api/plans/${ids.plan}`)) as { revision: number };
  if (revision > 1) return ids;
  const { id } = await draftOf(page, ids.document);
  const draft = (await ask(page, 'post', `/api/drafts/${id}/reopen`)) as Draft;
  const [first, second] = draft.items.filter(({ kind }) => kind === 'task');
  const from = first?.value.text ?? '';
  const correct = (act: object) => ask(page, 'post', `/api/drafts/${id}/corrections`, { id: crypto.randomUUID(), act });
  await correct({ act: 'change', item: first?.id, field: 'text', from, to: `${from} trước mùa mưa` });
  await correct({ act: 'remove', items: [second?.id] });
  await confirm(page, await draftOf(page, ids.document), { mode: 'corrects', plan: ids.plan });
  return ids;
}

/** The draft that is open or confirmed already. */
async function draftOf(page: Page, document: string): Promise<Draft> {
  return (await ask(page, 'post', `/api/documents/${document}/draft`)) as Draft;
}

async function confirm(page: Page, { id, seq }: Draft, as: As): Promise<string> {
  return ((await ask(page, 'post', `/api/drafts/${id}/confirm`, { seq, as })) as { id: string }).id;
}

export async function ask(page: Page, method: 'get' | 'post', address: string, data?: object): Promise<unknown> {
  const answer = await page.request[method](address, data === undefined ? {} : { data });
  expect(answer.status(), `${address}: ${await answer.text()}`).toBe(200);
  return answer.json();
}
