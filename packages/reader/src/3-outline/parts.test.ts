import { describe, expect, test } from 'vitest';
import { partInside, partOfHeading } from './parts.ts';

describe('a heading', () => {
  test.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'aim'],
    ['Ý nghĩa', 'aim'],
    ['QUAN ĐIỂM CHỈ ĐẠO', 'principle'],
    ['NGUYÊN TẮC THỰC HIỆN', 'principle'],
    ['MỤC TIÊU', 'target'],
    ['Chỉ tiêu cụ thể', 'target'],
    ['MỤC TIÊU, NHIỆM VỤ', 'tasks'],
    ['NHIỆM VỤ VÀ GIẢI PHÁP', 'tasks'],
    ['NỘI DUNG THỰC HIỆN', 'tasks'],
    ['NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN', 'tasks'],
    ['PHÂN CÔNG NHIỆM VỤ', 'implementation'],
    ['Thực hiện', 'implementation'],
    ['CÁC HOẠT ĐỘNG', 'tasks'],
    ['TỔ CHỨC THỰC HIỆN', 'implementation'],
    ['NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN', 'implementation'],
    ['PHÂN CÔNG NHIỆM VỤ', 'implementation'],
    ['Trách nhiệm của các đơn vị', 'implementation'],
    ['KINH PHÍ THỰC HIỆN', 'funding'],
    ['Dự toán', 'funding'],
    ['CHẾ ĐỘ THÔNG TIN, BÁO CÁO', 'reporting'],
    ['THỰC TRẠNG', 'background'],
    ['Sự cần thiết', 'background'],
    ['Về kết quả thực hiện', 'background'],
    ['Về nhiệm vụ thời gian tới', 'tasks'],
    ['PHẠM VI, ĐỐI TƯỢNG', 'scope'],
    ['THỜI GIAN, ĐỊA ĐIỂM', 'scope'],
    ['Lộ trình', 'scope'],
  ])('“%s” announces %s', (title, part) => {
    expect(partOfHeading(title)).toBe(part);
  });

  test('of which no word is known announces nothing', () => {
    expect(partOfHeading('Cây xanh đường phố')).toBeNull();
  });
});

describe('a heading inside another part', () => {
  test.each([
    ['tasks', 'Mục tiêu', 'target'],
    ['tasks', 'Kinh phí thực hiện', 'funding'],
    ['tasks', 'Đối tượng dự thi', 'scope'],
    ['tasks', 'Xây dựng kế hoạch, dự toán hằng năm cho công tác trồng và chăm sóc cây', 'tasks'],
    ['tasks', 'Tuyên truyền về mục đích của việc trồng cây', 'tasks'],
    ['implementation', 'Chế độ báo cáo', 'reporting'],
    ['implementation', 'Nhiệm vụ của các phường', 'implementation'],
    ['aim', 'Mục tiêu', 'target'],
    ['target', 'Nhiệm vụ', 'tasks'],
    ['funding', 'Giải pháp huy động vốn', 'tasks'],
    ['funding', 'Nguồn vốn', 'funding'],
  ] as const)('of %s, “%s”, is %s', (outer, title, part) => {
    expect(partInside(outer, title)).toBe(part);
  });
});
