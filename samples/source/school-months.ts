// A school's plan of its year, month by month: the month stands above the work, who does it in brackets behind it.
import { aims, bullet, by, does, reference, reports, type Sample, section, target } from '../compose.ts';

export const schoolMonths: Sample = {
  name: 'school-months',
  formats: ['docx'],
  head: { issuer: 'Trường Tiểu học Bến Sỏi' },
  references: [
    reference('52/KH-SGDĐT', '2026-08-12', 'implements'),
    reference('28/2020/TT-BGDĐT', '2020-09-04', 'basis'),
  ],
  document: {
    head: {
      form: 'state',
      parentBody: 'UBND phường Bến Sỏi',
      issuer: ['Trường Tiểu học Bến Sỏi'],
      number: 31,
      symbol: 'KH-THBS',
      place: 'Bến Sỏi',
      date: { year: 2026, month: 8, day: 24 },
      kind: 'KH',
      title: 'Hoạt động thư viện năm học 2026 - 2027',
    },
    grounds: [
      'Căn cứ Thông tư số 28/2020/TT-BGDĐT ngày 04/9/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Điều lệ trường tiểu học',
    ],
    opening: [
      'Thực hiện Kế hoạch số 52/KH-SGDĐT ngày 12/8/2026 của Sở Giáo dục và Đào tạo về phát triển văn hóa đọc, Trường Tiểu học Bến Sỏi xây dựng Kế hoạch hoạt động thư viện năm học 2026 - 2027 như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        bullet('Em nào cũng có sách để mượn, có giờ để đọc, có bạn để kể lại điều đã đọc.'),
        bullet('Không chấm điểm việc đọc; không bắt học sinh viết thu hoạch.'),
      ]),
      section('Chỉ tiêu', [
        bullet('100% lớp có tủ sách riêng.', aims(target('100% lớp có tủ sách riêng', 'eq', 100, '%', null))),
        bullet(
          'Mỗi học sinh mượn ít nhất 10 cuốn sách trong năm học.',
          aims(target('Mỗi học sinh mượn ít nhất 10 cuốn sách trong năm học', 'gte', 10, 'cuốn', null)),
        ),
      ]),
      section('Kế hoạch từng tháng', [
        section(
          'Tháng 9/2026',
          [
            bullet(
              'Kiểm kê kho sách, thanh lý sách hỏng (Nhân viên thư viện).',
              does({ lead: ['Nhân viên thư viện'] }),
            ),
            bullet('Làm thẻ mượn cho học sinh lớp 1 (Giáo viên chủ nhiệm).', does({ lead: ['Giáo viên chủ nhiệm'] })),
          ],
          { deadline: by('Tháng 9/2026', '2026-09-30') },
        ),
        section(
          'Tháng 11/2026',
          [
            bullet(
              'Tổ chức ngày hội đổi sách giữa các lớp (Tổng phụ trách Đội).',
              does({ lead: ['Tổng phụ trách Đội'] }),
            ),
            bullet('Mua bổ sung 300 đầu sách thiếu nhi (Hiệu trưởng).', does({ lead: ['Hiệu trưởng'] })),
          ],
          { deadline: by('Tháng 11/2026', '2026-11-30') },
        ),
        section(
          'Tháng 4/2027',
          [
            bullet(
              'Mời nhà văn nói chuyện với học sinh nhân Ngày Sách và Văn hóa đọc (Phó Hiệu trưởng).',
              does({ lead: ['Phó Hiệu trưởng'] }),
            ),
          ],
          { deadline: by('Tháng 4/2027', '2027-04-30') },
        ),
        section(
          'Tháng 5/2027',
          [bullet('Thu hồi sách mượn, tổng kết, khen thưởng các lớp đọc nhiều.', does({ lead: [] }))],
          { deadline: by('Tháng 5/2027', '2027-05-31') },
        ),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          section(
            'Hiệu trưởng',
            [bullet('Duyệt danh mục sách mua mới; bố trí kinh phí từ nguồn chi thường xuyên.', does())],
            {
              lead: ['Hiệu trưởng'],
            },
          ),
          section(
            'Nhân viên thư viện',
            [
              bullet('Mở cửa thư viện cả giờ ra chơi và sau giờ học.', does()),
              bullet(
                'Báo cáo Hiệu trưởng số lượt mượn vào ngày 25 hằng tháng.',
                reports({
                  frequency: 'month',
                  due: null,
                  adHoc: false,
                  from: ['Nhân viên thư viện'],
                  via: null,
                  to: 'Hiệu trưởng',
                }),
              ),
            ],
            { lead: ['Nhân viên thư viện'] },
          ),
          section('Giáo viên chủ nhiệm', [bullet('Dành một tiết mỗi tuần cho học sinh đọc tại thư viện.', does())], {
            lead: ['Giáo viên chủ nhiệm'],
          }),
        ],
        { part: 'implementation' },
      ),
    ],
    closing: 'Trên đây là Kế hoạch hoạt động thư viện năm học 2026 - 2027 của Trường Tiểu học Bến Sỏi./.',
    recipients: ['UBND phường (b/c)', 'Các tổ chuyên môn', 'Lưu: VT, TV'],
    signature: { capacity: ['Hiệu trưởng'], name: 'Cao Thị Mộc Miên' },
  },
};
