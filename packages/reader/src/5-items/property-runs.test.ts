import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';

describe('lines that follow each item anew', () => {
  test('speak of the items before them, up to the lines before those', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm và công viên thành phố phục vụ người dân các khu phố mới.
      - Gieo ươm năm nghìn cây con.
      - Ghép cành cho cây ăn quả.
      Đơn vị chủ trì: Trạm Giống cây. Thời gian: Thường xuyên.
      - Lắp đèn quanh hồ nước.
      Đơn vị thực hiện: Điện lực thành phố.
      Thời gian thực hiện: Tháng 3/2026.
    `;
    expect(tasks.map(({ text, lead, deadline }) => [text, lead, deadline?.text])).toEqual([
      ['Gieo ươm năm nghìn cây con.', ['Trạm Giống cây'], 'Thường xuyên'],
      ['Ghép cành cho cây ăn quả.', ['Trạm Giống cây'], 'Thường xuyên'],
      ['Lắp đèn quanh hồ nước.', ['Điện lực thành phố'], 'Tháng 3/2026'],
    ]);
  });

  test('that stand once speak of all items, wherever they stand', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      - Đơn vị chủ trì: Trạm Giống cây.
      - Gieo ươm năm nghìn cây con.
      - Thời gian: Thường xuyên.
      - Ghép cành cho cây ăn quả.
    `;
    expect(tasks.map(({ lead, deadline }) => [lead, deadline?.kind])).toEqual([
      [['Trạm Giống cây'], 'ongoing'],
      [['Trạm Giống cây'], 'ongoing'],
    ]);
  });

  test('go before the subject of an item’s own words', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Vườn ươm
      - Nội dung: Các khu phố đăng ký nhận cây giống.
      - Đơn vị chủ trì: UBND các phường.
    `;
    expect(tasks).toMatchObject([{ lead: ['UBND các phường'] }]);
  });
});

describe('stars', () => {
  test('that name time and unit after “* Nội dung:” speak of all its dashes', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Ngày hội trồng cây
      * Nội dung:
      - Ra quân trồng cây ven kênh.
      - Thu gom rác trên mặt nước.
      * Thời gian: Tháng 6/2026.
      * Đơn vị phụ trách: Ban Phong trào.
    `;
    expect(tasks.map(({ lead, deadline }) => [lead, deadline?.text])).toEqual([
      [['Ban Phong trào'], 'Tháng 6/2026'],
      [['Ban Phong trào'], 'Tháng 6/2026'],
    ]);
  });
});

describe('a heading over nothing but such lines', () => {
  test('is the task, however short', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Tập huấn trồng cây
      a) Cấp tỉnh
      - Đơn vị chủ trì: Sở Xây dựng.
      - Hình thức thực hiện: Trực tuyến.
      b) Cấp xã
      - Đơn vị chủ trì: UBND các xã.
    `;
    expect(tasks.map(({ text, lead }) => [text, lead])).toEqual([
      ['Cấp tỉnh', ['Sở Xây dựng']],
      ['Cấp xã', ['UBND các xã']],
    ]);
  });

  test('is none where it only announces who takes part', async () => {
    const { tasks } = await plan`
      I. NỘI DUNG
      - Trồng cây dọc kênh.
      II. Tổ chức thực hiện và cơ quan chỉ đạo
      1. Danh nghĩa: UBND thành phố.
      2. Cơ quan chỉ đạo: Ban Cán sự.
      3. Đơn vị thực hiện: Sở Xây dựng.
    `;
    expect(tasks.map(({ text }) => text)).toEqual(['Trồng cây dọc kênh.']);
  });
});

test('helpers of a heading that is itself a whole task help nobody below it', async () => {
  const { tasks } = await plan`
    I. TỔ CHỨC THỰC HIỆN
    1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính trồng cây tại mười tuyến phố lớn của thành phố trong năm.
    Đồng thời, Sở Xây dựng chăm sóc cây đã trồng.
  `;
  expect(tasks.map(({ coordinate }) => coordinate)).toEqual([['Sở Tài chính'], []]);
});

test('a motto under the heading of the theme is no task', async () => {
  const { tasks } = await plan`
    I. CHỦ ĐỀ, HOẠT ĐỘNG
    1. Chủ đề Ngày hội cây xanh thành phố lần thứ hai, năm 2026
    “Mỗi nhà một gốc cây - Phố phường xanh mát”
    2. Các hoạt động
    - Thi ảnh đẹp về cây xanh.
  `;
  expect(tasks.map(({ text }) => text)).toEqual(['Thi ảnh đẹp về cây xanh.']);
});
