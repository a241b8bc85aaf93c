// How the spreadsheet is filled in, said in the spreadsheet itself.
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { rowHeight } from './row-height.ts';
import type { FormFile } from './write-form.ts';

const FONT = { name: 'Times New Roman', size: 12 };
const NAME: CellStyle = { font: { ...FONT, bold: true }, alignment: { vertical: 'top', wrapText: true } };
const TEXT: CellStyle = { font: FONT, alignment: { vertical: 'top', wrapText: true } };

const WIDTH = 100;

export function guideSheet({ title, unit, cutOff }: FormFile): WriteSheet {
  const lines = [
    ['Báo cáo', title],
    ['Đơn vị', unit],
    [
      'Chốt số liệu',
      `Hết ngày ${cutOff.split('-').toReversed().join('/')}. Số nhập sau ngày này không vào số liệu của kỳ.`,
    ],
    ['Cách điền', 'Chỉ điền các ô nền vàng. Ô nền xám đã khóa. Điều đã có trong hệ thống được điền sẵn.'],
    [
      'Kết quả',
      'Mỗi dòng là một công việc. Chọn “Đã hoàn thành” là báo hoàn thành: tiến độ thành 100 và chờ xác nhận. Việc đã báo hoàn thành hoặc đã được xác nhận thì khóa.',
    ],
    [
      'Chỉ tiêu',
      'Tỷ lệ: điền Số đạt và Tổng số, cột Tỷ lệ tự tính. Số khác: điền Giá trị. Lũy kế là số đến cuối kỳ; Phát sinh là số thêm trong kỳ. Xóa trắng các ô số là rút số đã nhập.',
    ],
    [
      'Khó khăn, vướng mắc',
      'Dòng có sẵn là vướng mắc đơn vị đã phản ánh: chọn ở cột “Xử lý của đơn vị” để rút, đồng ý với trả lời hoặc mở lại (mở lại phải nêu lý do). Dòng trống là để phản ánh mới: chọn công việc, loại, ghi nội dung; hệ thống tự gửi đến nơi phải giải quyết như trên màn hình.',
    ],
    [
      'Minh chứng',
      'Dòng có sẵn: sửa được số, ký hiệu, ngày, loại, trích yếu của văn bản. Dòng trống: thêm minh chứng; có liên kết thì ghi ngay, không có liên kết thì phải kèm tệp: sau khi nộp tệp Excel, trang báo cáo hiện từng dòng để chọn tệp. Ngày viết ngày/tháng/năm.',
    ],
    ['Nội dung', 'Lời văn của từng mục. Xuống dòng trong ô: Alt + Enter.'],
    [
      'Nộp lại',
      'Lưu dưới dạng .xlsx rồi tải lên ở trang báo cáo. Hệ thống cho xem trước từng ô sẽ đổi và từng lỗi; chưa ghi gì trước khi bạn xác nhận.',
    ],
    [
      'Không nên',
      'Không thêm dòng ngoài các dòng trống có sẵn mã, không đổi tên trang tính, không gộp ô. Sắp xếp hay xóa bớt dòng thì được: dòng không có trong tệp giữ nguyên như trong hệ thống. Đừng dùng một tệp cho hai lần nộp khác nhau; mỗi lần hãy tải mẫu mới.',
    ],
  ] as const;
  return {
    name: 'Hướng dẫn',
    columns: [{ width: 26 }, { width: WIDTH }],
    rowDefs: new Map(
      lines.flatMap(([, text], row) => {
        const height = rowHeight([{ text, width: WIDTH }]);
        return height === undefined ? [] : [[row, { height }] as const];
      }),
    ),
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    rows: lines.map((line) => [...line]),
    cells: new Map(
      lines.flatMap(([name, text], row) => [
        [`${row},0`, { value: name, style: NAME }] as const,
        [`${row},1`, { value: text, style: TEXT }] as const,
      ]),
    ),
    protection: { sheet: true },
  };
}
