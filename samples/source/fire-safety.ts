// Duties stand under lettered units with "phối hợp" in their headings; published as HTML.
import { aims, bullet, by, does, plus, point, reference, reports, type Sample, section, target } from '../compose.ts';

export const fireSafety: Sample = {
  name: 'fire-safety',
  formats: ['html'],
  head: { issuer: 'Ủy ban nhân dân phường Tân Ngạn' },
  references: [reference('55/2024/QH15', '2024-11-29', 'basis'), reference('67/KH-UBND', '2026-04-01', 'implements')],
  document: {
    head: {
      form: 'state',
      parentBody: 'Tỉnh Sông Ngân',
      issuer: ['Ủy ban nhân dân', 'phường Tân Ngạn'],
      number: 21,
      symbol: 'KH-UBND',
      place: 'Tân Ngạn',
      date: { year: 2026, month: 5, day: 8 },
      kind: 'KH',
      title: 'Bảo đảm an toàn phòng cháy, chữa cháy khu dân cư và chợ năm 2026',
    },
    grounds: ['Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15 ngày 29/11/2024'],
    opening: [
      'Thực hiện Kế hoạch số 67/KH-UBND ngày 01/4/2026 của Ủy ban nhân dân tỉnh Sông Ngân về phòng cháy, chữa cháy trong mùa khô, Ủy ban nhân dân phường ban hành Kế hoạch bảo đảm an toàn phòng cháy, chữa cháy khu dân cư và chợ năm 2026 như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        bullet('Mỗi gia đình biết thoát nạn, mỗi ngõ có người biết chữa cháy ban đầu.'),
        bullet('Kiểm tra đến từng hộ, từng quầy; sai phạm phải được khắc phục, không nhắc nhở suông.'),
      ]),
      section('Chỉ tiêu', [
        bullet(
          '100% hộ kết hợp kinh doanh có lối thoát nạn thứ hai.',
          aims(target('100% hộ kết hợp kinh doanh có lối thoát nạn thứ hai', 'eq', 100, '%', '2026')),
        ),
        bullet(
          'Ít nhất 70% hộ gia đình có bình chữa cháy xách tay.',
          aims(target('Ít nhất 70% hộ gia đình có bình chữa cháy xách tay', 'gte', 70, '%', '2026')),
        ),
        bullet(
          'Thành lập 15 tổ liên gia an toàn.',
          aims(target('Thành lập 15 tổ liên gia an toàn', 'eq', 15, 'tổ', '2026')),
        ),
      ]),
      section('Nhiệm vụ', [
        section('Tuyên truyền, tập huấn', [
          section(
            'Công an phường chủ trì, phối hợp với Đoàn Thanh niên phường và các tổ dân phố:',
            [
              bullet('Phát tờ rơi, hướng dẫn mở lồng sắt ban công làm lối thoát.', does()),
              bullet(
                'Tập huấn sử dụng bình chữa cháy cho tổ trưởng tổ dân phố trong tháng 6/2026.',
                does({ deadline: by('trong tháng 6/2026', '2026-06-30') }),
              ),
            ],
            { lead: ['Công an phường'], coordinate: ['Đoàn Thanh niên phường', 'các tổ dân phố'] },
          ),
          section(
            'Phòng Văn hóa - Xã hội:',
            [
              bullet('Đưa kỹ năng thoát nạn vào sinh hoạt đầu tuần của các trường trên địa bàn.', does()),
              bullet('Phát thanh nội dung cảnh báo cháy vào khung giờ sáng và chiều.', does()),
            ],
            { lead: ['Phòng Văn hóa - Xã hội'] },
          ),
        ]),
        section('Kiểm tra, xử lý', [
          section(
            'Công an phường:',
            [
              bullet(
                'Kiểm tra toàn bộ nhà trọ, cơ sở kinh doanh gas, sơn, vải trước ngày 15/7/2026.',
                does({ deadline: by('trước ngày 15/7/2026', '2026-07-15') }),
              ),
              bullet('Lập hồ sơ xử lý cơ sở tái phạm, đề xuất tạm đình chỉ hoạt động.', does()),
            ],
            { lead: ['Công an phường'] },
          ),
          section(
            'Phòng Kinh tế, Hạ tầng và Đô thị:',
            [
              bullet('Yêu cầu chủ đầu tư chợ Bến Gạo tách hệ thống điện chiếu sáng với điện kinh doanh.', does()),
              bullet('Rà soát trụ nước chữa cháy, đề nghị đơn vị cấp nước sửa chữa trụ hỏng.', does()),
            ],
            { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'] },
          ),
          section(
            'Ban Quản lý chợ Bến Gạo:',
            [
              plus('Bố trí người trực đêm, khóa cầu dao tổng khi hết phiên.', does()),
              plus('Giải tỏa hàng hóa lấn lối đi giữa các dãy quầy.', does()),
            ],
            { lead: ['Ban Quản lý chợ Bến Gạo'] },
          ),
        ]),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Công an phường là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch.',
            does({ lead: ['Công an phường'] }),
          ),
          point(
            'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường vận động hộ dân trang bị bình chữa cháy, tự tháo dỡ vật cản lối thoát.',
            does({ lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam phường'] }),
          ),
          point(
            'Các tổ dân phố duy trì tổ liên gia, thực tập phương án chữa cháy tại từng ngõ.',
            does({ lead: ['Các tổ dân phố'] }),
          ),
          point(
            'Các phòng chuyên môn, Ban Quản lý chợ Bến Gạo báo cáo kết quả về Ủy ban nhân dân phường (qua Công an phường) trước ngày 05/12/2026.',
            reports({
              frequency: 'once',
              due: '2026-12-05',
              adHoc: false,
              from: ['Các phòng chuyên môn', 'Ban Quản lý chợ Bến Gạo'],
              via: 'Công an phường',
              to: 'Ủy ban nhân dân phường',
            }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing:
      'Trên đây là Kế hoạch bảo đảm an toàn phòng cháy, chữa cháy khu dân cư và chợ năm 2026 của Ủy ban nhân dân phường Tân Ngạn./.',
    recipients: ['UBND tỉnh (b/c)', 'Đảng ủy phường', 'Các phòng, đơn vị thuộc phường', 'Lưu: VT'],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Đinh Thủy Cứu' },
  },
};
