// Names of public bodies: the words that they begin with, their abbreviations written out, and their letter case.
// A letterhead gives a name in capitals; Vietnamese sets its head and its field in sentence case, its place in title case.
import { fold, squeeze } from '../vietnamese/wording.ts';

/** First words of the names of bodies that issue documents, folded. */
const HEADS = [
  'ubnd',
  'uy ban',
  'hdnd',
  'hoi dong',
  'so',
  'bo',
  'ban',
  'van phong',
  'truong',
  'phong',
  'chi cuc',
  'cuc',
  'tong cuc',
  'trung tam',
  'vien',
  'cong an',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'quan uy',
  'thi uy',
  'dang uy',
  'dang bo',
  'chi bo',
  'lien doan',
  'hoi',
  'mat tran',
  'doan',
  'tinh doan',
  'thanh doan',
  'bch doan',
  'cong doan',
  'kho bac',
  'bao hiem',
  'ngan hang',
  'chinh phu',
  'thu tuong',
  'quoc hoi',
  'toa an',
  'thanh tra',
  'benh vien',
  'dai hoc',
  'hoc vien',
  'cong ty',
  'tong cong ty',
  'tap doan',
  'bao va',
  'dai',
  'lien hiep',
  'lien minh',
  'thue',
  'hai quan',
  'tong lien doan',
  'trung uong',
  'cum',
  'to',
  'ubmttq',
  'ubmttqvn',
  'vpub',
  'ptdtnt',
  'lien doi',
  'tram y te',
] as const;
const HEAD = new RegExp(`^(?:${HEADS.join('|')})(?![a-z])`, 'u');

/** Administrative units, folded: a line that begins so continues the name of a body above it. */
const UNIT = /^(?:tinh|thanh pho|tp\.?|quan|huyen|thi xa|xa|phuong|thi tran|dac khu)(?![a-z])(?! uy(?![a-z]))/u;

export const beginsOrgan = (text: string) => HEAD.test(fold(text));
export const beginsUnit = (text: string) => UNIT.test(fold(text));

/** Longest first. Written as the field writes them; "&" and "-" inside are optional in the pattern. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/UBMTTQ\s?VN|UBMTTQ/gu, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  [/UBND/gu, 'Ủy ban nhân dân'],
  [/BCH(?= (?:Đoàn|ĐOÀN))/gu, 'Ban Chấp hành'],
  [/HĐND/gu, 'Hội đồng nhân dân'],
  [/GD\s?(?:&|-|và)?\s?ĐT/gu, 'Giáo dục và Đào tạo'],
  [/KH\s?(?:&|-|và)\s?CN|KHCN/gu, 'Khoa học và Công nghệ'],
  [/NN\s?(?:&|-|và)?\s?MT|NNMT/gu, 'Nông nghiệp và Môi trường'],
  [/NN\s?(?:&|-|và)?\s?PTNT/gu, 'Nông nghiệp và Phát triển nông thôn'],
  [/TN\s?(?:&|-|và)?\s?MT/gu, 'Tài nguyên và Môi trường'],
  [/VH\s?,?\s?TT\s?(?:&|-|và)?\s?DL/gu, 'Văn hóa, Thể thao và Du lịch'],
  [/LĐ\s?-?\s?TB\s?(?:&|-|và)?\s?XH/gu, 'Lao động - Thương binh và Xã hội'],
  [/KH\s?(?:&|-|và)?\s?ĐT/gu, 'Kế hoạch và Đầu tư'],
  [/TT\s?(?:&|-|và)?\s?TT(?!\p{L})/gu, 'Thông tin và Truyền thông'],
  [/(?<!\p{L})TP\.?\s?(?=\p{Lu})/gu, 'thành phố '],
];

const MINOR = new Set(['và', 'của', 'các', 'tại', 'về', 'cho', 'ngành']);

/** Phrases whose letter case is fixed; the longest that fits at a word wins. */
const PHRASES = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban bầu cử',
  'Đoàn đại biểu Quốc hội',
  'Văn phòng',
  'Thành phố Hồ Chí Minh',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Lao động - Thương binh và Xã hội',
  'Kế hoạch và Đầu tư',
  'Thông tin và Truyền thông',
  'Nội vụ',
  'Tài chính',
  'Công Thương',
  'Tư pháp',
  'Xây dựng',
  'Y tế',
  'Ngoại vụ',
  'Du lịch',
  'Giao thông vận tải',
  'Quy hoạch - Kiến trúc',
  'An toàn thực phẩm',
  'Dân tộc và Tôn giáo',
  'Văn hóa - Xã hội',
  'Quốc phòng',
  'Công an',
  'Ngoại giao',
  'Bộ Chỉ huy Quân sự',
  'Bộ đội Biên phòng',
  'Cảnh sát giao thông',
  'Cảnh sát',
  'Ban Chỉ đạo',
  'Ban Quản lý',
  'Ban Chỉ huy',
  'Phòng thủ dân sự',
  'Phòng thủ khu vực',
  'Phòng, chống thiên tai',
  'Phòng chống thiên tai',
  'Xúc tiến đầu tư',
  'Phục vụ hành chính công',
  'Dịch vụ tổng hợp',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tổ chức',
  'Ban Nội chính',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Chi bộ',
  'Chi cục',
  'Tổng cục',
  'Cục',
  'Trung tâm',
  'Thanh tra',
  'Liên đoàn Lao động',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Hội Liên hiệp Phụ nữ',
  'Đoàn Thanh niên',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Công đoàn',
  'các khu công nghiệp',
  'Khu kinh tế',
  'Giáo dục',
  'Cộng sản Hồ Chí Minh',
  'Tiểu học',
  'Trung học cơ sở',
  'Trung học phổ thông',
  'Mầm non',
  'Mẫu giáo',
  'Cao đẳng',
  'Đại học',
  'Phổ thông dân tộc nội trú',
  'Phổ thông dân tộc bán trú',
  'Giáo dục thường xuyên',
  'Giáo dục nghề nghiệp',
  'Dịch vụ việc làm',
  'Kiểm soát bệnh tật',
  'Bệnh viện',
  'Đa khoa',
  'khu vực',
  'Hội đồng',
  'Liên đội',
  'Trạm Y tế',
  'Bảo hiểm xã hội',
  'Kho bạc Nhà nước',
  'Ngân hàng Nhà nước',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Chuyển đổi số',
  'Kinh tế',
  'Kinh tế, Hạ tầng và Đô thị',
  'Kinh tế - Hạ tầng',
  'Tài chính - Kế hoạch',
  'Văn hóa - Thông tin',
  'Phục vụ hành chính công',
  'Dân tộc',
  'Tài nguyên',
  'Môi trường',
  'Thủy lợi',
  'Thủy sản',
  'Kiểm lâm',
  'Chăn nuôi và Thú y',
  'Trồng trọt và Bảo vệ thực vật',
  'Khuyến nông',
  'Quản lý thị trường',
  'Trợ giúp pháp lý',
  'Phổ biến, giáo dục pháp luật',
]
  .map((phrase) => ({ words: phrase.split(' '), folded: phrase.split(' ').map(word) }))
  .toSorted((a, b) => b.words.length - a.words.length);

const UNITS = new Set(['tỉnh', 'thành', 'phố', 'huyện', 'quận', 'xã', 'phường', 'thị', 'trấn', 'đặc', 'khu']);
/** Abbreviations that stay as they are inside a name. */
const STAYS = /^(?:THCS|THPT|TH|MN|PTDTNT|PTDTBT|GDTX|GDNN|GDTX-GDNN|DTNT|MTTQ|TNCS|VN|TW|[IVX]+|\d+)[,;]?$/u;

/** The name of a body as running text writes it: abbreviations written out, capitals lowered. */
export function organName(written: string): string {
  const capitals = isMostlyCapitals(written);
  let name = squeeze(written)
    .normalize('NFC')
    .replace(/^[-–\s]+|[\s.,;:*]+$/gu, '');
  for (const [pattern, full] of ABBREVIATIONS) name = name.replace(pattern, capitals ? full.toUpperCase() : full);
  name = squeeze(capitals ? lowered(name) : name);
  return name
    .replace(/^Uỷ ban|^Uỷ Ban|^Ủy Ban/u, 'Ủy ban')
    .replace(/(?<=ban )Nhân dân/u, 'nhân dân')
    .replace(/^\p{Ll}/u, (c) => c.toUpperCase());
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.7 && /\p{Lu}{2,}.*\s\p{Lu}/u.test(text);
}

function lowered(name: string): string {
  const words = name.split(' ');
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    const here = words.slice(i).map(word);
    const phrase = PHRASES.find(({ folded }) => folded.every((part, k) => part === here[k]));
    if (phrase) {
      out.push(
        ...phrase.words.map((part, k) => part + (/[,;]$/u.test(words[i + k] ?? '') && !/[,;]$/u.test(part) ? ',' : '')),
      );
      i += phrase.words.length;
    } else {
      const around = { before: words[i - 1]?.toLowerCase() ?? '', after: words[i + 1]?.toLowerCase() ?? '' };
      out.push(loweredWord(words[i++] ?? '', out.length, around));
    }
  }
  return out.join(' ');
}

function word(text: string): string {
  return fold(text).replace(/[,;]$/u, '');
}

type Around = { readonly before: string; readonly after: string };

/** "thành" is a unit only before "phố": "Nguyễn Tất Thành" is a man. */
function isUnitWord(low: string, { before, after }: Around): boolean {
  const pair = TWO_WORDS.find((words) => words.includes(low));
  if (!pair) return UNITS.has(low);
  const [first, second] = pair;
  return low === first ? after === second : before === first;
}
const TWO_WORDS: readonly (readonly [string, string])[] = [
  ['thành', 'phố'],
  ['đặc', 'khu'],
];

function loweredWord(text: string, index: number, around: Around): string {
  if (STAYS.test(text)) return text;
  const low = text.toLowerCase();
  return index > 0 && (MINOR.has(low) || isUnitWord(low, around))
    ? low
    : low.replace(/(?<=^|[-&(“"])\p{Ll}/gu, (c) => c.toUpperCase());
}
