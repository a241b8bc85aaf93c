import { describe, expect, test } from 'vitest';
import { readHead } from './read-head.ts';
import { documentOf } from './testing/paragraphs.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const headOf = (...parts: Parameters<typeof documentOf>) => readHead(documentOf(...parts)).head;

describe('letterhead', () => {
  test.each([
    ['UBND TỈNH LẠNG SƠN\nVĂN PHÒNG', 'Văn phòng Ủy ban nhân dân tỉnh Lạng Sơn'],
    ['SỞ Y TẾ LẠNG SƠN\nBỆNH VIỆN ĐA KHOA KHU VỰC SỐ 2', 'Bệnh viện Đa khoa khu vực Số 2'],
    ['TRƯỜNG THPT NGUYỄN TẤT THÀNH', 'Trường THPT Nguyễn Tất Thành'],
    ['BCH ĐOÀN TỈNH LẠNG SƠN\n***', 'Ban Chấp hành Đoàn tỉnh Lạng Sơn'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH LẠNG SƠN\nCÔNG ĐOÀN NGÀNH GIÁO DỤC', 'Công đoàn ngành Giáo dục tỉnh Lạng Sơn'],
    ['UBND TỈNH LẠNG SƠN BAN DÂN TỘC VÀ TÔN GIÁO', 'Ban Dân tộc và Tôn giáo tỉnh Lạng Sơn'],
    ['TỈNH ỦY LẠNG SƠN BAN NỘI CHÍNH', 'Ban Nội chính Tỉnh ủy Lạng Sơn'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG', 'Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn'],
    ['UBND THÀNH PHỐ HẢI PHÒNG', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['UBND TỈNH LẠNG SƠN\nTHANH TRA TỈNH', 'Thanh tra tỉnh Lạng Sơn'],
    ['UBND XÃ TÂN AN\nPHÒNG KINH TẾ', 'Phòng Kinh tế xã Tân An'],
    ['UBND TỈNH LẠNG SƠN\nBAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', 'Ban Quản lý các khu công nghiệp tỉnh Lạng Sơn'],
    ['HỘI ĐỒNG ĐỘI XÃ TÂN AN\nLIÊN ĐỘI TRƯỜNG THCS HOA SỮA', 'Liên đội Trường THCS Hoa Sữa'],
  ])('“%s” is that of %s', (organs, issuer) => {
    expect(
      headOf([organs, MOTTO], ['Số: 07/KH-XX', 'Lạng Sơn, ngày 03 tháng 02 năm 2026'], 'KẾ HOẠCH', 'Trồng cây'),
    ).toMatchObject({ issuer });
  });

  test('a department under its province bears the name of both', () => {
    const head = headOf(
      ['UBND TỈNH LẠNG SƠN\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', MOTTO],
      ['Số: 07/KH-SVHTTDL', 'Lạng Sơn, ngày 03 tháng 02 năm 2026'],
      'KẾ HOẠCH',
      'Tổ chức lễ hội',
    );
    expect(head).toMatchObject({
      kind: 'KH',
      number: '07',
      symbol: 'KH-SVHTTDL',
      issuer: 'Sở Văn hóa, Thể thao và Du lịch tỉnh Lạng Sơn',
      place: 'Lạng Sơn',
      date: '2026-02-03',
      title: 'Tổ chức lễ hội',
    });
  });

  test('the name of the Youth Union stands where the motto stands, and issues nothing by itself', () => {
    const head = headOf(
      ['TỈNH ĐOÀN LẠNG SƠN\nVĂN PHÒNG', 'ĐOÀN TNCS HỒ CHÍ MINH'],
      ['Số: 07-KH/TĐTN', 'Lạng Sơn, ngày 03 tháng 02 năm 2026'],
      'KẾ HOẠCH',
      'Trồng cây',
    );
    expect(head.issuer).toBe('Văn phòng Tỉnh đoàn Lạng Sơn');
  });

  test('who decides stands under the title of a decision and is no part of it', () => {
    const head = headOf(
      ['ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN', MOTTO],
      ['Số: 07/QĐ-UBND', 'Lạng Sơn, ngày 03 tháng 02 năm 2026'],
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch trồng cây trên địa bàn tỉnh CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN',
      'Căn cứ Luật Lâm nghiệp;',
    );
    expect(head.title).toBe('Ban hành Kế hoạch trồng cây trên địa bàn tỉnh');
  });

  test('columns may be set with tabs, with blanks for what is not yet filled in', () => {
    const head = headOf(
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỈNH GIA LAI\tĐộc lập - Tự do - Hạnh phúc',
      'Số: ....../KH-UBND\tGia Lai, ngày … tháng 4 năm 2026',
      'KẾ HOẠCH',
      'Trồng rừng',
    );
    expect(head).toMatchObject({
      number: null,
      symbol: 'KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Gia Lai',
      date: '2026-04',
    });
  });

  test('a place and a number broken over two lines are joined', () => {
    const head = headOf(
      ['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH', MOTTO],
      ['Số:\n0120/KH-UBND', 'Thành phố Hồ Chí\nMinh, ngày 9\ntháng 1 năm 2026'],
      'KẾ HOẠCH',
      'Chỉnh trang đô thị',
    );
    expect(head).toMatchObject({
      number: '0120',
      issuer: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
      place: 'Thành phố Hồ Chí Minh',
      date: '2026-01-09',
    });
  });

  test('the Party writes number, dash, kind', () => {
    const head = headOf(
      'TỈNH ỦY VĨNH LONG',
      '*',
      'Số 12-KH/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Vĩnh Long, ngày 05 tháng 9 năm 2026',
      'KẾ HOẠCH',
      'học tập nghị quyết',
    );
    expect(head).toMatchObject({ kind: 'KH', number: '12', symbol: 'KH/TU', issuer: 'Tỉnh ủy Vĩnh Long' });
  });

  test('the star of the Party in the line of the date is no part of the place', () => {
    expect(
      headOf(
        'ĐẢNG ỦY XÃ TÂN AN\tĐẢNG CỘNG SẢN VIỆT NAM',
        '*\tTân An, ngày 03 tháng 3 năm 2026',
        'KẾ HOẠCH',
        'Trồng cây',
      ),
    ).toMatchObject({ place: 'Tân An' });
    expect(headOf('- Tân An, ngày 03 tháng 3 năm 2026', 'KẾ HOẠCH', 'Trồng cây')).toMatchObject({ place: 'Tân An' });
  });

  test('an official letter has no heading: its subject is its title', () => {
    const head = headOf(
      'UBND TỈNH CÀ MAU',
      'SỞ NỘI VỤ',
      'Số: 812/SNV-CCHC',
      'V/v kiểm tra công vụ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Cà Mau, ngày 3 tháng 3 năm 2026',
      'Kính gửi: Các sở',
    );
    expect(head).toMatchObject({
      kind: 'CV',
      symbol: 'SNV-CCHC',
      issuer: 'Sở Nội vụ tỉnh Cà Mau',
      title: 'kiểm tra công vụ',
    });
  });

  test('marks of urgency and lines of a web page name nobody', () => {
    const head = headOf(
      'Trang chủ',
      'Kế hoạch số 22/KH-UBND về nước sạch',
      'ỦY BAN NHÂN DÂN XÃ EA NUÔL',
      'HỎA TỐC',
      '-------',
      'Số: 22/KH-UBND',
      'KẾ HOẠCH',
      'NƯỚC SẠCH NĂM 2026',
      'Căn cứ nhu cầu;',
    );
    expect(head).toMatchObject({ issuer: 'Ủy ban nhân dân xã Ea Nuôl', title: 'NƯỚC SẠCH NĂM 2026', number: '22' });
  });
});

describe('issuer without a letterhead', () => {
  test('the body that issues the plan in its opening, completed by the province that the text names', () => {
    const head = headOf(
      'KẾ HOẠCH',
      'Diễn tập phòng cháy',
      'Thực hiện chỉ đạo của cấp trên, Sở Công Thương xây dựng Kế hoạch diễn tập như sau:',
      'I. MỤC ĐÍCH',
      'Tại các chợ trên địa bàn tỉnh Thái Nguyên.',
    );
    expect(head.issuer).toBe('Sở Công Thương tỉnh Thái Nguyên');
  });

  test('no province is guessed where the text names none', () => {
    const head = headOf('KẾ HOẠCH', 'Diễn tập', 'Sở Y tế ban hành Kế hoạch như sau:', 'I. MỤC ĐÍCH');
    expect(head.issuer).toBe('Sở Y tế');
  });

  test('the decision that puts the plan in force names it', () => {
    const head = headOf(
      'KẾ HOẠCH',
      'Du lịch cộng đồng',
      '(Ban hành kèm theo Quyết định số 321/QĐ-UBND ngày 12/3/2026 của UBND tỉnh Tuyên Quang)',
      'I. MỤC TIÊU',
    );
    expect(head).toMatchObject({
      title: 'Du lịch cộng đồng',
      issuer: 'Ủy ban nhân dân tỉnh Tuyên Quang',
      number: null,
    });
  });
});

describe('signing block', () => {
  test('capacities stack, the position and the name follow', () => {
    const head = headOf('KẾ HOẠCH', 'A', [
      'Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Bưởi',
    ]);
    expect(head.signer).toEqual({
      name: 'Trần Thị Bưởi',
      position: 'PHÓ CHỦ TỊCH',
      capacity: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
    });
    expect(head.recipients).toEqual(['Như trên', 'Lưu: VT, TH']);
  });

  test('columns of plain text are told apart', () => {
    const head = headOf(
      'KẾ HOẠCH',
      'A',
      'Nơi nhận:      GIÁM ĐỐC',
      '- Lãnh đạo Sở;',
      '- VPUB: CVP,',
      'P.TH;',
      '- Lưu: VT.      Lê Văn Cam',
    );
    expect(head.signer).toEqual({ name: 'Lê Văn Cam', position: 'GIÁM ĐỐC', capacity: null });
    expect(head.recipients).toEqual(['Lãnh đạo Sở', 'VPUB: CVP, P.TH', 'Lưu: VT']);
  });

  test('a family name may be the word with which the last recipient begins', () => {
    const head = headOf(['Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, TH.', 'GIÁM ĐỐC\nLưu Đức Cam'], 'Lưu VT');
    expect(head).toMatchObject({ signer: { name: 'Lưu Đức Cam' }, recipients: ['UBND tỉnh', 'Lưu: VT, TH'] });
  });

  test('a head signs for the Party without a stop, and names may bear an apostrophe', () => {
    const head = headOf('KẾ HOẠCH', 'A', 'Nơi nhận:', '- Lưu Văn phòng.', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'K’ Brểu');
    expect(head.signer).toEqual({ name: 'K’ Brểu', position: 'BÍ THƯ', capacity: 'T/M BAN THƯỜNG VỤ' });
  });

  test('of two who sign side by side the first is told, with his own position', () => {
    const head = headOf('KẾ HOẠCH', 'A', 'TRƯỞNG BAN QUẢN LÝ      GIÁM ĐỐC SỞ Y TẾ', 'Lê Văn Cam      Hà Thị Bưởi');
    expect(head.signer).toEqual({ name: 'Lê Văn Cam', position: 'TRƯỞNG BAN QUẢN LÝ', capacity: null });
  });

  test('of two who sign in cells of their own the first is told whole', () => {
    const head = headOf('KẾ HOẠCH', 'A', [
      'KT. GIÁM ĐỐC CÔNG AN TỈNH\nPHÓ GIÁM ĐỐC\nLê Văn Cam',
      'GIÁM ĐỐC SỞ Y TẾ\nHà Thị Bưởi',
    ]);
    expect(head.signer).toEqual({
      name: 'Lê Văn Cam',
      position: 'PHÓ GIÁM ĐỐC',
      capacity: 'KT. GIÁM ĐỐC CÔNG AN TỈNH',
    });
  });

  test('who heads a board signs with his office below', () => {
    const block = ['TRƯỞNG BAN', 'CHỦ TỊCH UBND TỈNH', 'Lê Văn Cam'];
    expect(headOf('KẾ HOẠCH', 'A', ...block).signer).toMatchObject({
      name: 'Lê Văn Cam',
      position: 'TRƯỞNG BAN CHỦ TỊCH UBND TỈNH',
    });
  });

  test('a physician signs with his degree', () => {
    expect(headOf('KẾ HOẠCH', 'A', 'Nơi nhận:', '- Lưu: VT.', 'GIÁM ĐỐC', 'BSCKII. Lê Văn Cam').signer?.name).toBe(
      'BSCKII. Lê Văn Cam',
    );
  });

  test('annexes behind the block do not sign', () => {
    const head = headOf('KẾ HOẠCH', 'A', 'Nơi nhận:', '- Lưu: VT.', 'PHỤ LỤC', 'GIÁM ĐỐC', 'Nguyễn Văn An');
    expect(head.signer).toBeNull();
  });
});

test('what is blank is said aloud', () => {
  const { doubts } = readHead(documentOf('KẾ HOẠCH', 'A', 'I. MỤC ĐÍCH'));
  expect(doubts.map(({ code }) => code)).toEqual(['head.no-issuer', 'head.no-number', 'head.no-date']);
});

test('each field knows its place', () => {
  const { head } = readHead(documentOf('Số: 5/KH-UBND', 'Huế, ngày 1 tháng 2 năm 2026', 'KẾ HOẠCH', 'Trồng hoa'));
  expect(head.anchors).toMatchObject({
    number: { block: 0 },
    date: { block: 1, start: 0 },
    title: { block: 3, start: 0, end: 9 },
  });
});
