// A plan pasted as hard-wrapped text: every paragraph is broken at a fixed width and must be put together again.
import { aims, bullet, by, does, para, reference, reports, type Sample, section, target } from '../compose.ts';

export const skillsTraining: Sample = {
  name: 'skills-training',
  formats: ['wrapped'],
  head: { issuer: 'Sở Nông nghiệp và Môi trường tỉnh Sông Ngân' },
  references: [
    reference('1956/QĐ-TTg', '2009-11-27', 'mentions'),
    reference('83/KH-UBND', '2026-04-15', 'implements'),
    reference('19-NQ/TW', '2022-06-16', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      parentBody: 'UBND tỉnh Sông Ngân',
      issuer: ['Sở Nông nghiệp và Môi trường'],
      number: 57,
      symbol: 'KH-SNNMT',
      place: 'Sông Ngân',
      date: { year: 2026, month: 10, day: 1 },
      kind: 'KH',
      title: 'Đào tạo nghề nông nghiệp cho lao động nông thôn năm 2027',
    },
    opening: [
      'Thực hiện Kế hoạch số 83/KH-UBND ngày 15/4/2026 của Ủy ban nhân dân tỉnh Sông Ngân về phát triển nguồn nhân lực nông thôn, Sở Nông nghiệp và Môi trường xây dựng Kế hoạch đào tạo nghề nông nghiệp cho lao động nông thôn năm 2027 với các nội dung như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        section('Mục đích', [
          bullet(
            'Giúp nông dân nắm được kỹ thuật mới, tiêu chuẩn chất lượng và cách bán hàng, để cùng một thửa ruộng có thu nhập cao hơn.',
          ),
          bullet(
            'Tiếp nối kinh nghiệm của Đề án theo Quyết định số 1956/QĐ-TTg ngày 27/11/2009 của Thủ tướng Chính phủ và định hướng của Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.',
          ),
        ]),
        section('Yêu cầu', [
          bullet(
            'Chỉ mở lớp khi xã đã khảo sát nhu cầu và có nơi tiêu thụ sản phẩm; lý thuyết ít, thực hành nhiều, học ngay trên đồng ruộng, chuồng trại của người học.',
          ),
        ]),
      ]),
      section('Mục tiêu', [
        bullet(
          'Đào tạo nghề cho 2.400 lao động nông thôn, trong đó ít nhất 40% là lao động nữ.',
          aims(
            target('Đào tạo nghề cho 2.400 lao động nông thôn', 'eq', 2400, 'lao động', '2027'),
            target('trong đó ít nhất 40% là lao động nữ', 'gte', 40, '%', '2027'),
          ),
        ),
        bullet(
          'Trên 85% người học có việc làm hoặc nâng năng suất sau khóa học.',
          aims(target('Trên 85% người học có việc làm hoặc nâng năng suất sau khóa học', 'gte', 85, '%', '2027')),
        ),
        bullet(
          'Tỷ lệ bỏ học giữa chừng dưới 5%.',
          aims(target('Tỷ lệ bỏ học giữa chừng dưới 5%', 'lte', 5, '%', '2027')),
        ),
      ]),
      section('Nhiệm vụ và giải pháp', [
        section(
          'Khảo sát nhu cầu, tuyển sinh',
          [
            bullet(
              'Khảo sát nhu cầu học nghề theo vùng sản xuất, lập danh sách người học có xác nhận của thôn.',
              does(),
            ),
            bullet(
              'Ưu tiên tuyển sinh người thuộc hộ nghèo, hộ mới thoát nghèo, người khuyết tật còn khả năng lao động.',
              does(),
            ),
            para('Đơn vị chủ trì: Chi cục Phát triển nông thôn.'),
            para('Đơn vị phối hợp: Ủy ban nhân dân các xã; Hội Nông dân tỉnh.'),
            para('Thời gian thực hiện: Quý I/2027.'),
          ],
          {
            lead: ['Chi cục Phát triển nông thôn'],
            coordinate: ['Ủy ban nhân dân các xã', 'Hội Nông dân tỉnh'],
            deadline: by('Quý I/2027', '2027-03-31'),
          },
        ),
        section(
          'Biên soạn chương trình',
          [
            bullet(
              'Rà soát chương trình đã có, bỏ phần lý thuyết trùng lặp, thêm nội dung truy xuất nguồn gốc và bán hàng trên sàn thương mại điện tử.',
              does(),
            ),
            bullet(
              'Xây dựng bài giảng video ngắn bằng tiếng Việt và tiếng dân tộc thiểu số để người học xem lại tại nhà.',
              does(),
            ),
            para('Đơn vị chủ trì: Trung tâm Khuyến nông.'),
            para('Đơn vị phối hợp: Chi cục Trồng trọt và Bảo vệ thực vật; Chi cục Chăn nuôi, Thú y và Thủy sản.'),
            para('Thời gian thực hiện: Trước ngày 28/02/2027.'),
          ],
          {
            lead: ['Trung tâm Khuyến nông'],
            coordinate: ['Chi cục Trồng trọt và Bảo vệ thực vật', 'Chi cục Chăn nuôi, Thú y và Thủy sản'],
            deadline: by('Trước ngày 28/02/2027', '2027-02-28'),
          },
        ),
        section(
          'Tổ chức lớp học',
          [
            bullet(
              'Mở các lớp trồng cây ăn quả theo tiêu chuẩn an toàn, nuôi cá lồng, nuôi ong, chế biến nông sản quy mô hộ.',
              does(),
            ),
            bullet(
              'Mời nông dân giỏi, chủ trang trại làm người hướng dẫn thực hành; trả thù lao theo quy định.',
              does(),
            ),
            bullet('Kiểm tra đột xuất sĩ số, nội dung dạy và tiền hỗ trợ người học.', does()),
            para('Đơn vị chủ trì: Trung tâm Khuyến nông.'),
            para('Đơn vị phối hợp: Các cơ sở giáo dục nghề nghiệp.'),
            para('Thời gian thực hiện: Từ tháng 4 đến tháng 10 năm 2027.'),
          ],
          {
            lead: ['Trung tâm Khuyến nông'],
            coordinate: ['Các cơ sở giáo dục nghề nghiệp'],
            deadline: by('Từ tháng 4 đến tháng 10 năm 2027', '2027-10-31', '2027-04-01'),
          },
        ),
      ]),
      section('Kinh phí', [
        para('Kinh phí từ nguồn vốn sự nghiệp của Chương trình mục tiêu quốc gia và ngân sách tỉnh năm 2027.'),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          section(
            'Chi cục Phát triển nông thôn',
            [
              bullet('Tham mưu Sở phân bổ chỉ tiêu đào tạo cho từng xã.', does()),
              bullet('Kiểm tra, giám sát chất lượng đào tạo, đánh giá hiệu quả sau học nghề.', does()),
            ],
            { lead: ['Chi cục Phát triển nông thôn'] },
          ),
          section(
            'Phòng Kế hoạch - Tài chính',
            [
              bullet(
                'Chủ trì, phối hợp với Chi cục Phát triển nông thôn lập dự toán, hướng dẫn thanh quyết toán.',
                does({ coordinate: ['Chi cục Phát triển nông thôn'] }),
              ),
            ],
            { lead: ['Phòng Kế hoạch - Tài chính'] },
          ),
          section(
            'Đề nghị Ủy ban nhân dân các xã',
            [
              bullet('Bố trí địa điểm học, vận động người dân tham gia đúng đối tượng.', does()),
              bullet('Xác nhận kết quả việc làm của người học sau ba tháng.', does()),
            ],
            { lead: ['Ủy ban nhân dân các xã'] },
          ),
          section('Chế độ báo cáo', [
            bullet(
              'Trung tâm Khuyến nông báo cáo tiến độ về Sở Nông nghiệp và Môi trường hằng tháng.',
              reports({
                frequency: 'month',
                due: null,
                adHoc: false,
                from: ['Trung tâm Khuyến nông'],
                via: null,
                to: 'Sở Nông nghiệp và Môi trường',
              }),
            ),
            bullet(
              'Chi cục Phát triển nông thôn tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2027.',
              reports({
                frequency: 'once',
                due: '2027-12-15',
                adHoc: false,
                from: ['Chi cục Phát triển nông thôn'],
                via: null,
                to: 'Ủy ban nhân dân tỉnh',
              }),
            ),
          ]),
        ],
        { part: 'implementation' },
      ),
    ],
    closing:
      'Trên đây là Kế hoạch đào tạo nghề nông nghiệp cho lao động nông thôn năm 2027 của Sở Nông nghiệp và Môi trường./.',
    recipients: [
      'UBND tỉnh (để b/c)',
      'Hội Nông dân tỉnh (để p/h)',
      'UBND các xã',
      'Các đơn vị thuộc Sở',
      'Lưu: VT, PTNT',
    ],
    signature: { capacity: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Lò Thị Mùa Vàng' },
  },
};
