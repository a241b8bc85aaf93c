// Each group of tasks closes with its own lines: who leads, who helps, when, what comes of it.
import {
  aims,
  bullet,
  by,
  condition,
  does,
  ongoing,
  para,
  point,
  recurring,
  reference,
  reports,
  type Sample,
  section,
  target,
} from '../compose.ts';

export const contentLeadTime: Sample = {
  name: 'content-lead-time',
  formats: ['docx'],
  head: { issuer: 'Sở Nội vụ tỉnh Sông Ngân' },
  references: [
    reference('33/2024/QH15', '2024-06-21', 'mentions'),
    reference('30/2020/NĐ-CP', '2020-03-05', 'mentions'),
    reference('52/KH-UBND', '2026-03-09', 'implements'),
    reference('57-NQ/TW', '2024-12-22', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      parentBody: 'UBND tỉnh Sông Ngân',
      issuer: ['Sở Nội vụ'],
      number: 19,
      symbol: 'KH-SNV',
      place: 'Sông Ngân',
      date: { year: 2026, month: 3, day: 24 },
      kind: 'KH',
      title: 'Số hóa tài liệu lưu trữ và quản lý hồ sơ điện tử tại Sở Nội vụ giai đoạn 2026 - 2028',
    },
    opening: [
      'Thực hiện Kế hoạch số 52/KH-UBND ngày 09/3/2026 của Ủy ban nhân dân tỉnh Sông Ngân về hiện đại hóa công tác lưu trữ, Sở Nội vụ xây dựng Kế hoạch số hóa tài liệu lưu trữ và quản lý hồ sơ điện tử giai đoạn 2026 - 2028, cụ thể như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        point(
          'Đưa quy định của Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024 và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ vào nền nếp hằng ngày của từng công chức; góp phần thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
        ),
        point(
          'Việc số hóa phải đi cùng chỉnh lý, không số hóa tài liệu hết giá trị; dữ liệu tạo ra dùng chung được ngay cho giải quyết công việc.',
        ),
      ]),
      section('Mục tiêu', [
        section('Đến hết năm 2026', [
          bullet(
            'Trên 60% hồ sơ công việc được lập và nộp lưu ở dạng điện tử.',
            aims(target('Trên 60% hồ sơ công việc được lập và nộp lưu ở dạng điện tử', 'gte', 60, '%', '2026')),
          ),
          bullet(
            'Tỷ lệ tài liệu quét phải làm lại do mờ, lệch dưới 3%.',
            aims(target('Tỷ lệ tài liệu quét phải làm lại do mờ, lệch dưới 3%', 'lte', 3, '%', '2026')),
          ),
        ]),
        section('Đến hết năm 2028', [
          bullet(
            '100% công chức, viên chức thành thạo lập hồ sơ trên hệ thống.',
            aims(target('100% công chức, viên chức thành thạo lập hồ sơ trên hệ thống', 'eq', 100, '%', '2028')),
          ),
          bullet(
            'Số hóa khoảng 75% tài liệu giấy có giá trị bảo quản vĩnh viễn.',
            aims(target('Số hóa khoảng 75% tài liệu giấy có giá trị bảo quản vĩnh viễn', 'approx', 75, '%', '2028')),
          ),
          bullet(
            'Số lượt khai thác tài liệu qua mạng tăng bình quân 20%/năm.',
            aims(target('Số lượt khai thác tài liệu qua mạng tăng bình quân 20%/năm', 'growth', 20, '%/year', '2028')),
          ),
        ]),
      ]),
      section('Nội dung thực hiện', [
        section(
          'Hoàn thiện quy định nội bộ',
          [
            section('Nội dung', [
              bullet('Sửa đổi quy chế công tác văn thư, lưu trữ của Sở cho phù hợp với hồ sơ điện tử.', does()),
              bullet('Ban hành danh mục hồ sơ và thời hạn bảo quản của từng phòng.', does()),
              bullet('Quy định rõ trách nhiệm của người lập hồ sơ khi chuyển công tác, nghỉ hưu.', does()),
            ]),
            point('Đơn vị chủ trì: Văn phòng Sở.'),
            point('Đơn vị phối hợp: Thanh tra Sở; Phòng Tổ chức, biên chế.'),
            point('Thời gian thực hiện: Quý II/2026.'),
            point('Sản phẩm: Quy chế, danh mục hồ sơ được ban hành.'),
          ],
          {
            lead: ['Văn phòng Sở'],
            coordinate: ['Thanh tra Sở', 'Phòng Tổ chức, biên chế'],
            deadline: by('Quý II/2026', '2026-06-30'),
            product: 'Quy chế, danh mục hồ sơ được ban hành',
          },
        ),
        section(
          'Chỉnh lý tài liệu tồn đọng',
          [
            section('Nội dung', [
              bullet('Kiểm kê tài liệu giấy tại kho số 1 và kho số 2, phân loại theo phông và mức độ hư hỏng.', does()),
              bullet('Chỉnh lý dứt điểm 120 mét giá tài liệu hình thành trước năm 2015.', does()),
              bullet('Lập hồ sơ trình hủy tài liệu hết giá trị đúng thẩm quyền.', does()),
            ]),
            point('Đơn vị chủ trì: Trung tâm Lưu trữ lịch sử.'),
            point('Đơn vị phối hợp: Các phòng chuyên môn thuộc Sở.'),
            point('Thời gian thực hiện: Quý III/2026 - Quý I/2027.'),
            point('Sản phẩm: Mục lục hồ sơ và biên bản chỉnh lý.'),
          ],
          {
            lead: ['Trung tâm Lưu trữ lịch sử'],
            coordinate: ['Các phòng chuyên môn thuộc Sở'],
            deadline: by('Quý III/2026 - Quý I/2027', '2027-03-31', '2026-07-01'),
            product: 'Mục lục hồ sơ và biên bản chỉnh lý',
          },
        ),
        section(
          'Số hóa tài liệu',
          [
            section('Nội dung', [
              bullet('Quét tài liệu theo thứ tự ưu tiên: hồ sơ cán bộ, hồ sơ địa giới, hồ sơ người có công.', does()),
              bullet('Gắn siêu dữ liệu và ký số xác thực bản số hóa.', does()),
              bullet('Kiểm tra xác suất chất lượng ảnh quét trước khi nghiệm thu từng đợt.', does()),
            ]),
            point('Đơn vị chủ trì: Trung tâm Lưu trữ lịch sử.'),
            point('Đơn vị phối hợp: Văn phòng Sở; Phòng Công chức, viên chức; Phòng Người có công.'),
            point('Thời gian thực hiện: 2026 - 2028.'),
            point('Sản phẩm: Kho dữ liệu số hóa được nghiệm thu.'),
          ],
          {
            lead: ['Trung tâm Lưu trữ lịch sử'],
            coordinate: ['Văn phòng Sở', 'Phòng Công chức, viên chức', 'Phòng Người có công'],
            deadline: by('2026 - 2028', '2028-12-31', '2026-01-01'),
            product: 'Kho dữ liệu số hóa được nghiệm thu',
          },
        ),
        section(
          'Vận hành hệ thống quản lý hồ sơ',
          [
            point(
              'Nội dung: Nâng cấp phần mềm quản lý hồ sơ, kết nối với hệ thống văn bản điều hành của tỉnh để hồ sơ kết thúc được nộp lưu tự động.',
              does({
                text: 'Nâng cấp phần mềm quản lý hồ sơ, kết nối với hệ thống văn bản điều hành của tỉnh để hồ sơ kết thúc được nộp lưu tự động.',
              }),
            ),
            point('Đơn vị chủ trì: Văn phòng Sở.'),
            point('Đơn vị phối hợp: Sở Khoa học và Công nghệ.'),
            point('Thời gian thực hiện: Sau khi có hướng dẫn kỹ thuật của Bộ Nội vụ.'),
          ],
          {
            lead: ['Văn phòng Sở'],
            coordinate: ['Sở Khoa học và Công nghệ'],
            deadline: condition('Sau khi có hướng dẫn kỹ thuật của Bộ Nội vụ'),
          },
        ),
        section(
          'Đào tạo, kiểm tra',
          [
            section('Nội dung', [
              bullet('Mở lớp bồi dưỡng kỹ năng lập hồ sơ điện tử cho công chức mới tuyển dụng.', does()),
              bullet('Chấm điểm việc lập hồ sơ của từng phòng, công bố tại cuộc họp giao ban.', does()),
            ]),
            point('Đơn vị chủ trì: Phòng Công chức, viên chức.'),
            point('Đơn vị phối hợp: Văn phòng Sở.'),
            point('Thời gian thực hiện: Định kỳ 6 tháng.'),
          ],
          {
            lead: ['Phòng Công chức, viên chức'],
            coordinate: ['Văn phòng Sở'],
            deadline: recurring('Định kỳ 6 tháng', 'half-year'),
          },
        ),
        section(
          'Bảo quản, bảo đảm an toàn dữ liệu',
          [
            section('Nội dung', [
              bullet('Sao lưu dữ liệu số hóa tại hai địa điểm cách xa nhau.', does()),
              bullet('Theo dõi nhiệt độ, độ ẩm kho lưu trữ và xử lý mối, mọt, nấm.', does()),
            ]),
            point('Đơn vị chủ trì: Trung tâm Lưu trữ lịch sử.'),
            point('Thời gian thực hiện: Thường xuyên.'),
          ],
          { lead: ['Trung tâm Lưu trữ lịch sử'], deadline: ongoing('Thường xuyên') },
        ),
      ]),
      section('Kinh phí thực hiện', [
        para('Kinh phí lấy từ dự toán chi thường xuyên được giao cho Sở và nguồn sự nghiệp lưu trữ của tỉnh.'),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          section(
            'Văn phòng Sở',
            [
              bullet('Theo dõi tiến độ, đôn đốc các phòng, đơn vị thực hiện Kế hoạch này.', does()),
              bullet(
                'Tham mưu Giám đốc Sở sơ kết, tổng kết Kế hoạch; đề xuất biểu dương cá nhân làm tốt việc lập hồ sơ.',
                does(),
              ),
            ],
            { lead: ['Văn phòng Sở'] },
          ),
          section(
            'Trung tâm Lưu trữ lịch sử',
            [
              bullet(
                'Bố trí phòng quét, nhân lực và thiết bị trước ngày 30/6/2026.',
                does({ deadline: by('trước ngày 30/6/2026', '2026-06-30') }),
              ),
              bullet(
                'Chủ trì, phối hợp với Phòng Kế hoạch - Tài chính lập dự toán chi tiết cho từng năm.',
                does({ coordinate: ['Phòng Kế hoạch - Tài chính'] }),
              ),
            ],
            { lead: ['Trung tâm Lưu trữ lịch sử'] },
          ),
          section(
            'Các phòng chuyên môn, đơn vị trực thuộc Sở',
            [
              bullet('Cử một công chức làm đầu mối lập hồ sơ của phòng, đơn vị.', does()),
              bullet('Giao nộp tài liệu đến hạn vào lưu trữ cơ quan, không để tồn quá một năm.', does()),
            ],
            { lead: ['Các phòng chuyên môn', 'đơn vị trực thuộc Sở'] },
          ),
          section('Chế độ báo cáo', [
            bullet(
              'Các phòng chuyên môn, đơn vị trực thuộc Sở gửi báo cáo kết quả về Văn phòng Sở trước ngày 05/12 hằng năm.',
              reports({
                frequency: 'year',
                due: '12-05',
                adHoc: false,
                from: ['Các phòng chuyên môn', 'đơn vị trực thuộc Sở'],
                via: null,
                to: 'Văn phòng Sở',
              }),
            ),
            bullet(
              'Văn phòng Sở tổng hợp, trình Giám đốc Sở báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.',
              reports({
                frequency: 'year',
                due: '12-15',
                adHoc: false,
                from: ['Văn phòng Sở'],
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
      'Trên đây là Kế hoạch của Sở Nội vụ về số hóa tài liệu lưu trữ và quản lý hồ sơ điện tử giai đoạn 2026 - 2028./.',
    recipients: [
      'UBND tỉnh (để b/c)',
      'Giám đốc, các Phó Giám đốc Sở',
      'Các phòng, đơn vị thuộc Sở (để t/h)',
      'Lưu: VT, TTLT',
    ],
    signature: { capacity: ['Giám đốc'], name: 'Đoàn Thị Mẫu Đơn' },
  },
};
