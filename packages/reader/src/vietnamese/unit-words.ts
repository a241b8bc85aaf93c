// The words of which names of units are made, as data. A head opens a name; a stop word ends one.
// Compared in lower case; the folded spellings "uỷ", "hoá", "toà" of old orthography are normalised first.
import { wordList } from './word-list.ts';

/** Heads of one unit's own name: "Sở Nội vụ", "Ban Dân tộc". */
const PROPER_HEADS = wordList(`
  bộ đội biên phòng | cảng vụ | hạt kiểm lâm | đội quản lý | công đoàn | quân khu | đồn biên phòng | bộ chỉ huy | bộ tư lệnh |
  ban quản lý | ban giám hiệu | ban đại diện | đại sứ quán | nhà thiếu nhi | tổng cục | sở | phòng | ban |
  văn phòng | trung tâm | trường | bộ | cục | chi cục | tổng cục | vụ | viện | học viện | đại học | cao đẳng |
  công an | cảnh sát | quân sự | biên phòng | hải quan | thuế | thống kê | báo | đài | tạp chí | cổng | kho bạc |
  ngân hàng | bảo hiểm | bảo hiểm xã hội | thanh tra | tòa án | viện kiểm sát | thi hành án | ủy ban | ubnd | hđnd |
  lđlđ | cđcs | ubmttq | ubmttqvn | mttq | mttqvn | mặt trận | hội | hội đồng | liên đoàn | liên minh | liên hiệp | hiệp hội | đoàn | tỉnh đoàn |
  thành đoàn | quỹ | công ty | tổng công ty | tập đoàn | điện lực | bưu điện | viễn thông | bệnh viện | trạm y tế |
  kiểm toán nhà nước | trạm | tỉnh ủy | thành ủy | đảng ủy | huyện ủy | thường trực | tổ | tổ công tác | tiểu ban | chi nhánh | bhxh |
  vp | vpub | vnpt | viettel | mobifone | bch | bcđ | htx | cdc | ttyt | chính phủ | thư viện | bảo tàng | nhà hát | nhà xuất bản |
  bến xe | cảng hàng không | nhà máy | lâm trường | trại giam | trại tạm giam | siêu thị | giáo hội |
  nhà văn hóa | vườn quốc gia | khu | câu lạc bộ | xí nghiệp | đội | lữ đoàn | trung đoàn | khoa | tòa soạn
`);

/** Heads of kinds of units: "các đơn vị trực thuộc", "địa phương". */
const GENERIC_HEADS = wordList(`
  cơ quan | đơn vị | địa phương | doanh nghiệp | doanh nghiệp viễn thông | cơ sở | nhà trường | ngành | xã | phường |
  đặc khu | thôn | buôn | khu phố | hộ gia đình | hộ kinh doanh | hợp tác xã | đoàn thể | cấp ủy | chính quyền |
  bộ phận | chi đội | liên đội | chi đoàn | chi hội | cá nhân | tập thể | các cấp | chủ đầu tư | chủ rừng | chủ hộ | chủ cơ sở | chủ tàu | chủ thể | nhà thầu | lực lượng | thành viên | hội viên |
  nhà đầu tư | các thành viên | các bộ | bí thư | đội ngũ | nhà mạng | chi bộ | chi ủy | chi, đảng bộ | đảng bộ | tổ dân phố | học viên |
  mọi người dân | người dân | tổ chức | phòng ban | sở ngành | bệnh viện | trường học | hộ | hộ dân |
  cơ sở nghiên cứu | cơ sở đào tạo
`);

/** Heads of people who answer for a unit; they govern the generic names after them. */
const OFFICE_HEADS = wordList(`
  thủ trưởng | người đứng đầu | giám đốc | phó giám đốc | chủ tịch | phó chủ tịch | hiệu trưởng | trưởng phòng |
  trưởng ban | trưởng các | trưởng | chánh văn phòng | chánh thanh tra | lãnh đạo | đồng chí | viện trưởng |
  tổng giám đốc | tổng biên tập | cán bộ, công chức | công chức, viên chức | cán bộ | công chức | viên chức |
  giáo viên | thầy cô | giáo viên chủ nhiệm | gvcn | gvbm | bgh | tpt | nhân viên | kế toán | tổng phụ trách |
  phó hiệu trưởng | pht | phó trưởng phòng | chỉ huy | trưởng thôn | trưởng buôn | tổ trưởng | trưởng khoa | điều dưỡng trưởng
`);

export const UNIT_HEADS: ReadonlyMap<string, 'proper' | 'generic' | 'office'> = new Map([
  ...GENERIC_HEADS.map((head) => [head, 'generic'] as const),
  ...PROPER_HEADS.map((head) => [head, 'proper'] as const),
  ...OFFICE_HEADS.map((head) => [head, 'office'] as const),
]);

/** Common words and actions that begin like a head and name no unit: "cơ sở dữ liệu", "hội nghị", "phòng, chống". */
export const NOT_HEADS: readonly string[] = wordList(`
  cơ sở vật chất | cơ sở dữ liệu | cơ sở hạ tầng | cơ sở pháp lý | cơ sở khoa học | cơ sở lý luận | cơ sở thực tiễn |
  trường hợp | hội nghị | hội thảo | hội thi | hội họp | hội nhập | hội diễn | hội chợ | hội thao | hội khỏe |
  hội trường | hội chứng | đoàn kết | đoàn kiểm tra | đoàn công tác | phòng ngừa | phòng thủ | phòng chống |
  phòng, chống | phòng bệnh | phòng dịch | phòng vệ | phòng học | phòng thí nghiệm | bộ tiêu chí | bộ máy |
  bộ chỉ số | bộ đội | bộ câu hỏi | bộ quy tắc | bộ dữ liệu | bộ tài liệu | bộ chỉ tiêu | bộ thủ tục | bộ công cụ |
  bộ nhận diện | bộ sách | bộ luật | khu vực | khu di tích | tổ quốc | tổ hợp | quỹ đất | khoa học | khoa giáo |
  vụ việc | vụ án | vụ mùa | vụ đông | viện trợ | viện phí | xã hội | ngành nghề | cấp phát | cấp giấy | cấp độ |
  cấp kinh phí | cấp phép | cấp bách | cấp nước | cấp cứu | lãnh đạo, chỉ đạo | lãnh đạo chỉ đạo |
  lãnh đạo công tác | lãnh đạo việc | lãnh đạo thực hiện | lãnh đạo triển khai | báo cáo | báo chí | báo động |
  báo hiệu | ban hành | đơn vị tính | trưởng thành | thanh tra, kiểm tra | bảo hiểm y tế | đại hội | đại diện |
  hội viên | đội viên | đội hình | đội tuyển | ngân hàng đề | ngân hàng câu hỏi | ngân hàng dữ liệu | cán bộ hóa | cổng thông tin điện tử được |
  thống kê, | trạm biến áp | trường lớp | trường học số | công an nhân dân | thuế đất | chính quyền số |
  chính quyền điện tử | chính phủ số | chính phủ điện tử | doanh nghiệp số | cá nhân hóa | địa phương hóa |
  viễn thông, | thư viện số | thư viện điện tử | bảo tàng số
`);

/** Heads that name a unit only with its place: "Thống kê tỉnh", "Thanh tra Sở". */
export const PLACED_HEADS: ReadonlySet<string> = new Set([
  'thống kê',
  'thanh tra',
  'quân sự',
  'thuế',
  'cảnh sát',
  'hải quan',
  'biên phòng',
  'viễn thông',
  'điện lực',
  'bưu điện',
]);

/** Heads that name a unit only with a capital; those in the second set also after "các". */
export const CAPITAL_HEADS: ReadonlySet<string> = new Set(
  wordList(`
  cổng | quỹ | khu | tổ | đoàn | hội | vụ | viện | bộ | trạm | đại học | cao đẳng | bảo hiểm | khoa | đài | đội
`),
);
export const PLURAL_HEADS: ReadonlySet<string> = new Set(['viện', 'hội', 'tổ', 'bộ', 'trạm', 'khoa', 'đội']);

/** Common nouns that name units with "các", with a capital, or before one. */
export const COMMON_HEADS: ReadonlySet<string> = new Set([
  'cơ sở',
  'ngành',
  'lực lượng',
  'trường',
  'xã',
  'phường',
  'đội ngũ',
  'hộ',
  'chủ thể',
  'cá nhân',
  'tập thể',
]);

/** Of these the ones that need no "các" of their own in a list that it opened. */
export const LISTED_HEADS: ReadonlySet<string> = new Set(['cơ sở', 'trường', 'lực lượng', 'hộ', 'xã', 'phường']);

/** Words that may follow a complete name. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  wordList(`
  thẩm | quyền | liên | quan | có | tỉnh | thành | phố | thuộc | trực | trên | địa | bàn | của | tại | cấp | khác |
  ở | các | xã | phường | chuyên | môn | phương | còn | lại | nêu | sở | chức | năng | quản | lý | nhà | nước |
  trung | ương | huyện | khu | vực | đặc | ngành | bộ | cơ | toàn | trong | ngoài | công | lập | tư | thục | và |
  ủy | nghiệp | vụ | đơn | vị | lớp
`),
);

/** Groups whose commas do not part them, longest first. */
export const GROUP_FORMULAS: readonly string[] = wordList(`
  sở, ban, ngành, đoàn thể | ban, sở, ngành | sở, ban, ngành | sở, ban ngành | sở ban, ngành | sở, ngành |
  ban, ngành, đoàn thể | ban, ngành | bộ, ngành | bộ, ban, ngành | ban, bộ, ngành | phòng, ban, ngành | phòng, ban, trung tâm | phòng, ban |
  phòng, đơn vị | khoa, phòng, trung tâm | khoa, phòng | phòng, khoa | phòng, trung tâm | ban, phòng | ngành, đoàn thể | ngành, lĩnh vực | cơ quan, đơn vị |
  cha mẹ học sinh | phụ huynh học sinh | phụ huynh | cha mẹ trẻ | cơ quan, tổ chức | cơ quan, ban, ngành | cơ quan, ban ngành | tổ chức, cá nhân | tập thể, cá nhân | viện, trường |
  trường, viện | xã, phường, đặc khu | phường, xã, đặc khu | xã, phường, thị trấn | phường, xã | xã, phường |
  đặc khu, xã, phường | huyện, thị xã, thành phố | thôn, tổ dân phố | thôn, buôn, tổ dân phố | thôn, khu phố | đội, trạm | ban tham mưu | cơ quan tham mưu, giúp việc | cơ quan tham mưu giúp việc | thôn, buôn | buôn, thôn | thôn, bản | thôn, ấp | ấp, khóm | thôn, làng |
  ấp, khu phố | cấp ủy, tổ chức đảng | cấp ủy, chính quyền | cấp ủy đảng, chính quyền | chi, đảng bộ |
  cấp tỉnh, cấp xã | chuyên môn, nghiệp vụ | đại học, cao đẳng | cao đẳng, đại học |
  cán bộ, công chức, viên chức và người lao động | cán bộ, công chức, viên chức |
  cán bộ, công chức | công chức, viên chức, người lao động | công chức, viên chức | tổng công ty, tập đoàn | tập đoàn, tổng công ty |
  hệ thống truyền thanh | hệ thống truyền thông | hệ thống thông tin cơ sở | báo, đài | tỉnh, thành phố | tỉnh, thành | công ty, doanh nghiệp | bộ, cơ quan ngang bộ
`);

/** "cơ quan, địa phương liên quan" is one group: the closing words hold it together. */
export const LINKED_GROUPS: readonly string[] = [
  'cơ quan, địa phương',
  'cơ quan, đơn vị, địa phương',
  'đơn vị, địa phương',
  'ngành, địa phương',
  'ngành, đơn vị, địa phương',
];

/**
 * "các cơ quan, đơn vị, địa phương" are one group; where the list goes on to a fourth kind of units each is one of them.
 */
export const ALL_OF_THEM =
  /^cơ quan, đơn vị, địa phương(?![\p{L}])(?!\s*,\s*(?!\s|căn cứ|theo|trên cơ sở|chủ động|chịu|có trách))/u;

/** "phối hợp với lực lượng công an", "ngành y tế": with its field the common word names a unit. */
export const HEADS_WITH_FIELD: Readonly<Record<string, RegExp>> = {
  'lực lượng': /^ (?:quân đội|công an|quân sự|biên phòng|cảnh sát|kiểm lâm|dân quân|chức năng)(?![\p{L}])/u,
  ngành: /^ (?:giáo dục|y tế|công an|quân đội|tòa án|kiểm sát|thuế|hải quan|bảo hiểm xã hội)(?![\p{L}])/u,
};

/** Own names that hold a comma or a verb, after their head. */
export const NAMES_KEPT_WHOLE: readonly string[] = wordList(`
  văn hóa, thể thao và du lịch | văn hóa, thể thao | tổ chức, biên chế | báo và phát thanh, truyền hình |
  phát thanh, truyền hình | thi đua, khen thưởng | phát thanh và truyền hình | khoa giáo, văn xã |
  hđnd và ubnd | cảnh sát giao thông | tư pháp - hộ tịch | tài chính - kế toán | hậu cần - kỹ thuật | hậu cần | hội đồng nhân dân và ủy ban nhân dân | dự án đầu tư xây dựng | qlda đầu tư xây dựng | nội chính, tiếp dân | tổ chức, cán bộ | kế hoạch, tài chính | hành chính, tổng hợp | kinh tế, hạ tầng và đô thị |
  mặt trận tổ quốc và các đoàn thể | mặt trận tổ quốc, các đoàn thể | mttq và các đoàn thể | mttq, các đoàn thể |
  văn hóa, xã hội | kinh tế, hạ tầng | đào tạo, bồi dưỡng | phòng chống thiên tai và tìm kiếm cứu nạn |
  phòng, chống thiên tai và tìm kiếm cứu nạn | đoàn kiểm tra | đoàn thanh tra | đoàn giám sát | các tổ chức hữu nghị | các hội khoa học và kỹ thuật
`);

/** Lower-case words that cannot stand inside a unit's name: with one of them the predicate begins. */
export const STOP_WORDS: readonly string[] = wordList(`
  số lượng | số lượt | số liệu | nêu cao | nêu rõ | nêu gương | vào | định hướng | các nhiệm vụ | các biện pháp | các vấn đề | phân loại | nhận | chậm nhất | muộn nhất | qua | gồm | bao gồm | không | còn | vẫn | đều |
  tổ chức và | tổ chức đối | tổ chức họp | tổ chức hội | tổ chức chấm | tổ chức trao | tổ chức giao |
  tổ chức chỉ đạo | tổ chức điều | hỗ trợ | kết quả | tình hình | tiến độ | việc thực | việc triển | những |
  danh sách | phương án | các nội dung | các giải pháp | nội dung | ban hành | biểu dương | bám sát | báo cáo |
  bảo đảm | bố trí | bổ sung | chia sẻ | cho | chuyển từ | chuẩn bị | chú trọng | chăm lo | chấp hành | chỉ đạo |
  chịu sự | chịu trách nhiệm | chọn cử | chủ trì | chủ trương | chủ động | cung cấp danh sách | cung cấp dữ liệu |
  cung cấp hồ sơ | cung cấp số liệu | cung cấp thông tin | cung cấp tài liệu | cân đối | có báo cáo | có giải pháp |
  có hình thức | có kế hoạch | có liên quan đến | có nhiệm vụ | có phương án | có trách nhiệm | có văn bản |
  công bố | công khai | cùng | căn cứ | cần | cập nhật | cụ thể hóa | củng cố | cử chuyên viên | cử cán bộ |
  cử công chức | cử người | cử đại diện | duy trì | giao cho | giao các | giao nhiệm vụ | giao sở | giao ubnd |
  giám sát | giúp | giải quyết | góp ý | gắn việc | gắn với | gửi | hoàn thiện | hoàn thành | huy động | hàng năm | hàng tháng |
  hàng quý | hàng tuần | hàng ngày | hằng tháng | hằng quý | hằng tuần | hằng ngày |
  hướng dẫn | hằng năm | hỗ trợ các | hỗ trợ kinh phí | hỗ trợ sở | hỗ trợ ubnd | hỗ trợ về | hợp tác với |
  khai thác | khi | khuyến khích | không ngừng | không tổ chức | không để | khảo sát | khẩn trương | khắc phục |
  khẳng định | kiến nghị | kiểm tra | kiện toàn | ký cam kết | ký kết | kết nối | kịp thời | liên hệ |
  liên quan đến | là | làm tốt | làm việc với | làm đầu mối | lãnh đạo | lấy ý kiến | lập danh sách | lập dự toán |
  lập hồ sơ | lập kế hoạch | lồng ghép | lựa chọn | mua sắm | mạnh dạn | mở chuyên | mở các | mở lớp | nghiêm túc |
  nghiên cứu | như | nhằm | nâng cao | nắm bắt | nắm chắc | nắm tình hình | nếu | phát hiện | phát huy | phát động |
  phân bổ | phân công | phòng ngừa | phải | phản ánh | phối hợp | phổ biến | quan tâm | quyết định | quán triệt |
  quản lý chặt | quản lý tốt | quản lý và | quản lý, sử dụng | rà soát | rút kinh nghiệm | sau khi | sơ kết |
  sắp xếp | sẽ | sớm hoàn | sử dụng | tham gia | tham mưu | theo | theo chức năng | theo dõi | thiết lập | thu hút |
  thu thập | thành lập | tháo gỡ | thông báo | thông qua | thường xuyên | thẩm định | thống kê số | thống nhất |
  thực hiện | tiến hành | tiếp nhận | tiếp tục | trang bị | trao đổi | triển khai | trong | trên cơ sở |
  trình chủ tịch | trình cấp | trình giám đốc | trình hđnd | trình hội đồng | trình lãnh đạo | trình ubnd |
  trình ủy ban | trước | trực tiếp | tuyên truyền | tuyển chọn | tuân thủ | tìm kiếm | tích cực | tăng cường |
  tăng thời lượng | tạo điều kiện | tập trung | tổ chức bồi | tổ chức cuộc | tổ chức các | tổ chức giám |
  tổ chức hiệu | tổ chức hoạt | tổ chức huy động | tổ chức học tập | tổ chức hội nghị | tổ chức kiểm |
  tổ chức kiểm tra | tổ chức ký | tổ chức lấy | tổ chức lễ | tổ chức lồng ghép | tổ chức lớp | tổ chức nghiên cứu |
  tổ chức phát động | tổ chức phổ biến | tổ chức quán triệt | tổ chức rà soát | tổ chức sơ kết | tổ chức tham gia |
  tổ chức theo | tổ chức thi | tổ chức thực hiện | tổ chức triển khai | tổ chức tuyên truyền | tổ chức tập huấn |
  tổ chức tốt | tổ chức tổng kết | tổ chức vận | tổ chức xây dựng | tổ chức đào | tổ chức đào tạo |
  tổ chức đánh giá | tổ chức, triển khai | tổng hợp | tổng kết | từ | tự kiểm tra | tự rà soát | tự đánh giá |
  và phối | vận dụng | vận hành | vận động | về | với | xem xét | xác minh | xác định | xây dựng | xét | xử lý |
  yêu cầu | điều chỉnh | đánh giá | đã | đôn đốc | đăng ký | đăng tải | đưa các | đưa nội dung | đưa ra | đưa vào |
  được | đạt | đảm bảo | đấu tranh | đầu tư trang | đầu tư xây | đẩy mạnh | đẩy nhanh | đến | đề nghị | đề ra |
  đề xuất | để | định kỳ | đồng thời | đổi mới | ưu tiên | ứng dụng
`);

/** What "tổ chức" is followed by where it is a noun, an organisation. */
export const ORGANISATION_TAILS: readonly string[] = wordList(`
  chính trị | xã hội | đoàn thể | cung cấp | tín dụng | liên quan | có liên quan | khác | đảng | cá nhân | kinh tế |
  chi trả | thành viên | cơ sở đảng | công đoàn | quần chúng | nghề nghiệp | tôn giáo | phi chính phủ | quốc tế |
  trong nước | trên địa bàn | khoa học
`);

/** Lower-case words that go on with a name although they look like a stop: "về người Việt Nam ở nước ngoài". */
export const NAME_WITH_ABOUT = /^(?:ủy ban nhà nước|ban chỉ đạo(?: quốc gia| tỉnh| thành phố)?|ban vận động)\s*$/iu;

/** Old orthography of the tone mark, spelled as the tables above spell it. */
export function modernSpelling(text: string): string {
  return text
    .replace(/([uU])ỷ/gu, (_, u: string) => `${u === 'U' ? 'Ủ' : 'ủ'}y`)
    .replace(/hoá(?![\p{L}])/gu, 'hóa')
    .replace(/Hoá(?![\p{L}])/gu, 'Hóa')
    .replace(/([tT])oà(?![\p{L}])/gu, '$1òa')
    .replace(/UỶ/gu, 'ỦY')
    .replace(/HOÁ(?![\p{L}])/gu, 'HÓA');
}
