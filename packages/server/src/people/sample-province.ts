// A province to try things out in: units with official codes and names of communes (as of 01/7/2025), and one person for
// each role. The province, its departments, schools and people are nobody's.
import type { Role, UnitKind } from '@sauro/core';

export const SAMPLE_PASSWORD = 'saurodungthu';

type SampleUnit = {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly under: string | null;
};
type SamplePerson = { readonly username: string; readonly name: string; readonly role: Role; readonly unit: string };

export const SAMPLE_UNITS: readonly SampleUnit[] = [
  { code: 'UBND', name: 'Ủy ban nhân dân tỉnh', kind: 'province', under: null },
  { code: 'VPUB', name: 'Văn phòng Ủy ban nhân dân tỉnh', kind: 'department', under: 'UBND' },
  { code: 'SGDDT', name: 'Sở Giáo dục và Đào tạo', kind: 'department', under: 'UBND' },
  { code: 'SKHCN', name: 'Sở Khoa học và Công nghệ', kind: 'department', under: 'UBND' },
  { code: 'SNV', name: 'Sở Nội vụ', kind: 'department', under: 'UBND' },
  { code: 'STC', name: 'Sở Tài chính', kind: 'department', under: 'UBND' },
  { code: 'SGDDT-VP', name: 'Văn phòng Sở Giáo dục và Đào tạo', kind: 'room', under: 'SGDDT' },
  { code: 'SGDDT-TCCB', name: 'Phòng Tổ chức cán bộ', kind: 'room', under: 'SGDDT' },
  { code: 'SGDDT-GDPT', name: 'Phòng Giáo dục phổ thông', kind: 'room', under: 'SGDDT' },
  { code: '05128', name: 'Ủy ban nhân dân xã Tân Lạc', kind: 'commune', under: 'UBND' },
  { code: '04831', name: 'Ủy ban nhân dân xã Đà Bắc', kind: 'commune', under: 'UBND' },
  { code: '04876', name: 'Ủy ban nhân dân xã Cao Sơn', kind: 'commune', under: 'UBND' },
  { code: '04795', name: 'Ủy ban nhân dân phường Hoà Bình', kind: 'commune', under: 'UBND' },
  { code: '04828', name: 'Ủy ban nhân dân phường Thống Nhất', kind: 'commune', under: 'UBND' },
  { code: 'THPT-01', name: 'Trường Trung học phổ thông Mẫu số 1', kind: 'school', under: 'SGDDT' },
  { code: 'THCS-01', name: 'Trường Trung học cơ sở Mẫu số 1', kind: 'school', under: '05128' },
];

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { username: 'tonghop', name: 'Chuyên viên tổng hợp', role: 'compiler', unit: 'SGDDT' },
  { username: 'donvi', name: 'Đầu mối xã Tân Lạc', role: 'unit', unit: '05128' },
  { username: 'lanhdao', name: 'Lãnh đạo Ủy ban', role: 'leader', unit: 'UBND' },
  { username: 'theodoi', name: 'Người theo dõi', role: 'verifier', unit: 'VPUB' },
  { username: 'quantri', name: 'Quản trị', role: 'administrator', unit: 'UBND' },
];
