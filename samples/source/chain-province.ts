// First of three plans on one subject: the province sets the aims and gives the departments their parts.
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

const EDUCATION = 'Sở Giáo dục và Đào tạo';
const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch';

export const chainProvince: Sample = {
  name: 'chain-1-province',
  formats: ['docx'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [
    reference('46/2019/QH14', '2019-11-21', 'basis'),
    reference('329/QĐ-TTg', '2017-03-15', 'implements'),
    reference('22-CTr/TU', '2026-02-02', 'implements'),
  ],
  document: {
    head: {
      form: 'state',
      issuer: ['Ủy ban nhân dân', 'tỉnh Sông Ngân'],
      number: 74,
      symbol: 'KH-UBND',
      place: 'Sông Ngân',
      date: { year: 2026, month: 4, day: 6 },
      kind: 'KH',
      title: 'Phát triển văn hóa đọc trong nhà trường và cộng đồng giai đoạn 2026 - 2030',
    },
    grounds: ['Căn cứ Luật Thư viện số 46/2019/QH14 ngày 21/11/2019'],
    opening: [
      'Thực hiện Quyết định số 329/QĐ-TTg ngày 15/3/2017 của Thủ tướng Chính phủ phê duyệt Đề án phát triển văn hóa đọc trong cộng đồng và Chương trình hành động số 22-CTr/TU ngày 02/02/2026 của Ban Thường vụ Tỉnh ủy về xây dựng con người Sông Ngân, Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển văn hóa đọc giai đoạn 2026 - 2030 với những nội dung chủ yếu sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        bullet('Làm cho việc đọc sách thành thói quen của học sinh, công chức và người dân ở mọi vùng trong tỉnh.'),
        bullet('Nguồn sách, giờ đọc và người hướng dẫn phải đến được nơi khó khăn nhất trước.'),
      ]),
      section('Mục tiêu', [
        section('Đến năm 2028', [
          bullet(
            '70% trường học có thư viện đạt chuẩn mức độ 1.',
            aims(target('70% trường học có thư viện đạt chuẩn mức độ 1', 'eq', 70, '%', '2028')),
          ),
          bullet(
            'Ít nhất 50% xã, phường có điểm đọc sách cộng đồng mở cửa vào ngày nghỉ.',
            aims(
              target('Ít nhất 50% xã, phường có điểm đọc sách cộng đồng mở cửa vào ngày nghỉ', 'gte', 50, '%', '2028'),
            ),
          ),
        ]),
        section('Đến năm 2030', [
          bullet(
            '100% trường học có thư viện đạt chuẩn; trong đó có từ 30% trở lên đạt chuẩn mức độ 2.',
            aims(
              target('100% trường học có thư viện đạt chuẩn', 'eq', 100, '%', '2030'),
              target('trong đó có từ 30% trở lên đạt chuẩn mức độ 2', 'gte', 30, '%', '2030'),
            ),
          ),
          bullet(
            'Tối thiểu 80% xã, phường có điểm đọc sách cộng đồng.',
            aims(target('Tối thiểu 80% xã, phường có điểm đọc sách cộng đồng', 'gte', 80, '%', '2030')),
          ),
          bullet(
            'Mỗi năm số bản sách bổ sung cho thư viện công cộng tăng bình quân 8%/năm.',
            aims(
              target(
                'Mỗi năm số bản sách bổ sung cho thư viện công cộng tăng bình quân 8%/năm',
                'growth',
                8,
                '%/year',
                '2030',
              ),
            ),
          ),
          bullet('Số sách đọc bình quân của học sinh đạt từ 10 đến 15 cuốn/năm.', {
            targets: [
              {
                text: 'Số sách đọc bình quân của học sinh đạt từ 10 đến 15 cuốn/năm',
                comparator: 'range',
                value: 10,
                max: 15,
                unit: 'cuốn/năm',
                by: '2030',
              },
            ],
          }),
        ]),
      ]),
      section('Nhiệm vụ và giải pháp', [
        section(
          'Truyền thông, hình thành thói quen đọc',
          [
            bullet('Tổ chức Ngày Sách và Văn hóa đọc Việt Nam tại tỉnh và cấp xã.', does()),
            bullet('Mở chuyên mục giới thiệu sách trên báo, đài và mạng xã hội của tỉnh.', does()),
            para(
              'Chủ trì: Sở Văn hóa, Thể thao và Du lịch. Phối hợp: Báo và Phát thanh, Truyền hình Sông Ngân; UBND các xã, phường.',
            ),
            para('Thời gian: Hằng năm.'),
          ],
          {
            lead: [CULTURE],
            coordinate: ['Báo và Phát thanh, Truyền hình Sông Ngân', 'UBND các xã, phường'],
            deadline: recurring('Hằng năm', 'year'),
          },
        ),
        section(
          'Phát triển thư viện trường học',
          [
            bullet(
              'Rà soát thư viện trường học, xếp mức độ theo tiêu chuẩn và lập lộ trình nâng chuẩn cho từng trường.',
              does(),
            ),
            bullet('Đưa tiết đọc vào thời khóa biểu các trường tiểu học, trung học cơ sở.', does()),
            bullet('Bồi dưỡng nghiệp vụ cho giáo viên kiêm nhiệm công tác thư viện.', does()),
            para('Chủ trì: Sở Giáo dục và Đào tạo. Phối hợp: Thư viện tỉnh.'),
            para('Thời gian: 2026 - 2030.'),
          ],
          { lead: [EDUCATION], coordinate: ['Thư viện tỉnh'], deadline: by('2026 - 2030', '2030-12-31', '2026-01-01') },
        ),
        section(
          'Đưa sách về cơ sở',
          [
            bullet('Luân chuyển sách từ Thư viện tỉnh về điểm bưu điện - văn hóa xã, nhà văn hóa thôn.', does()),
            bullet('Trang bị hai xe thư viện lưu động phục vụ các xã vùng cao.', does()),
            para('Chủ trì: Thư viện tỉnh. Phối hợp: Bưu điện tỉnh; UBND các xã, phường.'),
            para('Thời gian: Thường xuyên.'),
          ],
          {
            lead: ['Thư viện tỉnh'],
            coordinate: ['Bưu điện tỉnh', 'UBND các xã, phường'],
            deadline: ongoing('Thường xuyên'),
          },
        ),
        section(
          'Xây dựng thư viện số dùng chung',
          [
            bullet('Số hóa sách địa chí, kết nối thư viện số của tỉnh với thư viện các trường.', does()),
            para(
              'Chủ trì: Sở Khoa học và Công nghệ. Phối hợp: Sở Văn hóa, Thể thao và Du lịch; Sở Giáo dục và Đào tạo.',
            ),
            para('Thời gian: Quý IV/2026 - Quý II/2028.'),
          ],
          {
            lead: ['Sở Khoa học và Công nghệ'],
            coordinate: [CULTURE, EDUCATION],
            deadline: by('Quý IV/2026 - Quý II/2028', '2028-06-30', '2026-10-01'),
          },
        ),
      ]),
      section('Kinh phí', [
        para('Kinh phí từ ngân sách nhà nước theo phân cấp và nguồn tài trợ sách của tổ chức, cá nhân.'),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          section(
            'Sở Văn hóa, Thể thao và Du lịch',
            [
              bullet('Theo dõi, đôn đốc việc thực hiện Kế hoạch; tham mưu sơ kết, tổng kết.', does()),
              bullet(
                'Chủ trì, phối hợp với Sở Nội vụ đề xuất khen thưởng tập thể, cá nhân có nhiều đóng góp cho phong trào đọc sách.',
                does({ coordinate: ['Sở Nội vụ'] }),
              ),
            ],
            { lead: [CULTURE] },
          ),
          section(
            'Sở Giáo dục và Đào tạo',
            [
              bullet(
                'Ban hành kế hoạch của ngành trước ngày 30/4/2026.',
                does({ deadline: by('trước ngày 30/4/2026', '2026-04-30') }),
              ),
              bullet('Kiểm tra việc sử dụng thư viện, thời lượng tiết đọc ở các trường.', does()),
            ],
            { lead: [EDUCATION] },
          ),
          section(
            'UBND các xã, phường',
            [
              bullet('Bố trí địa điểm, người trông coi điểm đọc sách cộng đồng.', does()),
              bullet('Vận động gia đình, dòng họ lập tủ sách.', does()),
            ],
            { lead: ['UBND các xã, phường'] },
          ),
          point(
            'Các sở, ngành và UBND các xã, phường báo cáo kết quả về Sở Văn hóa, Thể thao và Du lịch trước ngày 10/12 hằng năm.',
            reports({
              frequency: 'year',
              due: '12-10',
              adHoc: false,
              from: ['Các sở, ngành', 'UBND các xã, phường'],
              via: null,
              to: CULTURE,
            }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing: 'Trên đây là Kế hoạch phát triển văn hóa đọc giai đoạn 2026 - 2030 của Ủy ban nhân dân tỉnh./.',
    recipients: ['Thường trực Tỉnh ủy', 'Các sở, ban, ngành', 'UBND các xã, phường', 'Lưu: VT, KGVX'],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Nông Thu Hoài Sách' },
  },
};
