// A Party committee's programme of action: who leads stands in "Giao … chủ trì" at the head of a list; reports fall twice a year.
import {
  aims,
  bullet,
  by,
  does,
  point,
  recurring,
  reference,
  reports,
  type Sample,
  section,
  target,
} from '../compose.ts';

const GOVERNMENT = 'Đảng ủy Ủy ban nhân dân tỉnh';
const FRONT = 'Đảng ủy Mặt trận Tổ quốc và các đoàn thể tỉnh';
const COMMITTEES = 'Các đảng ủy trực thuộc Tỉnh ủy';

export const actionProgramme: Sample = {
  name: 'action-programme',
  formats: ['docx'],
  head: { issuer: 'Tỉnh ủy Sông Ngân' },
  references: [reference('72-NQ/TW', '2025-09-09', 'implements'), reference('20-NQ/TW', '2017-10-25', 'mentions')],
  document: {
    head: {
      form: 'party',
      issuer: ['Tỉnh ủy Sông Ngân'],
      number: 9,
      symbol: 'CTr/TU',
      place: 'Sông Ngân',
      date: { year: 2026, month: 1, day: 20 },
      kind: 'CTr',
      kindName: 'Chương trình hành động',
      title:
        'Thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị về tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân',
    },
    opening: [
      'Thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân, Ban Chấp hành Đảng bộ tỉnh ban hành Chương trình hành động như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        point('Đưa bác sĩ về gần dân; bệnh nhẹ chữa ở xã, bệnh nặng được chuyển kịp thời.'),
        point(
          'Kế thừa kết quả thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương; không làm theo phong trào.',
        ),
      ]),
      section('Chỉ tiêu', [
        section('Đến năm 2027', [
          bullet(
            '100% trạm y tế xã có ít nhất 04 bác sĩ.',
            aims(target('100% trạm y tế xã có ít nhất 04 bác sĩ', 'eq', 100, '%', '2027'), {
              ...target('100% trạm y tế xã có ít nhất 04 bác sĩ', 'gte', 4, 'bác sĩ', '2027'),
              optional: true,
            }),
          ),
          bullet(
            'Người dân được khám sức khỏe định kỳ ít nhất mỗi năm một lần đạt từ 80% trở lên.',
            aims(
              target(
                'Người dân được khám sức khỏe định kỳ ít nhất mỗi năm một lần đạt từ 80% trở lên',
                'gte',
                80,
                '%',
                '2027',
              ),
            ),
          ),
        ]),
        section('Đến năm 2030', [
          bullet(
            'Trên 95% dân số tham gia bảo hiểm y tế.',
            aims(target('Trên 95% dân số tham gia bảo hiểm y tế', 'gte', 95, '%', '2030')),
          ),
          bullet(
            'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm còn dưới 15%.',
            aims(
              target('Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm còn dưới 15%', 'lte', 15, '%', '2030'),
            ),
          ),
        ]),
      ]),
      section('Nhiệm vụ, giải pháp chủ yếu', [
        section(
          'Giao Đảng ủy Ủy ban nhân dân tỉnh chủ trì, phối hợp với các cơ quan liên quan lãnh đạo, chỉ đạo:',
          [
            bullet('Sắp xếp lại mạng lưới trạm y tế, điểm trạm theo địa bàn xã mới.', does()),
            bullet(
              'Xây dựng chính sách thu hút, giữ chân bác sĩ công tác tại các xã vùng cao, trình Hội đồng nhân dân tỉnh trong quý III năm 2026.',
              does({ deadline: by('trong quý III năm 2026', '2026-09-30') }),
            ),
            bullet('Bố trí ít nhất 30% ngân sách y tế cho y tế dự phòng.', does()),
          ],
          { lead: [GOVERNMENT], coordinate: ['các cơ quan liên quan'] },
        ),
        section(
          'Giao Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Sở Y tế, Báo và Phát thanh, Truyền hình tỉnh:',
          [
            bullet('Biên soạn tài liệu tuyên truyền, tổ chức học tập Nghị quyết đến từng chi bộ.', does()),
            bullet('Phát hiện, nhân rộng gương thầy thuốc tận tụy ở cơ sở.', does()),
          ],
          {
            lead: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
            coordinate: ['Sở Y tế', 'Báo và Phát thanh, Truyền hình tỉnh'],
          },
        ),
        section(
          'Giao Đảng ủy Mặt trận Tổ quốc và các đoàn thể tỉnh:',
          [
            bullet('Vận động Nhân dân tập thể dục, bỏ thuốc lá, hạn chế rượu bia.', does()),
            bullet('Giám sát việc khám sức khỏe định kỳ cho người dân, hoàn thành trước ngày 30/11 hằng năm.', {
              task: { deadline: recurring('trước ngày 30/11 hằng năm', 'year', '11-30') },
            }),
          ],
          { lead: [FRONT] },
        ),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Các đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện Chương trình hành động, hoàn thành trước ngày 31/3/2026.',
            does({ lead: [COMMITTEES], deadline: by('trước ngày 31/3/2026', '2026-03-31') }),
          ),
          point(
            'Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 05/12), các đảng ủy trực thuộc Tỉnh ủy báo cáo Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo và Dân vận Tỉnh ủy) kết quả thực hiện.',
            reports(
              {
                frequency: 'half-year',
                due: '06-15',
                adHoc: false,
                from: ['các đảng ủy trực thuộc Tỉnh ủy'],
                via: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
                to: 'Ban Thường vụ Tỉnh ủy',
              },
              {
                frequency: 'year',
                due: '12-05',
                adHoc: false,
                from: ['các đảng ủy trực thuộc Tỉnh ủy'],
                via: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
                to: 'Ban Thường vụ Tỉnh ủy',
              },
            ),
          ),
          point(
            'Ủy ban Kiểm tra Tỉnh ủy đưa việc thực hiện Chương trình hành động vào chương trình kiểm tra, giám sát hằng năm.',
            does({ lead: ['Ủy ban Kiểm tra Tỉnh ủy'] }),
          ),
          point(
            'Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy theo dõi, đôn đốc, tham mưu sơ kết, tổng kết việc thực hiện.',
            does({ lead: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'], coordinate: ['Văn phòng Tỉnh ủy'] }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing: 'Chương trình hành động này được phổ biến đến chi bộ.',
    recipients: [
      'Bộ Chính trị, Ban Bí thư (b/c)',
      'Các đồng chí Tỉnh ủy viên',
      'Các đảng ủy trực thuộc Tỉnh ủy',
      'Lưu Văn phòng Tỉnh ủy',
    ],
    signature: { capacity: ['T/M Tỉnh ủy', 'Bí thư'], name: 'Thẩm Vũ Hạ Lam' },
  },
};
