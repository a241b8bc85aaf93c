import { expect, test } from 'vitest';
import { whyNotTask } from './not-tasks.ts';

test.each([
  ['Trên đây là Kế hoạch trồng cây năm 2026 của phường.', 'closing'],
  ['Trong quá trình thực hiện, nếu có khó khăn thì phản ánh về Sở Xây dựng.', 'closing'],
  ['Chương trình này phổ biến đến chi bộ.', 'closing'],
  ['Nhận được Kế hoạch, yêu cầu các đơn vị trồng cây đúng tiến độ./.', 'closing'],
  ['Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.', 'closing'],
  ['(Chi tiết tại biểu đính kèm)', 'remark'],
  ['Phụ lục kèm theo Kế hoạch này.', 'remark'],
  ['Gồm: Ông Lê An - Trưởng ban; bà Hà Bình - Phó Trưởng ban.', 'remark'],
  ['Ghi chú: số liệu tính đến tháng 12.', 'remark'],
  ['Nhiệm vụ cụ thể của từng phường tại Phụ lục II.', 'remark'],
  ['Kinh phí thực hiện do ngân sách thành phố bảo đảm.', 'money'],
  ['Nguồn kinh phí: xã hội hóa.', 'money'],
  ['Thời gian tổ chức: dự kiến tháng 6.', 'time'],
  ['Địa điểm thi: Công viên Trung tâm.', 'time'],
  ['Giai đoạn 1 (2026 - 2027): trồng thí điểm.', 'phase'],
  ['Đợt 2: Từ ngày 15/3 đến hết ngày 30/4/2026, trên toàn thành phố.', 'phase'],
  ['Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.', 'remark'],
  ['Yêu cầu các phường nghiêm túc triển khai thực hiện.', 'closing'],
  ['Việc chấp hành lịch tưới cây của các phường.', 'matter'],
  ['Tình hình sử dụng kinh phí cây xanh.', 'matter'],
  ['Qua hai năm thực hiện, công tác trồng cây đạt nhiều kết quả.', 'past'],
  ['Thời gian qua, các phường đã trồng nhiều cây; tuy nhiên tỷ lệ sống thấp.', 'past'],
  ['Thay thế cụm từ “cây xanh” bằng cụm từ “cây bóng mát” tại Mục II.', 'amending'],
  ['Bãi bỏ khoản 5 Mục III.', 'amending'],
  ['Các nội dung khác tại Kế hoạch số 15/KH-UBND tiếp tục có hiệu lực.', 'amending'],
  ['CÁC TUYẾN PHỐ CHÍNH', 'title'],
  ['Cây bóng mát', 'short'],
])('“%s” is no task, for it is %s', (text, why) => {
  expect(whyNotTask(text)).toBe(why);
});

test.each([
  'Trồng cây bóng mát dọc tuyến phố mới.',
  'Giai đoạn 1 (tháng 4): Trồng cây chắn gió quanh các trường học và bệnh viện.',
  'Nhận được kế hoạch trồng cây của các phường thì tổng hợp thành một bảng.',
  'Bố trí kinh phí mua cây giống.',
  'Tưới cây mỗi ngày.',
  'Qua hai năm thực hiện, yêu cầu các phường đánh giá lại số cây sống.',
  'Sau hai năm trồng, tỉa cành và bón phân.',
  'Xem xét khen thưởng.',
  'Việc tưới cây do các phường thực hiện.',
  'Việc trồng cây phải hoàn thành trước mùa mưa.',
  'Bãi bỏ thủ tục đốn hạ cây không còn phù hợp.',
])('nothing speaks against “%s”', (text) => {
  expect(whyNotTask(text)).toBeNull();
});
