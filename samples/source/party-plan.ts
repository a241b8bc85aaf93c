// A plan of a provincial Party committee: another head, "số 12-KH/TU", "T/M" and Party bodies among the units. It has phases.
import { aims, bullet, by, does, point, reference, reports, type Sample, section, target } from '../compose.ts';

const ORGANISATION = 'Ban Tổ chức Tỉnh ủy';
const PROPAGANDA = 'Ban Tuyên giáo và Dân vận Tỉnh ủy';

export const partyPlan: Sample = {
  name: 'party-plan',
  formats: ['docx'],
  head: { issuer: 'Tỉnh ủy Sông Ngân' },
  references: [
    reference('57-NQ/TW', '2024-12-22', 'implements'),
    reference('226-KL/TW', '2025-12-11', 'mentions'),
    reference('04-NQ/TU', '2026-01-15', 'mentions'),
  ],
  document: {
    head: {
      form: 'party',
      issuer: ['Tỉnh ủy Sông Ngân'],
      number: 12,
      symbol: 'KH/TU',
      place: 'Sông Ngân',
      date: { year: 2026, month: 3, day: 18 },
      kind: 'KH',
      title:
        'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị trong các cơ quan đảng của tỉnh giai đoạn 2026 - 2030',
    },
    opening: [
      'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia, Ban Thường vụ Tỉnh ủy Sông Ngân xây dựng Kế hoạch thực hiện trong các cơ quan đảng của tỉnh như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        point(
          'Đổi mới phương thức lãnh đạo, lề lối làm việc của cấp ủy trên nền tảng số; gắn với Nghị quyết số 04-NQ/TU ngày 15/01/2026 của Ban Chấp hành Đảng bộ tỉnh.',
        ),
        point(
          'Bảo đảm an ninh mạng; phân định rõ việc của cơ quan đảng, việc của chính quyền, không làm thay, không chồng chéo; giảm hội họp, giấy tờ theo tinh thần Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư.',
        ),
      ]),
      section('Mục tiêu', [
        point(
          'Đến năm 2027, 100% chi bộ sử dụng Sổ tay đảng viên điện tử trong sinh hoạt.',
          aims(target('100% chi bộ sử dụng Sổ tay đảng viên điện tử trong sinh hoạt', 'eq', 100, '%', '2027')),
        ),
        point(
          'Đến năm 2028, giảm còn không quá 20% số cuộc họp tập trung của cấp tỉnh với cơ sở.',
          aims(target('giảm còn không quá 20% số cuộc họp tập trung của cấp tỉnh với cơ sở', 'lte', 20, '%', '2028')),
        ),
        point(
          'Đến năm 2030, trên 95% hồ sơ đảng viên được số hóa, làm sạch và kết nối với cơ sở dữ liệu của Trung ương.',
          aims(
            target(
              'trên 95% hồ sơ đảng viên được số hóa, làm sạch và kết nối với cơ sở dữ liệu của Trung ương',
              'gte',
              95,
              '%',
              '2030',
            ),
          ),
        ),
      ]),
      section('Các giai đoạn thực hiện', [
        bullet('Giai đoạn 1 (2026 - 2027): hoàn thiện hạ tầng, làm sạch dữ liệu.', {
          phase: { name: 'Giai đoạn 1', from: '2026', to: '2027' },
        }),
        bullet('Giai đoạn 2 (2028 - 2030): khai thác dữ liệu, ứng dụng trí tuệ nhân tạo trong tham mưu.', {
          phase: { name: 'Giai đoạn 2', from: '2028', to: '2030' },
        }),
      ]),
      section('Nhiệm vụ trọng tâm', [
        section('Công tác tuyên truyền, quán triệt', [
          bullet(
            'Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Trường Chính trị tỉnh biên soạn tài liệu học tập, tổ chức quán triệt đến chi bộ, hoàn thành trong quý II năm 2026.',
            does({
              lead: [PROPAGANDA],
              coordinate: ['Trường Chính trị tỉnh'],
              deadline: by('trong quý II năm 2026', '2026-06-30'),
            }),
          ),
          bullet(
            'Báo và Phát thanh, Truyền hình Sông Ngân mở chuyên trang về chi bộ số, đảng viên số.',
            does({ lead: ['Báo và Phát thanh, Truyền hình Sông Ngân'] }),
          ),
        ]),
        section('Hạ tầng và an ninh mạng', [
          bullet(
            'Văn phòng Tỉnh ủy chủ trì, phối hợp với Công an tỉnh và Ban Cơ yếu Chính phủ nâng cấp mạng thông tin diện rộng của Đảng đến 100% đảng ủy cấp xã.',
            does({ lead: ['Văn phòng Tỉnh ủy'], coordinate: ['Công an tỉnh', 'Ban Cơ yếu Chính phủ'] }),
          ),
          bullet(
            'Văn phòng Tỉnh ủy rà soát thiết bị đầu cuối, thay thế máy tính không đạt chuẩn an toàn trước ngày 30/9/2026.',
            does({ lead: ['Văn phòng Tỉnh ủy'], deadline: by('trước ngày 30/9/2026', '2026-09-30') }),
          ),
        ]),
        section('Dữ liệu tổ chức, cán bộ, đảng viên', [
          bullet(
            'Ban Tổ chức Tỉnh ủy chủ trì cập nhật cơ sở dữ liệu đảng viên, đối chiếu với hồ sơ giấy của đảng ủy cơ sở.',
            does({ lead: [ORGANISATION] }),
          ),
          bullet(
            'Ủy ban Kiểm tra Tỉnh ủy xây dựng phần mềm theo dõi thực hiện kết luận kiểm tra, giám sát.',
            does({ lead: ['Ủy ban Kiểm tra Tỉnh ủy'] }),
          ),
          bullet(
            'Các đảng ủy trực thuộc Tỉnh ủy số hóa hồ sơ đảng viên thuộc phạm vi quản lý, xong trong năm 2027.',
            does({ lead: ['Các đảng ủy trực thuộc Tỉnh ủy'], deadline: by('trong năm 2027', '2027-12-31') }),
          ),
        ]),
        section('Đào tạo, bồi dưỡng', [
          bullet(
            'Trường Chính trị tỉnh đưa chuyên đề chuyển đổi số trong Đảng vào các lớp trung cấp lý luận.',
            does({ lead: ['Trường Chính trị tỉnh'] }),
          ),
          bullet(
            'Tỉnh đoàn thành lập các tổ thanh niên hỗ trợ đảng viên cao tuổi sử dụng ứng dụng.',
            does({ lead: ['Tỉnh đoàn'] }),
          ),
        ]),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Các ban đảng, Đảng ủy Ủy ban nhân dân tỉnh, các đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch cụ thể của cấp mình trong tháng 4/2026.',
            does({
              lead: ['Các ban đảng', 'Đảng ủy Ủy ban nhân dân tỉnh', 'các đảng ủy trực thuộc Tỉnh ủy'],
              deadline: by('trong tháng 4/2026', '2026-04-30'),
            }),
          ),
          point(
            'Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện Kế hoạch.',
            does({ lead: ['Đảng ủy Ủy ban nhân dân tỉnh'] }),
          ),
          point(
            'Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này; tham mưu Ban Thường vụ Tỉnh ủy sơ kết, tổng kết.',
            does({ lead: ['Văn phòng Tỉnh ủy'] }),
          ),
          point(
            'Các đảng ủy trực thuộc Tỉnh ủy báo cáo kết quả thực hiện về Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 15/11 hằng năm.',
            reports({
              frequency: 'year',
              due: '11-15',
              adHoc: false,
              from: ['Các đảng ủy trực thuộc Tỉnh ủy'],
              via: 'Văn phòng Tỉnh ủy',
              to: 'Ban Thường vụ Tỉnh ủy',
            }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    recipients: [
      'Văn phòng Trung ương Đảng (b/c)',
      'Các đồng chí Tỉnh ủy viên',
      'Các ban đảng, đảng ủy trực thuộc',
      'Lưu Văn phòng Tỉnh ủy',
    ],
    signature: { capacity: ['T/M Ban Thường vụ', 'Phó Bí thư'], name: 'Mạc Đăng Khoa Sử' },
  },
};
