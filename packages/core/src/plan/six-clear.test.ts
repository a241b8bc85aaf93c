import { describe, expect, it } from 'vitest';
import { FACETS, sixClear, type Facet, type TaskWords } from './six-clear.ts';

const TASK: TaskWords = {
  text: 'Xây dựng quy chế quản lý kho tài liệu số của ngành, trình Chủ tịch UBND tỉnh ban hành',
  lead: ['Văn phòng Sở'],
  coordinate: [],
  product: 'Quyết định ban hành quy chế',
  deadline: { text: '30/6/2026', kind: 'by', due: '2026-06-30' },
};

function reason(facet: Facet, change: Partial<TaskWords>): string {
  return sixClear({ ...TASK, ...change })[facet].reason;
}

describe('the six clear', () => {
  it('are all clear where a task says all six', () => {
    const six = sixClear(TASK);
    expect(FACETS.map((facet) => six[facet].state)).toEqual(Array.from({ length: 6 }, () => 'clear'));
  });

  it('are all unclear where a task says nothing', () => {
    const six = sixClear({ text: ' ', lead: [], coordinate: [], product: null, deadline: null });
    expect(FACETS.map((facet) => six[facet].state)).toEqual(Array.from({ length: 6 }, () => 'unclear'));
  });

  it.each([
    [['UBND các xã, phường'], 'person.named'],
    [['các đơn vị liên quan'], 'person.generic'],
    [['Các cơ quan, đơn vị có liên quan'], 'person.generic'],
    [['Phòng Kế hoạch', 'các đơn vị liên quan'], 'person.named'],
    [[], 'person.missing'],
  ])('person: %j is %s', (lead, expected) => {
    expect(reason('person', { lead })).toBe(expected);
  });

  it.each([
    ['Chuyển đổi số', 'work.too-short'],
    ['Tập huấn giáo viên toàn ngành', 'work.stated'],
    ['—', 'work.missing'],
  ])('work: “%s” is %s', (text, expected) => {
    expect(reason('work', { text })).toBe(expected);
  });

  it.each([
    [{ text: 'Hằng quý, trước ngày 25', kind: 'recurring', due: '25' } as const, 'time.recurring'],
    [{ text: 'Hằng năm', kind: 'recurring' } as const, 'time.no-day'],
    [{ text: 'Thường xuyên', kind: 'ongoing' } as const, 'time.ongoing'],
    [{ text: 'Sau khi có hướng dẫn', kind: 'condition' } as const, 'time.condition'],
    [null, 'time.missing'],
  ])('time: %j is %s', (deadline, expected) => {
    expect(reason('time', { deadline })).toBe(expected);
  });

  it.each([
    [{ lead: ['Sở Y tế', 'Sở Tài chính'] }, 'responsibility.shared'],
    [{ lead: ['Sở Y tế', 'Sở Tài chính'], text: 'Sở Y tế làm đầu mối tổng hợp số liệu' }, 'responsibility.focal-point'],
    [{ lead: [], coordinate: ['Sở Y tế'] }, 'responsibility.only-coordinators'],
    [{ lead: ['các đơn vị'] }, 'responsibility.shared'],
  ])('responsibility: %j is %s', (change, expected) => {
    expect(reason('responsibility', change)).toBe(expected);
  });

  it('does not take a dash in the product column for a product', () => {
    expect(reason('product', { product: '-' })).toBe('product.missing');
  });
});

describe('authority', () => {
  it.each([
    'Dự thảo đề án, trình Giám đốc Sở phê duyệt',
    'Tham mưu Ủy ban nhân dân tỉnh ban hành chính sách hỗ trợ học phí',
    'Tham mưu trình lãnh đạo Sở xem xét danh mục thiết bị',
    'Hội đồng khoa học tỉnh thẩm định hồ sơ trước khi nghiệm thu',
    'Lập dự toán gửi Sở Tài chính cho ý kiến',
    'Hoàn thiện dự thảo trình tập thể Thường trực HĐND tỉnh',
  ])('is named in “%s”', (text) => {
    expect(reason('authority', { text, product: null })).toBe('authority.named');
  });

  it.each([
    'Hoàn thiện hồ sơ, trình cấp có thẩm quyền',
    'Hoàn thiện dự thảo, trình ban hành trong quý',
    'Triển khai đề án sau khi được phê duyệt',
    'Xử lý theo thẩm quyền',
  ])('is spoken of but not named in “%s”', (text) => {
    expect(reason('authority', { text, product: null })).toBe('authority.unnamed');
  });

  it.each([
    'Xây dựng chương trình bồi dưỡng của Sở',
    'Lộ trình Sở đã công bố được niêm yết',
    'Cung cấp dịch vụ công trực tuyến toàn trình Phòng đang phụ trách',
    'Phòng Hành chính ban hành lịch tiếp dân',
    'Rà soát quy trình Phòng đang dùng',
    'Nâng cao trình độ ngoại ngữ của giáo viên',
    'Trình bày kết quả tại hội nghị tổng kết',
  ])('is missing in “%s”', (text) => {
    expect(reason('authority', { text, product: null })).toBe('authority.missing');
  });

  it('may stand in the product or in the deadline', () => {
    expect(reason('authority', { text: 'Rà soát danh mục dịch vụ công', product: 'Tờ trình, trình UBND tỉnh' })).toBe(
      'authority.named',
    );
  });
});
