// Tasks stand as unmarked paragraphs under the name of the unit that must do them; number and date are still blank.
import { aims, by, does, para, point, reference, reports, type Sample, section, target } from '../compose.ts';

export const dutiesByUnit: Sample = {
  name: 'duties-by-unit',
  formats: ['txt'],
  head: { issuer: 'Sở Y tế tỉnh Sông Ngân' },
  references: [
    reference('61/KH-UBND', '2026-03-30', 'implements'),
    reference('03/2007/QH12', '2007-11-21', 'mentions'),
    reference('1212/SYT-NVY', '2025-12-18', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      parentBody: 'UBND tỉnh Sông Ngân',
      issuer: ['Sở Y tế'],
      number: null,
      symbol: 'KH-SYT',
      place: 'Sông Ngân',
      date: { year: 2026, month: 4 },
      kind: 'KH',
      title: 'Phòng, chống sốt xuất huyết trong mùa mưa năm 2026',
    },
    opening: [
      'Thực hiện Kế hoạch số 61/KH-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh Sông Ngân về phòng, chống dịch bệnh ở người, Sở Y tế ban hành Kế hoạch phòng, chống sốt xuất huyết trong mùa mưa năm 2026 như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        section('Mục đích', [
          para(
            'Kiểm soát sự lưu hành của vi rút Dengue, không để dịch bùng phát diện rộng, giảm số ca nặng và không có ca tử vong do phát hiện muộn.',
          ),
          para(
            'Giữ vững kết quả thi hành Luật Phòng, chống bệnh truyền nhiễm số 03/2007/QH12 ngày 21/11/2007 trên địa bàn.',
          ),
        ]),
        section('Yêu cầu', [
          para(
            'Diệt lăng quăng là việc của mỗi nhà; ngành Y tế hướng dẫn kỹ thuật, chính quyền cơ sở huy động người dân, nhà trường nhắc nhở học sinh.',
          ),
          para('Số liệu ca bệnh phải khớp giữa bệnh viện, trạm y tế và phần mềm giám sát.'),
        ]),
      ]),
      section('Mục tiêu', [
        para(
          'Giảm 15% số ca mắc so với trung bình cùng kỳ của năm năm trước.',
          aims(target('Giảm 15% số ca mắc so với trung bình cùng kỳ của năm năm trước', 'growth', -15, '%', '2026')),
        ),
        para(
          '100% ổ dịch được xử lý trong vòng 48 giờ kể từ khi phát hiện.',
          aims(target('100% ổ dịch được xử lý trong vòng 48 giờ kể từ khi phát hiện', 'eq', 100, '%', '2026')),
        ),
        para(
          'Tỷ lệ chết trên số mắc không quá 0,05%.',
          aims(target('Tỷ lệ chết trên số mắc không quá 0,05%', 'lte', 0.05, '%', '2026')),
        ),
        para(
          'Chỉ số nhà có lăng quăng ở xã trọng điểm dưới 10%.',
          aims(target('Chỉ số nhà có lăng quăng ở xã trọng điểm dưới 10%', 'lte', 10, '%', '2026')),
        ),
        para(
          'Tối thiểu 95% ca nặng được hội chẩn từ xa với tuyến tỉnh.',
          aims(target('Tối thiểu 95% ca nặng được hội chẩn từ xa với tuyến tỉnh', 'gte', 95, '%', '2026')),
        ),
      ]),
      section(
        'Trách nhiệm của các đơn vị',
        [
          section(
            'Phòng Nghiệp vụ Y',
            [
              para(
                'Tham mưu Giám đốc Sở thành lập các đội cơ động phòng, chống dịch; cập nhật quyết định khi có thay đổi nhân sự.',
                does(),
              ),
              para(
                'Hướng dẫn các bệnh viện phân luồng người sốt, bố trí giường hồi sức cho ca nặng theo tinh thần Công văn số 1212/SYT-NVY ngày 18/12/2025 của Sở Y tế.',
                does(),
              ),
              para(
                'Chủ trì, phối hợp với Trung tâm Kiểm soát bệnh tật tỉnh giám sát việc khai báo ca bệnh của cơ sở y tế tư nhân.',
                does({ coordinate: ['Trung tâm Kiểm soát bệnh tật tỉnh'] }),
              ),
            ],
            { lead: ['Phòng Nghiệp vụ Y'] },
          ),
          section(
            'Trung tâm Kiểm soát bệnh tật tỉnh',
            [
              para(
                'Điều tra véc tơ tại 12 xã trọng điểm, khoanh vùng nguy cơ và thông báo kết quả cho địa phương.',
                does(),
              ),
              para(
                'Dự trù hóa chất diệt muỗi, máy phun và sinh phẩm xét nghiệm, hoàn thành trước ngày 15/5/2026.',
                does({ deadline: by('trước ngày 15/5/2026', '2026-05-15') }),
              ),
              para(
                'Tập huấn kỹ thuật phun hóa chất cho cán bộ trạm y tế trong quý II/2026.',
                does({ deadline: by('trong quý II/2026', '2026-06-30') }),
              ),
              para(
                'Biên soạn thông điệp ngắn, tranh vẽ hướng dẫn người dân lật úp vật chứa nước, thả cá vào bể.',
                does(),
              ),
            ],
            { lead: ['Trung tâm Kiểm soát bệnh tật tỉnh'] },
          ),
          section(
            'Bệnh viện Đa khoa tỉnh, Bệnh viện Sản - Nhi',
            [
              para('Duy trì nhóm chuyên gia điều trị sốt xuất huyết nặng, sẵn sàng hỗ trợ tuyến dưới.', does()),
              para('Tiếp nhận ca chuyển tuyến, phản hồi chẩn đoán cho nơi chuyển trong ngày.', does()),
            ],
            { lead: ['Bệnh viện Đa khoa tỉnh', 'Bệnh viện Sản - Nhi'] },
          ),
          section(
            'Các Trung tâm Y tế khu vực',
            [
              para(
                'Phối hợp với Ủy ban nhân dân các xã, phường tổ chức chiến dịch diệt lăng quăng, hoàn thành đợt đầu trong tháng 5/2026.',
                does({
                  coordinate: ['Ủy ban nhân dân các xã, phường'],
                  deadline: by('trong tháng 5/2026', '2026-05-31'),
                }),
              ),
              para('Lấy mẫu huyết thanh của ca nghi ngờ, gửi về tuyến tỉnh đúng quy trình bảo quản lạnh.', does()),
              para('Bố trí trực dịch 24/24 giờ khi trên địa bàn có từ hai ổ dịch trở lên.', does()),
            ],
            { lead: ['Các Trung tâm Y tế khu vực'] },
          ),
          section(
            'Trạm y tế xã, phường',
            [
              para('Lập bản đồ ca bệnh theo thôn, tổ dân phố; cập nhật phần mềm giám sát ngay khi có ca mới.', does()),
              para('Hướng dẫn cộng tác viên vãng gia, ghi sổ và nhắc hộ gia đình xử lý dụng cụ chứa nước.', does()),
            ],
            { lead: ['Trạm y tế xã, phường'] },
          ),
          section(
            'Văn phòng Sở',
            [
              para(
                'Cung cấp thông tin chính thức về tình hình dịch cho báo chí; đăng tin trên trang thông tin điện tử của Sở.',
                does(),
              ),
              para(
                'Phối hợp với Phòng Kế hoạch - Tài chính bố trí xe, nhiên liệu cho các đội cơ động.',
                does({ coordinate: ['Phòng Kế hoạch - Tài chính'] }),
              ),
            ],
            { lead: ['Văn phòng Sở'] },
          ),
          section(
            'Phòng Kế hoạch - Tài chính',
            [
              para(
                'Thẩm định dự toán mua hóa chất, sinh phẩm; hướng dẫn thủ tục mua sắm khẩn cấp khi dịch lan rộng.',
                does(),
              ),
            ],
            { lead: ['Phòng Kế hoạch - Tài chính'] },
          ),
        ],
        { part: 'implementation' },
      ),
      section('Kinh phí', [para('Kinh phí sử dụng từ nguồn sự nghiệp y tế năm 2026 đã giao cho các đơn vị.')]),
      section('Chế độ báo cáo', [
        point(
          'Các Trung tâm Y tế khu vực báo cáo tình hình dịch về Trung tâm Kiểm soát bệnh tật tỉnh hằng tuần.',
          reports({
            frequency: 'week',
            due: null,
            adHoc: false,
            from: ['Các Trung tâm Y tế khu vực'],
            via: null,
            to: 'Trung tâm Kiểm soát bệnh tật tỉnh',
          }),
        ),
        point(
          'Các đơn vị trực thuộc báo cáo tổng kết mùa dịch về Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 30/11/2026 và báo cáo đột xuất khi có yêu cầu.',
          reports({
            frequency: 'once',
            due: '2026-11-30',
            adHoc: true,
            from: ['Các đơn vị trực thuộc'],
            via: 'Phòng Nghiệp vụ Y',
            to: 'Sở Y tế',
          }),
        ),
      ]),
    ],
    closing: 'Trên đây là Kế hoạch phòng, chống sốt xuất huyết trong mùa mưa năm 2026 của Sở Y tế./.',
    recipients: [
      'UBND tỉnh (để báo cáo)',
      'Ban Giám đốc Sở',
      'Các phòng thuộc Sở',
      'Các đơn vị trực thuộc',
      'Lưu: VT, NVY',
    ],
    signature: { capacity: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Trịnh Quế Lâm' },
  },
};
