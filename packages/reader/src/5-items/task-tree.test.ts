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

describe('lines beside tasks', () => {
  test('give lead, coordination, time and product to every task of their heading', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      a) Nội dung
      - Gieo ươm năm nghìn cây con.
      - Nhập giống cây chịu mặn.
      b) Đơn vị chủ trì: Trung tâm Công viên cây xanh.
      c) Đơn vị phối hợp: Sở Nông nghiệp và Môi trường; UBND các phường.
      d) Thời gian thực hiện: Quý II năm 2026.
      đ) Sản phẩm: Vườn ươm đạt chuẩn.
      2. Tuyến phố mẫu
      - Chọn mười tuyến phố làm mẫu.
    `;
    const handedDown = {
      lead: ['Trung tâm Công viên cây xanh'],
      coordinate: ['Sở Nông nghiệp và Môi trường', 'UBND các phường'],
      product: 'Vườn ươm đạt chuẩn',
      deadline: { text: 'Quý II năm 2026', kind: 'by', due: '2026-06-30' },
    };
    expect(tasks).toMatchObject([
      { text: 'Gieo ươm năm nghìn cây con.', ...handedDown },
      { text: 'Nhập giống cây chịu mặn.', ...handedDown },
      { text: 'Chọn mười tuyến phố làm mẫu.', lead: [], coordinate: [], product: null, deadline: null },
    ]);
  });

  test('may stand in one line', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      - Gieo ươm năm nghìn cây con.
      Chủ trì: Phòng Hạ tầng đô thị. Phối hợp: Hội Làm vườn; các phường. Thời gian: Thường xuyên.
    `;
    expect(tasks).toMatchObject([
      {
        lead: ['Phòng Hạ tầng đô thị'],
        coordinate: ['Hội Làm vườn', 'các phường'],
        deadline: { text: 'Thường xuyên', kind: 'ongoing' },
      },
    ]);
  });

  test('may be grouped under a label of their own', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      a) Nội dung: Gieo ươm năm nghìn cây con.
      b) Cơ quan thực hiện:
      - Đơn vị chủ trì: Sở Xây dựng.
      - Đơn vị phối hợp: Sở Tài chính.
    `;
    expect(tasks).toMatchObject([{ lead: ['Sở Xây dựng'], coordinate: ['Sở Tài chính'] }]);
  });

  test('that give the dates of the campaign hand no deadline down', async () => {
    const { tasks } = await plan`
      I. NỘI DUNG
      1. Tên gọi: Tháng trồng cây. Chủ đề: Mỗi nhà một gốc cây.
      2. Thời gian thực hiện: Từ ngày 01/6/2026 đến ngày 30/6/2026.
      3. Hoạt động
      - Phát động trồng cây tại các khu phố.
      - Thi ảnh đẹp về cây xanh.
    `;
    expect(tasks.map(({ text, deadline }) => [text, deadline])).toEqual([
      ['Phát động trồng cây tại các khu phố.', null],
      ['Thi ảnh đẹp về cây xanh.', null],
    ]);
  });

  test('point to the place where they stand', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      - Gieo ươm năm nghìn cây con.
      - Thời gian: 30/4/2026.
    `;
    const [task] = tasks;
    expect(task?.anchors.deadline).toEqual({ block: (task?.anchor.block ?? 0) + 1, start: 13, end: 23 });
  });
});
