// How a plan that amends another speaks of its tasks: it restates them with what is new ("Điều chỉnh thời hạn nhiệm vụ “…”
// đến …"), adds some, and says by name or number which ones fall away ("Bãi bỏ nhiệm vụ tại điểm b khoản 2 mục III").
// What it does not say of a task goes on as it was.
import type { ComparedTask, TaskWording } from './compare.ts';
import { fingerprintOf, likeness } from './likeness.ts';

const NAMED = '(?:nhiệm vụ|nội dung|công việc|chỉ tiêu|mục|điểm|khoản|gạch đầu dòng|tiểu mục|phần)';

/** "Bỏ" alone may be another word ("bỏ phiếu"): it counts where it is said of a part of a plan. */
const DROPS = new RegExp(
  `^(?:[-+*•]\\s*)?(?:(?:đề nghị|thống nhất)\\s)?(?:bãi bỏ|hủy bỏ|huỷ bỏ|lược bỏ|bỏ|dừng thực hiện|không tiếp tục thực hiện|không thực hiện|đưa ra khỏi kế hoạch)\\s(?:(?:toàn bộ|các|những|một số)\\s)*(?=${NAMED}(?!\\p{L}))`,
  'iu',
);
const CHANGE = '(?:điều chỉnh|sửa đổi|bổ sung|cập nhật|gia hạn)';
const AMENDS = new RegExp(
  `^(?:[-+*•]\\s*)?${CHANGE}(?:\\s?(?:,|và)\\s?${CHANGE}){0,3}\\s(?:(?:thời hạn|thời gian|tiến độ|hoàn thành|thực hiện|đơn vị|cơ quan|chủ trì|phối hợp|sản phẩm|nội dung|của|các|đối với|nhiệm vụ|công việc)\\s)*(?:(?:tại|ở)\\s[^:“"]{0,80}?)?[:\\s]*`,
  'iu',
);
/** What is quoted is the task itself, where it is long enough to be one. */
const QUOTED = /[“"«](?<quoted>[^”"»]{15,})[”"»]/u;

/** The words by which a task of an amendment is looked for in the plan. */
export function wordsOfAmendment(text: string): string {
  const said = text.normalize('NFC').trim();
  if (!AMENDS.test(said) && !DROPS.test(said)) return said;
  return QUOTED.exec(said)?.groups?.['quoted'] ?? said.replace(DROPS, '').replace(AMENDS, '');
}

/** The task with what the amendment says of it; where the amendment is silent, as it was. */
export function amendedTask(before: TaskWording, after: TaskWording): TaskWording {
  return {
    section: before.section,
    sectionTitle: before.sectionTitle,
    part: before.part,
    text: AMENDS.test(after.text.normalize('NFC').trim()) ? before.text : after.text,
    lead: after.lead.length > 0 ? after.lead : before.lead,
    coordinate: after.coordinate.length > 0 ? after.coordinate : before.coordinate,
    product: after.product ?? before.product,
    deadline: after.deadline ?? before.deadline,
  };
}

const DROPPED = 0.5;

/** Tasks of the amendment that say what falls away, each with the tasks that it means; one that is not found is not here. */
export function droppedBy(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
): ReadonlyMap<ComparedTask, readonly ComparedTask[]> {
  const left = new Set(before);
  const drops = new Map<ComparedTask, readonly ComparedTask[]>();
  for (const other of after.toSorted((a, b) => a.position - b.position)) {
    const said = other.text.normalize('NFC').trim();
    if (!DROPS.test(said)) continue;
    const found = meantBy(said, [...left]);
    if (found.length === 0) continue;
    drops.set(other, found);
    for (const one of found) left.delete(one);
  }
  return drops;
}

function meantBy(said: string, before: readonly ComparedTask[]): readonly ComparedTask[] {
  const words = fingerprintOf(wordsOfAmendment(said));
  const [best] = before
    .map((one) => ({ one, alike: likeness(fingerprintOf(one.text), words) }))
    .toSorted((a, b) => b.alike - a.alike || a.one.position - b.one.position);
  if (best !== undefined && best.alike >= DROPPED) return [best.one];
  const path = pathIn(said);
  if (path === undefined) return [];
  return before.filter(({ section }) => section === path || section.startsWith(`${path}.`));
}

/** "điểm b khoản 2 mục III" and "mục III, khoản 2, điểm b" are III.2.b. */
function pathIn(said: string): string | undefined {
  const part = (pattern: RegExp) => pattern.exec(said)?.[1];
  const path = [
    part(/(?:[Pp]hần|[Mm]ục|[Pp]hụ lục)\s+([IVXLC]+(?:\.[\dA-Za-zđ]+)*)(?![\p{L}\d])/u),
    part(/(?:khoản|mục)\s+(\d+(?:\.\d+)*)(?![\p{L}\d])/iu),
    part(/(?:điểm|tiết)\s+([a-zđ])(?![\p{L}\d])/iu),
  ].filter((step) => step !== undefined);
  return path.length === 0 ? undefined : path.join('.');
}
