// Who looks at a list of persons or takes it away is told by the ledger (Law 91/2025/QH15 on personal data: who processes
// them can be told afterwards). Leafing through one list, or asking for it again, is one look for an hour.
import { record, type Action } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { hasRead, type ReadData } from './queries-ledger.ts';

const ONE_LOOK_MS = 3_600_000;

/** `shown`: how many persons the list holds. */
type Read = ReadData & { readonly shown: number };

/** Nothing but the ledger changes. */
export const listRead: Action<'person', Read> = { kind: 'person.list-read', apply: async () => undefined };
export const listExported: Action<'person', Read> = { kind: 'person.list-exported', apply: async () => undefined };

export async function recordRead(cx: Cx, { shown, ...data }: Read): Promise<void> {
  const { person } = cx.acting;
  if (person === null) return;
  const since = new Date(cx.now.getTime() - ONE_LOOK_MS);
  if (await hasRead(cx, person, { data, since })) return;
  await record(cx, listRead, { subject: person, data: { ...data, shown } });
}

/** Each time: what has been taken away is out of our hands. */
export async function recordExport(cx: Cx, read: Read): Promise<void> {
  const { person } = cx.acting;
  if (person !== null) await record(cx, listExported, { subject: person, data: read });
}
