// Official names of departments and ministries after their head word, and the verbs that an unknown name cannot hold.
// A known name is complete: whatever follows it in lower case is the predicate.
import { wordList } from './word-list.ts';

/** After "Sở", "Bộ", "Ban", lower case, longest first. */
export const KNOWN_NAMES: readonly string[] = wordList(`
  an toàn thực phẩm | công thương | công an | dân tộc và tôn giáo | dân tộc | du lịch | gd&đt | gd-đt | gdđt |
  giao thông vận tải | giáo dục và đào tạo | giáo dục - đào tạo | kế hoạch và đầu tư | kh&cn | khcn |
  khoa học và công nghệ | lao động - thương binh và xã hội | ngoại giao | ngoại vụ | nội vụ | nn&mt | nnmt |
  nông nghiệp và môi trường | nông nghiệp và phát triển nông thôn | quy hoạch - kiến trúc | quy hoạch và kiến trúc |
  quốc phòng | tài chính | tài nguyên và môi trường | thông tin và truyền thông | tư pháp | vhttdl |
  văn hóa và thể thao | văn hóa, thể thao và du lịch | xây dựng | y tế
`).toSorted((a, b) => b.length - a.length);

/** Names of the rooms of a commune, after "Phòng". */
export const ROOM_NAMES: readonly string[] = wordList(`
  kinh tế | kinh tế, hạ tầng và đô thị | văn hóa - xã hội | văn hóa – xã hội | văn hóa xã hội | nội vụ |
  tài chính - kế hoạch | tư pháp
`);

/** What a room or a centre is for, right after its head: names that hold a comma, or a word that elsewhere is a verb. */
export const FIELDS_OF_ROOMS: readonly string[] = wordList(`
  phổ biến, giáo dục và theo dõi thi hành pháp luật | phổ biến, giáo dục pháp luật | phổ biến giáo dục pháp luật |
  trợ giúp pháp lý | xây dựng, kiểm tra và theo dõi thi hành pháp luật | xây dựng và kiểm tra văn bản |
  xây dựng, kiểm tra văn bản | theo dõi thi hành pháp luật | giải quyết khiếu nại, tố cáo |
  tiếp công dân, giải quyết khiếu nại, tố cáo | tiếp công dân và xử lý đơn | tiếp công dân |
  kiểm soát thủ tục hành chính | quản lý xử lý vi phạm hành chính | xây dựng chính quyền và công tác thanh niên |
  xây dựng chính quyền | công chức, viên chức | cán bộ, công chức, viên chức | lao động, việc làm |
  việc làm, an toàn lao động | việc làm và an toàn lao động | trẻ em, bình đẳng giới | dân số, trẻ em |
  bảo trợ xã hội, trẻ em | bảo trợ xã hội, trẻ em và phòng, chống tệ nạn xã hội | phòng, chống tệ nạn xã hội |
  tổ chức, hành chính | hành chính, tổ chức | hành chính, quản trị | tổ chức, cán bộ, hành chính |
  kế hoạch, tổng hợp | tổng hợp, quy hoạch | kế hoạch, nghiệp vụ | kế hoạch, tài chính | quản lý giá, công sản |
  quản lý giá và công sản | giá, công sản | đấu thầu, thẩm định | thẩm định, đấu thầu | đăng ký kinh doanh |
  xúc tiến đầu tư, thương mại và du lịch | xúc tiến thương mại, đầu tư và du lịch | xúc tiến đầu tư |
  hỗ trợ doanh nghiệp | hỗ trợ nông dân | hỗ trợ phát triển | giám định chất lượng | kiểm tra, giám sát |
  khảo thí, quản lý chất lượng | khảo thí và quản lý chất lượng | giáo dục mầm non, tiểu học |
  giáo dục trung học, giáo dục thường xuyên | giáo dục nghề nghiệp, giáo dục thường xuyên |
  bưu chính, viễn thông | thông tin, báo chí, xuất bản | báo chí, xuất bản | quản lý văn hóa, gia đình |
  xây dựng nếp sống văn hóa và gia đình | trồng trọt, bảo vệ thực vật | chăn nuôi, thú y |
  quản lý tài nguyên, môi trường | khoáng sản, tài nguyên nước | kỹ thuật, an toàn, môi trường |
  kỹ thuật an toàn, môi trường | bảo vệ môi trường | bảo vệ thực vật | phòng, chống ma túy | phòng, chống hiv/aids |
  kiểm tra, xử lý | phát triển quỹ đất | quản lý, vận hành | giải phóng mặt bằng | cung cấp dịch vụ
`);

/** Words that end a name: what follows in lower case is no part of it. "Công an tỉnh | nâng cấp …" */
export const CLOSING_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  tỉnh | thành phố | trung ương | tỉnh ủy | thành ủy | chính phủ | các phường | các xã | cấp xã | cấp tỉnh |
  cấp huyện | liên quan | phường | xã | đặc khu | sở | nhà trường
`),
);

/** Verbs of plans that an own name in lower case does not hold, beside the stop words of every name. */
export const VERBS_AFTER_NAME: readonly string[] = wordList(`
  bàn giao | bảo vệ | biên soạn | biên tập | bình chọn | bồi dưỡng | cải tạo | cấp phát | chấm | chấn chỉnh |
  chi trả | chuyển giao | công nhận | đánh số | dạy | điều tra | đưa | gắn | giải ngân | giải phóng | giới thiệu |
  giảm | in ấn | khảo sát | khen thưởng | kiểm định | kiểm kê | kiểm soát | lập | lắp đặt | luân chuyển | mở | mua |
  nâng cấp | nhân rộng | nhận diện | nộp | phát hành | phát triển | phòng ngừa | phục vụ | quảng bá | quy hoạch |
  sản xuất | sắp xếp | số hóa | sửa | tập huấn | thanh toán | thi công | thiết kế | thúc đẩy | tiêu hủy | tìm |
  tôn vinh | trao | trồng | truyền dạy | tu bổ | tu sửa | tuần tra | tuyên dương | vận chuyển | viết | xác nhận |
  xây | xóa | xử phạt | xuất bản | cải thiện | cải cách | chỉnh trang | ngầm hóa | dự giờ | sinh hoạt | phụ đạo | thu gom | trực chốt | trực ban | thăm | giám sát | phân luồng | nâng | tránh | thuê | dành | đón | góp | hoàn trả | kéo |
  kết hợp | khởi công | nghiệm thu | niêm yết | phân luồng | quay | quét | rút | tặng | thí điểm | tiêm | vệ sinh |
  xác lập | cử | khai báo | tuân thủ | mời | kêu gọi | tiếp đón | tiếp thu | giải trình | trả lời | treo | phát sóng |
  đưa tin | nạo vét | gia cố | khơi thông | phun | hiến | ủng hộ | quyên góp | sơ tán | di dời | kê khai | tố giác |
  cam kết | nỗ lực | quyết liệt | hưởng ứng | ngăn chặn | xử trí | gặp gỡ | đối thoại | động viên | tri ân | đối chiếu |
  họp | ra quyết định | ra thông báo | ra quân | đốt dọn | dọn dẹp | soạn thảo | hoàn chỉnh | hoàn tất | khởi động | kiểm đếm | chốt | cài đặt | tiễn | thu hồi | truy vết | khoanh vùng
`);

/** Words that end in a syllable which alone is a verb: "công lập" is no "lập". */
export const COMPOUND_NOUNS: readonly string[] = wordList(`
  bàn giao | cao cấp | chuyển giao | chương trình | công lập | công trình | đào tạo | dân lập | độc lập | dự thu |
  hạ cấp | bầu cử | tuyển cử | ứng cử | lộ trình | lưu ký | ngoại giao | phân cấp | quy trình | sơ cấp | thành lập | thư ký | thường trực | trung cấp |
  tổng thu | việc làm | bán ra | khu đặt | sửa chữa | thanh tra
`);

/** Of those verbs the ones that say of what kind a unit is: "doanh nghiệp sản xuất", "cơ quan kiểm soát". */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  sản xuất | phát triển | kiểm soát | bảo vệ | phục vụ | thi công | thiết kế | kiểm định | chi trả | giới thiệu |
  vận chuyển | xuất bản | bồi dưỡng | điều tra | phát hành | thanh toán | quy hoạch | giải phóng | vệ sinh | thu
`),
);

/** "Viện Vật liệu xây dựng | có trách nhiệm …": with another predicate right behind it the verb is part of the name. */
export const OBJECTLESS = /^xây dựng (?:(?:có|chịu) trách nhiệm|chủ trì|phối hợp)(?!\p{L})/u;
