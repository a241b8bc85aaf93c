// Two plans that differ in one thing: the first bears the mark MẬT and must be refused, the second only speaks of such papers.
import { aims, bullet, by, does, point, reference, reports, type Sample, section, target } from '../compose.ts';

const HEAD = {
  form: 'state',
  issuer: ['Ủy ban nhân dân', 'tỉnh Sông Ngân'],
  symbol: 'KH-UBND',
  place: 'Sông Ngân',
  kind: 'KH',
} as const;
const SIGNATURE = { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Lương Bá Ngạn' };

export const marked: Sample = {
  name: 'marked-secret',
  formats: ['docx'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [],
  document: {
    head: {
      ...HEAD,
      number: 5,
      date: { year: 2026, month: 1, day: 9 },
      title: 'Tổ chức hội thao nội bộ khối cơ quan năm 2026',
      stamp: 'Mật',
    },
    opening: [
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức hội thao nội bộ. Nội dung của mẫu này là giả định, không có gì phải giữ kín; chỉ dấu ở đầu trang dùng để thử việc từ chối.',
    ],
    body: [section('Nhiệm vụ', [bullet('Văn phòng chuẩn bị sân bãi và nước uống cho vận động viên.')])],
    closing: 'Trên đây là Kế hoạch tổ chức hội thao nội bộ năm 2026./.',
    recipients: ['Các cơ quan trong khối', 'Lưu: VT'],
    signature: SIGNATURE,
  },
};

export const mentioned: Sample = {
  name: 'mentions-secret',
  formats: ['docx'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [reference('117/2025/QH15', null, 'basis')],
  document: {
    head: {
      ...HEAD,
      number: 46,
      date: { year: 2026, month: 3, day: 11 },
      title: 'Kiểm tra công tác bảo vệ bí mật nhà nước năm 2026',
    },
    grounds: ['Căn cứ Luật Bảo vệ bí mật nhà nước số 117/2025/QH15'],
    opening: [
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch kiểm tra công tác bảo vệ bí mật nhà nước năm 2026, cụ thể như sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        bullet('Đánh giá đúng thực trạng quản lý tài liệu tại các cơ quan, phát hiện sơ hở để khắc phục ngay.'),
        bullet('Không gây cản trở hoạt động bình thường của cơ quan được kiểm tra.'),
      ]),
      section('Chỉ tiêu', [
        bullet(
          '100% sở, ngành được kiểm tra hoặc tự kiểm tra trong năm.',
          aims(target('100% sở, ngành được kiểm tra hoặc tự kiểm tra trong năm', 'eq', 100, '%', '2026')),
        ),
      ]),
      section('Nội dung, nhiệm vụ', [
        section(
          'Công an tỉnh',
          [
            bullet(
              'Kiểm tra việc gửi, nhận văn bản độ Mật, Tối mật qua mạng dùng riêng; nghiêm cấm chuyển qua ứng dụng nhắn tin.',
              does(),
            ),
            bullet(
              'Hướng dẫn đóng dấu, xác định độ mật và thời hạn bảo vệ trên văn bản, xong trong quý II/2026.',
              does({ deadline: by('trong quý II/2026', '2026-06-30') }),
            ),
            bullet(
              'Chủ trì, phối hợp với Sở Nội vụ tập huấn cho cán bộ làm công tác văn thư.',
              does({ coordinate: ['Sở Nội vụ'] }),
            ),
          ],
          { lead: ['Công an tỉnh'] },
        ),
        section(
          'Văn phòng UBND tỉnh',
          [
            bullet('Rà soát danh mục người được giao tiếp cận tài liệu tối mật, tuyệt mật.', does()),
            bullet(
              'Trang bị máy tính độc lập cho bộ phận soạn thảo văn bản mật trước ngày 31/8/2026.',
              does({ deadline: by('trước ngày 31/8/2026', '2026-08-31') }),
            ),
          ],
          { lead: ['Văn phòng UBND tỉnh'] },
        ),
        section(
          'Các sở, ban, ngành',
          [
            bullet('Tự kiểm tra sổ đăng ký, kho lưu và thiết bị lưu khóa bảo mật của cơ quan mình.', does()),
            bullet('Phân công người chịu trách nhiệm, có cam kết bằng văn bản.', does()),
          ],
          { lead: ['Các sở, ban, ngành'] },
        ),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Công an tỉnh có trách nhiệm theo dõi, đôn đốc và tổ chức đoàn kiểm tra liên ngành.',
            does({ lead: ['Công an tỉnh'] }),
          ),
          point(
            'Các sở, ban, ngành gửi báo cáo tự kiểm tra về Công an tỉnh trước ngày 30/9/2026.',
            reports({
              frequency: 'once',
              due: '2026-09-30',
              adHoc: false,
              from: ['Các sở, ban, ngành'],
              via: null,
              to: 'Công an tỉnh',
            }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing: 'Trên đây là Kế hoạch kiểm tra công tác bảo vệ bí mật nhà nước năm 2026./.',
    recipients: ['Bộ Công an (b/c)', 'Các sở, ban, ngành', 'Lưu: VT, NC'],
    signature: SIGNATURE,
  },
};
