// A plan that amends another: what it changes is cited first and often, and new deadlines stand beside old ones.
import { aims, bullet, by, does, para, point, reference, reports, type Sample, section, target } from '../compose.ts';

const INDUSTRY = 'Sở Công Thương';

export const amendment: Sample = {
  name: 'amendment',
  formats: ['pdf'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [
    reference('140/KH-UBND', '2025-07-08', 'amends'),
    reference('68-NQ/TW', '2025-05-04', 'implements'),
    reference('17-TB/TU', '2026-06-25', 'implements'),
    reference('80/2021/NĐ-CP', '2021-08-26', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      issuer: ['Ủy ban nhân dân', 'tỉnh Sông Ngân'],
      number: 133,
      symbol: 'KH-UBND',
      place: 'Sông Ngân',
      date: { year: 2026, month: 7, day: 14 },
      kind: 'KH',
      title:
        'Điều chỉnh, bổ sung Kế hoạch số 140/KH-UBND ngày 08/7/2025 của Ủy ban nhân dân tỉnh về hỗ trợ hộ kinh doanh chuyển đổi thành doanh nghiệp',
    },
    opening: [
      'Thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân và Thông báo số 17-TB/TU ngày 25/6/2026 của Ban Thường vụ Tỉnh ủy, Ủy ban nhân dân tỉnh điều chỉnh, bổ sung một số nội dung của Kế hoạch số 140/KH-UBND ngày 08/7/2025 (sau đây gọi là Kế hoạch số 140/KH-UBND) như sau:',
    ],
    body: [
      section('Điều chỉnh mục tiêu', [
        para('Mục tiêu đến năm 2028 được điều chỉnh thành:'),
        bullet(
          'Có thêm 1.500 doanh nghiệp thành lập mới từ hộ kinh doanh.',
          aims(target('Có thêm 1.500 doanh nghiệp thành lập mới từ hộ kinh doanh', 'eq', 1500, 'doanh nghiệp', '2028')),
        ),
        bullet(
          'Tối thiểu 90% hộ kinh doanh kê khai thuế bằng phương thức điện tử.',
          aims(target('Tối thiểu 90% hộ kinh doanh kê khai thuế bằng phương thức điện tử', 'gte', 90, '%', '2028')),
        ),
        bullet(
          'Thời gian đăng ký thành lập doanh nghiệp không quá 02 ngày làm việc.',
          aims(
            target(
              'Thời gian đăng ký thành lập doanh nghiệp không quá 02 ngày làm việc',
              'lte',
              2,
              'ngày làm việc',
              '2028',
            ),
          ),
        ),
        bullet(
          'Số doanh nghiệp tạm ngừng hoạt động giảm 10% so với năm 2025.',
          aims(target('Số doanh nghiệp tạm ngừng hoạt động giảm 10% so với năm 2025', 'growth', -10, '%', '2028')),
        ),
      ]),
      section('Điều chỉnh, bổ sung nhiệm vụ', [
        section('Bổ sung nhiệm vụ về tư vấn, hướng dẫn', [
          bullet(
            'Sở Tài chính chủ trì, phối hợp với Thuế tỉnh Sông Ngân mở bàn hướng dẫn chuyển đổi tại Trung tâm Phục vụ hành chính công cấp xã, hoàn thành trước ngày 31/10/2026.',
            does({
              lead: ['Sở Tài chính'],
              coordinate: ['Thuế tỉnh Sông Ngân'],
              deadline: by('trước ngày 31/10/2026', '2026-10-31'),
            }),
          ),
          bullet(
            'Hiệp hội Doanh nghiệp tỉnh vận động doanh nghiệp đầu ngành kèm cặp hộ kinh doanh mới chuyển đổi.',
            does({ lead: ['Hiệp hội Doanh nghiệp tỉnh'] }),
          ),
          bullet(
            'Sở Tư pháp biên soạn bộ câu hỏi, trả lời về nghĩa vụ pháp lý của doanh nghiệp siêu nhỏ trong quý IV/2026.',
            does({ lead: ['Sở Tư pháp'], deadline: by('trong quý IV/2026', '2026-12-31') }),
          ),
        ]),
        section('Bổ sung nhiệm vụ về tín dụng, mặt bằng', [
          bullet(
            'Ngân hàng Nhà nước Khu vực 15 chỉ đạo các tổ chức tín dụng trên địa bàn xây dựng gói vay cho hộ chuyển đổi.',
            does({ lead: ['Ngân hàng Nhà nước Khu vực 15'] }),
          ),
          bullet(
            'Sở Công Thương rà soát quầy, ki ốt còn trống ở chợ hạng 1, hạng 2 để ưu tiên cho doanh nghiệp mới thuê.',
            does({ lead: [INDUSTRY] }),
          ),
          bullet(
            'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã, phường công bố quỹ đất sạch trong cụm công nghiệp.',
            does({ lead: ['Sở Nông nghiệp và Môi trường'], coordinate: ['UBND các xã, phường'] }),
          ),
        ]),
        section('Điều chỉnh thời hạn hoàn thành', [
          bullet(
            'Sở Khoa học và Công nghệ hoàn thành nền tảng sổ kế toán số dùng miễn phí trước ngày 31/3/2027.',
            does({ lead: ['Sở Khoa học và Công nghệ'], deadline: by('trước ngày 31/3/2027', '2027-03-31') }),
          ),
          bullet(
            'Thuế tỉnh Sông Ngân hoàn thành việc rà soát hộ kinh doanh có doanh thu lớn trong tháng 9/2026.',
            does({ lead: ['Thuế tỉnh Sông Ngân'], deadline: by('trong tháng 9/2026', '2026-09-30') }),
          ),
        ]),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point('Các nội dung khác của Kế hoạch số 140/KH-UBND không trái với Kế hoạch này tiếp tục có hiệu lực.', {
            task: { optional: true, lead: [] },
          }),
          point(
            'Sở Tài chính có trách nhiệm theo dõi, đôn đốc; vận dụng đúng chính sách hỗ trợ tại Nghị định số 80/2021/NĐ-CP ngày 26/8/2021 của Chính phủ.',
            does({ lead: ['Sở Tài chính'] }),
          ),
          point(
            'Các sở, ngành, UBND các xã, phường rà soát, điều chỉnh kế hoạch đã ban hành cho phù hợp, hoàn thành trước ngày 15/8/2026.',
            does({
              lead: ['Các sở, ngành', 'UBND các xã, phường'],
              deadline: by('trước ngày 15/8/2026', '2026-08-15'),
            }),
          ),
          point(
            'UBND các xã, phường báo cáo số hộ chuyển đổi về Sở Tài chính trước ngày 15/6 và ngày 15/12 hằng năm.',
            reports(
              {
                frequency: 'half-year',
                due: '06-15',
                adHoc: false,
                from: ['UBND các xã, phường'],
                via: null,
                to: 'Sở Tài chính',
              },
              {
                frequency: 'half-year',
                due: '12-15',
                adHoc: false,
                from: ['UBND các xã, phường'],
                via: null,
                to: 'Sở Tài chính',
              },
            ),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing:
      'Trên đây là Kế hoạch điều chỉnh, bổ sung Kế hoạch số 140/KH-UBND, đề nghị các cơ quan, địa phương khẩn trương thực hiện./.',
    recipients: [
      'Thường trực Tỉnh ủy (b/c)',
      'Thường trực HĐND tỉnh (b/c)',
      'Các sở, ban, ngành',
      'UBND các xã, phường',
      'Lưu: VT, TH',
    ],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Quách Thương Hải' },
  },
};
