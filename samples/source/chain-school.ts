// Third of three: the school's own plan, in which persons and groups of teachers are named.
import {
  aims,
  by,
  bullet,
  does,
  reference,
  reports,
  row,
  type Sample,
  section,
  table,
  target,
  ongoing,
  recurring,
} from '../compose.ts';

export const chainSchool: Sample = {
  name: 'chain-3-school',
  formats: ['md'],
  head: { issuer: 'Trường THPT Bến Gạo' },
  references: [reference('31/KH-SGDĐT', '2026-04-20', 'implements'), reference('74/KH-UBND', '2026-04-06', 'mentions')],
  document: {
    head: {
      form: 'state',
      parentBody: 'Sở Giáo dục và Đào tạo tỉnh Sông Ngân',
      issuer: ['Trường THPT Bến Gạo'],
      number: 9,
      symbol: 'KH-THPTBG',
      place: 'Bến Gạo',
      date: { year: 2026, month: 5, day: 4 },
      kind: 'KH',
      title: 'Phát triển văn hóa đọc năm học 2026 - 2027',
    },
    opening: [
      'Thực hiện Kế hoạch số 31/KH-SGDĐT ngày 20/4/2026 của Sở Giáo dục và Đào tạo về phát triển văn hóa đọc trong các cơ sở giáo dục giai đoạn 2026 - 2030, Trường THPT Bến Gạo xây dựng kế hoạch thực hiện trong năm học 2026 - 2027 như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        bullet(
          'Góp phần đạt các chỉ tiêu mà Kế hoạch số 74/KH-UBND ngày 06/4/2026 của Ủy ban nhân dân tỉnh giao cho nhà trường.',
        ),
        bullet('Giờ đọc phải vui, học sinh được tự chọn sách, giáo viên đọc cùng học sinh.'),
      ]),
      section('Chỉ tiêu đến tháng 5 năm 2027', [
        bullet('100% lớp có tủ sách lớp học.', aims(target('100% lớp có tủ sách lớp học', 'eq', 100, '%', '2027'))),
        bullet(
          'Mỗi học sinh đọc ít nhất 12 cuốn sách trong năm học.',
          aims(target('Mỗi học sinh đọc ít nhất 12 cuốn sách trong năm học', 'gte', 12, 'cuốn', '2027')),
        ),
        bullet(
          'Trên 90% giáo viên tham gia câu lạc bộ đọc sách.',
          aims(target('Trên 90% giáo viên tham gia câu lạc bộ đọc sách', 'gte', 90, '%', '2027')),
        ),
      ]),
      section('Nhiệm vụ cụ thể', [
        table(
          [
            ['TT', 1.2],
            ['Nội dung công việc', 6],
            ['Người chủ trì', 3],
            ['Phối hợp', 3],
            ['Thời gian', 2],
          ],
          [
            row(
              '1',
              [
                '1',
                'Sắp xếp lại kho sách, bổ sung sách theo phiếu đề nghị của học sinh',
                'Cán bộ thư viện',
                'Tổ Văn phòng',
                '8/2026',
              ],
              does({ lead: ['Cán bộ thư viện'], coordinate: ['Tổ Văn phòng'], deadline: by('8/2026', '2026-08-31') }),
            ),
            row(
              '2',
              [
                '2',
                'Xếp tiết đọc vào thời khóa biểu của các khối lớp',
                'Phó Hiệu trưởng chuyên môn',
                'Các tổ chuyên môn',
                'Trước ngày 05/9/2026',
              ],
              does({
                lead: ['Phó Hiệu trưởng chuyên môn'],
                coordinate: ['Các tổ chuyên môn'],
                deadline: by('Trước ngày 05/9/2026', '2026-09-05'),
              }),
            ),
            row(
              '3',
              [
                '3',
                'Giới thiệu một cuốn sách hay trong giờ chào cờ',
                'Đoàn trường',
                'Giáo viên chủ nhiệm',
                'Hằng tuần',
              ],
              does({
                lead: ['Đoàn trường'],
                coordinate: ['Giáo viên chủ nhiệm'],
                deadline: recurring('Hằng tuần', 'week'),
              }),
            ),
            row(
              '4',
              [
                '4',
                'Ngày hội đọc sách cấp trường',
                'Tổ Ngữ văn',
                'Đoàn trường, Ban đại diện cha mẹ học sinh',
                '21/4/2027',
              ],
              does({
                lead: ['Tổ Ngữ văn'],
                coordinate: ['Đoàn trường', 'Ban đại diện cha mẹ học sinh'],
                deadline: by('21/4/2027', '2027-04-21'),
              }),
            ),
            row(
              '5',
              ['5', 'Sinh hoạt câu lạc bộ đọc sách tiếng Anh', 'Tổ Ngoại ngữ', '', 'Thường xuyên'],
              does({ lead: ['Tổ Ngoại ngữ'], deadline: ongoing('Thường xuyên') }),
            ),
          ],
        ),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          section(
            'Ban Giám hiệu',
            [bullet('Phân công nhiệm vụ, kiểm tra tiến độ và bảo đảm kinh phí mua sách.', does())],
            { lead: ['Ban Giám hiệu'] },
          ),
          section(
            'Tổ trưởng chuyên môn',
            [
              bullet('Chọn danh mục sách đọc mở rộng cho từng môn học.', does()),
              bullet('Dự giờ tiết đọc, góp ý cho giáo viên trong sinh hoạt tổ.', does()),
            ],
            { lead: ['Tổ trưởng chuyên môn'] },
          ),
          section('Giáo viên chủ nhiệm', [bullet('Lập tủ sách lớp học, giao học sinh luân phiên quản lý.', does())], {
            lead: ['Giáo viên chủ nhiệm'],
          }),
          section(
            'Cán bộ thư viện',
            [
              bullet('Mở cửa thư viện cả giờ nghỉ trưa; thống kê lượt mượn theo lớp.', does()),
              bullet(
                'Báo cáo kết quả về Ban Giám hiệu trước ngày 20/5/2027.',
                reports({
                  frequency: 'once',
                  due: '2027-05-20',
                  adHoc: false,
                  from: ['Cán bộ thư viện'],
                  via: null,
                  to: 'Ban Giám hiệu',
                }),
              ),
            ],
            { lead: ['Cán bộ thư viện'] },
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing:
      'Trên đây là kế hoạch phát triển văn hóa đọc năm học 2026 - 2027 của Trường THPT Bến Gạo, đề nghị các bộ phận và cá nhân thực hiện./.',
    recipients: ['Sở GDĐT (để b/c)', 'Các tổ chuyên môn', 'Lưu: VT'],
    signature: { capacity: ['Hiệu trưởng'], name: 'Cầm Thị Giấy Dó' },
  },
};
