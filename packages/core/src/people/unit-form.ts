// What a unit is beyond its kind: a ward or a commune, a nursery or an upper secondary school. Groups are told apart by it
// ("các trường THPT", "UBND các phường"). It stands in the official name, so it is read from there and never asked for.
import { fold } from '../fold.ts';
import type { UnitKind } from '../people.ts';

export const UNIT_FORMS = {
  'rural-commune': { vi: 'Xã', en: 'Commune' },
  ward: { vi: 'Phường', en: 'Ward' },
  'special-zone': { vi: 'Đặc khu', en: 'Special zone' },
  preschool: { vi: 'Mầm non', en: 'Preschool' },
  primary: { vi: 'Tiểu học', en: 'Primary school' },
  'primary-secondary': { vi: 'Tiểu học và trung học cơ sở', en: 'Primary and lower secondary school' },
  'lower-secondary': { vi: 'Trung học cơ sở', en: 'Lower secondary school' },
  secondary: { vi: 'Trung học cơ sở và trung học phổ thông', en: 'Lower and upper secondary school' },
  'upper-secondary': { vi: 'Trung học phổ thông', en: 'Upper secondary school' },
  continuing: { vi: 'Giáo dục thường xuyên', en: 'Continuing education' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type UnitForm = keyof typeof UNIT_FORMS;
export const UNIT_FORM_NAMES = [
  'rural-commune',
  'ward',
  'special-zone',
  'preschool',
  'primary',
  'primary-secondary',
  'lower-secondary',
  'secondary',
  'upper-secondary',
  'continuing',
] as const satisfies readonly UnitForm[];

/** The longer name first: a school of two levels bears the names of both. */
const SCHOOLS: readonly (readonly [RegExp, UnitForm])[] = [
  [/thuong xuyen|\bgdtx\b|\bgdnn\b/, 'continuing'],
  [/(?:thcs|trung hoc co so).*(?:thpt|trung hoc pho thong)/, 'secondary'],
  [/(?:th|tieu hoc)\b.*(?:thcs|trung hoc co so)/, 'primary-secondary'],
  [/thpt|trung hoc pho thong/, 'upper-secondary'],
  [/thcs|trung hoc co so/, 'lower-secondary'],
  [/tieu hoc|^truong th\b/, 'primary'],
  [/mam non|mau giao|nha tre|^truong mn\b/, 'preschool'],
];
const COMMUNES: readonly (readonly [RegExp, UnitForm])[] = [
  [/^(?:uy ban nhan dan |ubnd )?dac khu\b/, 'special-zone'],
  [/^(?:uy ban nhan dan |ubnd )?phuong\b/, 'ward'],
  [/^(?:uy ban nhan dan |ubnd )?xa\b/, 'rural-commune'],
];

/** Null where the name tells nothing, and for kinds that have no forms. */
export function unitFormOf(kind: UnitKind, name: string): UnitForm | null {
  const rules = kind === 'commune' ? COMMUNES : kind === 'school' || kind === 'direct' ? SCHOOLS : [];
  const folded = fold(name);
  return rules.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
