// Who reports: the subject of the sentence that tells to report, where it has one of its own.
import { beginsWithUnit, readUnits, type UnitName } from '../vietnamese/units.ts';
import type { ReportClause } from './report-clause.ts';

/** Between a subject and its verb only this may stand: "các đơn vị | có trách nhiệm tổng hợp, | báo cáo". */
const LINK =
  /^(?:[\s,]|\([^()]*\)|(?:có|chịu) trách nhiệm|phải|cần|chủ động|kịp thời|tổng hợp|định kỳ|thường xuyên|nghiêm túc|gửi|lập|xây dựng|thực hiện|kết quả|tình hình|và|(?:hằng|hàng) (?:tuần|tháng|quý|năm)|tiến hành|sơ kết|tổng kết)*$/iu;
/** The units of such a list are helpers, addressees or objects: "phối hợp với Sở Y tế, Công an tỉnh báo cáo". */
const GOVERNED = /(?:^|\s)(?:với|cùng|của|cho|giữa|về|gửi|tham mưu|giúp|trình|hướng dẫn|đôn đốc)\s+([^,;]*?),\s*$/u;
const PREDICATE = /^\s+(?!(?:và|của|trong|cho|về|với|trên|tại|theo quy)(?![\p{L}]))\p{Ll}/u;

/** The units that the sentence of a clause makes its subject, or null where it has none of its own. */
export function senderIn(item: string, clause: ReportClause): readonly UnitName[] | null {
  const { sentenceStart } = clause;
  /** The sentence and what the name before the verb may need behind it; an item may be one long paragraph. */
  const text = item.slice(sentenceStart, clause.start + 60);
  const start = clause.start - sentenceStart;
  const before = text.slice(0, start);
  let sender: readonly UnitName[] | null = null;
  let read = 0;
  for (const m of before.matchAll(/^\s*(?:\p{Lu}[^:,]{4,60}:\s+)?|,\s+|:\s+|(?:đề nghị|yêu cầu|giao)\s+/giu)) {
    const at = m.index + m[0].length;
    const list = at < read ? null : readUnits(text, at);
    if (!list) continue;
    read = list.end;
    if (list.end > start || isGoverned(before.slice(0, m.index + m[0].length))) continue;
    const first = before.slice(0, m.index).trim() === '' && sentenceStart > 0;
    const opens = first && PREDICATE.test(text.slice(list.end));
    if (opens || LINK.test(text.slice(list.end, start))) sender = list.units;
  }
  return sender;
}

function isGoverned(before: string): boolean {
  const names = GOVERNED.exec(before)?.[1];
  return names !== undefined && beginsWithUnit(names);
}
