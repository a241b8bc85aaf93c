// The same duties said in other ways: a lead-in that is the subject of its list, bullets within bullets, a table that
// names the unit before the work, and deadlines in the rarer wordings.
import {
  aims,
  bullet,
  by,
  does,
  down,
  ongoing,
  para,
  plus,
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

const CONSTRUCTION = 'Sở Xây dựng';
const POLICE = 'Công an tỉnh';
const COLUMNS = [
  ['TT', 1.2],
  ['Đơn vị thực hiện', 3.5],
  ['Nội dung công việc', 7],
  ['Kết quả', 3.5],
  ['Tiến độ', 3],
] as const;

export const mixedGrammar: Sample = {
  name: 'mixed-grammar',
  formats: ['docx'],
  head: { issuer: 'Ban An toàn giao thông tỉnh Sông Ngân' },
  references: [
    reference('36/2024/QH15', '2024-06-27', 'basis'),
    reference('35/2024/QH15', '2024-06-27', 'basis'),
    reference('201/KH-UBND', '2026-11-30', 'implements'),
    reference('23-CT/TW', '2023-05-25', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      parentBody: 'Ủy ban nhân dân tỉnh Sông Ngân',
      issuer: ['Ban An toàn giao thông'],
      number: 3,
      symbol: 'KH-BATGT',
      place: 'Sông Ngân',
      date: { year: 2027, month: 1, day: 6 },
      kind: 'KH',
      title: 'Bảo đảm trật tự, an toàn giao thông năm 2027',
    },
    grounds: [
      'Căn cứ Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15 ngày 27/6/2024 và Luật Đường bộ số 35/2024/QH15 ngày 27/6/2024',
    ],
    opening: [
      'Triển khai thực hiện Kế hoạch số 201/KH-UBND ngày 30/11/2026 của Ủy ban nhân dân tỉnh Sông Ngân, Ban An toàn giao thông tỉnh ban hành Kế hoạch bảo đảm trật tự, an toàn giao thông năm 2027 với các nội dung sau đây:',
    ],
    body: [
      section('Quan điểm, yêu cầu', [
        bullet(
          'Lấy an toàn của người tham gia giao thông làm thước đo; thượng tôn pháp luật, không có vùng cấm trong xử lý vi phạm.',
        ),
        bullet(
          'Bám sát Chỉ thị số 23-CT/TW ngày 25/5/2023 của Ban Bí thư; gắn trách nhiệm người đứng đầu với kết quả trên địa bàn.',
        ),
      ]),
      section('Mục tiêu cụ thể', [
        bullet(
          'Giảm 5% số người chết vì tai nạn giao thông so với năm 2026.',
          aims(target('Giảm 5% số người chết vì tai nạn giao thông so với năm 2026', 'growth', -5, '%', '2027')),
        ),
        bullet(
          'Từ 90% trở lên học sinh trung học phổ thông ký cam kết chấp hành luật giao thông.',
          aims(
            target(
              'Từ 90% trở lên học sinh trung học phổ thông ký cam kết chấp hành luật giao thông',
              'gte',
              90,
              '%',
              '2027',
            ),
          ),
        ),
        bullet(
          'Tỷ lệ xe kinh doanh vận tải truyền dữ liệu hành trình đầy đủ vượt 98%.',
          aims(target('Tỷ lệ xe kinh doanh vận tải truyền dữ liệu hành trình đầy đủ vượt 98%', 'gte', 98, '%', '2027')),
        ),
        bullet(
          'Xóa bỏ 12 điểm đen tai nạn trên tuyến do tỉnh quản lý.',
          aims(target('Xóa bỏ 12 điểm đen tai nạn trên tuyến do tỉnh quản lý', 'eq', 12, 'điểm đen', '2027')),
        ),
        bullet(
          'Tỉnh đứng từ vị trí 15 trở lên cả nước về chỉ số an toàn giao thông.',
          aims(
            target('Tỉnh đứng từ vị trí 15 trở lên cả nước về chỉ số an toàn giao thông', 'lte', 15, 'rank', '2027'),
          ),
        ),
        bullet(
          'Không quá 1,5% phương tiện hết niên hạn còn lưu hành.',
          aims(target('Không quá 1,5% phương tiện hết niên hạn còn lưu hành', 'lte', 1.5, '%', '2027')),
        ),
      ]),
      section('Nhiệm vụ, giải pháp', [
        section(
          'Tuyên truyền, giáo dục',
          [
            para('Sở Văn hóa, Thể thao và Du lịch và Tỉnh đoàn có trách nhiệm:'),
            bullet('Xây dựng phim ngắn về hậu quả của rượu, bia khi lái xe, phát trên mạng xã hội.', does()),
            bullet('Tổ chức đội tình nguyện hướng dẫn giao thông ở cổng trường giờ cao điểm.', does()),
          ],
          { lead: ['Sở Văn hóa, Thể thao và Du lịch', 'Tỉnh đoàn'] },
        ),
        section('Nâng cao điều kiện an toàn của hạ tầng', [
          bullet('Đối với đường bộ:'),
          plus(
            'Sở Xây dựng chủ trì, phối hợp với UBND các xã, phường rà soát biển báo, vạch sơn ở nút giao trường học, bệnh viện.',
            does({ lead: [CONSTRUCTION], coordinate: ['UBND các xã, phường'] }),
          ),
          plus(
            'UBND các xã, phường giải tỏa mái che, bục bệ lấn chiếm hành lang an toàn; hoàn thành trước ngày 30/4/2027.',
            does({ lead: ['UBND các xã, phường'], deadline: by('trước ngày 30/4/2027', '2027-04-30') }),
          ),
          bullet('Đối với đường thủy nội địa:'),
          plus(
            'Cảng vụ Đường thủy nội địa kiểm tra áo phao, thiết bị cứu sinh ở các bến khách ngang sông.',
            does({ lead: ['Cảng vụ Đường thủy nội địa'] }),
          ),
          plus('Công an tỉnh tuần tra khu vực bến đò trong dịp lễ hội.', does({ lead: [POLICE] })),
        ]),
        section(
          'Tuần tra, kiểm soát, xử lý vi phạm',
          [
            para('Giao Công an tỉnh chủ trì, phối hợp với Sở Xây dựng và Sở Y tế thực hiện:'),
            bullet('Kiểm soát nồng độ cồn, ma túy đối với lái xe khách, xe tải, xe đưa đón học sinh.', does()),
            bullet('Khai thác dữ liệu từ hệ thống ca-mê-ra để phát hiện, xử phạt vi phạm tốc độ.', does()),
            bullet(
              'Điều tra, làm rõ nguyên nhân tai nạn có từ hai người chết; kiến nghị khắc phục bất cập hạ tầng.',
              does(),
            ),
          ],
          { lead: [POLICE], coordinate: [CONSTRUCTION, 'Sở Y tế'] },
        ),
        section('Phân công công việc trọng tâm', [
          table(COLUMNS, [
            row(
              '1',
              [
                '1',
                down(CONSTRUCTION, 3),
                'Sửa chữa mặt đường, bổ sung hộ lan trên tuyến tỉnh lộ 09',
                'Công trình nghiệm thu',
                'Từ 01/3/2027 đến 31/8/2027',
              ],
              does({
                text: 'Sửa chữa mặt đường, bổ sung hộ lan trên tuyến tỉnh lộ 09',
                lead: [CONSTRUCTION],
                product: 'Công trình nghiệm thu',
                deadline: by('Từ 01/3/2027 đến 31/8/2027', '2027-08-31', '2027-03-01'),
              }),
            ),
            row(
              '2',
              [
                '2',
                'Kiểm tra doanh nghiệp vận tải hành khách theo chuyên đề',
                'Kết luận kiểm tra',
                'Cuối quý III/2027',
              ],
              does({
                text: 'Kiểm tra doanh nghiệp vận tải hành khách theo chuyên đề',
                lead: [CONSTRUCTION],
                product: 'Kết luận kiểm tra',
                deadline: by('Cuối quý III/2027', '2027-09-30'),
              }),
            ),
            row(
              '3',
              ['3', 'Công bố danh sách điểm đen, điểm tiềm ẩn tai nạn', 'Thông báo', 'Tháng 12 hằng năm'],
              does({
                text: 'Công bố danh sách điểm đen, điểm tiềm ẩn tai nạn',
                lead: [CONSTRUCTION],
                product: 'Thông báo',
                deadline: recurring('Tháng 12 hằng năm', 'year', '12-31'),
              }),
            ),
            row(
              '4',
              [
                '4',
                down(POLICE, 2),
                'Ra quân trấn áp đua xe trái phép ở các phường trung tâm',
                'Báo cáo chuyên đề',
                'Hằng tuần',
              ],
              does({
                text: 'Ra quân trấn áp đua xe trái phép ở các phường trung tâm',
                lead: [POLICE],
                product: 'Báo cáo chuyên đề',
                deadline: recurring('Hằng tuần', 'week'),
              }),
            ),
            row(
              '5',
              [
                '5',
                'Đăng ký, cấp biển số xe tại trụ sở công an cấp xã',
                'Hồ sơ được giải quyết',
                'Năm 2027 và các năm tiếp theo',
              ],
              does({
                text: 'Đăng ký, cấp biển số xe tại trụ sở công an cấp xã',
                lead: [POLICE],
                product: 'Hồ sơ được giải quyết',
                deadline: ongoing('Năm 2027 và các năm tiếp theo'),
              }),
            ),
            row(
              '6',
              [
                '6',
                'Sở Giáo dục và Đào tạo; Tỉnh đoàn',
                'Hội thi lái xe an toàn cho thanh niên, học sinh',
                'Hội thi',
                '20/3/2027',
              ],
              does({
                text: 'Hội thi lái xe an toàn cho thanh niên, học sinh',
                lead: ['Sở Giáo dục và Đào tạo', 'Tỉnh đoàn'],
                product: 'Hội thi',
                deadline: by('20/3/2027', '2027-03-20'),
              }),
            ),
          ]),
        ]),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Văn phòng Ban An toàn giao thông tỉnh có nhiệm vụ theo dõi, kiểm tra và công bố kết quả xếp hạng hằng tháng của các xã, phường.',
            does({ lead: ['Văn phòng Ban An toàn giao thông tỉnh'] }),
          ),
          point(
            'Yêu cầu Chủ tịch UBND các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để tai nạn gia tăng trên địa bàn quản lý.',
            does({ lead: ['Chủ tịch UBND các xã, phường'] }),
          ),
          point(
            'Sở Tài chính: Bố trí kinh phí từ nguồn xử phạt vi phạm hành chính để mua sắm trang thiết bị theo quy định.',
            does({ lead: ['Sở Tài chính'] }),
          ),
          point(
            'Các cơ quan thành viên Ban An toàn giao thông tỉnh gửi báo cáo về Văn phòng Ban định kỳ 06 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12 và báo cáo đột xuất khi có vụ việc nghiêm trọng.',
            reports(
              {
                frequency: 'half-year',
                due: '06-10',
                adHoc: true,
                from: ['Các cơ quan thành viên Ban An toàn giao thông tỉnh'],
                via: null,
                to: 'Văn phòng Ban',
              },
              {
                frequency: 'year',
                due: '12-10',
                adHoc: true,
                from: ['Các cơ quan thành viên Ban An toàn giao thông tỉnh'],
                via: null,
                to: 'Văn phòng Ban',
              },
            ),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing: 'Trên đây là Kế hoạch bảo đảm trật tự, an toàn giao thông năm 2027 của Ban An toàn giao thông tỉnh./.',
    recipients: ['UBND tỉnh (để b/c)', 'Các thành viên Ban ATGT tỉnh', 'UBND các xã, phường', 'Lưu: VT, VPB'],
    signature: { capacity: ['KT. Trưởng ban', 'Phó Trưởng ban Thường trực'], name: 'Bế Lộ Bình An' },
  },
};
