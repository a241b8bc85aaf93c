import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';

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

  test('stand beside a timetable that lists no work', async () => {
    const { tasks } = await plan`
      I. NỘI DUNG
      1. Hướng dẫn cách trồng và chăm sóc cây
      - Thành phần: Cán bộ các phường.
      - Địa điểm: Vườn ươm.
      - Thời gian dự kiến:
      | Ngày | Phường |
      | 02/3/2026 | Tân Ngạn |
      | 03/3/2026 | Bến Sỏi |
    `;
    expect(tasks.map(({ text }) => text)).toEqual(['Hướng dẫn cách trồng và chăm sóc cây']);
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

  test('may name lead and helpers behind one label', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      a) Nội dung: Mở rộng vườn ươm của thành phố.
      b) Đơn vị chủ trì, đơn vị phối hợp: Sở Xây dựng chủ trì, phối hợp với Sở Y tế và các phường.
    `;
    expect(tasks).toMatchObject([{ lead: ['Sở Xây dựng'], coordinate: ['Sở Y tế', 'các phường'] }]);
  });

  test('that bind units within the work given to them name the units alone', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      - Mở rộng vườn ươm của thành phố.
      - Cơ quan thực hiện: Các sở, ngành có liên quan theo nhiệm vụ được giao.
    `;
    expect(tasks).toMatchObject([{ lead: ['Các sở, ngành có liên quan'] }]);
  });

  test('say it of all the letters before them where they stand unmarked behind the last', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      a) Mở rộng vườn ươm của thành phố.
      b) Ươm thêm giống cây bản địa.
      Đơn vị chủ trì: Sở Xây dựng.
      2. Công viên
      a) Lát lại lối đi trong công viên.
      - Đơn vị chủ trì: Sở Y tế.
      b) Sơn lại ghế đá trong công viên.
      - Đơn vị chủ trì: Sở Nội vụ.
    `;
    expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Xây dựng'], ['Sở Xây dựng'], ['Sở Y tế'], ['Sở Nội vụ']]);
  });

  test('leave the heading the only work where they say everything of it', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Rà soát quy định về cây xanh
      a) Cơ quan chủ trì: Sở Xây dựng.
      b) Thời hạn gửi kết quả rà soát: Trước ngày 15 tháng 12 năm 2026.
      2. Xây dựng quy chuẩn cây xanh đô thị
      - Cơ quan chủ trì: Sở Tư pháp.
      - Thời gian trình: Quý I năm 2026.
      - Kinh phí thực hiện theo quy định.
    `;
    expect(tasks.map(({ text, lead, deadline }) => [text, lead, deadline])).toMatchObject([
      ['Rà soát quy định về cây xanh', ['Sở Xây dựng'], { due: '2026-12-15' }],
      ['Xây dựng quy chuẩn cây xanh đô thị', ['Sở Tư pháp'], { due: '2026-03-31' }],
    ]);
  });

  test('name the one who leads before the one who works under him', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Triển lãm hoa xuân
      - Đơn vị chủ trì: Sở Xây dựng.
      - Đơn vị thực hiện: Trung tâm Cây xanh.
    `;
    expect(tasks).toMatchObject([{ lead: ['Sở Xây dựng'] }]);
  });

  test('make what a supervision looks at its work', async () => {
    const { tasks } = await plan`
      I. NỘI DUNG KIỂM TRA
      1. Việc chấp hành lịch tưới cây.
      2. Kiểm tra vườn ươm
      - Nội dung: Việc giữ giống cây bản địa.
      - Thời gian: Quý II/2026.
    `;
    expect(tasks).toMatchObject([{ text: 'Việc giữ giống cây bản địa.', deadline: { due: '2026-06-30' } }]);
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
