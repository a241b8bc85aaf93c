// Tasks in words of our own, made by combination: the same number gives the same task, and hardly two are alike.
const VERBS = [
  'Rà soát',
  'Xây dựng',
  'Hoàn thiện',
  'Tổ chức triển khai',
  'Tham mưu ban hành',
  'Số hóa',
  'Công khai',
  'Kiểm tra',
  'Đánh giá',
  'Cập nhật',
  'Bồi dưỡng',
  'Phối hợp thực hiện',
  'Tổng kết',
  'Nhân rộng',
  'Thẩm định',
  'Lập danh mục',
];
const THINGS = [
  'quy chế quản lý',
  'danh mục',
  'đề án phát triển',
  'kế hoạch duy tu',
  'mạng lưới',
  'hồ sơ số của',
  'chương trình hỗ trợ',
  'phần mềm theo dõi',
  'quy trình vận hành',
  'tiêu chí đánh giá',
  'cơ sở dữ liệu',
  'đội ngũ cộng tác viên',
  'hệ thống cảnh báo cho',
  'phương án bảo vệ',
  'bộ chỉ số',
  'mô hình liên kết',
  'định mức chi cho',
  'sổ tay hướng dẫn',
  'bản đồ',
  'quỹ khuyến khích',
];
const OF = [
  'kho tài liệu lưu trữ',
  'dịch vụ công trực tuyến',
  'thư viện cộng đồng',
  'công trình tưới tiết kiệm nước',
  'trạm y tế lưu động',
  'đất canh tác của các thôn bản',
  'bữa ăn bán trú',
  'hộ nghèo, hộ cận nghèo',
  'đường liên xã bị sạt lở',
  'trường học an toàn',
  'cây giống lâm nghiệp',
  'phản ánh của người dân',
  'khuyến nông cơ sở',
  'vùng hay có lũ quét',
  'rừng đầu nguồn',
  'cải cách hành chính',
  'du lịch nông nghiệp',
  'nghề mây tre đan',
  'chợ đầu mối nông sản',
  'lớp xóa mù chữ',
  'cầu treo dân sinh',
  'nước sạch nông thôn',
  'sản phẩm mỗi xã một đặc trưng',
  'lễ hội truyền thống',
  'tiếng nói, chữ viết của đồng bào',
  'thiết bị dạy học',
  'bếp ăn tập thể',
  'người cao tuổi sống một mình',
  'làng nghề dệt thổ cẩm',
  'rác thải sinh hoạt',
  'đàn gia súc qua mùa rét',
  'bến đò ngang',
  'điện sinh hoạt vùng lõm',
  'nhà công vụ cho giáo viên',
  'học sinh bỏ học',
  'hòa giải ở cơ sở',
  'lao động đi làm xa trở về',
  'vườn ươm dược liệu',
  'sân thể thao phổ thông',
  'camera giao thông',
];
const OBJECTS = THINGS.flatMap((thing) => OF.map((of) => `${thing} ${of}`));

const PLACES = [
  'trên địa bàn tỉnh',
  'tại các xã vùng cao',
  'ở các phường trung tâm',
  'cho đồng bào dọc sông',
  'trong toàn ngành',
  'tại các trường nội trú',
  'ở khu công nghiệp phía nam',
  'cho hợp tác xã kiểu mới',
  'tại bản tái định cư',
  'ở vùng đệm khu bảo tồn',
  'cho thanh niên khởi nghiệp',
  'tại cửa khẩu phụ',
];
const ENDS = [
  'bảo đảm công khai, minh bạch',
  'gắn với chuyển đổi số',
  'theo hướng tinh gọn',
  'trình Ủy ban nhân dân tỉnh phê duyệt',
  'lồng ghép các nguồn vốn',
  'có sự giám sát của cộng đồng',
  'làm cơ sở giao chỉ tiêu hằng năm',
  'không để phát sinh hồ sơ quá hạn',
  'ưu tiên hộ có hoàn cảnh khó khăn',
  'rút ngắn một phần ba thời gian',
];
const PRODUCTS = ['Quyết định', 'Kế hoạch', 'Báo cáo', 'Tờ trình', 'Hướng dẫn', 'Danh mục', 'Biên bản nghiệm thu'];
const FIELDS = [
  'Giáo dục',
  'Y tế',
  'Tài chính',
  'Nội vụ',
  'Tư pháp',
  'Xây dựng',
  'Công Thương',
  'Nông nghiệp và Môi trường',
  'Khoa học và Công nghệ',
  'Văn hóa, Thể thao và Du lịch',
  'Dân tộc và Tôn giáo',
];
const SYLLABLES = [
  'An',
  'Ấm',
  'Bình',
  'Châu',
  'Đà',
  'Đồng',
  'Êm',
  'Giang',
  'Hòa',
  'Khánh',
  'Lạc',
  'Mường',
  'Nậm',
  'Ông',
];
const SECOND = ['Sơn', 'Thủy', 'Trung', 'Lĩnh', 'Phong', 'Yên', 'Ước', 'Xuân', 'Tân', 'Vân'];

export const DEPARTMENTS = FIELDS.map((field) => `Sở ${field}`);
export const COMMUNES = SYLLABLES.flatMap((one) => SECOND.map((two) => `UBND xã ${one} ${two}`));
export const LEADS: readonly string[] = [...DEPARTMENTS, ...COMMUNES, 'Văn phòng UBND tỉnh', 'Các cơ quan liên quan'];

/** Two to four words that stand together in tasks, as somebody types them who looks for something. */
export function questionOf(random: Random): string {
  const words = `${pick(OBJECTS, random)} ${pick(PLACES, random)}`.replace(',', '').split(' ');
  const count = 2 + Math.floor(random() * 3);
  const from = Math.floor(random() * (words.length - count));
  return words.slice(from, from + count).join(' ');
}

/** A single word that is in a great part of all tasks. */
export function frequentWord(random: Random): string {
  return pick(['tỉnh', 'xã', 'quyết', 'danh', 'kế', 'hồ', 'sở', 'các'], random);
}

export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

export type Words = {
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly product: string | null;
};

export function wordsOf(random: Random): Words {
  const number = 1 + Math.floor(random() * 900);
  const text = `${pick(VERBS, random)} ${pick(OBJECTS, random)} ${pick(PLACES, random)}, ${pick(ENDS, random)}; đợt ${number}.`;
  const leads = random() < 0.12 ? 0 : random() < 0.1 ? 2 : 1;
  return {
    text,
    lead: Array.from({ length: leads }, () => pick(LEADS, random)),
    coordinate: Array.from({ length: Math.floor(random() * 3) }, () => pick(LEADS, random)),
    product: random() < 0.35 ? null : `${pick(PRODUCTS, random)} ${pick(OBJECTS, random)}`,
  };
}

export function titleOf(random: Random): string {
  return `Triển khai ${pick(OBJECTS, random)} ${pick(PLACES, random)} giai đoạn 2026 - 20${27 + Math.floor(random() * 5)}`;
}

export function headingOf(random: Random): string {
  return `Về ${pick(OBJECTS, random)}`;
}

export type Random = () => number;

/** Chance that repeats itself (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(from: readonly T[], random: Random): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}
