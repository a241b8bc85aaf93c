// Clauses of a goal: a sentence is cut where a new subject with a number of its own begins, so that each clause states
// one commitment, or several numbers that share one predicate.
import { hasMeasure } from './targets-measures.ts';
import { yearOf } from './targets-years.ts';

export type Clause = {
  readonly text: string;
  /** Offset in the item. */
  readonly start: number;
  /** What stands directly before the clause in its sentence. */
  readonly before: string;
  /** The year that the clause names, or else the nearest one that its sentence or the label names before it. */
  readonly year: string | null;
  /** The clause before it in the same sentence, which lends its verb to a bare number ("…; 16%/năm đối với …"). */
  readonly previous: string;
};

/** Words that open a clause of its own behind a comma. */
const OPENS =
  '(?:trong đó|tỷ lệ|tỉ lệ|tỷ số|chỉ số|tổng|số |diện tích|giảm|tăng|phấn đấu|ít nhất|tối thiểu|trên \\d|dưới \\d|khoảng \\d|có |đạt |mỗi|bảo đảm|đảm bảo|phân bổ|chi |từng bước|hoàn thành|duy trì|xây dựng|thành lập|phổ cập|bình quân|thu nhập|\\d)';
/** Words that open what only accompanies the commitment. */
const ACCOMPANIES = /^(?:từng bước|góp phần|đồng thời|qua đó|nhằm|tạo |hướng tới|tiến tới|làm cơ sở)/iu;

export function clausesOf(item: string): Clause[] {
  const body = bodyOf(item);
  const labelled = yearOf(body.label);
  return sentencesOf(body.text).flatMap((sentence) => {
    const clauses: Clause[] = [];
    let year = labelled;
    for (const piece of cutSentence(sentence.text)) {
      year = yearOf(piece.text) ?? year;
      if (!hasMeasure(piece.text)) continue;
      const start = body.start + sentence.start + piece.start;
      const before = `${body.label} ${sentence.text.slice(Math.max(0, piece.start - NEAR), piece.start)}`;
      clauses.push({ text: piece.text, start, before, year, previous: clauses.at(-1)?.text ?? '' });
    }
    return clauses;
  });
}

type Piece = { readonly text: string; readonly start: number };

/** How far back and ahead the words round a separator are read, so that a long item costs no square of its length. */
const NEAR = 400;

const MARKER = /^\s*(?:[-–+•*]\s*|\(?[\divxIVX]{1,4}(?:\.\d{1,2}){0,3}[.)]\s*|[a-zđ]\)\s*)?/u;
/** "Đến hết năm 2025: …", "Tầm nhìn đến năm 2045: …": a label, not part of the clause. */
const LABEL = /^[^:;.%]{2,90}:\s+(?=\S)/u;

/** "Tổng diện tích: 13.000 ha, tăng 4%": a figure without a subject has the label for one. */
const BARE =
  /^(?:(?:đạt|trên|dưới|khoảng|ít nhất|từ|≥|>)\s)*\d[\d.,]*\s?(?:%(?:\strở (?:lên|xuống))?|(?:nghìn|triệu|tỷ|tỉ|vạn)?\s?(?:ha|tấn|tạ|đồng|USD|MW|kWh|km|m2|m3|m²|m³|người|hộ|con|ca)(?:\/\p{L}[\p{L} ]{0,12}){0,2})\s*(?:[,;.(]|$)/iu;

/** "Tỷ số giới tính khi sinh: không quá …": what is measured is the subject of the number. */
const SUBJECT =
  /^(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|tỷ suất|chỉ số|số lượng|tổng số|diện tích|sản lượng|năng suất|mức giảm)\s/iu;

function bodyOf(item: string): Piece & { readonly label: string } {
  const marker = MARKER.exec(item)?.[0].length ?? 0;
  const label = LABEL.exec(item.slice(marker))?.[0] ?? '';
  const after = item.slice(marker + label.length);
  const isSubject =
    /^\D{0,3}\d[\d.,]*\s?%?\s*[.;]?\s*$/u.test(after) ||
    ((BARE.test(after) || SUBJECT.test(label)) && yearOf(label) === null);
  const skipped = label !== '' && !hasMeasure(label) && !isSubject ? label : '';
  const start = marker + skipped.length;
  return { text: item.slice(start), start, label: skipped };
}

function sentencesOf(text: string): Piece[] {
  return cutAt(
    text,
    [...text.matchAll(/\.(?=\s+["“(]?[\p{Lu}\d])/gu)].map((stop) => stop.index + 1),
  );
}

function cutSentence(sentence: string): Piece[] {
  const cuts: number[] = [];
  for (const mark of sentence.matchAll(SEPARATOR)) {
    const from = cuts.at(-1) ?? 0;
    const left = sentence.slice(from, mark.index);
    const right = sentence.slice(mark.index + mark[0].length);
    if (isCut(mark[0].trim(), left, right)) cuts.push(mark.index + (mark[0].startsWith(' ') ? 1 : mark[0].length));
  }
  return cutAt(sentence, cuts).flatMap(shortEnough);
}

/** No clause is longer; a text without any punctuation must not be given once for each of its numbers. */
const LONGEST = 2000;

function shortEnough(piece: Piece): Piece[] {
  if (piece.text.length <= LONGEST) return [piece];
  const cuts: number[] = [];
  for (let at = LONGEST; at < piece.text.length; at += LONGEST) {
    at = Math.max(piece.text.lastIndexOf(' ', at), at - LONGEST / 2);
    cuts.push(at);
  }
  return cutAt(piece.text, cuts).map(({ text, start }) => ({ text, start: piece.start + start }));
}

const SEPARATOR = /[;,]\s+(?:và\s+)?| và /gu;
const OPENING = new RegExp(`^${OPENS}`, 'iu');
/** A subject and verb before the number: "chi cho giáo dục đại học đạt ít nhất 3%". */
const OWN_PREDICATE = /^[^,;%\d]{6,120}?(?:đạt|chiếm|giảm|tăng|còn)\s[^,;%\d]{0,30}\d/iu;

/** The cheap questions first: a long item has hundreds of commas. */
function isCut(mark: string, whole: string, rest: string): boolean {
  if (mark.startsWith(';')) return true;
  const left = whole.slice(-NEAR);
  const right = rest.slice(0, NEAR);
  if (insideBrackets(left)) return false;
  if (mark === 'và') return OWN_PREDICATE.test(right) && PREDICATE.test(left) && hasMeasure(left);
  if (ACCOMPANIES.test(right)) return hasMeasure(left) || (OPENING.test(right) && hasMeasure(untilSemicolon(right)));
  return OPENING.test(right) && hasMeasure(untilSemicolon(right)) && (STARTS_GOAL.test(right) || hasMeasure(left));
}

const PREDICATE = /(?:đạt|chiếm|giảm|tăng|còn)\s/iu;
const STARTS_GOAL = /^(?:trong đó|phấn đấu|từng bước|bảo đảm|đảm bảo|ít nhất|tỷ lệ|có )/iu;

const untilSemicolon = (text: string) => /^[^;]*/u.exec(text)?.[0] ?? '';

function insideBrackets(left: string): boolean {
  return left.lastIndexOf('(') > left.lastIndexOf(')') || left.lastIndexOf('“') > left.lastIndexOf('”');
}

function cutAt(text: string, cuts: readonly number[]): Piece[] {
  const starts = [0, ...cuts];
  return starts.map((start, i) => {
    const piece = text.slice(start, starts[i + 1] ?? text.length);
    const lead = piece.length - piece.trimStart().length;
    return { text: piece.trim(), start: start + lead };
  });
}
