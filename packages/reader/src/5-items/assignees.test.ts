import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';
import { readHeading } from './assignees.ts';

/** Lead and coordinating units of the only task under a heading. */
async function assigned(
  heading: string,
  item: string,
): Promise<{ lead: readonly string[]; coordinate: readonly string[] }> {
  const { tasks } = await plan`
    I. TỔ CHỨC THỰC HIỆN
    ${heading}
    ${item}
  `;
  expect(tasks).toHaveLength(1);
  return { lead: tasks[0]?.lead ?? [], coordinate: tasks[0]?.coordinate ?? [] };
}

test('cooperation between others is nobody’s help', async () => {
  const helpers = async (item: string) => (await assigned('1. Sở Xây dựng', item)).coordinate;
  expect(await helpers('- Nâng cao hiệu quả phối hợp giữa các phường trong chăm sóc cây.')).toEqual([]);
  expect(await helpers('- Tăng mối phối hợp các phường trong chăm sóc cây.')).toEqual([]);
  expect(await helpers('- Là đầu mối phối hợp với Sở Y tế rà soát cây thuốc.')).toEqual(['Sở Y tế']);
  expect(await helpers('- Phối hợp chặt chẽ với các phường rà soát cây xanh.')).toEqual(['các phường']);
});

test('a unit that is called by its part in the work helps, and the one that leads helps nobody', async () => {
  const { lead, coordinate } = await assigned(
    '1. Chăm sóc cây',
    '- Các phường hoàn thành việc được giao, các cơ quan phối hợp chịu trách nhiệm về phần mình.',
  );
  expect([lead, coordinate]).toEqual([['Các phường'], ['các cơ quan phối hợp']]);
  const helpers = async (end: string) =>
    (await assigned('1. Chăm sóc cây', `- Các phường trồng cây, các cơ quan ${end}`)).coordinate;
  expect(await helpers('phối hợp có trách nhiệm góp giống.')).toEqual(['các cơ quan phối hợp']);
  expect(await helpers('phối hợp cùng Sở Y tế góp giống.')).toEqual([]);
});

test('those who help may stand in a clause behind the one who leads', async () => {
  expect(
    await assigned(
      '1. Cây cổ thụ',
      '- Gắn biển tên cho cây. Sở Xây dựng chủ trì; Sở Y tế, các phường phối hợp thực hiện.',
    ),
  ).toEqual({ lead: ['Sở Xây dựng'], coordinate: ['Sở Y tế', 'các phường'] });
});

test('names before a colon may go on behind a semicolon, and what binds them is no part of the last', async () => {
  const lead = async (item: string) => (await assigned('1. Chăm sóc cây', item)).lead;
  expect(await lead('- Các đơn vị quản lý đường bộ; các nhóm yêu cây: Trực khi có bão.')).toEqual([
    'Các đơn vị quản lý đường bộ',
    'các nhóm yêu cây',
  ]);
  expect(await lead('- Phòng Quản lý cây xanh, thảm cỏ và vườn hoa chịu trách nhiệm: (1) tưới cây.')).toEqual([
    'Phòng Quản lý cây xanh, thảm cỏ và vườn hoa',
  ]);
});

test('who does it may stand alone behind the title of the work', async () => {
  const lead = async (item: string) => (await assigned('1. Chăm sóc cây', item)).lead;
  expect(await lead('- Triển lãm ảnh cây di sản: Thư viện tỉnh; mở cửa cả ngày nghỉ.')).toEqual(['Thư viện tỉnh']);
  expect(await lead('- Mời tham dự lễ trồng cây, thành phần: Thư viện tỉnh; Bảo tàng tỉnh.')).toEqual([]);
});

test('what a border guard does in a clause of his own, and what a standing office does, are told apart from names', async () => {
  expect(
    await assigned('1. Cây ven biển', '- Trồng phi lao: Sở Xây dựng chủ trì, Bộ đội Biên phòng phối hợp.'),
  ).toEqual({ lead: ['Sở Xây dựng'], coordinate: ['Bộ đội Biên phòng'] });
  expect((await assigned('1. Sở Xây dựng', '- Thường trực, tham mưu việc trồng cây.')).lead).toEqual(['Sở Xây dựng']);
});

test('who acts in a passive stands behind its word; a clause that only tells which units are meant names nobody else', async () => {
  const lead = async (item: string) => (await assigned('1. Chăm sóc cây', item)).lead;
  expect(await lead('- Các hộ ven đường được Công an phường hướng dẫn tỉa cành.')).toEqual(['Công an phường']);
  expect(await lead('- Các phường được UBND tỉnh giao cây giống tổ chức trồng.')).toEqual(['Các phường']);
  expect(await lead('- Các phường được Sở Xây dựng hỗ trợ có trách nhiệm trồng bù.')).toEqual(['Các phường']);
});

test('whom a heading that only says “Chủ trì, phối hợp” lets its items name helps', async () => {
  const { tasks } = await plan`
    I. TỔ CHỨC THỰC HIỆN
    1. Công an tỉnh
    a) Chủ trì, phối hợp
    - Sở Tài chính và các hội có liên quan lo tiền trồng cây.
  `;
  expect(tasks).toMatchObject([{ lead: ['Công an tỉnh'], coordinate: ['Sở Tài chính', 'các hội có liên quan'] }]);
});

test('words after “xây dựng” that need no object leave it in the name, and a lead-in may begin with the time to come', async () => {
  expect(readHeading('1. Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng:'.slice(3))?.lead).toMatchObject([
    { text: 'Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng' },
  ]);
  expect((await assigned('1. Thời gian tới, các phường tập trung thực hiện:', '- Trồng cây chắn gió.')).lead).toEqual([
    'các phường',
  ]);
});

test('parents help a school', async () => {
  expect(await assigned('1. Giáo viên chủ nhiệm', '- Phối hợp với cha mẹ học sinh chăm sóc vườn trường.')).toEqual({
    lead: ['Giáo viên chủ nhiệm'],
    coordinate: ['cha mẹ học sinh'],
  });
});

describe('the lead', () => {
  test('is the office that a Party or a board calls its standing one', async () => {
    expect((await assigned('1. Theo dõi', '- Cơ quan Thường trực lập sổ cây xanh của tỉnh.')).lead).toEqual([
      'Cơ quan Thường trực',
    ]);
  });

  test('is the one whom a request addresses with a colon, whoever the heading names', async () => {
    const lead = async (item: string) => (await assigned('1. Các đơn vị liên quan', item)).lead;
    expect(await lead('a) Đề nghị Hội Nông dân xã: Vận động trồng hàng rào xanh.')).toEqual(['Hội Nông dân xã']);
    expect(await lead('a) Đề nghị các hội: Sinh Vật Cảnh, Nông Dân vận động trồng cây.')).toEqual([
      'Các đơn vị liên quan',
    ]);
    expect(await lead('a) Đề nghị Hội Nông dân xã vận động trồng hàng rào xanh.')).toEqual(['Các đơn vị liên quan']);
  });

  test.each([
    ['1. Phòng Tổ chức cán bộ', ['Phòng Tổ chức cán bộ']],
    ['1. Phòng Tổ chức, biên chế', ['Phòng Tổ chức, biên chế']],
    ['1. Sở Nội vụ:', ['Sở Nội vụ']],
    ['1. Các sở, ban, ngành và UBND các xã, phường', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    ['1. Đề nghị Hội Nông dân tỉnh', ['Hội Nông dân tỉnh']],
    ['1. Trách nhiệm của Chi cục Kiểm lâm', ['Chi cục Kiểm lâm']],
    ['1. Các Sở: Y tế; Xây dựng', ['Sở Y tế', 'Sở Xây dựng']],
    ['1. UBND các xã: Ea Mây, Tân Lập và phường Một', ['UBND xã Ea Mây', 'UBND xã Tân Lập', 'UBND phường Một']],
    ['1. Giao Sở Nội vụ (cơ quan thường trực):', ['Sở Nội vụ']],
    ['1. Mời Hội Sinh vật cảnh tỉnh', ['Hội Sinh vật cảnh tỉnh']],
    ['1. Các phòng, ban tham gia trồng cây', ['Các phòng, ban tham gia trồng cây']],
    [
      '1. Đối với cán bộ, công chức được cử đi trồng, chăm sóc cây',
      ['cán bộ, công chức được cử đi trồng, chăm sóc cây'],
    ],
    ['1. Cô Trần Thị Cúc - Kế toán', ['Cô Trần Thị Cúc - Kế toán']],
    ['1. Nhóm việc về vỉa hè (giao Sở Xây dựng chủ trì)', ['Sở Xây dựng']],
  ])('is the unit that the heading “%s” names: %j', async (heading, lead) => {
    expect((await assigned(heading, '- Lập danh mục cây cần thay thế.')).lead).toEqual(lead);
  });

  test.each([
    ['- Sở Công Thương có trách nhiệm kiểm tra chợ hoa.', ['Sở Công Thương']],
    ['- Công an tỉnh: Phân luồng giao thông khi hạ cây.', ['Công an tỉnh']],
    ['- UBND các phường chủ động cắt cành gãy sau bão.', ['UBND các phường']],
    ['- Sở Y tế và Sở Nội vụ thành lập tổ liên ngành.', ['Sở Y tế', 'Sở Nội vụ']],
    ['- Giao Sở Tài chính bố trí vốn mua xe tưới.', ['Sở Tài chính']],
    ['- Trên cơ sở kết quả kiểm đếm, các phường lập danh sách cây cổ thụ.', ['các phường']],
    ['- Lập danh mục cây cần thay thế.', []],
    ['- Đồng chí Lê Văn Mai, Phó Chủ tịch: Phụ trách vườn ươm.', ['Đồng chí Lê Văn Mai, Phó Chủ tịch']],
    ['- Cô Tô: trồng phi lao chắn cát ven biển.', []],
    ['- Các ông (bà) Trưởng thôn: Vận động trồng hàng rào xanh.', ['Trưởng thôn']],
    ['- Ban Xây dựng tổ chức Đoàn: Theo dõi đội hình trồng cây.', ['Ban Xây dựng tổ chức Đoàn']],
    ['- UBND tỉnh yêu cầu các phường cử đầu mối chăm sóc cây.', ['các phường']],
    ['- Hằng năm, Hội Nông dân xã bình chọn vườn đẹp.', ['Hội Nông dân xã']],
    ['- Các Sở: Y tế, Xây dựng theo chức năng kiểm tra vườn thuốc nam.', ['Sở Y tế', 'Sở Xây dựng']],
    ['- Các doanh nghiệp tham gia hội hoa: Đăng ký gian trưng bày.', ['Các doanh nghiệp tham gia hội hoa']],
    ['- Việc chấm điểm vườn đẹp do Hội Nông dân xã thực hiện trước Tết.', ['Hội Nông dân xã']],
    ['- Tham gia hội thi vườn đẹp do Hội Nông dân xã tổ chức.', []],
    ['- Y tế: Trạm Y tế phường trồng vườn thuốc nam.', ['Trạm Y tế phường']],
    ['- Tăng cường kiểm tra chợ hoa. Sở Công Thương chủ trì thực hiện bốn cuộc mỗi năm.', ['Sở Công Thương']],
    ['- Giữ vệ sinh vườn hoa. Giao Hội Nông dân xã vận động các hộ.', ['Hội Nông dân xã']],
    ['- Ban Thường vụ Đảng ủy giao Ủy ban Kiểm tra Đảng ủy chủ trì lập đoàn giám sát.', ['Ủy ban Kiểm tra Đảng ủy']],
    ['- Sở Xây dựng (cơ quan thường trực): Lập danh mục cây.', ['Sở Xây dựng']],
  ])('under a heading of work is the subject of “%s”: %j', async (item, lead) => {
    expect((await assigned('1. Chăm sóc cây', item)).lead).toEqual(lead);
  });

  test('that stands after the words of time goes before the one of the heading', async () => {
    const lead = async (item: string) => (await assigned('1. Sở Xây dựng', item)).lead;
    expect(await lead('- Hằng năm, Hội đồng cây xanh tỉnh chấm điểm các tuyến phố.')).toEqual([
      'Hội đồng cây xanh tỉnh',
    ]);
    expect(await lead('- Hằng năm, cắt tỉa các phường theo lịch.')).toEqual(['Sở Xây dựng']);
    expect(await lead('- Trên cơ sở đề xuất của các phường, các phòng thuộc Sở, lập kế hoạch vốn.')).toEqual([
      'Sở Xây dựng',
    ]);
  });

  test('that an item names goes before the one of its heading', async () => {
    expect((await assigned('1. Sở Xây dựng', '- Công an tỉnh có trách nhiệm bảo vệ hiện trường.')).lead).toEqual([
      'Công an tỉnh',
    ]);
  });

  test('in “A chỉ đạo B thực hiện” is A', async () => {
    expect(
      (await assigned('1. Phân công', '- Sở Giáo dục và Đào tạo chỉ đạo các trường học trồng vườn rau.')).lead,
    ).toEqual(['Sở Giáo dục và Đào tạo']);
    expect((await assigned('1. Sở Giáo dục và Đào tạo', '- Chỉ đạo các trường học trồng vườn rau sạch.')).lead).toEqual(
      ['Sở Giáo dục và Đào tạo'],
    );
  });

  test('is the subject of the lead-in that opens the list', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Cây cổ thụ
      Các ban quản lý di tích thực hiện các việc sau:
      - Rào chắn gốc cây cổ thụ.
      - Mời chuyên gia khám cây mỗi mùa khô.
    `;
    expect(tasks.map(({ lead }) => lead)).toEqual([['Các ban quản lý di tích'], ['Các ban quản lý di tích']]);
  });

  test('that a lead-in names holds only for its own list', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Sở Xây dựng có trách nhiệm:
      - Ban hành định mức chăm sóc cây.
      2. Sở Tài chính có trách nhiệm:
      - Thẩm định dự toán mua cây giống.
    `;
    expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Xây dựng'], ['Sở Tài chính']]);
  });

  test('remains the heading’s where the item begins with “phối hợp với”', async () => {
    expect(await assigned('1. Sở Xây dựng', '- Phối hợp với Sở Tài chính lập dự toán mua cây giống.')).toEqual({
      lead: ['Sở Xây dựng'],
      coordinate: ['Sở Tài chính'],
    });
  });
});

describe('the coordinating units', () => {
  test.each([
    ['- Chủ trì, phối hợp với Văn phòng Sở tham mưu ban hành quy chế.', ['Văn phòng Sở']],
    ['- Phối hợp chặt chẽ với Công an tỉnh, UBND các xã xử lý vi phạm.', ['Công an tỉnh', 'UBND các xã']],
    ['- Phối hợp Sở Nội vụ đề xuất khen thưởng.', ['Sở Nội vụ']],
    ['- Phối hợp tham mưu khen thưởng người có công trồng rừng.', []],
    ['- Tăng cường công tác phối hợp giữa các khu phố khi có bão.', []],
    ['- Rà soát quy chế phối hợp với Sở Y tế về cây thuốc.', []],
  ])('are those named right after “phối hợp” in “%s”: %j', async (item, coordinate) => {
    expect(await assigned('1. Chi cục Kiểm lâm', item)).toEqual({ lead: ['Chi cục Kiểm lâm'], coordinate });
  });

  test('of a heading belong to every task under it', async () => {
    const { tasks } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      2. Chi cục Kiểm lâm chủ trì, phối hợp với các Sở, ngành và UBND các xã, phường:
      - Đưa giờ học dưới bóng cây vào kế hoạch năm học.
      - Tặng mỗi học sinh lớp một một cây giống.
    `;
    const units = { lead: ['Chi cục Kiểm lâm'], coordinate: ['các Sở, ngành', 'UBND các xã, phường'] };
    expect(tasks).toMatchObject([units, units]);
  });
});

describe('a lead-in that names only helpers', () => {
  test.each(['a) Chủ trì, phối hợp với Sở Tài chính:', 'Chủ trì, phối hợp với Sở Tài chính thực hiện các việc sau:'])(
    'gives them to its list and leaves the lead to the heading: “%s”',
    async (leadIn) => {
      const { tasks } = await plan`
        I. TỔ CHỨC THỰC HIỆN
        1. Sở Xây dựng
        ${leadIn}
        - Lập dự toán mua cây giống cho các phường.
        - Ban hành định mức chăm sóc cây cổ thụ.
      `;
      const units = { lead: ['Sở Xây dựng'], coordinate: ['Sở Tài chính'] };
      expect(tasks).toMatchObject([units, units]);
    },
  );
});

describe('a heading of work', () => {
  test.each(['Chăm sóc cây', 'Công tác tuyên truyền', 'Phòng, chống sâu bệnh', 'Xây dựng vườn ươm'])(
    '“%s” names nobody',
    (heading) => {
      expect(readHeading(heading)).toBeNull();
    },
  );
});
