// How the components of a form lie: what its sizes do not say.
import type { Component } from './official-form.ts';

/** `name`: in the list of styles of a word processor; `like`: how a paragraph of it lies. `level`: its place in the outline, from 0. */
export type ComponentLook = {
  readonly name: string;
  readonly like: 'centred' | 'body' | 'left' | 'right';
  readonly level?: number;
};

export const LOOKS = {
  nation: { name: 'Quốc hiệu', like: 'centred' },
  motto: { name: 'Tiêu ngữ', like: 'centred' },
  parentBody: { name: 'Cơ quan chủ quản', like: 'centred' },
  issuer: { name: 'Cơ quan ban hành', like: 'centred' },
  number: { name: 'Số, ký hiệu', like: 'centred' },
  placeAndDate: { name: 'Địa danh, thời gian', like: 'centred' },
  stamp: { name: 'Dấu khẩn', like: 'centred' },
  kind: { name: 'Tên loại', like: 'centred' },
  title: { name: 'Trích yếu', like: 'centred' },
  letterSubject: { name: 'Trích yếu công văn', like: 'centred' },
  addressees: { name: 'Kính gửi', like: 'left' },
  annexLabel: { name: 'Phụ lục', like: 'centred', level: 0 },
  annexTitle: { name: 'Tên phụ lục', like: 'centred' },
  attachedTo: { name: 'Kèm theo', like: 'centred' },
  grounds: { name: 'Căn cứ', like: 'body' },
  enacting: { name: 'Lệnh ban hành', like: 'centred' },
  body: { name: 'Lời văn', like: 'body' },
  divisionLabel: { name: 'Phần, chương, mục', like: 'centred', level: 0 },
  divisionTitle: { name: 'Tiêu đề phần, chương, mục', like: 'centred' },
  article: { name: 'Điều', like: 'body', level: 1 },
  section1: { name: 'Đề mục I', like: 'body', level: 0 },
  section2: { name: 'Đề mục 1', like: 'body', level: 1 },
  section3: { name: 'Đề mục a', like: 'body', level: 2 },
  caption: { name: 'Tên bảng, hình', like: 'centred' },
  unit: { name: 'Đơn vị tính', like: 'right' },
  table: { name: 'Ô bảng', like: 'left' },
  tableHead: { name: 'Đầu bảng', like: 'centred' },
  capacity: { name: 'Quyền hạn', like: 'centred' },
  signerPosition: { name: 'Chức vụ', like: 'centred' },
  signerName: { name: 'Họ tên người ký', like: 'centred' },
  recipientsLabel: { name: 'Nơi nhận', like: 'left' },
  recipients: { name: 'Danh sách nơi nhận', like: 'left' },
  pageNumber: { name: 'Số trang', like: 'centred' },
} as const satisfies Record<Component, ComponentLook>;
