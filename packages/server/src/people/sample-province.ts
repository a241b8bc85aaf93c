// A province to try things out in: units with official codes and names of communes (as of 01/7/2025), and one person for
// each role. The province, its departments, schools and people are nobody's. The small one has a few of each kind; the whole
// one is of the size of a real province.
import type { Role, UnitKind } from '@sauro/core';
import { SAMPLE_COMMUNES } from './sample-communes.ts';

export const SAMPLE_PASSWORD = 'saurodungthu';
export const SAMPLE_SIZES = ['small', 'whole'] as const;
export type SampleSize = (typeof SAMPLE_SIZES)[number];

type SampleUnit = {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly under: string | null;
};
type SamplePerson = {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly phone: string | null;
};

/** Nobody's: no province has the area code 0200. */
export function samplePhone(number: number): string {
  return `0200${String(number).padStart(6, '0')}`;
}

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { username: 'tonghop', name: 'Chuyên viên tổng hợp', role: 'compiler', unit: 'SGDDT', phone: samplePhone(1) },
  { username: 'donvi', name: 'Đầu mối xã Tân Lạc', role: 'unit', unit: '05128', phone: samplePhone(2) },
  { username: 'lanhdao', name: 'Lãnh đạo Ủy ban', role: 'leader', unit: 'UBND', phone: samplePhone(3) },
  // Follows in the name of the committee: what departments have given is judged from above them.
  { username: 'theodoi', name: 'Người theo dõi', role: 'verifier', unit: 'UBND', phone: samplePhone(4) },
  { username: 'quantri', name: 'Quản trị', role: 'administrator', unit: 'UBND', phone: null },
];

/** Each unit stands behind the one that it is under. */
export function sampleUnits(size: SampleSize): readonly SampleUnit[] {
  const province: SampleUnit = { code: 'UBND', name: 'Ủy ban nhân dân tỉnh', kind: 'province', under: null };
  const offices = size === 'small' ? OFFICES.filter(({ code }) => SMALL.has(code)) : OFFICES;
  const communes = SAMPLE_COMMUNES.filter(({ code }) => size === 'whole' || SMALL.has(code)).map(
    ({ code, name }): SampleUnit => ({ code, name: `Ủy ban nhân dân ${name}`, kind: 'commune', under: 'UBND' }),
  );
  return [province, ...offices, ...communes, ...schools(size === 'small' ? FEW : MANY, communes)];
}

/** The departments, rooms and communes of the small province. */
const SMALL = new Set(
  'VPUB SGDDT SKHCN SNV STC SGDDT-VP SGDDT-TCCB SGDDT-GDPT 05128 04831 04876 04795 04828'.split(' '),
);

const department = (code: string, name: string): SampleUnit => ({ code, name, kind: 'department', under: 'UBND' });
const room = (under: string, short: string, name: string): SampleUnit => ({
  code: `${under}-${short}`,
  name,
  kind: 'room',
  under,
});
const direct = (under: string, short: string, name: string): SampleUnit => ({
  ...room(under, short, name),
  kind: 'direct',
});

const OFFICES: readonly SampleUnit[] = [
  department('VPUB', 'Văn phòng Ủy ban nhân dân tỉnh'),
  department('SGDDT', 'Sở Giáo dục và Đào tạo'),
  department('SKHCN', 'Sở Khoa học và Công nghệ'),
  department('SNV', 'Sở Nội vụ'),
  department('STC', 'Sở Tài chính'),
  department('SCT', 'Sở Công Thương'),
  department('SDTTG', 'Sở Dân tộc và Tôn giáo'),
  department('SNNMT', 'Sở Nông nghiệp và Môi trường'),
  department('STP', 'Sở Tư pháp'),
  department('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'),
  department('SXD', 'Sở Xây dựng'),
  department('SYT', 'Sở Y tế'),
  department('TTRT', 'Thanh tra tỉnh'),
  department('BQLKCN', 'Ban Quản lý các khu công nghiệp'),
  room('SGDDT', 'VP', 'Văn phòng Sở Giáo dục và Đào tạo'),
  room('SGDDT', 'TCCB', 'Phòng Tổ chức cán bộ'),
  room('SGDDT', 'GDPT', 'Phòng Giáo dục phổ thông'),
  room('SGDDT', 'GDMN', 'Phòng Giáo dục mầm non'),
  room('SGDDT', 'GDTX', 'Phòng Giáo dục nghề nghiệp và Giáo dục thường xuyên'),
  room('SGDDT', 'KHTC', 'Phòng Kế hoạch - Tài chính'),
  room('SGDDT', 'QLCL', 'Phòng Quản lý chất lượng và Công nghệ thông tin'),
  room('SNV', 'VP', 'Văn phòng Sở Nội vụ'),
  room('SNV', 'TCBC', 'Phòng Tổ chức, biên chế'),
  room('SNV', 'LDVL', 'Phòng Lao động - Việc làm'),
  room('SNV', 'KHTC', 'Phòng Kế hoạch - Tài chính'),
  room('SKHCN', 'VP', 'Văn phòng Sở Khoa học và Công nghệ'),
  room('SKHCN', 'CDS', 'Phòng Chuyển đổi số'),
  room('SKHCN', 'QLKH', 'Phòng Quản lý khoa học'),
  room('STC', 'VP', 'Văn phòng Sở Tài chính'),
  room('STC', 'NS', 'Phòng Quản lý ngân sách'),
  direct('SGDDT', 'TTGDTX', 'Trung tâm Giáo dục thường xuyên tỉnh'),
  direct('SKHCN', 'TTCNTT', 'Trung tâm Công nghệ thông tin và Truyền thông'),
  direct('SNV', 'TTDVVL', 'Trung tâm Dịch vụ việc làm'),
  direct('SNV', 'TTLT', 'Trung tâm Lưu trữ lịch sử'),
];

type School = { readonly code: string; readonly name: string; readonly count: number; readonly digits: number };
type SchoolPlan = { readonly ofDepartment: readonly School[]; readonly ofCommunes: readonly School[] };

const THPT = { code: 'THPT', name: 'Trường Trung học phổ thông', digits: 2 };
const THCS = { code: 'THCS', name: 'Trường Trung học cơ sở', digits: 2 };
const FEW: SchoolPlan = { ofDepartment: [{ ...THPT, count: 1 }], ofCommunes: [{ ...THCS, count: 1 }] };
/** 1,379 schools: 60 of the department, all others of communes. */
const MANY: SchoolPlan = {
  ofDepartment: [{ ...THPT, count: 60 }],
  ofCommunes: [
    { ...THCS, count: 349 },
    { code: 'MN', name: 'Trường Mầm non', count: 480, digits: 3 },
    { code: 'TH', name: 'Trường Tiểu học', count: 430, digits: 3 },
    { code: 'TH-THCS', name: 'Trường Tiểu học và Trung học cơ sở', count: 60, digits: 2 },
  ],
};

/** Dealt to the communes in turn, beginning with Tân Lạc. */
function schools({ ofDepartment, ofCommunes }: SchoolPlan, communes: readonly SampleUnit[]): readonly SampleUnit[] {
  const first = communes.findIndex(({ code }) => code === '05128');
  const numbered = ({ code, name, count, digits }: School, underOf: (index: number) => string) =>
    Array.from(
      { length: count },
      (_, index): SampleUnit => ({
        code: `${code}-${String(index + 1).padStart(digits, '0')}`,
        name: `${name} Mẫu số ${index + 1}`,
        kind: 'school',
        under: underOf(index),
      }),
    );
  return [
    ...ofDepartment.flatMap((school) => numbered(school, () => 'SGDDT')),
    ...ofCommunes.flatMap((school) =>
      numbered(school, (index) => communes[(first + index) % communes.length]?.code ?? 'UBND'),
    ),
  ];
}
