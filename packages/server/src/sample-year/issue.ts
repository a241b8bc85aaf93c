// The plan of the sample's year: brought, checked and issued by the person who compiles, on the days after it was signed.
import type { Acting } from '../kit/acting.ts';
import { TO_KNOW } from '../assignment/contract.ts';
import { issuePlan } from '../assignment/issue-plan.ts';
import { sampleFile } from '../document/load-samples.ts';
import { uploadDocument } from '../document/upload-document.ts';
import { transact } from '../kit/db.ts';
import type { System } from '../kit/system.ts';
import { confirmDraft } from '../plan/confirm-draft.ts';
import type { PlanId } from '../plan/plan.ts';
import { openDraft } from '../reading/open-draft.ts';

const NAME = 'digital-schools.docx';

export async function issueYear(system: System, compiler: Acting): Promise<PlanId> {
  const { id: document } = await uploadDocument(system, compiler, sampleFile(NAME));
  const draft = await transact(system, compiler, (cx) => openDraft(cx, document));
  return transact(system, compiler, async (cx) => {
    const plan = await confirmDraft(cx, draft.id, { seq: draft.seq, as: { mode: 'first' } });
    await issuePlan(cx, plan, { revision: 1, leadOnly: false, knowing: TO_KNOW });
    return plan;
  });
}
