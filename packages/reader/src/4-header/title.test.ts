import { describe, expect, test } from 'vitest';
import { readHead } from './read-head.ts';
import { documentOf } from './testing/paragraphs.ts';

const headOf = (...parts: Parameters<typeof documentOf>) => readHead(documentOf(...parts)).head;

describe('title', () => {
  test('it stands below a heading that says who plans together', () => {
    expect(headOf('KẾ HOẠCH LIÊN NGÀNH', 'Trồng cây quanh trường học', 'I. MỤC TIÊU')).toMatchObject({
      kind: 'KH',
      title: 'Trồng cây quanh trường học',
    });
  });

  test('it says of what year and of whom a programme of work is', () => {
    const titleOf = (below: string) => headOf('CHƯƠNG TRÌNH CÔNG TÁC', below, 'I. MỤC TIÊU').title;
    expect(titleOf('Năm 2026 của Hội Sinh vật cảnh')).toBe('CÔNG TÁC Năm 2026 của Hội Sinh vật cảnh');
    expect(titleOf('Năm 2026 là năm thứ hai của nhiệm kỳ, Hội lập chương trình.')).toBe('CÔNG TÁC');
  });

  test('it goes on over lines and stops at the legal bases', () => {
    const head = headOf(
      'KẾ HOẠCH',
      'Phát triển vùng nguyên liệu',
      'gắn với chế biến giai đoạn 2026 - 2030',
      'Căn cứ Luật Trồng trọt;',
      'I. MỤC TIÊU',
    );
    expect(head.title).toBe('Phát triển vùng nguyên liệu gắn với chế biến giai đoạn 2026 - 2030');
  });

  test('it stands below the motto and the date where a copy was read column by column', () => {
    const head = headOf(
      'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN',
      'Số: 07/KH-UBND',
      'KẾ HOẠCH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Lạng Sơn, ngày 03 tháng 02 năm 2026',
      'Trồng cây năm 2026',
    );
    expect(head).toMatchObject({ place: 'Lạng Sơn', date: '2026-02-03', title: 'Trồng cây năm 2026' });
  });

  test('it ends at the first part where no opening stands between them', () => {
    const head = headOf('KẾ HOẠCH', 'CHUYỂN ĐỔI SỐ NĂM 2026', 'PHẦN I. KẾT QUẢ NĂM 2025', 'I. KẾT QUẢ ĐẠT ĐƯỢC');
    expect(head.title).toBe('CHUYỂN ĐỔI SỐ NĂM 2026');
  });

  test('that of a decision in capitals ends above the line of who decides', () => {
    const head = headOf('QUYẾT ĐỊNH', 'VỀ VIỆC BAN HÀNH KẾ HOẠCH TRỒNG CÂY', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN');
    expect(head.title).toBe('VỀ VIỆC BAN HÀNH KẾ HOẠCH TRỒNG CÂY');
  });

  test('it ends where the opening begins, even after “chuyển đổi số”', () => {
    const opening = 'Thực hiện Nghị quyết số 05-NQ/TU, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:';
    const head = headOf('KẾ HOẠCH', 'thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy về chuyển đổi số', opening);
    expect(head.title).toBe('thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy về chuyển đổi số');
  });

  test('it ends where a copy has run the opening on behind it', () => {
    const head = headOf(
      'KẾ HOẠCH',
      'Nạo vét kênh mương năm 2026 Thực hiện Quyết định số 15/QĐ-UBND của UBND tỉnh, UBND xã ban hành Kế hoạch như sau:',
      'I. MỤC TIÊU',
    );
    expect(head.title).toBe('Nạo vét kênh mương năm 2026');
  });

  test('a title in capitals ends where capitals end', () => {
    const head = headOf(
      'KẾ HOẠCH',
      'THỰC HIỆN PHONG TRÀO TRỒNG CÂY',
      'NĂM 2026',
      'Thực hiện lời kêu gọi, UBND xã ban hành Kế hoạch như sau:',
    );
    expect(head.title).toBe('THỰC HIỆN PHONG TRÀO TRỒNG CÂY NĂM 2026');
  });
});
