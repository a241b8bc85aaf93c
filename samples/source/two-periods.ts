// Targets stand under the periods of the programme; the tasks are passives whose labelled lines name lead, help and time.
import {
  aims,
  bullet,
  by,
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

const ECONOMY = 'Phòng Kinh tế';
const CULTURE = 'Phòng Văn hóa - Xã hội';
const FIRST = { optional: true, name: 'Giai đoạn 2026 - 2028', from: '2026', to: '2028' } as const;
const SECOND = { optional: true, name: 'Giai đoạn 2029 - 2030', from: '2029', to: '2030' } as const;

export const twoPeriods: Sample = {
  name: 'two-periods',
  formats: ['docx'],
  head: { issuer: 'Ủy ban nhân dân xã Bản Luông' },
  references: [reference('38/KH-UBND', '2026-02-10', 'implements'), reference('09/2017/QH14', '2017-06-19', 'basis')],
  document: {
    head: {
      form: 'state',
      parentBody: 'Tỉnh Sông Ngân',
      issuer: ['Ủy ban nhân dân', 'xã Bản Luông'],
      number: 17,
      symbol: 'KH-UBND',
      place: 'Bản Luông',
      date: { year: 2026, month: 3, day: 5 },
      kind: 'KH',
      title: 'Phát triển du lịch cộng đồng giai đoạn 2026 - 2030',
    },
    grounds: ['Căn cứ Luật Du lịch số 09/2017/QH14 ngày 19/6/2017'],
    opening: [
      'Thực hiện Kế hoạch số 38/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh Sông Ngân về phát triển du lịch, Ủy ban nhân dân xã xây dựng Kế hoạch phát triển du lịch cộng đồng giai đoạn 2026 - 2030 như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        bullet('Giữ nếp nhà sàn, nghề dệt và điệu hát của bản; để người dân sống được bằng chính bản làng mình.'),
        bullet('Không làm du lịch bằng mọi giá; nơi nào chưa đủ nước sạch và chỗ đỗ xe thì chưa đón khách.'),
      ]),
      section('Mục tiêu', [
        section('Giai đoạn 2026 - 2028', [
          bullet('Có ít nhất 40 hộ làm dịch vụ lưu trú đạt chuẩn.', {
            phase: FIRST,
            targets: [target('Có ít nhất 40 hộ làm dịch vụ lưu trú đạt chuẩn', 'gte', 40, 'hộ', '2028')],
          }),
          bullet(
            '100% người trực tiếp đón khách được tập huấn kỹ năng giao tiếp.',
            aims(target('100% người trực tiếp đón khách được tập huấn kỹ năng giao tiếp', 'eq', 100, '%', '2028')),
          ),
          bullet(
            'Lượng khách lưu trú tăng bình quân 15%/năm.',
            aims(target('Lượng khách lưu trú tăng bình quân 15%/năm', 'growth', 15, '%/year', '2028')),
          ),
        ]),
        section('Giai đoạn 2029 - 2030', [
          bullet('Có 70 hộ làm dịch vụ lưu trú đạt chuẩn trở lên.', {
            phase: SECOND,
            targets: [target('Có 70 hộ làm dịch vụ lưu trú đạt chuẩn trở lên', 'gte', 70, 'hộ', '2030')],
          }),
          bullet(
            'Trên 60% lao động du lịch là phụ nữ của bản.',
            aims(target('Trên 60% lao động du lịch là phụ nữ của bản', 'gte', 60, '%', '2030')),
          ),
          bullet(
            'Tỷ lệ cơ sở lưu trú bị phản ánh về vệ sinh dưới 5%.',
            aims(target('Tỷ lệ cơ sở lưu trú bị phản ánh về vệ sinh dưới 5%', 'lte', 5, '%', '2030')),
          ),
        ]),
      ]),
      section('Nhiệm vụ, giải pháp', [
        section('Hạ tầng', [
          section(
            'Đường vào các bản Nà Khoang, Nà Lếch được rải cấp phối, cắm biển chỉ dẫn.',
            [
              bullet(
                'Đơn vị chủ trì: Phòng Kinh tế.',
                does({ text: 'Đường vào các bản Nà Khoang, Nà Lếch được rải cấp phối, cắm biển chỉ dẫn.' }),
              ),
              bullet('Đơn vị phối hợp: Trưởng bản Nà Khoang, Trưởng bản Nà Lếch.'),
              bullet('Thời gian hoàn thành: Quý III năm 2026.'),
            ],
            {
              lead: [ECONOMY],
              coordinate: ['Trưởng bản Nà Khoang', 'Trưởng bản Nà Lếch'],
              deadline: by('Quý III năm 2026', '2026-09-30'),
            },
          ),
          section(
            'Hệ thống nước sạch tập trung được đầu tư tại trung tâm xã và hai bản có khách lưu trú.',
            [
              bullet(
                'Đơn vị chủ trì: Phòng Kinh tế.',
                does({
                  text: 'Hệ thống nước sạch tập trung được đầu tư tại trung tâm xã và hai bản có khách lưu trú.',
                }),
              ),
              bullet('Thời gian hoàn thành: Tháng 12/2027.'),
              bullet('Sản phẩm: 03 công trình nước sạch đưa vào sử dụng.'),
            ],
            {
              lead: [ECONOMY],
              deadline: by('Tháng 12/2027', '2027-12-31'),
              product: '03 công trình nước sạch đưa vào sử dụng',
            },
          ),
        ]),
        section('Con người, sản phẩm', [
          section(
            'Các lớp dạy dệt thổ cẩm, hát dân ca được mở hằng năm tại nhà văn hóa bản.',
            [
              bullet(
                'Đơn vị chủ trì: Phòng Văn hóa - Xã hội.',
                does({ text: 'Các lớp dạy dệt thổ cẩm, hát dân ca được mở hằng năm tại nhà văn hóa bản.' }),
              ),
              bullet('Đơn vị phối hợp: Hội Liên hiệp Phụ nữ xã, các nghệ nhân.'),
              bullet('Thời gian thực hiện: Hằng năm.'),
            ],
            {
              lead: [CULTURE],
              coordinate: ['Hội Liên hiệp Phụ nữ xã', 'các nghệ nhân'],
              deadline: recurring('Hằng năm', 'year'),
            },
          ),
          section(
            'Bộ quy tắc ứng xử với khách được niêm yết tại mọi cơ sở lưu trú.',
            [
              bullet(
                'Đơn vị chủ trì: Phòng Văn hóa - Xã hội.',
                does({ text: 'Bộ quy tắc ứng xử với khách được niêm yết tại mọi cơ sở lưu trú.' }),
              ),
              bullet('Thời gian thực hiện: Thường xuyên.'),
            ],
            { lead: [CULTURE], deadline: ongoing('Thường xuyên') },
          ),
        ]),
      ]),
      section('Kinh phí', [para('Từ ngân sách xã, vốn xã hội hóa và đóng góp của các hộ làm dịch vụ.')]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp kết quả, tham mưu Ủy ban nhân dân xã báo cáo Sở Văn hóa, Thể thao và Du lịch trước ngày 05/12 hằng năm.',
            does(
              { lead: [CULTURE] },
              reports({
                frequency: 'year',
                due: '12-05',
                adHoc: false,
                from: [CULTURE],
                via: null,
                to: 'Sở Văn hóa, Thể thao và Du lịch',
              }),
            ),
          ),
          point(
            'Các hộ làm dịch vụ lưu trú được Công an xã hướng dẫn khai báo tạm trú trên môi trường số.',
            does({ lead: ['Công an xã'] }),
          ),
          point(
            'Trưởng các bản vận động người dân giữ vệ sinh đường bản, nguồn nước; hằng quý báo cáo Ủy ban nhân dân xã.',
            does(
              { lead: ['Trưởng các bản'] },
              reports({
                frequency: 'quarter',
                due: null,
                adHoc: false,
                from: ['Trưởng các bản'],
                via: null,
                to: 'Ủy ban nhân dân xã',
              }),
            ),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing:
      'Trên đây là Kế hoạch phát triển du lịch cộng đồng giai đoạn 2026 - 2030 của Ủy ban nhân dân xã Bản Luông./.',
    recipients: [
      'UBND tỉnh (b/c)',
      'Thường trực Đảng ủy xã (b/c)',
      'Các phòng chuyên môn',
      'Trưởng các bản',
      'Lưu: VT, VHXH',
    ],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Lò Thị Hương Ban' },
  },
};
