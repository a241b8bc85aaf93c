// All that can be wrong with a spreadsheet of a report, each with what to do about it.
import { FIGURE_IMPORT_FAULTS } from '../../progress/figure-import.ts';
import { FIGURE_TEXT_FAULTS } from '../../progress/figure-text.ts';

export const FORM_FAULTS = {
  'no-mark': {
    vi: 'Tệp không phải mẫu của Sáu Rõ hoặc thiếu trang ẩn. Hãy tải mẫu mới rồi chép nội dung sang.',
    en: 'This is no template of Sáu Rõ, or its hidden sheet is gone. Take a new template and copy what you typed.',
  },
  'other-version': {
    vi: 'Mẫu này thuộc phiên bản cũ. Hãy tải mẫu mới rồi chép nội dung sang.',
    en: 'The template is of an older version. Take a new one and copy what you typed.',
  },
  'newer-version': {
    vi: 'Mẫu này thuộc phiên bản mới hơn của hệ thống. Hãy tải mẫu tại trang báo cáo này rồi chép nội dung sang.',
    en: 'The template is of a newer version of the system. Take one here and copy what you typed.',
  },
  'other-report': {
    vi: 'Mẫu này thuộc một báo cáo khác. Hãy mở đúng báo cáo, hoặc tải mẫu của báo cáo này.',
    en: 'The template is of another report. Open that report, or take the template of this one.',
  },
  'sheet-missing': { vi: 'Thiếu trang tính của mẫu. Hãy tải mẫu mới.', en: 'A sheet of the template is missing.' },
  'column-missing': { vi: 'Thiếu cột của mẫu. Hãy tải mẫu mới.', en: 'A column of the template is missing.' },
  stray: {
    vi: 'Ô nằm ngoài các cột của mẫu nên không ghi được. Hãy chuyển vào cột của mẫu hoặc xóa đi.',
    en: 'It stands outside the columns of the template. Move it into one of them, or clear it.',
  },
  merged: { vi: 'Ô bị gộp nên không biết thuộc dòng nào. Hãy bỏ gộp ô.', en: 'Cells are merged here. Split them.' },
  'code-missing': {
    vi: 'Dòng thêm vào không có mã nên không biết thuộc việc nào. Hãy điền ở dòng có sẵn mã; hết dòng trống thì tải mẫu mới.',
    en: 'A row without its code belongs to nothing. Fill in a row that has one; where all are used, take a new template.',
  },
  'code-unknown': {
    vi: 'Mã không có trong mẫu của báo cáo này. Hãy giữ nguyên cột mã.',
    en: 'This code is not of this report. Leave the column of codes as it is.',
  },
  gone: {
    vi: 'Dòng này không còn thuộc báo cáo: công việc đã được thu hồi, chỉ tiêu đã bỏ hoặc minh chứng đã được gỡ. Hãy xóa phần đã sửa.',
    en: 'The work was taken back, the target dropped or the evidence removed since. Clear what you changed here.',
  },
  twice: { vi: 'Mã này đã có ở một dòng trên. Hãy giữ một dòng.', en: 'This code stands above already. Keep one row.' },
  'locked-edited': {
    vi: 'Ô khóa đã bị sửa. Hãy để như trong mẫu.',
    en: 'A locked cell was edited. Leave it as the template has it.',
  },
  'not-yours': { vi: 'Bạn không nhập tiến độ cho công việc này.', en: 'You do not enter progress on this work.' },
  reported: {
    vi: 'Công việc đã báo hoàn thành và đang chờ xác nhận. Muốn sửa, hãy rút lại báo hoàn thành trước.',
    en: 'The work was reported done and waits to be looked at. Take the report back first.',
  },
  verified: { vi: 'Kết quả đã được xác nhận nên không sửa được.', en: 'The result was accepted and holds still.' },
  'too-long-here': {
    vi: 'Nội dung dài hơn một ô Excel chứa được. Hãy sửa trên trang báo cáo.',
    en: 'It is longer than a cell can hold. Edit it on the page of the report.',
  },
  conflict: {
    vi: 'Người khác đã sửa ô này sau khi bạn tải mẫu. Hãy tải mẫu mới, xem lại rồi điền lại ô này.',
    en: 'Somebody has changed this since the template was taken. Take a new one, look, and fill it in again.',
  },
  'formula-error': { vi: 'Công thức bị lỗi. Hãy nhập giá trị.', en: 'The formula has an error. Enter the value.' },
  'formula-empty': {
    vi: 'Công thức chưa được tính. Hãy mở tệp bằng Excel, lưu lại, hoặc nhập giá trị.',
    en: 'The formula was never worked out. Save the file in Excel, or enter the value.',
  },
  date: {
    vi: 'Excel đã đổi số thành ngày. Hãy nhập lại dưới dạng số.',
    en: 'The spreadsheet has made a day of it. Enter it as a number.',
  },
  ...FIGURE_TEXT_FAULTS,
  choice: { vi: 'Hãy chọn trong danh sách của ô.', en: 'Choose one of the list.' },
  'state-back': {
    vi: 'Việc đã bắt đầu không quay về tình trạng này được. Hãy chọn “Đang thực hiện” hoặc “Đã hoàn thành”.',
    en: 'Work that has begun does not go back to this. Choose “Đang thực hiện” or “Đã hoàn thành”.',
  },
  'percent-range': { vi: 'Tiến độ là số nguyên từ 0 đến 100.', en: 'Progress is a whole number from 0 to 100.' },
  'done-percent': {
    vi: 'Việc đã hoàn thành thì tiến độ là 100. Hãy sửa tiến độ hoặc tình trạng.',
    en: 'What is done is at 100 per cent. Change one of the two.',
  },
  'words-long': { vi: 'Dài quá mức cho phép. Hãy viết gọn lại.', en: 'It is too long. Make it shorter.' },
  'share-half': FIGURE_IMPORT_FAULTS['share-half'],
  'share-and-value': FIGURE_IMPORT_FAULTS['share-and-value'],
  over: {
    vi: 'Công việc đã được xác nhận hoặc thu hồi nên không còn phản ánh vướng mắc được.',
    en: 'The work was accepted or taken back: no difficulty is raised of it any more.',
  },
  removed: {
    vi: 'Minh chứng của dòng này đã được gỡ trên màn hình. Hãy xóa trắng dòng; cần thêm lại thì điền ở dòng trống khác.',
    en: 'The evidence of this row was removed on the screen. Clear the row; to add it anew, fill in another.',
  },
  'work-missing': { vi: 'Chưa chọn công việc. Hãy chọn trong danh sách của ô.', en: 'Choose the work in the list.' },
  'work-unknown': {
    vi: 'Không có công việc này trong mẫu. Hãy chọn trong danh sách của ô; nhiều việc thì mỗi việc một dòng trong ô.',
    en: 'There is no such work in the template. Choose it in the list; of several, each on a line of the cell.',
  },
  'other-plan': {
    vi: 'Một vướng mắc chỉ nêu các việc của cùng một kế hoạch. Hãy tách thành nhiều dòng.',
    en: 'One difficulty is of work of one plan. Make a row for each plan.',
  },
  'works-many': {
    vi: 'Một vướng mắc nêu tối đa 50 việc.',
    en: 'A difficulty stands in the way of 50 pieces of work at most.',
  },
  required: { vi: 'Chưa điền. Dòng này cần ô này.', en: 'It is empty. The row needs it.' },
  'raised-already': {
    vi: 'Vướng mắc này đã được phản ánh; lời đã gửi không sửa được. Hãy rút vướng mắc rồi phản ánh lại ở dòng khác.',
    en: 'It was raised already, and what was sent is not changed. Withdraw it and raise it anew in another row.',
  },
  'act-not-now': {
    vi: 'Vướng mắc đang ở tình trạng không làm được việc này, hoặc việc này không phải của bạn. Hãy xóa ô.',
    en: 'That cannot be done with it now, or is not yours to do. Clear the cell.',
  },
  'act-missing': {
    vi: 'Có lý do mà chưa chọn xử lý. Hãy chọn ở cột “Xử lý của đơn vị”.',
    en: 'There is a reason but nothing is chosen to be done.',
  },
  'reason-missing': { vi: 'Mở lại thì phải nêu vì sao trả lời chưa đạt.', en: 'Say why the answer does not do.' },
  'reason-none': { vi: 'Đồng ý thì không ghi lý do. Hãy xóa ô này.', en: 'Closing keeps no reason. Clear this cell.' },
  'day-form': {
    vi: 'Không phải ngày. Hãy viết ngày/tháng/năm, ví dụ 03/06/2026.',
    en: 'This is no day. Write day/month/year, as 03/06/2026.',
  },
  'url-form': {
    vi: 'Liên kết phải bắt đầu bằng http:// hoặc https:// và không quá 2000 chữ.',
    en: 'A link begins with http:// or https:// and has at most 2000 letters.',
  },
  'evidence-there': {
    vi: 'Liên kết này đã là minh chứng của công việc. Hãy sửa ở dòng có sẵn của nó.',
    en: 'The link is evidence of this work already. Change the row that it has.',
  },
  'evidence-full': {
    vi: 'Công việc này đã đủ 50 minh chứng. Hãy gỡ bớt trên màn hình, hoặc gộp vào một tệp.',
    en: 'The work has 50 pieces of evidence, the most there may be. Remove some on the screen, or put them into one file.',
  },
  'paper-empty': {
    vi: 'Đã chọn công việc mà chưa có văn bản. Hãy điền số, ký hiệu, trích yếu hoặc liên kết.',
    en: 'Work is chosen, but no document. Fill in its number, its title or a link.',
  },
  'figure-empty': { vi: 'Chọn cách tính mà chưa nhập số.', en: 'The basis is chosen, but no figure is there.' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FormFaultCode = keyof typeof FORM_FAULTS;

export type FormFault = {
  /** As the spreadsheet calls it. */
  readonly sheet: string;
  /** As the spreadsheet numbers it; 0 where it is of a sheet or a file. */
  readonly row: number;
  /** Title of the column; empty where it is of a row or more. */
  readonly column: string;
  readonly code: FormFaultCode;
  /** What stands there: in the file, or in the system where others have changed it. */
  readonly value: string;
};

/** What is to be known of a spreadsheet that is read all the same. */
export const FORM_NOTICES = {
  'former-version': {
    vi: 'Tệp thuộc mẫu của phiên bản trước: chỉ đọc các trang Kết quả, Chỉ tiêu, Nội dung. Khó khăn, vướng mắc và minh chứng thì nhập trên màn hình hoặc tải mẫu mới.',
    en: 'The template is of the former version: results, targets and words are read. Difficulties and evidence are entered on the screen, or in a new template.',
  },
  stale: {
    vi: 'Tệp này không phải từ mẫu tải gần nhất của báo cáo. Hãy kiểm tra xem có đúng tệp bạn muốn nộp không.',
    en: 'This file is not of the template that was taken last of this report. See whether it is the one that you mean to send.',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FormNotice = keyof typeof FORM_NOTICES;
