import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';

describe('a task', () => {
  test('is a leaf: a bullet, a lettered or numbered item, or a paragraph standing by itself', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Trồng mới
      a) Trồng hai trăm cây sao đen dọc đường ven sông.
      b) Chăm sóc cây non
      - Tưới đủ nước trong ba tháng đầu.
      - Chống gió:
      + Cắm cọc cho từng cây cao hơn hai mét.
      2. Lập bản đồ cây cổ thụ của từng khu phố.
      3. Vườn ươm
      Mở rộng vườn ươm của thành phố thêm hai héc-ta.
    `;
    expect(tasks.map(({ section, text }) => [section, text])).toEqual([
      ['I.1.a', 'Trồng hai trăm cây sao đen dọc đường ven sông.'],
      ['I.1.b', 'Tưới đủ nước trong ba tháng đầu.'],
      ['I.1.b', 'Cắm cọc cho từng cây cao hơn hai mét.'],
      ['I.2', 'Lập bản đồ cây cổ thụ của từng khu phố.'],
      ['I.3', 'Mở rộng vườn ươm của thành phố thêm hai héc-ta.'],
    ]);
  });

  test('of several sentences is one', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      - Kiểm đếm cây xanh trên các tuyến phố. Gắn biển số cho từng cây. Công khai kết quả.
      - Thay cây sâu bệnh bằng cây bản địa.
    `;
    expect(tasks.map(({ text }) => text)).toEqual([
      'Kiểm đếm cây xanh trên các tuyến phố. Gắn biển số cho từng cây. Công khai kết quả.',
      'Thay cây sâu bệnh bằng cây bản địa.',
    ]);
  });

  test('belongs to the part of its section', async () => {
    const { tasks } = await plan`
      I. NỘI DUNG, GIẢI PHÁP
      - Phủ xanh dải phân cách của quốc lộ.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng
      - Giám sát việc trồng và chăm sóc cây.
    `;
    expect(tasks.map(({ part }) => part)).toEqual(['tasks', 'implementation']);
  });

  test('may stand under the phases of the work', async () => {
    const { tasks, phases } = await plan`
      I. CÁC GIAI ĐOẠN TRIỂN KHAI
      Giai đoạn 1 (tháng 3/2026): Chuẩn bị
      - Vận động các hộ đăng ký giống cây.
    `;
    expect([tasks.map(({ text }) => text), phases.length]).toEqual([['Vận động các hộ đăng ký giống cây.'], 1]);
  });

  test('that a rule of the campaign orders is one of its tasks', async () => {
    const { tasks } = await plan`
      I. TIÊU CHÍ THI ĐUA
      1. Cách chấm điểm
      a) Trên cơ sở kết quả chấm điểm, giao Sở Xây dựng lập đoàn kiểm tra vườn hoa của các phường;
    `;
    expect(tasks).toMatchObject([{ part: 'tasks', lead: ['Sở Xây dựng'] }]);
  });

  test('belongs to the implementation under a heading of it inside a part of tasks', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ, GIẢI PHÁP
      1. Nhiệm vụ chung
      - Phủ xanh dải phân cách của quốc lộ.
      2. Phân công trách nhiệm
      a) Sở Xây dựng
      - Giám sát việc trồng và chăm sóc cây.
      3. Phân công trồng cây theo tuyến phố
      - Mỗi khu phố nhận một tuyến đường.
    `;
    expect(tasks.map(({ part }) => part)).toEqual(['tasks', 'implementation', 'tasks']);
  });

  test('says what it says without its label', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Công viên
      a) Nội dung: Lắp đèn năng lượng mặt trời quanh hồ.
      b) Đơn vị chủ trì: Ban Quản lý công viên.
    `;
    expect(tasks).toMatchObject([{ text: 'Lắp đèn năng lượng mặt trời quanh hồ.', lead: ['Ban Quản lý công viên'] }]);
  });

  test('that opens a list below itself and does work of its own is counted with the list', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Tổ chức ngày hội trồng cây đầu xuân tại quảng trường và tại tất cả các phường trong thành phố.
      - Chuẩn bị cây giống, dụng cụ và nước uống.
    `;
    expect(tasks.map(({ section }) => section)).toEqual(['I.1', 'I.1']);
  });
});

describe('no task', () => {
  test('is what speaks of views, aims, requirements, goals, money or scope', async () => {
    const { tasks } = await plan`
      I. QUAN ĐIỂM
      - Cây xanh là tài sản chung của mọi người.
      II. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      - Giảm nhiệt độ mặt đường vào mùa khô.
      2. Yêu cầu
      - Trồng cây nào sống cây đó.
      III. MỤC TIÊU
      - Tăng diện tích bóng mát thêm 15%.
      IV. PHẠM VI, ĐỐI TƯỢNG
      - Các tuyến phố rộng từ mười hai mét.
      V. NHIỆM VỤ
      - Trồng cây hai bên kênh.
      VI. KINH PHÍ THỰC HIỆN
      - Sử dụng ngân sách thành phố và nguồn tài trợ.
    `;
    expect(tasks.map(({ section }) => section)).toEqual(['V']);
  });

  test('is what the plan rests on, or what was lacking before it', async () => {
    const { tasks, references } = await plan`
      PHẦN I. KẾ HOẠCH NĂM 2026
      I. CĂN CỨ LẬP KẾ HOẠCH
      - Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về chuyển đổi số;
      II. TỒN TẠI, HẠN CHẾ
      - Cây non trên các tuyến phố mới còn thiếu người chăm sóc.
      III. NHIỆM VỤ
      - Trồng cây trên các tuyến phố theo Quyết định số 14/QĐ-UBND.
    `;
    expect(tasks.map(({ text }) => text)).toEqual(['Trồng cây trên các tuyến phố theo Quyết định số 14/QĐ-UBND.']);
    expect(references.map(({ number, relation }) => [number, relation])).toEqual([
      ['57-NQ/TW', 'basis'],
      ['14/QĐ-UBND', 'mentions'],
    ]);
  });

  test('is a heading, or a lead-in that only opens a list', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Chăm sóc cây
      Các đơn vị tập trung thực hiện những nội dung sau:
      - Cắt tỉa cành khô trước mùa mưa.
      - Bón phân hai lần trong năm.
    `;
    expect(tasks.map(({ text }) => text)).toEqual(['Cắt tỉa cành khô trước mùa mưa.', 'Bón phân hai lần trong năm.']);
  });

  test('is the closing paragraph', async () => {
    const { tasks } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng
      - Hướng dẫn kỹ thuật trồng cây.
      Trên đây là Kế hoạch chăm sóc cây xanh đô thị; đề nghị các đơn vị thực hiện./.
    `;
    expect(tasks.map(({ text }) => text)).toEqual(['Hướng dẫn kỹ thuật trồng cây.']);
  });

  test('is a paragraph on money or a remark in brackets among the tasks', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      - Kinh phí thực hiện từ nguồn chi thường xuyên.
      - Trồng thêm cây cho trường mầm non.
      (Có biểu mẫu gửi kèm)
    `;
    expect(tasks.map(({ text }) => text)).toEqual(['Trồng thêm cây cho trường mầm non.']);
  });
});
