// Names of persons as Vietnamese writes them: a family name and one to four words more, each with a capital. A school, a ward or
// a prize that bears somebody's name is none.
import { fold } from '../fold.ts';

/** Of the Kinh, and of those who live beside them: as they are written. */
const FAMILIES =
  'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đinh Trịnh Đoàn Lâm Mai Đào Hà Cao Tạ Chu Châu Lương Lưu Tô Phùng Quách Vương Thái Tống Tăng Triệu Lục Kiều Kim Khuất Doãn Nghiêm Nông Vi Vàng Giàng Sùng Thào Lò Lù Lầu Quàng Cầm Tòng Lường Cà Hờ Hạng Cứ Mùa Chảo Tẩn Phàn Lèng Hứa Hoà Ma Mã Mạc Bế La Lộc Lữ Thạch Sơn Danh Thân Giáp Cung Cù Ninh Ông Ưng Âu Đàm Đậu Đồng Điểu Kpă Ksor Rơ Siu Nay Rmah Niê Blô Êban Mlô Hlong Alăng Zơ Bling Pơloong Briu Arất Riah Bríu Ating Bnướch Thiều Tiêu Từ Uông Viên Xa Bàn Đèo Bạc Hảng Hầu Ly Pờ Phà Chang Khoàng Lỳ Xồng Già Và Vừ Moong Lang Lô Cụt Ngân Vy Quan Hoàn Khổng Kha Bành Biện Bạch Cái Cát Cấn Diệp Điền Giang Hàn Hình Khương Liễu Lỗ Lại Lã Mẫn Nhan Nhâm Ôn Phí Phương Quản Sầm Tào Tất Thi Tiết Tôn Trang Trà Văn Xuân Yên Y H'.split(
    ' ',
  );
/** Those that are no other word: in letters that are all capitals nothing else tells a name. */
const SURE =
  'Nguyễn Trần Lê Huỳnh Hoàng Phan Trương Đặng Bùi Đinh Trịnh Quách Khuất Doãn Giàng Sùng Thào Quàng Lường Ngô Tạ Phùng Tống Niê Ksor'.split(
    ' ',
  );
/** Written without marks, only those that most bear are known. */
const FOLDED = new Set([...SURE, ...'Phạm Vũ Võ Đỗ Hồ Ngô Dương Lý Đoàn Mai Đào Hà Tạ Vi Lâm'.split(' ')].map(fold));
const AS_WRITTEN = new Set(FAMILIES.map((name) => name.toLowerCase()));
const ALONE = new Set(SURE.flatMap((name) => [name.toLowerCase(), fold(name)]));
/** Those that many bear and that begin other words as well, with how these go on: "PHẠM TỘI", "ĐỖ TỐT NGHIỆP". */
const GOES_ON: Readonly<Record<string, string>> = {
  phạm: 'tội vi pháp nhân quy lỗi luật',
  vũ: 'khí trang đạo trụ lực nữ',
  võ: 'thuật cổ sinh sĩ đường',
  đỗ: 'tốt đại đầu vào xe thủ điểm cao trường kỳ',
  hồ: 'sơ bơi chứa nước đập tiêu chí',
  dương: 'tính lịch cực vật',
  lý: 'lịch thuyết luận do tưởng hóa',
  đào: 'tạo ngũ',
  mai: 'sau một táng',
  cao: 'đẳng tuổi nhất hơn trào điểm cấp độ học su',
  hà: 'khắc hơi tiện',
  đoàn: 'viên thanh kết thể tncs đội ca trường tỉnh',
  lâm: 'nghiệp sàng sản trường thời',
  lương: 'thực tâm y thiện',
};
const MIDDLE = new Set(['thị', 'văn', 'thi', 'van']);

/** They begin as a name does. */
const PLACES = new Set(
  'ha noi,ha giang,ha nam,ha tinh,ha tay,ha long,ha dong,ha tien,cao bang,cao lanh,thai binh,thai nguyen,lam dong,dong thap,dong nai,hoa binh,son la,kien giang,an giang,ninh binh,ninh thuan,phu tho,phu yen,vinh long,vinh phuc,chau doc,chau thanh,ly son,kim lien,doan thanh,doan tncs,doan vien,doan truong,doan tinh,cao dang,dong nam,van phong,van hoa,thai lan,ly luan,ho chi'.split(
    ',',
  ),
);
/** What begins with one of them is a body, a place or a thing. */
const NO_PERSON =
  /^(?:trường|đại|trung|tiểu|mầm|mẫu|sở|phòng|ban|bộ|viện|hội|đội|khoa|lớp|khối|tỉnh|huyện|phường|quận|quỹ|nhà|ủy|uỷ|ubnd|thcs|thpt|th|mn|việt|bắc|miền|khmer|mông)$/;

/** As written, with a capital, with each word so, and in capitals; the same without marks, unless they are to `keep` them. */
export function inAnyCase(words: readonly string[], marks?: 'keep'): string {
  const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  const all = words
    .flatMap((said) => (marks === 'keep' ? [said] : [said, fold(said)]))
    .flatMap((one) => [one, capital(one), one.split(' ').map(capital).join(' '), one.toUpperCase()]);
  return [...new Set(all)].toSorted((one, two) => two.length - one.length).join('|');
}

const ENDS = inAnyCase(['lớp', 'học sinh', 'sinh viên', 'học viên', 'giải', 'đạt giải', 'là']);
/** A word with a capital, that begins nothing else. */
const CAPITAL = `(?!(?:${ENDS}|HS|SV|HV|EM|CHÁU|THCS|THPT|TH|UBND)(?![\\p{L}\\p{M}]))\\p{Lu}[\\p{L}\\p{M}'’]*`;
const NAME_RUN = new RegExp(`(?<![\\p{L}\\p{M}])${CAPITAL}(?:\\.? ${CAPITAL}){1,6}`, 'gu');
const NAME_HERE = new RegExp(`${CAPITAL}(?:(?:(?<= \\p{Lu}|^\\p{Lu})\\.)? ${CAPITAL}){1,4}`, 'uy');

const LEVELS = `${inAnyCase(
  'mầm non,mẫu giáo,tiểu học,trung học cơ sở,trung học phổ thông,trung học,phổ thông,cao đẳng,đại học'.split(','),
)}|TH ?& ?THCS|THCS ?& ?THPT|THCS|THPT|TH|MN|PTDTNT|PTDTBT|PTCS|PT|GDTX|GDNN|CĐ|ĐH`;
const BEARERS = inAnyCase(
  'trường,khoa,phường,xã,thị trấn,đường,phố,quận,huyện,tỉnh,thành phố,giải thưởng,học bổng,quỹ,cúp,hội thi,cuộc thi,tấm gương,phong trào,chi đoàn,liên đội,chi đội,công viên,quảng trường,hội trường,nhà hát,bảo tàng'.split(
    ',',
  ),
);
const LEVEL = `(?:${LEVELS}|${inAnyCase(['chuyên', 'dân tộc', 'nội trú', 'bán trú', 'và'])}|[,–&-])`;
const NOT_SURE = `(?!(?:${[...SURE, ...SURE.map((name) => name.toUpperCase())].join('|')})(?![\\p{L}\\p{M}]))`;
const BEARS_A_NAME = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${BEARERS})(?: ${LEVEL})*|(?:${LEVELS})(?: ${LEVEL})*) [“"]?${CAPITAL}(?: ${CAPITAL})?(?: ${NOT_SURE}${CAPITAL}){0,2}`,
  'gu',
);

/** A sign that stands for a school, a place or a prize. */
export const PLACE_SIGN = '⌂';

/** What bears a name becomes a sign: its name is nobody's here. */
export function withoutBearers(text: string): string {
  return text.replaceAll(BEARS_A_NAME, PLACE_SIGN);
}

type Found = { readonly words: string; readonly start: number; readonly end: number };

/** Names by their own look: they begin with a family name. */
export function namesIn(text: string): readonly Found[] {
  return [...text.matchAll(NAME_RUN)].flatMap(({ 0: run, index }) => {
    const words = [...run.matchAll(/\S+/gu)];
    const first = words.findIndex((_, from) => isName(words.slice(from).map(([word]) => word)));
    const at = words[first]?.index;
    return at === undefined ? [] : [{ words: run.slice(at), start: index + at, end: index + run.length }];
  });
}

/** `alone`: what stands before it can be followed by nothing but a name. */
export function nameAt(text: string, start: number, alone: boolean): string | undefined {
  NAME_HERE.lastIndex = start;
  const words = NAME_HERE.exec(text)?.[0].split(' ') ?? [];
  if (isName(words)) return words.join(' ');
  const isPerson = words.length > 1 && !isShouted(words) && !isElsewhere(words);
  return alone && (isPerson || hasFamily(words)) ? words.join(' ') : undefined;
}

function isName(words: readonly string[]): boolean {
  if (words.length < 2 || !hasFamily(words)) return false;
  if (!isShouted(words)) return true;
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  const goesOn = GOES_ON[first]?.split(' ');
  return ALONE.has(first) || (words.length > 2 && (MIDDLE.has(second) || goesOn?.includes(second) === false));
}

function hasFamily(words: readonly string[]): boolean {
  const [first = ''] = words;
  const isWithoutMarks = words.every((word) => /^[A-Za-z'’.]+$/.test(word));
  const isKnown = AS_WRITTEN.has(first.toLowerCase()) || (isWithoutMarks && FOLDED.has(fold(first)));
  return words.length > 1 && isKnown && !isElsewhere(words);
}

function isElsewhere(words: readonly string[]): boolean {
  return PLACES.has(fold(words.slice(0, 2).join(' '))) || NO_PERSON.test((words[0] ?? '').toLowerCase());
}

/** A single letter is a capital in any name. */
function isShouted(words: readonly string[]): boolean {
  return words.every((word) => word === word.toUpperCase());
}
