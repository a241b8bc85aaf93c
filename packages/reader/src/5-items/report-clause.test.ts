import { describe, expect, test } from 'vitest';
import { findReportClauses } from './report-clause.ts';
import { isPureReport } from './report-only.ts';
import { readSchedules } from './report-schedule.ts';

describe('the clause that binds to report', () => {
  test.each([
    ['báo cáo Sở Y tế', 'Sở Y tế', null],
    ['báo cáo kết quả về Phòng Kế hoạch trước ngày 05/7', 'Phòng Kế hoạch', null],
    ['gửi báo cáo về UBND tỉnh thông qua Sở Nội vụ', 'UBND tỉnh', 'Sở Nội vụ'],
    ['báo cáo Ủy ban nhân dân tỉnh (qua Văn phòng UBND tỉnh)', 'Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh'],
    ['báo cáo cấp có thẩm quyền', 'cấp có thẩm quyền', null],
    ['tổng hợp, báo cáo Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh', null],
    ['báo cáo ngay UBND xã (qua Trạm Thú y)', 'UBND xã', 'Trạm Thú y'],
    ['báo cáo kịp thời về Bộ Xây dựng, UBND tỉnh', 'Bộ Xây dựng, UBND tỉnh', null],
    ['báo cáo kết quả UBND tỉnh (qua Sở Y tế) trong tháng 11/2026', 'UBND tỉnh', 'Sở Y tế'],
    ['gửi báo cáo về Sở Y tế, Văn phòng Sở tổng hợp', 'Sở Y tế', null],
    ['hoàn thiện báo cáo sơ kết, báo cáo lãnh đạo Sở', 'lãnh đạo Sở', null],
    ['báo cáo Công an tỉnh (qua PX09) để theo dõi', 'Công an tỉnh', 'PX09'],
    ['báo cáo Hiệu trưởng vào ngày cuối tháng', 'Hiệu trưởng', null],
    ['báo cáo Giám đốc Sở vào ngày làm việc cuối cùng của tháng', 'Giám đốc Sở', null],
    ['theo dõi, định kỳ báo cáo UBND tỉnh', 'UBND tỉnh', null],
    ['báo cáo kết quả trước ngày 31/5/2026', null, null],
  ])('in “%s” names %s, through %s', (text, to, via) => {
    expect(findReportClauses(text)).toMatchObject([{ to, via }]);
  });

  test('says its addressee once for all the reports beside it', () => {
    expect(findReportClauses('báo cáo tuần về Sở Y tế; báo cáo tổng kết trước ngày 20/12/2026')).toMatchObject([
      { to: 'Sở Y tế' },
      { to: 'Sở Y tế' },
    ]);
  });

  test('goes where the plan was sent, if it names no other addressee', () => {
    const text = 'gửi kế hoạch về Đảng ủy (qua Văn phòng Đảng ủy); định kỳ báo cáo năm trước ngày 05/11';
    expect(findReportClauses(text)).toMatchObject([{ to: 'Đảng ủy', via: 'Văn phòng Đảng ủy' }]);
  });

  test.each([
    'gửi giấy mời cho các đại biểu',
    'báo cáo viên của tỉnh',
    'xây dựng báo cáo chuyên đề',
    'báo cáo nghiên cứu khả thi trình duyệt trước ngày 30/6/2026',
    'báo cáo kết quả theo quy định',
  ])('is not seen in “%s”', (text) => {
    expect(findReportClauses(text)).toEqual([]);
  });
});

describe('the schedule of a report', () => {
  test('takes no date of a cited document for a date to report by', () => {
    const schedules = readSchedules('theo Quyết định số 15/QĐ-UBND ngày 02/3/2026, báo cáo Sở Y tế hằng quý', 2026);
    expect(schedules).toEqual([{ frequency: 'quarter', due: null }]);
  });

  test.each([
    ['báo cáo Công an tỉnh trước ngày 25/4/2026 đợt một và trước ngày 25/8/2026 đợt hai', ['2026-04-25', '2026-08-25']],
    ['báo cáo hằng tuần, báo cáo tổng kết trước ngày 05/9/2026 về Sở Y tế', [null, '2026-09-05']],
    ['báo cáo quý trước ngày 20 của tháng cuối quý, báo cáo năm trước ngày 15/11', [null, '11-15']],
    ['báo cáo từ ngày 01/01/2026 đến ngày 30/6/2026 về Sở Y tế', ['2026-01-01']],
  ])('“%s” is due %j', (sentence, due) => {
    expect(readSchedules(sentence, 2026).map((schedule) => schedule.due)).toEqual(due);
  });

  test('has no day where it comes every month, and takes none from the work beside it', () => {
    const sentence = 'lập kế hoạch trước ngày 28/02/2026 và báo cáo kết quả trước ngày 15 hằng tháng về Sở Y tế';
    expect(readSchedules(sentence, 2026)).toEqual([{ frequency: 'month', due: null }]);
  });

  test('takes no date by which its addressee reports in turn', () => {
    const sentence =
      'Trước ngày 25/11 hằng năm, báo cáo Sở Y tế để tổng hợp, báo cáo UBND tỉnh trước ngày 10/12 hằng năm';
    expect(readSchedules(sentence, null)).toEqual([{ frequency: 'year', due: '11-25' }]);
  });

  test('takes no date of the work that stands before it', () => {
    const sentence = 'lập kế hoạch trước ngày 28/02/2026 và báo cáo kết quả về Sở Y tế trước ngày 15/12/2026';
    expect(readSchedules(sentence, 2026)).toEqual([{ frequency: 'once', due: '2026-12-15' }]);
  });

  test('with four dates in the year is one of quarters', () => {
    expect(readSchedules('báo cáo trước các ngày 15/3, 15/6, 15/9 và 15/12', 2026)).toEqual(
      ['03-15', '06-15', '09-15', '12-15'].map((due) => ({ frequency: 'quarter', due })),
    );
  });

  test.each([
    'định kỳ báo cáo quý (trước ngày 15 của tháng cuối quý), 6 tháng (trước ngày 10/6) và năm (trước ngày 05/12)',
    'báo cáo quý (chậm nhất ngày cuối quý), báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12',
  ])('gives each period the date that stands beside it: “%s”', (sentence) => {
    expect(readSchedules(sentence, null).filter(({ due }) => due !== null)).toEqual([
      { frequency: 'half-year', due: '06-10' },
      { frequency: 'year', due: '12-05' },
    ]);
  });
});

describe('a text that does nothing but report', () => {
  test.each([
    ['báo cáo UBND tỉnh theo quy định', true],
    ['tổng hợp kết quả của các đơn vị, báo cáo UBND tỉnh', true],
    ['định kỳ trước ngày 20/6 và 20/12 hằng năm, báo cáo UBND tỉnh', true],
    ['hằng quý (trước ngày 20) gửi báo cáo về Sở Y tế', true],
    ['hằng quý, rà soát cây nghiêng đổ, báo cáo UBND tỉnh', false],
    ['kiểm tra, báo cáo UBND tỉnh', false],
    ['báo cáo UBND tỉnh; đào tạo cán bộ kỹ thuật', false],
    ['định kỳ hằng quý (trước ngày 10), 6 tháng (trước ngày 10/6) và năm, báo cáo Sở Y tế', true],
    ['khi phát hiện ổ dịch, báo cáo ngay Sở Y tế', true],
    ['khi phát hiện ổ dịch, khoanh vùng, báo cáo ngay Sở Y tế; phun thuốc', false],
  ])('“%s”: %s', (text, pure) => {
    expect(isPureReport(text)).toBe(pure);
  });
});
