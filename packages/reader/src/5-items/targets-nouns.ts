// What goals count: the nouns that stand behind a number, the longest that fits first, and what only looks like one.

const NOUNS = [
  'cơ sở giáo dục',
  'cơ sở dữ liệu',
  'cơ sở',
  'trường',
  'lớp tập huấn',
  'lớp',
  'phòng học bộ môn',
  'phòng máy',
  'phòng thí nghiệm',
  'phòng thực hành',
  'phòng học',
  'xã',
  'phường',
  'thôn',
  'tỉnh',
  'địa phương',
  'hộ kinh doanh',
  'hộ gia đình',
  'hộ',
  'người',
  'lao động',
  'học sinh',
  'sinh viên',
  'học viên',
  'giáo viên',
  'cán bộ',
  'bác sĩ',
  'chuyên gia',
  'đảng viên',
  'đoàn viên',
  'hội viên',
  'chi bộ',
  'mô hình',
  'doanh nghiệp',
  'hợp tác xã',
  'tổ hợp tác',
  'trang trại',
  'làng nghề',
  'sản phẩm',
  'dự án',
  'đề tài',
  'đề án',
  'sáng kiến',
  'bằng sáng chế',
  'sáng chế',
  'văn bằng',
  'giải pháp hữu ích',
  'trung tâm',
  'hệ thống',
  'nền tảng',
  'ứng dụng',
  'phần mềm',
  'bộ dữ liệu',
  'bộ',
  'lượt người',
  'lượt khách',
  'lượt',
  'khách',
  'cuộc họp',
  'cuộc thi',
  'cuộc',
  'hội nghị',
  'hội thảo',
  'khóa',
  'đợt',
  'lần',
  'buổi',
  'chuyên đề',
  'đồng',
  'USD',
  'giường bệnh',
  'thuê bao',
  'tài khoản',
  'hồ sơ',
  'km',
  'ha',
  'm2',
  'm²',
  'm3',
  'm³',
  'tấn',
  'lít',
  'kWh',
  'MW',
  'căn hộ',
  'căn nhà',
  'căn',
  'nhà ở',
  'khu công nghiệp',
  'khu dân cư',
  'khu',
  'cụm công nghiệp',
  'cụm',
  'vùng',
  'tổ chức',
  'tổ',
  'đội hình',
  'đội',
  'nhóm',
  'câu lạc bộ',
  'chuỗi',
  'điểm trường',
  'điểm du lịch',
  'điểm đen',
  'điểm',
  'trạm y tế',
  'trạm',
  'công trình',
  'tuyến',
  'cây',
  'cuốn',
  'quyển',
  'tờ',
  'chiếc',
  'suất',
  'giống',
  'ca',
  'con',
  'cầu',
  'chợ',
  'nhà máy',
  'nhà văn hóa',
  'nhà vệ sinh',
  'nhà',
  'xe',
  'máy tính',
  'máy',
  'kg',
  'tạ',
  'bài',
  'tin',
  'ấn phẩm',
  'phòng',
  'thiết bị',
  'dịch vụ',
  'thủ tục hành chính',
  'thủ tục',
  'tiêu chí',
  'vụ',
  'bậc',
];
const LONGEST_FIRST = NOUNS.toSorted((a, b) => b.length - a.length).join('|');
/** "1,5 triệu lượt khách", "3.500 tỷ đồng", "400 triệu": the multiplier is part of the unit. */
const COUNTED = new RegExp(
  `^\\s((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s){0,2}(?:${LONGEST_FIRST})|(?:nghìn\\s)?(?:triệu|tỷ|tỉ))(?!\\p{L})`,
  'iu',
);
/** "con/phụ nữ", "bé trai/100 bé gái", "cuốn/năm", "triệu đồng/người/năm". */
const RATIO =
  /^\s?((?:\p{L}{1,9}[²³2]?)(?:\s\p{L}{1,9}){0,2}(?:\/(?:\d[\d.]{0,7}\s)?\p{L}{1,9}(?:\s\p{L}{1,9})?){1,2})/u;
const DURATION = /^\s(giây|phút|giờ|ngày làm việc|ngày|tuần|tháng|năm|tuổi)(?!\p{L}|\s(?:tuổi|học(?!\p{L})))/iu;
/** Words that name no thing, and the headings, principles and formulas that a plan numbers but does not promise. */
const NO_NOUN =
  /^\s?(?:tuổi|năm|tháng|ngày|giờ|phút|giây|tuần|quý|rõ|không|tại chỗ|sẵn sàng|cấp|mặt|nhiệm vụ|nhóm (?:nhiệm vụ|giải pháp)|nội dung|giải pháp|mục tiêu|chỉ tiêu|nguyên tắc|quan điểm|đột phá|trụ cột|khâu|bước|phương châm|yêu cầu|vấn đề|lĩnh vực|loại|hình thức|trọng tâm|ưu tiên|thứ|trở|lên|xuống|và|hoặc|của|so|trong|ngoài|đến|tới|từ|về|cho|là|với|theo|tại|ở|như|này|trên|dưới|còn|đã|được|sẽ|để|khi|nếu|có|phải|G(?!\p{L})|[:/)]|-|–)(?!\p{L})/iu;

/** "10 “Mái ấm tình thương”": what is counted bears a name. */
const QUOTED = /^\s[“"](\p{Lu}\p{L}*\s[^“”"]{2,40})[”"]/u;

/** The unit of a number from what follows it; "known" where it is one that goals count. */
export function countedNoun(after: string): { readonly unit: string; readonly known: boolean } | null {
  const known = ratioOf(after) ?? COUNTED.exec(after)?.[1];
  if (known !== undefined) return NO_NOUN.test(after) && !known.includes('/') ? null : { unit: known, known: true };
  const quoted = QUOTED.exec(after)?.[1];
  if (quoted !== undefined) return { unit: quoted, known: false };
  if (NO_NOUN.test(after)) return null;
  const unit = /^\s(\p{L}{2,9})/u.exec(after)?.[1];
  return unit === undefined ? null : { unit: twoSyllables(after, unit), known: false };
}

/** Most nouns have two syllables: "lãnh đạo"; a second that governs what follows is not part of it. */
function twoSyllables(after: string, first: string): string {
  const rest = after.slice(1 + first.length);
  const second = NO_NOUN.test(rest) ? undefined : /^\s(\p{Ll}{2,7})(?!\p{L})/u.exec(rest)?.[1];
  return second === undefined ? first : `${first} ${second}`;
}

/** The noun that is counted begins the ratio: in "doanh nghiệp có website/ứng dụng" none is. */
function ratioOf(after: string): string | undefined {
  return after.includes('/') ? RATIO.exec(after)?.[1] : undefined;
}

/** "phút", "ngày làm việc": time that a goal may measure; an age in months or a school year is none. */
export function durationUnit(after: string): string | null {
  return DURATION.exec(after)?.[1]?.toLowerCase() ?? null;
}
