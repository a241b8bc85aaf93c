// Words of the roll-up of targets.
import type { Words } from '../ui/language.tsx';

export const TARGET_FIGURE_WORDS = {
  years: { vi: 'Chỉ tính số liệu của năm {years}.', en: 'Figures of {years} alone.' },
  'years.all': { vi: 'Xem mọi năm', en: 'See all years' },
  title: { vi: 'Chỉ tiêu', en: 'Targets' },
  lead: {
    vi: 'Số đã nhập, số đã báo hoàn thành và số đã xác nhận đứng cạnh nhau. Đạt hay chưa là theo số đã xác nhận.',
    en: 'What was entered, reported and accepted stand side by side. Reached is judged by what was accepted.',
  },
  table: { vi: 'Chỉ tiêu và kết quả', en: 'Targets and results' },
  sum: { vi: 'Bao nhiêu chỉ tiêu đạt', en: 'How many are reached' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  aim: { vi: 'Mức giao', en: 'Aim' },
  entered: { vi: 'Đã nhập', en: 'Entered' },
  reported: { vi: 'Đã báo hoàn thành', en: 'Reported' },
  accepted: { vi: 'Đã xác nhận', en: 'Accepted' },
  state: { vi: 'Kết quả', en: 'Result' },
  reached: { vi: 'Đạt', en: 'Reached' },
  missed: { vi: 'Chưa đạt', en: 'Not reached' },
  silent: { vi: 'Chưa có số xác nhận', en: 'Nothing accepted yet' },
  by: { vi: 'theo số của {count} trên {given} đơn vị được giao', en: 'by {count} of {given} units that were given it' },
  refuted: {
    vi: 'Kiểm tra thực tế: {count} việc khác báo cáo',
    en: 'Checked in the field: {count} otherwise than reported',
  },
  from: { vi: '{count} đơn vị', en: '{count} units' },
  parts: { vi: '{numerator} / {denominator}', en: '{numerator} / {denominator}' },
  units: { vi: 'Theo đơn vị: {target}', en: 'By unit: {target}' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  back: { vi: 'Về tất cả chỉ tiêu', en: 'Back to all targets' },
  list: { vi: 'Xem các việc đã nhập số', en: 'See the assignments that told it' },
  more: { vi: 'Hiện thêm', en: 'Show more' },
  'more.count': { vi: 'Hiện {shown} trên {total} chỉ tiêu', en: '{shown} of {total} targets shown' },
  'empty.title': { vi: 'Chưa có chỉ tiêu nào', en: 'No targets yet' },
  'empty.what': {
    vi: 'Chỉ tiêu của các kế hoạch đã xác nhận hiện ở đây.',
    en: 'Targets of confirmed plans stand here.',
  },
} as const satisfies Words;
