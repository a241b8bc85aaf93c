import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';
import { type OutlineNode, readOutline } from './outline.ts';

/** Path and text of every item of an outline in reading order. */
function itemsOf(node: OutlineNode): (readonly [string, string])[] {
  return node.children.flatMap((child) => [[child.path, child.text] as const, ...itemsOf(child)]);
}

async function outlineOf(...lines: readonly string[]): Promise<(readonly [string, string])[]> {
  const { flow } = await plan`${lines.join('\n')}`;
  return itemsOf(readOutline(flow));
}

test('a part whose title stands on the next line is what that title says', async () => {
  const { tasks } = await plan`
    Phần thứ nhất
    ĐÁNH GIÁ TÌNH HÌNH
    I. KẾT QUẢ
    - Cây gãy đổ làm hư hỏng ba mái nhà.
    Phần thứ hai
    NHIỆM VỤ VÀ GIẢI PHÁP
    I. NỘI THÀNH
    - Cắt tỉa cành khô trước mùa mưa bão.
  `;
  expect(tasks.map(({ text }) => text)).toEqual(['Cắt tỉa cành khô trước mùa mưa bão.']);
});

test('short numbered orders of a letter are work, whatever word they hold', async () => {
  const { tasks } = await plan`
    Ủy ban nhân dân xã đề nghị các đơn vị thực hiện các nội dung sau:
    1. Giao Phòng Kinh tế bố trí kinh phí.
    2. Các trường học: tổ chức trồng cây đầu năm.
    3. Trạm Y tế xã: trồng vườn thuốc nam mẫu.
  `;
  expect(tasks.map(({ lead }) => lead)).toEqual([['Phòng Kinh tế'], ['Các trường học'], ['Trạm Y tế xã']]);
});

test('a work that is called “Nhiệm vụ 1:” is a heading over what is said of it', async () => {
  expect(
    await outlineOf(
      'I. NHIỆM VỤ',
      'Nhiệm vụ 1: Trồng cây',
      '- Đào hố.',
      'Nhiệm vụ 2: Tỉa cành',
      '1. Mua cưa.',
      '2. Cưa cành.',
    ),
  ).toEqual([
    ['I', 'NHIỆM VỤ'],
    ['I.1', 'Trồng cây'],
    ['I.1', 'Đào hố.'],
    ['I.2', 'Tỉa cành'],
    ['I.2.1', 'Mua cưa.'],
    ['I.2.2', 'Cưa cành.'],
  ]);
});

describe('the path of an item', () => {
  test('joins the numerals of its headings and its own; a bullet takes its parent’s', async () => {
    expect(
      await outlineOf('I. MỤC ĐÍCH', 'II. NHIỆM VỤ', '1. Nội thành', 'a) Phố cũ', '- Trồng sao đen.', '+ Tưới cây.'),
    ).toEqual([
      ['I', 'MỤC ĐÍCH'],
      ['II', 'NHIỆM VỤ'],
      ['II.1', 'Nội thành'],
      ['II.1.a', 'Phố cũ'],
      ['II.1.a', 'Trồng sao đen.'],
      ['II.1.a', 'Tưới cây.'],
    ]);
  });

  test('does not repeat the numbers of a dotted marker', async () => {
    expect(await outlineOf('I. NHIỆM VỤ', '1. Nội thành', '1.1. Phố cũ', '1.2. Phố mới', '2. Ngoại thành')).toEqual([
      ['I', 'NHIỆM VỤ'],
      ['I.1', 'Nội thành'],
      ['I.1.1', 'Phố cũ'],
      ['I.1.2', 'Phố mới'],
      ['I.2', 'Ngoại thành'],
    ]);
  });

  test('holds parts, chapters and articles', async () => {
    const items = await outlineOf(
      'Phần thứ nhất. NHIỆM VỤ',
      'Chương I',
      'Điều 1. Nội thành',
      '1. Trồng sao đen.',
      'Điều 2. Ngoại thành',
      'Phần thứ hai. TỔ CHỨC THỰC HIỆN',
    );
    expect(items.map(([path]) => path)).toEqual(['nhất', 'nhất.I', 'nhất.I.1', 'nhất.I.1.1', 'nhất.I.2', 'hai']);
  });

  test('is that of a star that heads the dashes below it', async () => {
    const items = await outlineOf(
      'I. NHIỆM VỤ',
      '1. Nội thành',
      '* Biện pháp:',
      '- Trồng sao đen.',
      '* Phân công:',
      '- Tưới cây.',
    );
    expect(items.map(([path, text]) => `${path} ${text}`).slice(1)).toEqual([
      'I.1 Nội thành',
      'I.1 Biện pháp:',
      'I.1 Trồng sao đen.',
      'I.1 Phân công:',
      'I.1 Tưới cây.',
    ]);
  });

  test('is not begun by a sentence that points to the annex', async () => {
    const items = await outlineOf('I. NHIỆM VỤ', 'Phụ lục kèm theo Kế hoạch này.', 'II. TỔ CHỨC', '1. Sở Xây dựng');
    expect(items.map(([path]) => path)).toEqual(['I', 'I', 'II', 'II.1']);
  });

  test('is below the Roman heading for letters that open where it has said nothing yet', async () => {
    const items = await outlineOf('I. GIẢI PHÁP', 'A. Nội thành', '1. Trồng sao đen.', 'B. Ngoại thành', 'II. TỔ CHỨC');
    expect(items.map(([path]) => path)).toEqual(['I', 'I.A', 'I.A.1', 'I.B', 'II']);
  });

  test('of a line on reporting after the last numbered sentence is that of the whole list', async () => {
    const { tasks, reporting } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng hướng dẫn kỹ thuật trồng cây.
      2. UBND các phường phối hợp với Sở Xây dựng chăm sóc cây trên các tuyến phố do phường trông coi.
      Định kỳ trước ngày 15/12 hằng năm, các đơn vị báo cáo kết quả về Sở Xây dựng.
    `;
    expect(tasks).toHaveLength(2);
    expect(reporting).toMatchObject([{ from: ['các đơn vị'], to: 'Sở Xây dựng', due: '12-15' }]);
  });

  test('of the paragraph that ends a plan is that of its section, for it speaks to all', async () => {
    const { tasks } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng
      - Giám sát việc trồng cây.
      2. UBND các phường
      - Trồng cây trên các tuyến phố.
      Căn cứ nội dung Kế hoạch này, các đơn vị khẩn trương lập danh mục cây giống.
    `;
    expect(tasks.map(({ section, lead }) => [section, lead])).toEqual([
      ['I.1', ['Sở Xây dựng']],
      ['I.2', ['UBND các phường']],
      ['I', ['các đơn vị']],
    ]);
  });

  test('of the last paragraph under a unit whose work stands in paragraphs is that of the unit', async () => {
    const { tasks } = await plan`
      I. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng
      Giám sát việc trồng cây trên các tuyến phố.
      Thay cây sâu bệnh bằng cây bản địa.
    `;
    expect(tasks.map(({ section }) => section)).toEqual(['I.1', 'I.1']);
  });

  test('in the words of an amendment is that of the item which it quotes', async () => {
    const { tasks } = await plan`
      I. BỔ SUNG NHIỆM VỤ
      1. Bổ sung điểm đ vào sau điểm d khoản 3 Mục II như sau:
      “đ) Sở Xây dựng lập bản đồ cây cổ thụ của thành phố.”
    `;
    expect(tasks).toMatchObject([
      { section: 'I.1.đ', lead: ['Sở Xây dựng'], text: 'Sở Xây dựng lập bản đồ cây cổ thụ của thành phố.' },
    ]);
  });

  test('begins anew in every list below another heading', async () => {
    const items = await outlineOf('I. NHIỆM VỤ', '1. Nội thành', '2. Ngoại thành', 'II. TỔ CHỨC', '1. Sở Xây dựng');
    expect(items.map(([path]) => path)).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1']);
  });

  test('of an annex is PL with its number', async () => {
    const items = await outlineOf('I. NHIỆM VỤ', '- Trồng sao đen.', 'PHỤ LỤC 2', 'I. Nội thành', '1. Phố cũ');
    expect(items.slice(2).map(([path]) => path)).toEqual(['PL.2', 'PL.2.I', 'PL.2.I.1']);
  });
});

describe('an item stands', () => {
  test('below a lettered item that opens a list with a colon, though its marker is of a higher kind', async () => {
    const items = await outlineOf('I. NHIỆM VỤ', 'a) Phố cũ gồm:', '1. Phố Hàng', '2. Phố Chợ', 'b) Phố mới');
    expect(items.map(([path]) => path)).toEqual(['I', 'I.a', 'I.a.1', 'I.a.2', 'I.b']);
  });

  test('in the list that it goes on with, over the bullets between', async () => {
    const items = await outlineOf(
      'I. NHIỆM VỤ',
      '1. Phố cũ',
      '- Tưới cây.',
      '- Bón phân.',
      '2. Phố mới',
      '- Trồng cây.',
    );
    expect(items.map(([path]) => path)).toEqual(['I', 'I.1', 'I.1', 'I.1', 'I.2', 'I.2']);
  });

  test('under an unmarked title in capitals as under a Roman one', async () => {
    const { tasks } = await plan`
      I. MỤC ĐÍCH
      - Phố có bóng mát.
      TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng
      - Giám sát việc trồng cây.
    `;
    expect(tasks).toMatchObject([{ section: '1', part: 'implementation', lead: ['Sở Xây dựng'] }]);
  });
});

describe('the sections', () => {
  test('are the headings with label, title, level and part', async () => {
    const { sections } = await plan`
      I. MỤC ĐÍCH
      - Phố có bóng mát.
      II. NHIỆM VỤ
      1. Nội thành
      a) Trồng sao đen dọc kênh.
    `;
    expect(sections.map(({ path, label, title, level, part }) => [path, label, title, level, part])).toEqual([
      ['I', 'I.', 'MỤC ĐÍCH', 1, 'aim'],
      ['II', 'II.', 'NHIỆM VỤ', 1, 'tasks'],
      ['II.1', '1.', 'Nội thành', 2, 'tasks'],
    ]);
  });
});
