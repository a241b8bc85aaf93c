// Words of the pivot and of the ranking.
import type { Words } from '../ui/language.tsx';

export const PIVOT_WORDS = {
  title: { vi: 'Bảng chéo', en: 'Pivot' },
  lead: {
    vi: 'Một số liệu chia theo hai chiều. Bấm vào một ô để mở danh sách đúng những việc đó.',
    en: 'One figure by two dimensions. Press a cell to open the list of exactly those assignments.',
  },
  rows: { vi: 'Hàng', en: 'Rows' },
  columns: { vi: 'Cột', en: 'Columns' },
  measure: { vi: 'Số liệu', en: 'Figure' },
  sum: { vi: 'Cộng', en: 'Sum' },
  table: { vi: '{measure}: {rows} × {columns}', en: '{measure}: {rows} × {columns}' },
  'cell.open': { vi: '{value}. Mở danh sách: {row}, {column}', en: '{value}. Open the list: {row}, {column}' },
  more: {
    vi: 'Không hiện hết: còn {rows} hàng và {columns} cột ít việc hơn. Hãy thu hẹp bộ lọc.',
    en: 'Not all is shown: {rows} more rows and {columns} more columns with fewer assignments. Narrow the filter.',
  },
  'empty.hide': { vi: 'Ẩn hàng trống, cột trống', en: 'Hide empty rows and columns' },
  hidden: {
    vi: 'Đã ẩn {rows} hàng và {columns} cột không có số liệu này.',
    en: '{rows} rows and {columns} columns without this figure are hidden.',
  },
  'nothing.title': { vi: 'Không có việc nào được đếm ở đây', en: 'Nothing is counted here' },
  'nothing.what': {
    vi: 'Số liệu đã chọn bằng 0 ở mọi hàng. Hãy chọn số liệu khác, hoặc tắt “Ẩn hàng trống, cột trống”.',
    en: 'The chosen figure is nought in every row. Choose another one, or switch off “Hide empty rows and columns”.',
  },
  'export.xlsx': { vi: 'Tải XLSX', en: 'Download XLSX' },
  'export.csv': { vi: 'Tải CSV', en: 'Download CSV' },
  'export.waiting': { vi: 'Đang tạo tệp…', en: 'Making the file…' },
  'empty.title': { vi: 'Không có việc nào trong phạm vi này', en: 'No assignments within this' },
  'empty.what': { vi: 'Hãy bỏ bớt điều kiện lọc ở trên.', en: 'Take away some of the filter above.' },
} as const satisfies Words;

export const RANKING_WORDS = {
  title: { vi: 'Xếp hạng', en: 'Ranking' },
  lead: {
    vi: 'Xếp theo mức mà đơn vị chắc chắn đã đạt (cận dưới Wilson 95%), để 3 trên 3 việc không đứng trên 290 trên 300. Dưới {least} việc thì không xếp hạng. Việc chờ điều kiện không tính vào tỷ lệ hoàn thành.',
    en: 'In the order of what each has at least shown (lower Wilson bound, 95 %), so that 3 of 3 do not stand before 290 of 300. Fewer than {least} are not ranked. What waits for an event is not among what completion is a share of.',
  },
  least: { vi: 'Xếp hạng đơn vị có', en: 'Rank units with' },
  'least.from': { vi: 'từ {least} việc', en: '{least} or more' },
  'least.usual': { vi: 'từ {least} việc (ngưỡng chung)', en: '{least} or more (as set for all)' },
  praise: { vi: 'Đề nghị khen', en: 'Propose for praise' },
  'praise.name': { vi: 'Danh sách đơn vị đạt 100%', en: 'List of units with a whole share' },
  'praise.name.chosen': { vi: 'Danh sách đơn vị đã chọn', en: 'List of the chosen units' },
  'praise.none': {
    vi: 'Chưa chọn đơn vị nào: danh sách gồm mọi đơn vị đạt 100%.',
    en: 'None is chosen: the list is of all units with a whole share.',
  },
  'praise.nobody': {
    vi: 'Trong các đơn vị được xếp hạng chưa có đơn vị đạt 100%. Đánh dấu đơn vị trong bảng để đề nghị khen.',
    en: 'No unit that is ranked has a whole share. Tick units in the table to propose them for praise.',
  },
  'praise.chosen': { vi: 'Đã chọn {count} đơn vị.', en: '{count} chosen.' },
  'praise.clear': { vi: 'Bỏ chọn', en: 'Choose none' },
  'choose.all': { vi: 'Chọn tất cả đơn vị được xếp hạng', en: 'Choose all ranked units' },
  'choose.one': { vi: 'Chọn {unit}', en: 'Choose {unit}' },
  table: { vi: 'Xếp hạng theo {measure}', en: 'Ranking by {measure}' },
  rank: { vi: 'Hạng', en: 'Rank' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  counted: { vi: 'Số việc', en: 'Counted' },
  atLeast: { vi: 'Chắc chắn từ', en: 'At least' },
  atMost: { vi: 'Có thể đến', en: 'At most' },
  'few.all': {
    vi: 'Chưa đơn vị nào có từ {least} việc trở lên, nên chưa xếp hạng.',
    en: 'No unit has {least} assignments or more, so that none is ranked.',
  },
  'few.most': {
    vi: '{left} trong {all} đơn vị có dưới {least} việc được tính ở đây, nên chưa được xếp hạng.',
    en: '{left} of {all} units have fewer than {least} that count here, and are not ranked.',
  },
  'few.lower': { vi: 'Xếp hạng từ {least} việc', en: 'Rank from {least} on' },
  refuted: { vi: '{count} việc thực tế khác báo cáo', en: '{count} found otherwise in the field' },
  few: { vi: 'Chưa đủ việc để xếp hạng', en: 'Too few to be ranked' },
  'empty.title': { vi: 'Chưa có đơn vị nào để xếp hạng', en: 'No unit to be ranked' },
  'empty.what': { vi: 'Hãy chọn đơn vị hoặc loại đơn vị khác.', en: 'Choose another unit or kind of unit.' },
} as const satisfies Words;
