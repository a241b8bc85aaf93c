// A provincial plan whose tasks stand in one table over several pages, under group rows, with its head repeated.
import { aims, by, bullet, does, para, point, reference, reports, type Sample, section, target } from '../compose.ts';
import { assignedTasks } from './grouped-table-rows.ts';

const AGRICULTURE = 'Sở Nông nghiệp và Môi trường';

export const groupedTable: Sample = {
  name: 'grouped-table',
  formats: ['docx'],
  head: { issuer: 'Ủy ban nhân dân tỉnh Sông Ngân' },
  references: [
    reference('33/2013/QH13', '2013-06-19', 'basis'),
    reference('79/2006/QH11', '2006-11-29', 'basis'),
    reference('114/2018/NĐ-CP', '2018-09-04', 'basis'),
    reference('15-CT/TU', '2026-01-20', 'implements'),
    reference('212/QĐ-UBND', '2024-05-10', 'mentions'),
    reference('96/KH-UBND', '2025-04-02', 'mentions'),
  ],
  document: {
    head: {
      form: 'state',
      issuer: ['Ủy ban nhân dân', 'tỉnh Sông Ngân'],
      number: 38,
      symbol: 'KH-UBND',
      place: 'Sông Ngân',
      date: { year: 2026, month: 2, day: 27 },
      kind: 'KH',
      title: 'Phòng, chống lũ và bảo đảm an toàn đê điều, hồ chứa nước trên địa bàn tỉnh năm 2026',
    },
    grounds: [
      'Căn cứ Luật Phòng, chống thiên tai số 33/2013/QH13 ngày 19/6/2013',
      'Căn cứ Luật Đê điều số 79/2006/QH11 ngày 29/11/2006',
      'Căn cứ Nghị định số 114/2018/NĐ-CP ngày 04/9/2018 của Chính phủ về quản lý an toàn đập, hồ chứa nước',
    ],
    opening: [
      'Thực hiện Chỉ thị số 15-CT/TU ngày 20/01/2026 của Ban Thường vụ Tỉnh ủy về tăng cường lãnh đạo công tác ứng phó lũ lụt, Ủy ban nhân dân tỉnh Sông Ngân ban hành Kế hoạch phòng, chống lũ và bảo đảm an toàn đê điều, hồ chứa nước năm 2026 với các nội dung sau:',
    ],
    body: [
      section('Mục đích, yêu cầu', [
        section('Mục đích', [
          bullet(
            'Chủ động ứng phó trước mùa lũ, hạn chế thấp nhất thiệt hại về người và tài sản ở các xã ven sông Ngân và vùng hạ du hồ Thác Lam.',
          ),
          bullet(
            'Làm căn cứ để các cấp, các ngành chuẩn bị lực lượng, vật tư, phương tiện theo phương châm bốn tại chỗ.',
          ),
        ]),
        section('Yêu cầu', [
          bullet(
            'Mỗi việc giao cho một cơ quan chịu trách nhiệm chính, có sản phẩm và mốc hoàn thành để kiểm đếm được.',
          ),
          bullet(
            'Phương án của cấp xã phải khớp với phương án của tỉnh và quy trình vận hành hồ chứa, không để trống địa bàn giáp ranh.',
          ),
        ]),
      ]),
      section('Chỉ tiêu', [
        bullet(
          '100% trọng điểm xung yếu đê điều có phương án hộ đê được phê duyệt trước mùa lũ.',
          aims(
            target(
              '100% trọng điểm xung yếu đê điều có phương án hộ đê được phê duyệt trước mùa lũ',
              'eq',
              100,
              '%',
              '2026',
            ),
          ),
        ),
        bullet(
          'Ít nhất 90% hộ dân vùng hạ du được diễn tập sơ tán một lần trong năm.',
          aims(target('Ít nhất 90% hộ dân vùng hạ du được diễn tập sơ tán một lần trong năm', 'gte', 90, '%', '2026')),
        ),
        bullet(
          'Thời gian truyền lệnh sơ tán từ tỉnh đến thôn không quá 30 phút.',
          aims(target('Thời gian truyền lệnh sơ tán từ tỉnh đến thôn không quá 30 phút', 'lte', 30, 'phút', '2026')),
        ),
        bullet(
          'Xây dựng được 24 đội xung kích cấp xã đủ trang bị.',
          aims(target('Xây dựng được 24 đội xung kích cấp xã đủ trang bị', 'eq', 24, 'đội', '2026')),
        ),
      ]),
      section('Nhiệm vụ', [
        para('Các cơ quan, đơn vị thực hiện nhiệm vụ theo bảng phân công dưới đây:'),
        assignedTasks,
      ]),
      section('Kinh phí', [
        para(
          'Kinh phí bố trí trong dự toán chi năm 2026 của các cơ quan, địa phương, từ Quỹ Phòng, chống thiên tai của tỉnh và các nguồn hợp pháp khác.',
        ),
      ]),
      section(
        'Tổ chức thực hiện',
        [
          point(
            'Sở Nông nghiệp và Môi trường có trách nhiệm hướng dẫn, theo dõi việc thực hiện Kế hoạch này; công khai tiến độ từng nhiệm vụ trên trang thông tin của Sở.',
            does({ lead: [AGRICULTURE] }),
          ),
          point(
            'Sở Tài chính chủ trì, phối hợp với Sở Nông nghiệp và Môi trường thẩm định nhu cầu kinh phí, tham mưu sử dụng Quỹ Phòng, chống thiên tai đúng mục đích theo Quyết định số 212/QĐ-UBND ngày 10/5/2024 của UBND tỉnh.',
            does({ lead: ['Sở Tài chính'], coordinate: [AGRICULTURE] }),
          ),
          point(
            'UBND các xã, phường rút kinh nghiệm từ việc thực hiện Kế hoạch số 96/KH-UBND ngày 02/4/2025 của UBND tỉnh, ban hành kế hoạch của địa phương, hoàn thành trước ngày 31/3/2026.',
            does({ lead: ['UBND các xã, phường'], deadline: by('trước ngày 31/3/2026', '2026-03-31') }),
          ),
          point(
            'Các sở, ban, ngành và UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường trước ngày 20/11 hằng năm và đột xuất khi có yêu cầu.',
            reports({
              frequency: 'year',
              due: '11-20',
              adHoc: true,
              from: ['Các sở, ban, ngành', 'UBND các xã, phường'],
              via: null,
              to: AGRICULTURE,
            }),
          ),
        ],
        { part: 'implementation' },
      ),
    ],
    closing:
      'Trên đây là Kế hoạch phòng, chống lũ và bảo đảm an toàn đê điều, hồ chứa nước năm 2026, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.',
    recipients: [
      'Thường trực Tỉnh ủy (b/c)',
      'Chủ tịch, các PCT UBND tỉnh',
      'Các sở, ban, ngành',
      'UBND các xã, phường',
      'Lưu: VT, NNMT',
    ],
    signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Lương Bá Ngạn' },
  },
};
