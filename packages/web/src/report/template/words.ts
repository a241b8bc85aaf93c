// Words of templates, in both languages.
import type { Words } from '../../ui/language.tsx';

export const TEMPLATE_WORDS = {
  title: { vi: 'Mẫu báo cáo Word', en: 'Word templates' },
  lead: {
    vi: 'Tải mẫu gốc về, trình bày lại trong Word theo ý cơ quan, giữ các tên trong ngoặc {{…}} ở chỗ cần điền, rồi tải lên. Chọn mẫu ở từng chế độ báo cáo.',
    en: 'Take the first template, lay it out in Word as your body does, keep the names in {{…}} where they are to be filled, and bring it back. Choose it in each regime.',
  },
  first: { vi: 'Tải mẫu gốc', en: 'The first template' },
  new: { vi: 'Thêm mẫu…', en: 'Bring a template…' },
  none: { vi: 'Chưa có mẫu riêng: báo cáo theo thể thức Nghị định 30.', en: 'None yet: reports follow Decree 30.' },
  used: { vi: '{count} chế độ đang dùng', en: 'used by {count} regimes' },
  remove: { vi: 'Gỡ mẫu {name}', en: 'Take away {name}' },
  'remove.short': { vi: 'Gỡ', en: 'Take away' },
  'remove.sure': { vi: 'Gỡ mẫu này', en: 'Take it away' },
  close: { vi: 'Đóng', en: 'Close' },
  file: { vi: 'Tệp Word (.docx)', en: 'Word file (.docx)' },
  'file.choose': { vi: 'Chọn tệp', en: 'Choose a file' },
  'file.clear': { vi: 'Bỏ tệp đã chọn', en: 'Choose none' },
  name: { vi: 'Tên mẫu', en: 'Name' },
  unit: { vi: 'Của đơn vị', en: 'Of the unit' },
  trying: { vi: 'Đang xem mẫu và điền thử…', en: 'Looking it through and filling it on trial…' },
  sound: { vi: 'Mẫu dùng được, có {count} chỗ điền.', en: 'It can be used: {count} places are filled.' },
  faulty: { vi: 'Còn {count} lỗi cần sửa trong Word:', en: '{count} faults to be mended in Word:' },
  'finding.unknown': { vi: '“{what}” không phải tên nào của báo cáo.', en: '“{what}” is no name of a report.' },
  'finding.not-alone': {
    vi: '“{what}” phải đứng một mình trong đoạn của nó.',
    en: '“{what}” must stand alone in its paragraph.',
  },
  'finding.unclosed': { vi: 'Ngoặc chưa đóng hoặc thừa ở “{what}”.', en: 'Brackets are not closed at “{what}”.' },
  'finding.no-content': {
    vi: 'Chưa có chỗ cho nội dung: cần “{what}” hoặc ít nhất một mục “muc.…”.',
    en: 'The content has no place: “{what}” or a section “muc.…” is needed.',
  },
  'finding.foreign': {
    vi: 'Mẫu chứa thứ không được đi kèm báo cáo (liên kết tới tệp khác, macro, tệp nhúng): “{what}”. Hãy bỏ đi trong Word.',
    en: 'It carries what must not go out with a report (links to other files, macros, embedded files): “{what}”. Take it out in Word.',
  },
  'finding.missing': {
    vi: 'Nên có “{what}”: thể thức văn bản cần thành phần này.',
    en: '“{what}” is wanted: the form of documents asks for it.',
  },
  form: {
    vi: 'Khi điền thử, văn bản còn {count} điểm khác thể thức Nghị định 30',
    en: 'Filled on trial it differs from Decree 30 in {count} points',
  },
  keep: { vi: 'Lưu mẫu', en: 'Keep it' },
  keeping: { vi: 'Đang lưu…', en: 'Keeping…' },
  choose: { vi: 'Mẫu Word của báo cáo', en: 'Word template of reports' },
  'choose.other': { vi: 'Mẫu đang dùng', en: 'The template in use' },
  'choose.none': { vi: 'Thể thức Nghị định 30', en: 'The form of Decree 30' },
} as const satisfies Words;
