// SQL of files that go with reports.
import type { VirusCheck } from '../../kit/files/admit.ts';
import type { Cx } from '../../kit/system.ts';
import type { AttachmentId, ReportId } from './report.ts';

export type AttachmentRow = Awaited<ReturnType<typeof listAttachments>>[number];

/** Those that were not taken away, the oldest first. */
export async function listAttachments(cx: Cx, report: ReportId) {
  return attachments(cx).where('reportAttachment.reportId', '=', report).orderBy('reportAttachment.id').execute();
}

export async function findAttachment(cx: Cx, id: AttachmentId) {
  return attachments(cx).where('reportAttachment.id', '=', id).executeTakeFirst();
}

function attachments(cx: Cx) {
  return cx.db
    .selectFrom('reportAttachment')
    .leftJoin('person', (join) =>
      join
        .onRef('person.tenantId', '=', 'reportAttachment.tenantId')
        .onRef('person.id', '=', 'reportAttachment.addedBy'),
    )
    .select(['reportAttachment.id', 'reportAttachment.reportId', 'reportAttachment.name', 'reportAttachment.sha256'])
    .select(['reportAttachment.sizeBytes', 'reportAttachment.format', 'reportAttachment.addedAt', 'person.name as by'])
    .where('reportAttachment.tenantId', '=', cx.acting.tenant)
    .where('reportAttachment.removedAt', 'is', null);
}

export type NewAttachment = {
  readonly id: AttachmentId;
  readonly reportId: ReportId;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly format: string;
  readonly virusCheck: VirusCheck;
};

export async function insertAttachment(cx: Cx, attachment: NewAttachment): Promise<void> {
  const written = { tenantId: cx.acting.tenant, addedBy: cx.acting.person, addedAt: cx.now };
  await cx.db
    .insertInto('reportAttachment')
    .values({ ...written, ...attachment })
    .execute();
}

export async function updateRemoved(cx: Cx, id: AttachmentId): Promise<void> {
  await cx.db
    .updateTable('reportAttachment')
    .set({ removedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}
