import { describe, expect, test } from 'vitest';
import type { ReportDuty } from '../reading.ts';
import { plan } from '../testing/plan.ts';

const bare = ({ from, to, via, frequency, due, adHoc }: ReportDuty) => ({ from, to, via, frequency, due, adHoc });

/** The duties to report of an item under the heading of a unit. */
async function duties(item: string, heading = '1. UBND các phường'): Promise<readonly Omit<ReportDuty, 'anchor'>[]> {
  const { reporting } = await plan`
    I. TỔ CHỨC THỰC HIỆN
    ${heading}
    - Chăm sóc cây xanh trên địa bàn phường.
    ${item}
  `;
  return reporting.map(bare);
}

describe('a duty to report', () => {
  test('says who reports to whom, through whom, how often and by when', async () => {
    expect(
      await duties(
        '- Định kỳ hằng năm báo cáo kết quả về UBND tỉnh (qua Sở Xây dựng) trước ngày 30/11; báo cáo đột xuất khi có yêu cầu.',
      ),
    ).toEqual([
      {
        from: ['UBND các phường'],
        to: 'UBND tỉnh',
        via: 'Sở Xây dựng',
        frequency: 'year',
        due: '11-30',
        adHoc: true,
      },
    ]);
  });

  test.each([
    ['- Hằng tháng báo cáo Sở Xây dựng số cây gãy đổ.', 'month', null],
    ['- Báo cáo Sở Xây dựng hằng quý.', 'quarter', null],
    ['- Báo cáo Sở Xây dựng ngày 28 hằng tháng.', 'month', null],
    ['- Báo cáo Sở Xây dựng kết quả theo quý.', 'quarter', null],
    ['- Vào ngày 20 hằng tháng gửi kết quả về Sở Xây dựng.', 'month', null],
    ['- Báo cáo Sở Xây dựng tại phiên họp hằng tháng.', 'month', null],
    ['- Định kỳ 6 tháng báo cáo Sở Xây dựng.', 'half-year', null],
    ['- Báo cáo Sở Xây dựng trước ngày 15/12 hằng năm.', 'year', '12-15'],
    ['- Gửi báo cáo về Sở Xây dựng trước ngày 20/10/2026.', 'once', '2026-10-20'],
    ['- Báo cáo kết quả về Sở Xây dựng trong tháng 11/2026.', 'once', '2026-11-30'],
  ])('“%s” is one every %s, due %s', async (item, frequency, due) => {
    expect(await duties(item)).toMatchObject([{ to: 'Sở Xây dựng', frequency, due, adHoc: false }]);
  });

  test('with two dates in the year is two, each half a year', async () => {
    expect(await duties('- Báo cáo Sở Xây dựng trước ngày 15/6 và trước ngày 15/12.')).toMatchObject([
      { frequency: 'half-year', due: '06-15' },
      { frequency: 'half-year', due: '12-15' },
    ]);
  });

  test.each([
    ['- Định kỳ quý, 6 tháng, năm báo cáo Sở Xây dựng.', ['quarter null', 'half-year null', 'year null']],
    ['- Báo cáo tháng, quý và năm về Sở Xây dựng.', ['month null', 'quarter null', 'year null']],
    ['- Báo cáo Sở Xây dựng kết quả thực hiện (6 tháng, năm).', ['half-year null', 'year null']],
    ['- Hằng quý, hằng năm báo cáo Sở Xây dựng trước ngày 20/11.', ['quarter null', 'year 11-20']],
    ['- Định kỳ 6 tháng, 01 năm báo cáo Sở Xây dựng trước ngày 15/6 và 10/12.', ['half-year 06-15', 'year 12-10']],
    ['- Định kỳ quý, 6 tháng, 9 tháng và năm báo cáo Sở Xây dựng.', ['quarter null', 'half-year null', 'year null']],
    ['- Xây dựng kế hoạch tháng, quý, năm; hằng tháng báo cáo Sở Xây dựng.', ['month null']],
  ])('“%s”: each that is listed is a duty of its own', async (item, expected) => {
    expect((await duties(item)).map(({ frequency, due }) => `${frequency} ${due}`)).toEqual(expected);
  });

  test('binds the unit that its sentence charges, whatever that unit does before it', async () => {
    const item = '- Chăm sóc cây non. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc, báo cáo UBND tỉnh hằng quý.';
    expect((await duties(item)).map(({ from, frequency }) => [from, frequency])).toEqual([
      [['Văn phòng UBND tỉnh'], 'quarter'],
    ]);
  });

  test('goes where the lead-in of its list says', async () => {
    const { reporting } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. Chế độ báo cáo: Các phường báo cáo kết quả về UBND tỉnh (qua Sở Xây dựng) như sau:
      - Báo cáo đợt 1: trước ngày 20/6/2026.
      - Báo cáo tổng kết: trước ngày 20/12/2026.
    `;
    expect(reporting.map(({ from, to, via, due }) => [from, to, via, due])).toEqual([
      [['Các phường'], 'UBND tỉnh', 'Sở Xây dựng', '2026-06-20'],
      [['Các phường'], 'UBND tỉnh', 'Sở Xây dựng', '2026-12-20'],
    ]);
  });

  test('every month and every quarter is two, though neither has a date', async () => {
    const item = '- Báo cáo Sở Xây dựng định kỳ tháng (trước ngày 20), quý (trước ngày 20 của tháng cuối quý).';
    expect((await duties(item)).map(({ frequency, due }) => [frequency, due])).toEqual([
      ['month', null],
      ['quarter', null],
    ]);
  });

  test('on demand says so', async () => {
    expect(await duties('- Báo cáo Sở Xây dựng hằng quý hoặc đột xuất.')).toMatchObject([{ adHoc: true }]);
  });

  test('binds the item’s own subject before the unit of its heading', async () => {
    expect(await duties('- Ban quản lý công viên báo cáo Sở Xây dựng hằng quý.')).toMatchObject([
      { from: ['Ban quản lý công viên'], to: 'Sở Xây dựng' },
    ]);
  });

  test.each([
    ['- Trước ngày 10/11 hằng năm, các khu phố báo cáo Sở Xây dựng.', [['các khu phố']]],
    [
      '- Trưởng khu phố báo cáo UBND phường hằng tuần; Phòng Kinh tế tổng hợp báo cáo Sở Xây dựng hằng tháng.',
      [['Trưởng khu phố'], ['Phòng Kinh tế']],
    ],
    ['- Phối hợp với Công an phường, Hội Nông dân phường báo cáo Sở Xây dựng hằng quý.', [['UBND các phường']]],
    ['- Tham mưu UBND tỉnh báo cáo Bộ Xây dựng trước ngày 15/12.', [['UBND các phường']]],
    [
      '- Hằng năm, các tổ dân phố và ban quản lý chợ sơ kết, báo cáo Sở Xây dựng.',
      [['các tổ dân phố', 'ban quản lý chợ']],
    ],
  ])('binds the subject of its own sentence: “%s”', async (item, senders) => {
    expect((await duties(item)).map(({ from }) => from)).toEqual(senders);
  });

  test('needs no addressee where it has a date', async () => {
    expect(await duties('- Tưới cây mùa khô; báo cáo kết quả trước ngày 31/5/2026.')).toMatchObject([
      { to: null, frequency: 'once', due: '2026-05-31' },
    ]);
  });

  test('stands in the row of a table that dates it, and in the closing paragraph that does', async () => {
    const { reporting, tasks } = await plan`
      I. PHÂN CÔNG
      | Đơn vị | Nhiệm vụ |
      | Công an phường | Phân luồng khi hạ cây; báo cáo Sở Xây dựng trước ngày 22/02/2026. |
      | Trạm Y tế | Trực cấp cứu; báo cáo Sở Y tế theo quy định. |
      Nhận được kế hoạch này, đề nghị các khu phố thực hiện và gửi báo cáo về UBND phường trước ngày 05/6/2026.
    `;
    expect(reporting.map(({ from, to, due }) => [from, to, due])).toEqual([
      [['Công an phường'], 'Sở Xây dựng', '2026-02-22'],
      [['các khu phố'], 'UBND phường', '2026-06-05'],
    ]);
    expect(tasks.map(({ lead, deadline }) => [lead, deadline])).toEqual([
      [['Công an phường'], null],
      [['Trạm Y tế'], null],
    ]);
  });

  test('stated twice is one, the fuller', async () => {
    const { reporting } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. UBND các phường
      - Báo cáo Sở Xây dựng.
      - Báo cáo Sở Xây dựng hằng quý hoặc khi có yêu cầu.
    `;
    expect(reporting.map(bare)).toMatchObject([{ frequency: 'quarter', adHoc: true }]);
  });

  test('stands also in a section of its own', async () => {
    const { reporting, tasks } = await plan`
      I. NHIỆM VỤ
      - Trồng cây bóng mát dọc kênh.
      II. CHẾ ĐỘ BÁO CÁO
      1. Các sở, ngành và UBND các phường báo cáo kết quả về Sở Xây dựng trước ngày 10/12 hằng năm.
      2. Sở Xây dựng tổng hợp, báo cáo UBND tỉnh trước ngày 20/12 hằng năm.
    `;
    expect(reporting.map(bare)).toMatchObject([
      { from: ['Các sở, ngành', 'UBND các phường'], to: 'Sở Xây dựng', due: '12-10' },
      { from: ['Sở Xây dựng'], to: 'UBND tỉnh', due: '12-20' },
    ]);
    expect(tasks.map(({ section }) => section)).toEqual(['I']);
  });

  test('stands at the item that says it', async () => {
    const { reporting, flow } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. UBND các phường
      - Báo cáo Sở Xây dựng hằng quý.
    `;
    const [duty] = reporting;
    const block = flow.find((item) => item.type === 'paragraph' && item.block === duty?.anchor.block);
    expect(block?.type === 'paragraph' && block.text.slice(duty?.anchor.start, duty?.anchor.end)).toBe(
      'Báo cáo Sở Xây dựng hằng quý.',
    );
  });
});

describe('no duty to report', () => {
  test.each([
    '- Tiếp nhận báo cáo của các khu phố.',
    '- Xây dựng mẫu báo cáo thống nhất cho toàn tỉnh.',
    '- Rà soát các báo cáo đã nộp năm trước.',
  ])('is the noun in “%s”', async (item) => {
    expect(await duties(item)).toEqual([]);
  });

  test('is what the addressee does with the report: “để tổng hợp, báo cáo UBND tỉnh”', async () => {
    expect(
      await duties('- Gửi báo cáo về Sở Xây dựng trước ngày 15/12 hằng năm để tổng hợp, báo cáo UBND tỉnh.'),
    ).toMatchObject([{ to: 'Sở Xây dựng' }]);
  });

  test('is the closing paragraph’s offer to answer questions', async () => {
    const { reporting } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. UBND các phường
      - Chăm sóc cây xanh trên địa bàn phường.
      Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo UBND tỉnh xem xét./.
    `;
    expect(reporting).toEqual([]);
  });
});

describe('an item that reports', () => {
  test.each([
    '- Báo cáo UBND tỉnh kết quả thực hiện hằng quý.',
    '- Định kỳ tổng hợp, báo cáo UBND tỉnh.',
    '- Thực hiện chế độ báo cáo về UBND tỉnh hằng năm.',
  ])('and does nothing else is no task: “%s”', async (item) => {
    const { tasks, reporting } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng
      ${item}
    `;
    expect(tasks).toEqual([]);
    expect(reporting).toHaveLength(1);
  });

  test.each([
    ['- Lập danh mục cây trước ngày 28/02/2026 và báo cáo Sở Xây dựng.', '2026-02-28'],
    ['- Lập danh mục cây xong trong tháng 3/2026. Định kỳ báo cáo Sở Xây dựng.', '2026-03-31'],
    ['- Lập danh mục cây, trước ngày 28/02/2026 báo cáo Sở Xây dựng.', undefined],
  ])('leaves to its work the date of the work: “%s”', async (item, due) => {
    const { tasks } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. UBND các phường
      ${item}
    `;
    expect(tasks.map(({ deadline }) => (deadline?.kind === 'by' ? deadline.due : undefined))).toEqual([due]);
  });

  test('is a report to be written where a programme only names it and who writes it', async () => {
    const { tasks, reporting } = await plan`
      I. NHIỆM VỤ
      - Báo cáo kết quả trồng cây mùa xuân (Phòng Kinh tế).
      - Báo cáo kết quả trồng cây trước ngày 30/11/2026 (qua Phòng Kinh tế).
    `;
    expect([tasks.map(({ lead }) => lead), reporting.map(({ due }) => due)]).toEqual([
      [['Phòng Kinh tế']],
      ['2026-11-30'],
    ]);
  });

  test('and works is both a task and a duty', async () => {
    const { tasks, reporting } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng
      - Kiểm tra việc trồng cây tại các phường; báo cáo UBND tỉnh trước ngày 30/11/2026.
    `;
    expect(tasks).toMatchObject([{ lead: ['Sở Xây dựng'], deadline: null }]);
    expect(reporting.map(bare)).toMatchObject([
      { from: ['Sở Xây dựng'], to: 'UBND tỉnh', frequency: 'once', due: '2026-11-30' },
    ]);
  });
});
