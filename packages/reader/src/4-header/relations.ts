// How a plan stands to the documents that it cites, read from the place and the verb of the citation:
// it changes one, is issued to carry one out, rests on one, or only mentions it.
import type { Paragraph } from '../flow.ts';
import type { Relation } from '../reading.ts';
import { findKindAtStart } from '../vietnamese/kinds.ts';
import { isBullet, readLabel } from '../vietnamese/label.ts';
import { endsOpening, findIssuing } from './opening.ts';

/** A stretch of a paragraph whose citations all have one relation. */
export type RelationSpan = { readonly start: number; readonly end: number; readonly relation: Relation };

const BASIS = /^(?:căn cứ|theo|trên cơ sở|xét|dựa trên)(?!\p{L})/iu;
const CARRIES =
  /(?<!\p{L})(?:thực hiện|triển khai|thi hành|cụ thể hóa|cụ thể hoá|tổ chức thực hiện|hưởng ứng)(?!\p{L})/iu;
const CHANGES = '(?:điều chỉnh|sửa đổi|bổ sung|thay thế|bãi bỏ)';
/** "điều chỉnh, bổ sung một số nội dung của Kế hoạch số": from the verb to the number no other verb stands. */
const CHANGING = new RegExp(
  `(?<!\\p{L})${CHANGES}(?:\\s?,\\s?${CHANGES}){0,2}\\s(?:(?:một số|các|nội dung|nhiệm vụ|điều|khoản|phụ lục|chỉ tiêu|của|tại|ban hành|kèm theo|và)\\s){0,8}(?=\\p{Lu}\\p{L}{1,8}\\s)`,
  'iu',
);

export function relationsInTitle(title: Paragraph): RelationSpan[] {
  const changes = /^(?:v\/v\s|về (?:việc )?)?(?=điều chỉnh|sửa đổi|bổ sung|thay thế|bãi bỏ)/iu.test(
    title.text.trim().replace(/^KẾ HOẠCH\s+/u, ''),
  );
  return [{ start: 0, end: title.text.length, relation: changes ? 'amends' : 'implements' }];
}

/** A copy may have run the body on behind the opening. */
const OPENING_END = /(?<=\s)như sau\s?:/iu;

/** The clauses of the opening, each with the relation that its first word gives; a clause that begins with a document's kind goes on as the one before. */
export function relationsInOpening(paragraphs: readonly Paragraph[]): Map<number, readonly RelationSpan[]> {
  const found = new Map<number, readonly RelationSpan[]>();
  let before: Relation | null = null;
  for (const { block, text: whole } of paragraphs) {
    const text = whole.slice(0, OPENING_END.exec(whole)?.index ?? whole.length);
    const spans: RelationSpan[] = [];
    for (const clause of clausesOf(text)) {
      const relation: Relation | null = relationOf(clause.text, before);
      if (relation) spans.push({ start: clause.start, end: clause.end, relation });
      else spans.push(...carriedOut(clause));
      before = relation;
    }
    spans.push(...ownStatement(whole.slice(0, text.length + 'như sau:'.length)));
    found.set(block, spans);
  }
  return found;
}

type Clause = { readonly text: string; readonly start: number; readonly end: number };

/** Cut at semicolons, at the ends of sentences, and where a comma is followed by "thực hiện" and a document. */
function clausesOf(text: string): Clause[] {
  const cuts = [
    ...text.matchAll(/;|\.(?=\s{1,3}\p{Lu})|,(?=\s{1,3}(?:triển khai )?thực hiện \p{Lu}[^,;.]{3,40} số\s)/gu),
  ].map((cut) => cut.index + 1);
  const starts = [0, ...cuts];
  return starts.map((start, i) => {
    const end = cuts[i] ?? text.length;
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    return { text: piece.trim(), start: start + lead, end };
  });
}

function relationOf(clause: string, before: Relation | null): Relation | null {
  if (BASIS.test(clause)) return 'basis';
  if (CARRIES.exec(clause.slice(0, 40))?.index === 0) return 'implements';
  return findKindAtStart(clause) || /^(?:[(\p{Ll}]|Các\s|Số\s)/u.test(clause) ? before : null;
}

/** "Sau 8 năm thực hiện Nghị quyết số …": what follows the verb is carried out. */
function carriedOut(clause: Clause): RelationSpan[] {
  const verb = CARRIES.exec(clause.text);
  return verb ? [{ start: clause.start + verb.index, end: clause.end, relation: 'implements' }] : [];
}

/** "…, Sở X ban hành Kế hoạch thực hiện Nghị quyết số … như sau": this plan says itself what it is for. */
function ownStatement(text: string): RelationSpan[] {
  const issuing = endsOpening(text) ? findIssuing(text) : null;
  if (!issuing) return [];
  const statement = text.slice(issuing.end);
  const verb = CARRIES.exec(statement.replace(/^\s(?:triển khai|tổ chức)\s/u, (lead) => ' '.repeat(lead.length)));
  const changing = CHANGING.exec(statement);
  const isAmended = changing && (!verb || changing.index < verb.index);
  const first = isAmended ? changing : verb;
  return first
    ? [{ start: issuing.end + first.index, end: text.length, relation: isAmended ? 'amends' : 'implements' }]
    : [];
}

const BASES_HEADING =
  /^(?:[IVX\d]+(?:\.\d+)*[.)-]?\s*)?(?:các\s)?(?:căn cứ|cơ sở pháp lý)(?:\s(?:pháp lý|lập|xây dựng|ban hành|để))*(?:\skế hoạch)?\s*[:.]?$/iu;

/** "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH" over a list: what it names is what the plan rests on. */
export function basesUnderHeading(paragraphs: readonly Paragraph[]): Map<number, readonly RelationSpan[]> {
  const found = new Map<number, readonly RelationSpan[]>();
  let inside = false;
  for (const { block, text } of paragraphs) {
    const label = readLabel(text);
    if (BASES_HEADING.test(text.trim())) inside = true;
    else if (inside && label !== null && !isBullet(label) && !findKindAtStart(text.slice(label.length))) inside = false;
    else if (inside) found.set(block, [{ start: 0, end: text.length, relation: 'basis' }]);
  }
  return found;
}

const OWN_CHANGE = new RegExp(
  `(?:Kế hoạch|Chương trình|Quyết định|Chỉ thị|Nghị quyết|Công văn|Văn bản) này\\s(?:được\\s)?(?:có hiệu lực[^.;]{0,60}và\\s)?${CHANGES}[^.;]{0,60}$`,
  'iu',
);

/** "Kế hoạch này thay thế Kế hoạch số …", wherever it stands. */
export function isReplaced(before: string): boolean {
  return OWN_CHANGE.test(before);
}
