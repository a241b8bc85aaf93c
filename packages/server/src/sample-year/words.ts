// What the people of the sample say at each step, in the words of such offices.
import type { DifficultyKind } from '@sauro/core';
import { chance, type Work } from './course.ts';

type Of = Pick<Work, 'unit' | 'task' | 'period'>;

export const DECLINED = 'Nội dung phối hợp này không thuộc chức năng, nhiệm vụ của đơn vị; đề nghị xem xét lại.';
export const INSISTED = 'Đơn vị vẫn phối hợp ở phần việc theo chức năng, nhiệm vụ của mình.';
export const EXTENSION_ASKED = 'Khối lượng phát sinh sau khảo sát, đơn vị cần thêm thời gian để hoàn thành.';
export const EXTENSION_GRANTED = 'Đồng ý gia hạn một lần, không gia hạn thêm.';
export const ANSWERED =
  'Đơn vị thực hiện theo văn bản hướng dẫn đã gửi; phần vượt thẩm quyền được tổng hợp, báo cáo cấp trên.';

const BEGUN = [
  'Đã phân công người phụ trách, thống nhất cách làm với các đơn vị liên quan.',
  'Đã lập danh sách đầu việc và giao cho từng bộ phận.',
];
const GOING = [
  'Đang thực hiện theo tiến độ, chưa phát sinh vướng mắc.',
  'Đã xong phần việc ở địa bàn trung tâm, đang làm ở các thôn, bản xa.',
  'Đã đối chiếu số liệu, đang bổ sung phần còn thiếu.',
];
const ALMOST = ['Cơ bản hoàn thành, đang rà soát lần cuối.', 'Đang hoàn thiện hồ sơ, trình lãnh đạo ký.'];
const DONE = [
  'Đã hoàn thành, gửi kèm văn bản báo cáo kết quả.',
  'Đã hoàn thành đủ nội dung được giao, có hồ sơ kèm theo.',
];
const RETURNED = [
  'Chưa có số liệu theo từng trường, đề nghị bổ sung rồi báo cáo lại.',
  'Văn bản kèm theo chưa có chữ ký của lãnh đạo đơn vị.',
  'Kết quả chưa khớp với số đã báo cáo kỳ trước, đề nghị giải trình.',
];
const DIFFICULTIES: readonly (readonly [DifficultyKind, string, string])[] = [
  [
    'resources',
    'Dự toán đầu năm chưa có khoản sửa chữa phòng máy, đơn vị chưa bố trí được nguồn.',
    'Đề nghị hướng dẫn nguồn kinh phí được dùng.',
  ],
  [
    'technical',
    'Một số điểm trường chưa có đường truyền cáp quang, sóng di động yếu.',
    'Đề nghị doanh nghiệp viễn thông mở rộng mạng đến các điểm trường.',
  ],
  [
    'staffing',
    'Nhiều trường chưa có nhân viên thiết bị, giáo viên kiêm nhiệm chưa qua đào tạo.',
    'Đề nghị mở lớp bồi dưỡng ngắn ngày.',
  ],
  [
    'guidance',
    'Chưa rõ cách tính trường đạt chuẩn đường truyền khi có nhiều điểm trường.',
    'Đề nghị hướng dẫn thống nhất cách tính.',
  ],
];

export function progressWords(of: Of, percent: number): string {
  if (percent === 100) return pick(DONE, of, 'done');
  return pick(percent < 30 ? BEGUN : percent < 75 ? GOING : ALMOST, of, `words ${percent}`);
}

export function returnWords(of: Of): string {
  return pick(RETURNED, of, 'why returned');
}

export function difficultyOf(of: Of) {
  const [kind, words, proposal] = pick(DIFFICULTIES, of, 'what stands in the way');
  return { kind, words, proposal };
}

function pick<One>(all: readonly One[], of: Of, what: string): One {
  const one = all[Math.floor(chance(of, what) * all.length)];
  if (one === undefined) throw new Error('There is nothing to say.');
  return one;
}
