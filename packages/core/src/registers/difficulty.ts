// What stands in the way of work (khó khăn, vướng mắc): its kinds, how it is answered, and whom of a unit's focal persons it
// is for. The kinds are those that plans themselves tell apart: "điểm nghẽn, nút thắt" of institutions, resources, data that
// every body keeps to itself.
import { fold } from '../fold.ts';
import type { PersonId } from '../id.ts';
import { type PlainDate, showDay } from '../time.ts';

type Words = { readonly vi: string; readonly en: string };

export const DIFFICULTY_KINDS = {
  institution: { vi: 'Điểm nghẽn thể chế', en: 'Institutional bottleneck' },
  resources: { vi: 'Nguồn lực, kinh phí', en: 'Resources, money' },
  technical: { vi: 'Kỹ thuật, hạ tầng', en: 'Technical, infrastructure' },
  data: { vi: 'Dữ liệu cát cứ, phân mảnh', en: 'Data in silos' },
  staffing: { vi: 'Nhân lực', en: 'Staffing' },
  guidance: { vi: 'Cần hướng dẫn', en: 'Guidance needed' },
  other: { vi: 'Khác', en: 'Other' },
} as const satisfies Record<string, Words>;
export type DifficultyKind = keyof typeof DIFFICULTY_KINDS;
export const DIFFICULTY_KIND_NAMES = [
  'institution',
  'resources',
  'technical',
  'data',
  'staffing',
  'guidance',
  'other',
] as const satisfies readonly DifficultyKind[];

/** Whose a list shows. `to-answer`: wait for an answer of the caller's units; `raised`: of her units, as who raised them. */
export const DIFFICULTY_SIDES = ['any', 'to-answer', 'raised'] as const;
export type DifficultySide = (typeof DIFFICULTY_SIDES)[number];

/** How it was answered. A promise and a refusal are answers too: who raised it is content with them, or reopens. */
export const DIFFICULTY_OUTCOMES = {
  resolved: { vi: 'Đã tháo gỡ', en: 'Resolved' },
  guided: { vi: 'Đã hướng dẫn', en: 'Guidance given' },
  planned: { vi: 'Sẽ xử lý', en: 'Will be dealt with' },
  declined: { vi: 'Không giải quyết được', en: 'Cannot be met' },
} as const satisfies Record<string, Words>;
export type DifficultyOutcome = keyof typeof DIFFICULTY_OUTCOMES;
export const DIFFICULTY_OUTCOME_NAMES = [
  'resolved',
  'guided',
  'planned',
  'declined',
] as const satisfies readonly DifficultyOutcome[];

/** "Sẽ xử lý, hẹn xong 15/12/2026". */
export function sayOutcome(outcome: DifficultyOutcome, promised: PlainDate | null, language: 'vi' | 'en'): string {
  const said = DIFFICULTY_OUTCOMES[outcome][language];
  if (promised === null) return said;
  return `${said}, ${language === 'vi' ? 'hẹn xong' : 'by'} ${showDay(promised)}`;
}

/** Words in the subject of a focal person, without diacritics, that say that a kind is hers. */
const SUBJECTS = {
  institution: ['the che', 'phap che', 'phap luat'],
  resources: ['kinh phi', 'tai chinh', 'ngan sach', 'ke hoach'],
  technical: ['ky thuat', 'cong nghe', 'ha tang', 'chuyen doi so', 'an toan thong tin'],
  data: ['du lieu', 'chuyen doi so', 'cong nghe'],
  staffing: ['nhan su', 'can bo', 'to chuc', 'bien che'],
  guidance: [],
  other: [],
} as const satisfies Record<DifficultyKind, readonly string[]>;
const ANY_KIND = ['kho khan', 'vuong mac'] as const;

type Focal = { readonly person: PersonId; readonly subject: string };

/** Of those whom the unit has named: whoever has the kind, else whoever has difficulties of all kinds, else nobody. */
export function focalFor(kind: DifficultyKind, focals: readonly Focal[]): PersonId | null {
  const named = (words: readonly string[]) =>
    focals.find(({ subject }) => words.some((word) => fold(subject).includes(word)))?.person ?? null;
  return named(SUBJECTS[kind]) ?? named(ANY_KIND);
}
