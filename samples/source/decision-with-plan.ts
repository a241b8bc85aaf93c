// A decision whose attached plan assigns the work: two documents in one file, the second with a title of its own.
import { aims, bullet, by, does, para, point, reference, reports, type Sample, section, target } from '../compose.ts';

const CONSTRUCTION = 'Sở Xây dựng';

export const decisionWithPlan: Sample = {
  name: 'decision-with-plan',
  formats: ['docx'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [
    reference('72/2025/QH15', '2025-06-16', 'basis'),
    reference('749/QĐ-TTg', '2020-06-03', 'basis'),
    reference('44/NQ-HĐND', '2025-12-10', 'basis'),
    reference('118/KH-UBND', '2023-06-21', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      issuer: ['Ủy ban nhân dân', 'tỉnh Sông Ngân'],
      number: 905,
      symbol: 'QĐ-UBND',
      place: 'Sông Ngân',
      date: { year: 2026, month: 5, day: 12 },
      kind: 'QĐ',
      title: 'Ban hành Kế hoạch quản lý cây xanh và chiếu sáng đô thị thông minh giai đoạn 2026 - 2030',
    },
    grounds: [
      'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025',
      'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030',
      'Căn cứ Nghị quyết số 44/NQ-HĐND ngày 10/12/2025 của Hội đồng nhân dân tỉnh về phát triển đô thị xanh',
      'Theo đề nghị của Giám đốc Sở Xây dựng',
    ],
    enacting: 'Quyết định:',
    body: [
      para(
        'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch quản lý cây xanh và chiếu sáng đô thị thông minh trên địa bàn tỉnh Sông Ngân giai đoạn 2026 - 2030.',
      ),
      para('Điều 2. Quyết định này có hiệu lực kể từ ngày ký.'),
      para(
        'Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Xây dựng, Thủ trưởng các sở, ngành, Chủ tịch Ủy ban nhân dân các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      ),
    ],
    recipients: ['Như Điều 3', 'Bộ Xây dựng (b/c)', 'CT, các PCT UBND tỉnh', 'Lưu: VT, ĐT'],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'Chủ tịch'], name: 'Hà Sơn Khê' },
    attachments: [
      {
        type: 'promulgated',
        kindName: 'Kế hoạch',
        title: 'Quản lý cây xanh và chiếu sáng đô thị thông minh giai đoạn 2026 - 2030',
        body: [
          section('Mục đích, yêu cầu', [
            point(
              'Nâng chất lượng sống ở các phường, giảm tiêu thụ điện của hệ thống chiếu sáng, giữ bóng mát cho đường phố.',
            ),
            point(
              'Kế thừa kết quả của Kế hoạch số 118/KH-UBND ngày 21/6/2023, khắc phục việc trồng cây thiếu quy hoạch, đèn cháy chậm được thay.',
            ),
          ]),
          section('Mục tiêu đến năm 2030', [
            point(
              'Diện tích cây xanh công cộng bình quân đạt 9 m2/người.',
              aims(target('Diện tích cây xanh công cộng bình quân đạt 9 m2/người', 'eq', 9, 'm2/người', '2030')),
            ),
            point(
              'Tối thiểu 85% số điểm sáng sử dụng đèn LED và 50% tủ điều khiển được kết nối về trung tâm.',
              aims(
                target(
                  'Tối thiểu 85% số điểm sáng sử dụng đèn LED và 50% tủ điều khiển được kết nối về trung tâm',
                  'gte',
                  85,
                  '%',
                  '2030',
                ),
                target(
                  'Tối thiểu 85% số điểm sáng sử dụng đèn LED và 50% tủ điều khiển được kết nối về trung tâm',
                  'gte',
                  50,
                  '%',
                  '2030',
                ),
              ),
            ),
            point(
              'Giảm 30% điện năng tiêu thụ cho chiếu sáng công cộng so với năm 2025.',
              aims(
                target(
                  'Giảm 30% điện năng tiêu thụ cho chiếu sáng công cộng so với năm 2025',
                  'growth',
                  -30,
                  '%',
                  '2030',
                ),
              ),
            ),
            point(
              'Thời gian thay bóng hỏng trên trục chính dưới 24 giờ.',
              aims(target('Thời gian thay bóng hỏng trên trục chính dưới 24 giờ', 'lte', 24, 'giờ', '2030')),
            ),
            point(
              'Tỉnh nằm trong nhóm 20 địa phương dẫn đầu về chỉ số đô thị xanh.',
              aims(
                target('Tỉnh nằm trong nhóm 20 địa phương dẫn đầu về chỉ số đô thị xanh', 'lte', 20, 'rank', '2030'),
              ),
            ),
          ]),
          section('Nhiệm vụ, giải pháp', [
            section('Điều tra, số hóa hiện trạng', [
              bullet(
                'Sở Xây dựng chủ trì, phối hợp với UBND các phường điều tra, gắn mã định danh cho từng cây bóng mát trên vỉa hè, hoàn thành trong năm 2026.',
                does({
                  lead: [CONSTRUCTION],
                  coordinate: ['UBND các phường'],
                  deadline: by('trong năm 2026', '2026-12-31'),
                }),
              ),
              bullet(
                'Sở Khoa học và Công nghệ xây dựng lớp bản đồ cây xanh, đèn đường trên nền dữ liệu dùng chung của tỉnh, xong trước ngày 30/6/2027.',
                does({ lead: ['Sở Khoa học và Công nghệ'], deadline: by('trước ngày 30/6/2027', '2027-06-30') }),
              ),
            ]),
            section('Phát triển cây xanh', [
              bullet(
                'UBND các phường quy hoạch quỹ đất vườn hoa, công viên nhỏ ở khu dân cư cũ; mỗi phường chọn một điểm làm trước.',
                does({ lead: ['UBND các phường'] }),
              ),
              bullet(
                'Sở Xây dựng ban hành danh mục cây khuyến khích, cây hạn chế và cây cấm trồng trên đường phố.',
                does({ lead: [CONSTRUCTION] }),
              ),
              bullet(
                'Sở Nông nghiệp và Môi trường xây dựng hai vườn ươm cây bản địa cung cấp giống cho đô thị.',
                does({ lead: ['Sở Nông nghiệp và Môi trường'] }),
              ),
            ]),
            section('Hiện đại hóa chiếu sáng', [
              bullet(
                'Sở Công Thương chủ trì, phối hợp với Công ty Điện lực Sông Ngân khảo sát lưới điện chiếu sáng, đề xuất phương án tách nguồn.',
                does({ lead: ['Sở Công Thương'], coordinate: ['Công ty Điện lực Sông Ngân'] }),
              ),
              bullet(
                'UBND các xã, phường thay thế đèn cao áp bằng đèn LED theo lộ trình được duyệt.',
                does({ lead: ['UBND các xã, phường'] }),
              ),
              bullet(
                'Sở Tài chính tham mưu cơ chế thuê dịch vụ chiếu sáng trọn gói.',
                does({ lead: ['Sở Tài chính'] }),
              ),
            ]),
            section('Huy động cộng đồng', [
              bullet(
                'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động mỗi hộ chăm sóc cây trước nhà, không chặt hạ, bức tử cây.',
                does({ lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'] }),
              ),
              bullet(
                'Sở Văn hóa, Thể thao và Du lịch tổ chức cuộc thi ảnh về đường phố xanh.',
                does({ lead: ['Sở Văn hóa, Thể thao và Du lịch'] }),
              ),
            ]),
          ]),
          section('Kinh phí', [
            para(
              'Kinh phí thực hiện từ ngân sách tỉnh, ngân sách cấp xã và nguồn xã hội hóa; hằng năm lập dự toán theo quy định.',
            ),
          ]),
          section(
            'Tổ chức thực hiện',
            [
              section(
                'Sở Xây dựng',
                [
                  bullet('Là cơ quan thường trực, hướng dẫn và kiểm tra việc thực hiện Kế hoạch.', does()),
                  bullet(
                    'Vận hành cổng tiếp nhận phản ánh về cây đổ, đèn hỏng; công khai kết quả xử lý hằng tháng.',
                    does(),
                  ),
                ],
                { lead: [CONSTRUCTION] },
              ),
              section(
                'Sở Tài chính',
                [bullet('Cân đối, bố trí vốn đầu tư và vốn sự nghiệp theo tiến độ được duyệt.', does())],
                { lead: ['Sở Tài chính'] },
              ),
              section(
                'UBND các xã, phường',
                [
                  bullet('Giao một công chức theo dõi cây xanh, chiếu sáng của địa bàn.', does()),
                  bullet('Xử phạt hành vi chặt hạ, đào bới gốc cây theo thẩm quyền.', does()),
                ],
                { lead: ['UBND các xã, phường'] },
              ),
              section('Chế độ báo cáo', [
                bullet(
                  'UBND các xã, phường gửi báo cáo về Sở Xây dựng định kỳ hằng quý.',
                  reports({
                    frequency: 'quarter',
                    due: null,
                    adHoc: false,
                    from: ['UBND các xã, phường'],
                    via: null,
                    to: CONSTRUCTION,
                  }),
                ),
                bullet(
                  'Sở Xây dựng báo cáo UBND tỉnh trước ngày 10/12 hằng năm.',
                  reports({
                    frequency: 'year',
                    due: '12-10',
                    adHoc: false,
                    from: [CONSTRUCTION],
                    via: null,
                    to: 'UBND tỉnh',
                  }),
                ),
              ]),
            ],
            { part: 'implementation' },
          ),
        ],
      },
    ],
  },
};
