// Second of three: the department carries out the province's plan. Who leads a section is said elsewhere, by its number.
import {
  aims,
  by,
  does,
  para,
  point,
  recurring,
  reference,
  reports,
  row,
  type Sample,
  section,
  table,
  target,
} from '../compose.ts';

const SECONDARY = 'Phòng Giáo dục Trung học';
const PRIMARY = 'Phòng Giáo dục Mầm non - Tiểu học';

export const chainDepartment: Sample = {
  name: 'chain-2-department',
  formats: ['pdf'],
  head: { issuer: 'Sở Giáo dục và Đào tạo tỉnh Sông Ngân' },
  references: [
    reference('74/KH-UBND', '2026-04-06', 'implements'),
    reference('16/2022/TT-BGDĐT', '2022-11-22', 'mentions'),
    reference('329/QĐ-TTg', '2017-03-15', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      parentBody: 'UBND tỉnh Sông Ngân',
      issuer: ['Sở Giáo dục và Đào tạo'],
      number: 31,
      symbol: 'KH-SGDĐT',
      place: 'Sông Ngân',
      date: { year: 2026, month: 4, day: 20 },
      kind: 'KH',
      title: 'Phát triển văn hóa đọc trong các cơ sở giáo dục giai đoạn 2026 - 2030',
    },
    opening: [
      'Thực hiện Kế hoạch số 74/KH-UBND ngày 06/4/2026 của Ủy ban nhân dân tỉnh Sông Ngân về phát triển văn hóa đọc trong nhà trường và cộng đồng giai đoạn 2026 - 2030 (sau đây gọi tắt là Kế hoạch số 74/KH-UBND), Sở Giáo dục và Đào tạo xây dựng Kế hoạch triển khai trong các cơ sở giáo dục như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        section('Mục đích', [
          para(
            'Cụ thể hóa phần việc của ngành Giáo dục trong Kế hoạch số 74/KH-UBND; để mỗi học sinh có giờ đọc, chỗ đọc và người cùng đọc.',
          ),
          para(
            'Đưa hoạt động thư viện theo Thông tư số 16/2022/TT-BGDĐT ngày 22/11/2022 của Bộ Giáo dục và Đào tạo vào kế hoạch giáo dục nhà trường.',
          ),
        ]),
        section('Yêu cầu', [
          para(
            'Không chạy theo thành tích, không tăng hồ sơ sổ sách; tinh thần của Quyết định số 329/QĐ-TTg ngày 15/3/2017 phải thể hiện ở số cuốn sách học sinh thật sự đọc.',
          ),
        ]),
      ]),
      section('Chỉ tiêu', [
        point(
          'Đến năm 2027: Phấn đấu 60% thư viện trường phổ thông đạt chuẩn mức độ 1.',
          aims(target('Phấn đấu 60% thư viện trường phổ thông đạt chuẩn mức độ 1', 'eq', 60, '%', '2027')),
        ),
        point(
          'Đến năm 2030: 100% trường phổ thông có thư viện đạt chuẩn và trên 35% đạt chuẩn mức độ 2.',
          aims(
            target(
              '100% trường phổ thông có thư viện đạt chuẩn và trên 35% đạt chuẩn mức độ 2',
              'eq',
              100,
              '%',
              '2030',
            ),
            target(
              '100% trường phổ thông có thư viện đạt chuẩn và trên 35% đạt chuẩn mức độ 2',
              'gte',
              35,
              '%',
              '2030',
            ),
          ),
        ),
      ]),
      section('Nội dung thực hiện', [
        section(
          'Tổ chức hoạt động đọc',
          [
            para('Hướng dẫn các trường bố trí mỗi tuần một tiết đọc tại thư viện hoặc trong lớp học.', does()),
            para('Tổ chức hội thi kể chuyện theo sách cấp tỉnh cho học sinh tiểu học và trung học cơ sở.', does()),
            para('Phát động phong trào góp một cuốn sách nhỏ, đọc nghìn cuốn sách hay trong toàn ngành.', does()),
          ],
          { lead: [SECONDARY] },
        ),
        section(
          'Nâng chuẩn thư viện',
          [
            para(
              'Khảo sát diện tích, vốn tài liệu, thiết bị của từng thư viện; phân loại trường cần đầu tư trước.',
              does(),
            ),
            para('Hướng dẫn mua sắm sách theo nhu cầu của học sinh, ưu tiên sách khoa học, sách song ngữ.', does()),
          ],
          { lead: [PRIMARY] },
        ),
        section(
          'Bồi dưỡng đội ngũ',
          [
            para(
              'Mở lớp nghiệp vụ thư viện cho giáo viên kiêm nhiệm trong quý III/2026.',
              does({ deadline: by('trong quý III/2026', '2026-09-30') }),
            ),
            para('Xây dựng mạng lưới cán bộ thư viện cốt cán theo cụm trường.', does()),
          ],
          { lead: [SECONDARY] },
        ),
        section('Phân công các nhiệm vụ trọng tâm', [
          table(
            [
              ['STT', 1.4],
              ['Nhiệm vụ', 6],
              ['Đơn vị chủ trì', 3],
              ['Đơn vị phối hợp', 3],
              ['Thời gian', 2.4],
            ],
            [
              row(
                '1',
                ['1', 'Ban hành bộ tiêu chí trường học đọc sách', SECONDARY, 'Văn phòng Sở', 'Tháng 6/2026'],
                does({ lead: [SECONDARY], coordinate: ['Văn phòng Sở'], deadline: by('Tháng 6/2026', '2026-06-30') }),
              ),
              row(
                '2',
                ['2', 'Thẩm định danh mục sách mua bằng ngân sách', PRIMARY, 'Phòng Kế hoạch - Tài chính', '15/7/2026'],
                does({
                  lead: [PRIMARY],
                  coordinate: ['Phòng Kế hoạch - Tài chính'],
                  deadline: by('15/7/2026', '2026-07-15'),
                }),
              ),
              row(
                '3',
                [
                  '3',
                  'Kiểm tra công nhận thư viện đạt chuẩn',
                  'Phòng Quản lý chất lượng',
                  'Các phòng chuyên môn, nghiệp vụ',
                  'Hằng năm',
                ],
                does({
                  lead: ['Phòng Quản lý chất lượng'],
                  coordinate: ['Các phòng chuyên môn, nghiệp vụ'],
                  deadline: recurring('Hằng năm', 'year'),
                }),
              ),
              row(
                '4',
                [
                  '4',
                  'Kết nối phần mềm thư viện của các trường với thư viện số của tỉnh',
                  'Văn phòng Sở',
                  `${SECONDARY}; ${PRIMARY}`,
                  'Năm 2027',
                ],
                does({
                  lead: ['Văn phòng Sở'],
                  coordinate: [SECONDARY, PRIMARY],
                  deadline: by('Năm 2027', '2027-12-31'),
                }),
              ),
            ],
          ),
        ]),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          section('Phân công chủ trì', [
            para(
              'Phòng Giáo dục Trung học chủ trì các nhiệm vụ tại mục III.1 và mục III.3 của Kế hoạch này.',
              does({ lead: [SECONDARY], optional: true }),
            ),
            para(
              'Phòng Giáo dục Mầm non - Tiểu học chủ trì các nhiệm vụ tại mục III.2 của Kế hoạch này.',
              does({ lead: [PRIMARY], optional: true }),
            ),
          ]),

          section(
            'Phòng Giáo dục Trung học',
            [
              para('Là đầu mối theo dõi, tổng hợp việc thực hiện Kế hoạch của toàn ngành.', does()),
              para(
                'Phối hợp với Thư viện tỉnh tổ chức ngày hội đọc sách cho học sinh trung học.',
                does({ coordinate: ['Thư viện tỉnh'] }),
              ),
            ],
            { lead: [SECONDARY] },
          ),
          section(
            'Phòng Kế hoạch - Tài chính',
            [para('Tham mưu bố trí kinh phí mua sách, thiết bị trong dự toán hằng năm của ngành.', does())],
            { lead: ['Phòng Kế hoạch - Tài chính'] },
          ),
          section(
            'Các cơ sở giáo dục',
            [
              para(
                'Xây dựng kế hoạch phát triển văn hóa đọc của đơn vị, hoàn thành trước ngày 15/5/2026.',
                does({ deadline: by('trước ngày 15/5/2026', '2026-05-15') }),
              ),
              para(
                'Mở cửa thư viện trong giờ ra chơi và sau giờ học; bố trí tủ sách lớp học ở nơi thư viện còn chật.',
                does(),
              ),
            ],
            { lead: ['Các cơ sở giáo dục'] },
          ),
          section('Chế độ báo cáo', [
            para(
              'Các cơ sở giáo dục báo cáo kết quả về Sở Giáo dục và Đào tạo (thông qua Phòng Giáo dục Trung học) trước ngày 31/5 hằng năm.',
              reports({
                frequency: 'year',
                due: '05-31',
                adHoc: false,
                from: ['Các cơ sở giáo dục'],
                via: SECONDARY,
                to: 'Sở Giáo dục và Đào tạo',
              }),
            ),
            para(
              'Phòng Giáo dục Trung học tham mưu Sở báo cáo Ủy ban nhân dân tỉnh trước ngày 05/12 hằng năm.',
              reports({
                frequency: 'year',
                due: '12-05',
                adHoc: false,
                from: [SECONDARY],
                via: null,
                to: 'Ủy ban nhân dân tỉnh',
              }),
            ),
          ]),
        ],
        { part: 'implementation' },
      ),
    ],
    closing: 'Trên đây là Kế hoạch phát triển văn hóa đọc trong các cơ sở giáo dục giai đoạn 2026 - 2030./.',
    recipients: [
      'UBND tỉnh (để b/c)',
      'Sở Văn hóa, Thể thao và Du lịch (để p/h)',
      'Các phòng thuộc Sở',
      'Các cơ sở giáo dục',
      'Lưu: VT, GDTrH',
    ],
    signature: { capacity: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Vi Văn Đăng Thư' },
  },
};
