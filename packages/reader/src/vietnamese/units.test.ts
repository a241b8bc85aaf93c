import { describe, expect, test } from 'vitest';
import { beginsWithUnit, readUnits } from './units.ts';

const names = (text: string) => readUnits(text)?.units.map((unit) => unit.text) ?? [];

describe('units at the beginning of a sentence', () => {
  test.each([
    ['Sở Y tế chủ trì khám sức khỏe', ['Sở Y tế']],
    ['Sở Văn hóa, Thể thao và Du lịch tổ chức liên hoan', ['Sở Văn hóa, Thể thao và Du lịch']],
    [
      'Văn phòng UBND tỉnh, Sở Nội vụ và Công an tỉnh rà soát hồ sơ',
      ['Văn phòng UBND tỉnh', 'Sở Nội vụ', 'Công an tỉnh'],
    ],
    ['UBND các xã Hòa Điền, Sơn Hải tập trung vận động', ['UBND xã Hòa Điền', 'UBND xã Sơn Hải']],
    ['Đảng ủy Mặt trận Tổ quốc và các đoàn thể tỉnh vận động', ['Đảng ủy Mặt trận Tổ quốc và các đoàn thể tỉnh']],
    ['Viện Vật liệu xây dựng có trách nhiệm nghiên cứu', ['Viện Vật liệu xây dựng']],
    ['các chủ rừng đốt dọn thực bì', ['các chủ rừng']],
    ['Giám đốc các bệnh viện, trung tâm y tế chịu trách nhiệm', ['Giám đốc các bệnh viện, trung tâm y tế']],
    ['Giám đốc Sở Y tế, Trung tâm Pháp y chịu trách nhiệm', ['Giám đốc Sở Y tế', 'Trung tâm Pháp y']],
    ['Hiệu trưởng ra quyết định thành lập ban', ['Hiệu trưởng']],
    ['Ban Chỉ đạo họp định kỳ', ['Ban Chỉ đạo']],
    ['UBND các xã, phường bố trí nhân lực', ['UBND các xã, phường']],
    ['UBND các xã, phường có rừng phòng hộ lập chốt canh lửa', ['UBND các xã, phường']],
    ['Văn phòng HĐND và UBND xã niêm yết hồ sơ', ['Văn phòng HĐND và UBND xã']],
    ['Ban Quản lý dự án đầu tư xây dựng số 2 rà soát vỉa hè', ['Ban Quản lý dự án đầu tư xây dựng số 2']],
    ['Sở Y tế, Nội vụ và Tài chính rà soát định mức', ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính']],
    ['phòng Kinh tế, Văn hóa - Xã hội lập danh sách', ['phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
    ['Phòng Bưu chính, Viễn thông theo dõi', ['Phòng Bưu chính, Viễn thông']],
    ['Đội Tuần tra, Công an xã trực chốt', ['Đội Tuần tra', 'Công an xã']],
    ['Phòng Phổ biến, giáo dục pháp luật hướng dẫn tổ hòa giải', ['Phòng Phổ biến, giáo dục pháp luật']],
    ['Trung tâm Trợ giúp pháp lý nhà nước cử người', ['Trung tâm Trợ giúp pháp lý nhà nước']],
    ['Sở Nội vụ xây dựng chính quyền điện tử', ['Sở Nội vụ']],
    ['Các phòng, Trung tâm Pháp y theo dõi', ['Các phòng', 'Trung tâm Pháp y']],
    ['Các Phòng Nghiệp vụ 1, 2 và 3 căn cứ nhiệm vụ', ['Các Phòng Nghiệp vụ 1, 2 và 3']],
    ['Đội số 2, 3 ngày sau nghiệm thu', ['Đội số 2']],
    ['Bộ đội Biên phòng tuần tra', ['Bộ đội Biên phòng']],
    ['VNPT Sông Ngân, Viettel Sông Ngân phủ sóng 5G', ['VNPT Sông Ngân', 'Viettel Sông Ngân']],
    ['Thường trực HĐND xã giám sát', ['Thường trực HĐND xã']],
    ['Thường trực, tham mưu chỉ huy', []],
    ['Các Đội, Trạm Cảnh sát giao thông tuần tra', ['Các Đội, Trạm Cảnh sát giao thông']],
    ['Văn phòng thường trực Ban Chỉ đạo trực ban ngày đêm', ['Văn phòng thường trực Ban Chỉ đạo']],
    ['Ban Hậu cần - Kỹ thuật bảo đảm vật chất', ['Ban Hậu cần - Kỹ thuật']],
    ['Các CĐCS thăm đoàn viên', ['Các CĐCS']],
    ['Sở Văn hóa, Thể thao và Du lịch quản lý khu du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Công chức Tư pháp - Hộ tịch tham mưu', ['Công chức Tư pháp - Hộ tịch']],
    ['các ban, ngành, đoàn thể tham gia', ['các ban, ngành, đoàn thể']],
    ['Các chủ đầu tư lập tiến độ', ['Các chủ đầu tư']],
    ['Các khoa, phòng đăng ký đề án', ['Các khoa, phòng']],
    ['Tổng phụ trách và GVCN hướng dẫn học sinh', ['Tổng phụ trách', 'GVCN']],
    ['Các sở, ban, ngành, đoàn thể căn cứ chức năng', ['Các sở, ban, ngành, đoàn thể']],
    ['Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm', ['Thủ trưởng các cơ quan, đơn vị']],
    ['Giám đốc Sở Xây dựng và Chủ tịch UBND các xã ký cam kết', ['Giám đốc Sở Xây dựng', 'Chủ tịch UBND các xã']],
    ['Phường Một và xã Tân An trồng hàng cây ven kênh', ['Phường Một', 'xã Tân An']],
    ['Trung tâm Phục vụ hành chính công tiếp nhận hồ sơ', ['Trung tâm Phục vụ hành chính công']],
    ['Báo và Đài Phát thanh, Truyền hình tỉnh đưa tin', ['Báo', 'Đài Phát thanh, Truyền hình tỉnh']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị kiểm tra vỉa hè', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Các đơn vị trực thuộc Sở thực hiện', ['Các đơn vị trực thuộc Sở']],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']],
    ['Sở Xây dựng xây dựng quy chế', ['Sở Xây dựng']],
    ['Các trường trung học cơ sở trồng vườn thuốc nam', ['Các trường trung học cơ sở']],
    ['Các cơ quan, địa phương xây dựng lịch tưới cây', ['Các cơ quan', 'địa phương']],
    ['Ngành Xây dựng kiểm tra vỉa hè', ['Ngành Xây dựng']],
    ['Các đoàn thể, tổ chức xã hội vận động', ['Các đoàn thể', 'tổ chức xã hội']],
    ['Các trường, cơ sở đào tạo, cơ sở mầm non trồng cây', ['Các trường', 'cơ sở đào tạo', 'cơ sở mầm non']],
    ['các đơn vị liên quan và các tổ chức khai khoáng ký cam kết', ['các đơn vị liên quan', 'các tổ chức khai khoáng']],
    ['các sở liên quan định hướng báo chí', ['các sở liên quan']],
    ['UBND tỉnh các nội dung vượt thẩm quyền', ['UBND tỉnh']],
    ['Hiệu trưởng vào cuối tuần', ['Hiệu trưởng']],
    ['Các cấp, ngành nêu gương', ['Các cấp, ngành']],
    ['Các hộ nuôi trâu bò khai báo', ['Các hộ nuôi trâu bò']],
    ['Thuế tỉnh, Kiểm toán nhà nước khu vực V cung cấp hồ sơ', ['Thuế tỉnh', 'Kiểm toán nhà nước khu vực V']],
    ['Liên hiệp các tổ chức hữu nghị tỉnh mời khách', ['Liên hiệp các tổ chức hữu nghị tỉnh']],
    ['hệ thống truyền thanh cơ sở thông tin kịp thời', ['hệ thống truyền thanh cơ sở']],
    ['Các hội cử đại diện', ['Các hội']],
    ['Các chợ (sau đây gọi tắt là đơn vị) niêm yết', []],
    ['Các cơ sở kinh doanh (sau đây gọi chung là cơ sở) niêm yết giá', ['Các cơ sở kinh doanh']],
    ['UBND các xã: Ea Mây, Tân Lập 2 và các thôn trồng cây', ['UBND xã Ea Mây', 'UBND xã Tân Lập 2', 'các thôn']],
    ['UBND các xã, phường: Trồng cây', ['UBND các xã, phường']],
    ['các Sở: Y tế, Công Thương và UBND các xã trồng vườn thuốc nam', ['Sở Y tế', 'Sở Công Thương', 'UBND các xã']],
    [
      'Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các xã rà soát',
      ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Tài chính', 'Chủ tịch UBND các xã'],
    ],
    ['CDC tỉnh và HTX Nông nghiệp phun thuốc', ['CDC tỉnh', 'HTX Nông nghiệp']],
    ['Các Sở: Nội vụ, Tài chính; Công an tỉnh rà soát', ['Sở Nội vụ', 'Sở Tài chính', 'Công an tỉnh']],
    ['Phòng Quản lý đô thị mời chuyên gia', ['Phòng Quản lý đô thị']],
    ['Hội Sinh vật cảnh ủng hộ cây giống', ['Hội Sinh vật cảnh']],
    ['Hiệu trưởng hằng tuần dự giờ', ['Hiệu trưởng']],
    ['Các đảng ủy, chi ủy trực thuộc căn cứ Kế hoạch', ['Các đảng ủy', 'chi ủy trực thuộc']],
    ['các ban tham mưu, Văn phòng Đảng ủy rà soát', ['các ban tham mưu', 'Văn phòng Đảng ủy']],
    ['các ngành, đơn vị, địa phương liên quan tưới cây', ['các ngành, đơn vị, địa phương liên quan']],
    ['Trưởng Đoàn kiểm tra công bố kết luận', ['Trưởng Đoàn kiểm tra']],
  ])('“%s” names %j', (text, units) => {
    expect(names(text)).toEqual(units);
  });

  test.each([
    'Hội nghị tổng kết được tổ chức gọn nhẹ',
    'Phòng, chống cháy rừng mùa khô',
    'Cơ sở dữ liệu cây xanh được cập nhật',
    'Báo cáo kết quả',
    'Bộ tiêu chí phường xanh',
    'Trường hợp cần thiết',
    'Tổ chức trồng cây',
    'Ban hành quy chế',
    'Rà soát hồ sơ',
  ])('none is seen in “%s”', (text) => {
    expect(names(text)).toEqual([]);
    expect(beginsWithUnit(text)).toBe(false);
  });

  test('each stands at its place, and the list ends where the predicate begins', () => {
    const text = 'Giao Sở Tài chính, Sở Xây dựng thẩm định dự toán';
    const list = readUnits(text, 5);
    expect(list?.units.map((unit) => text.slice(unit.start, unit.end))).toEqual(['Sở Tài chính', 'Sở Xây dựng']);
    expect(text.slice(list?.end)).toBe(' thẩm định dự toán');
  });

  test.each([
    ['các cơ quan, đơn vị, địa phương rà soát cây', ['các cơ quan, đơn vị, địa phương']],
    ['Các cơ quan, đơn vị, địa phương, căn cứ kế hoạch rà soát cây', ['Các cơ quan, đơn vị, địa phương']],
    [
      'các cơ quan, đơn vị, địa phương, doanh nghiệp rà soát cây',
      ['các cơ quan, đơn vị', 'địa phương', 'doanh nghiệp'],
    ],
    ['các cấp ủy, tổ chức đảng trồng cây', ['các cấp ủy, tổ chức đảng']],
    ['các cấp, các ngành trồng cây', ['các cấp', 'các ngành']],
    ['lực lượng kiểm lâm tuần tra rừng', ['lực lượng kiểm lâm']],
    ['lực lượng chức năng điều tra các vụ phá rừng', ['lực lượng chức năng']],
    ['các cơ quan, đơn vị, địa phương xây dựng Kế hoạch trồng cây', ['các cơ quan, đơn vị, địa phương']],
    ['ngành y tế trồng vườn thuốc nam', ['ngành y tế']],
    ['lực lượng lao động tăng nhanh', []],
    ['ngành chế biến gỗ phát triển', []],
  ])('the general words for them count as far as they are units: “%s”', (text, units) => {
    expect(names(text)).toEqual(units);
  });

  test('old spelling of the tone mark names the same unit', () => {
    expect(names('Uỷ ban nhân dân các phường rà soát')).toEqual(['Uỷ ban nhân dân các phường']);
  });
});
