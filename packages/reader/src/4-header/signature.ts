// The end of a document: who signs, in what capacity, and to whom it is sent (nơi nhận). The two stand side by side in a
// table, in columns made of spaces, or one after the other.
import type { Signer } from '../reading.ts';
import { fold, squeeze } from '../vietnamese/wording.ts';
import { type HeadLine, isCapitals, isRule } from './head-lines.ts';
import type { Found } from './letterhead.ts';
import { beginsOrgan } from './organs.ts';

export type Signature = {
  readonly signer: { readonly value: Signer; readonly anchor: Found['anchor'] } | null;
  readonly recipients: readonly Found[];
};

const RECIPIENTS = /^noi nh[ao]n\s{0,3}:?/u;
/** How many lines before and after "Nơi nhận" may belong to the signing block. */
const REACH_BEFORE = 12;
const REACH_AFTER = 60;

export function readSignature(lines: readonly HeadLine[]): Signature {
  const at = lines.findLastIndex((line) => RECIPIENTS.test(fold(line.text)));
  const block = (at < 0 ? lines.slice(-REACH_AFTER) : untilAnnex(lines.slice(at, at + REACH_AFTER))).flatMap(
    splitSigning,
  );
  const before = at < 0 ? [] : lines.slice(Math.max(0, at - REACH_BEFORE), at).flatMap(splitSigning);
  const signer = readSigner(block) ?? readSigner(before);
  return { signer, recipients: at < 0 ? [] : readRecipients(block) };
}

const ANNEX = /^(?:phu luc|bieu (?:mau|so)|mau so|danh muc)(?![a-z])/u;

function untilAnnex(lines: readonly HeadLine[]): readonly HeadLine[] {
  const end = lines.findIndex((line, index) => index > 0 && ANNEX.test(fold(line.text)) && !line.text.startsWith('-'));
  return end < 0 ? lines : lines.slice(0, end);
}

/** "TM." for the collective, "KT." for the head, "TL." by order, "TUQ." by mandate, "Q." acting. */
const CAPACITY = /^(?:(?:TM|KT|TL|TUQ|Q)\s{0,2}\.|(?:T\/M|K\/T|T\/L)\s{0,2}\.?)\s{0,3}\p{Lu}/u;
const POSITIONS =
  /^(?:pho |quyen |q\. ?)?(?:giam doc|chu tich|bo truong|thu truong|cuc truong|vu truong|hieu truong|bi thu|chanh|truong|vien truong|tong giam doc|chi cuc truong|tong cuc truong|chi huy|thu tuong|uy vien|tong bi thu|tong thanh tra|thu truong co quan|thuong truc|tham muu truong|chinh uy|giam doc cong an|tong bien tap)(?![a-z])/u;

/** Who heads a board signs with his office below: "TRƯỞNG BAN" over "CHỦ TỊCH UBND TỈNH". */
const OF_BOARD = /^(?:pho )?(?:truong (?:ban|tieu ban|doan)|chu tich hoi dong)(?![a-z])/u;
/** The second line of one position: "PHÓ CHỦ TỊCH" over "THƯỜNG TRỰC". */
const CONTINUES = /^(?:thuong truc|uy vien|giam doc cong an)(?![a-z])/u;

function goesOn(position: string, text: string, isNext: boolean): boolean {
  return CONTINUES.test(fold(text)) || (isNext && OF_BOARD.test(fold(position)));
}

const isCapacity = (text: string) => CAPACITY.test(text) && isCapitals(text);
const isPosition = (text: string) =>
  isCapitals(text) && text.length <= 60 && !CAPACITY.test(text) && POSITIONS.test(fold(text));

/** One line that holds several: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Nơi nhận: GIÁM ĐỐC", "GIÁM ĐỐC Trần Văn A". */
function splitSigning(line: HeadLine): HeadLine[] {
  const label = /^N\S{1,2}i\s{1,3}nh\S{1,2}n\s{0,3}:?\s{0,3}(?=\S)/iu.exec(line.text)?.[0].length ?? 0;
  const rest = line.text.slice(label);
  const name = /(?<=\p{Lu}{2}\s{1,9})\p{Lu}\p{Ll}[^.,;:()\d]{2,40}$/u.exec(rest);
  const signing = name && isName(name[0]) ? rest.slice(0, name.index) : rest;
  const starts = new Set([0, label]);
  if (isCapitals(signing) && (isCapacity(signing) || isPosition(signing.slice(0, 60).trim()))) {
    for (const cut of signing.matchAll(INNER)) starts.add(label + cut.index);
    if (name && signing !== rest) starts.add(label + name.index);
  }
  const cuts = [...starts, line.text.length];
  return cuts
    .slice(0, -1)
    .map((start, i) => piece(line, start, cuts[i + 1] ?? start))
    .filter(({ text }) => text !== '');
}

const INNER =
  /(?<=\S\s{1,3})(?:(?:KT|TL|TUQ)\s{0,2}\.|PHÓ (?=CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH|TRƯỞNG|CỤC|BÍ THƯ|VIỆN))/gu;

function piece(line: HeadLine, start: number, end: number): HeadLine {
  const text = line.text.slice(start, end).trim();
  return {
    ...line,
    beside: line.beside && start === 0,
    text,
    anchor: { ...line.anchor, start: line.anchor.start + start, end: line.anchor.start + start + text.length },
  };
}

function readSigner(lines: readonly HeadLine[]): Signature['signer'] {
  const first = lines.find((line) => isCapacity(line.text) || isPosition(line.text));
  if (!first) return null;
  const block = ownCell(lines, first);
  const at = block.indexOf(first);
  const capacities: string[] = [];
  let position: string | null = null;
  let last = at;
  for (let i = at; i < block.length; i++) {
    const text = block[i]?.text ?? '';
    if (i > at && besides(block, i)) continue;
    // What follows a name, or a second whole position, is the block of another who signs.
    if (isName(text)) break;
    if (isCapacity(text) && position !== null) break;
    if (isPosition(text) && position !== null && !goesOn(position, text, i === last + 1)) continue;
    if (isCapacity(text)) capacities.push(squeeze(text));
    else if (isPosition(text)) position = position === null ? squeeze(text) : `${position} ${squeeze(text)}`;
    else if (i > last + 1) break;
    else continue;
    last = i;
  }
  const name = block.slice(last + 1).find((line) => isName(line.text));
  const signing = rejoined(capacities.join(' / '), position);
  return { value: { name: name ? squeeze(name.text) : null, ...signing }, anchor: first.anchor };
}

/** A cell that holds a whole signature is one; the cell beside it is that of another who signs. */
function ownCell(lines: readonly HeadLine[], first: HeadLine): readonly HeadLine[] {
  const own =
    first.cell === null
      ? lines.filter((line) => isUnder(line, first))
      : lines.filter(({ cell }) => cell === first.cell);
  return own.slice(own.indexOf(first)).some(({ text }) => isName(text)) ? own : lines;
}

/** The lines of a signature are set round one middle; those round another are of somebody else. */
const SAME_MIDDLE = 60;
function isUnder(line: HeadLine, first: HeadLine): boolean {
  return line.middle === null || first.middle === null || Math.abs(line.middle - first.middle) < SAME_MIDDLE;
}

/** The other one who signs a joint plan stands in a column of the same line. */
function besides(block: readonly HeadLine[], i: number): boolean {
  const here = block[i];
  const left = block[i - 1];
  const signs = ({ text }: HeadLine) => isCapacity(text) || isPosition(text);
  return here?.beside === true && left?.anchor.block === here.anchor.block && signs(here) && signs(left);
}

/** "KT. CHỦ TỊCH PHÓ" over "CHỦ TỊCH": the last word belongs to the position below. */
function rejoined(capacity: string, position: string | null): Pick<Signer, 'position' | 'capacity'> {
  if (!capacity.endsWith(' PHÓ') || position === null) return { position, capacity: capacity || null };
  return { position: `PHÓ ${position}`, capacity: capacity.slice(0, -' PHÓ'.length) };
}

const TITLE =
  /^(?:(?:PGS|GS|TSKH|TS|ThS|(?:BS)?CK ?I{1,2}|BS|DS|CN|KS|NGƯT|NGND|TTƯT|TTND)\.?\s?){1,3}|^(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá)\s/u;

/** Two to six words that each begin with a capital; no list mark, no stop. "SỞ Y TẾ" is no man, "ĐOÀN VĂN A" is one. */
function isName(text: string): boolean {
  const bare = text.replace(TITLE, '').trim();
  if (isRule(text) || isPosition(text) || isCapacity(text) || RECIPIENTS.test(fold(text))) return false;
  if (isCapitals(text) && beginsOrgan(text) && !/^ĐOÀN(?:\s\p{Lu}+){1,3}$/u.test(text)) return false;
  return (
    /^\p{Lu}[\p{L}’']*(?:\s{1,3}\p{Lu}[\p{L}’']*){1,5}$/u.test(bare) &&
    !/^(?:Lưu(?= \p{Lu}{2})|Như|Các|Sở|Bộ|Đảng|Cổng|Ban)(?!\p{L})/u.test(bare)
  );
}

/** From the label to the line "Lưu: …": each entry begins with a dash; a line without one continues the entry above. */
function readRecipients(block: readonly HeadLine[]): Found[] {
  const label = block[0];
  if (!label) return [];
  const inline = label.text.replace(/^[^:]{0,20}:\s{0,3}/u, '');
  const own = block
    .slice(1)
    .flatMap(splitEntries)
    .filter(
      (line) => line.cell === label.cell && !isCapacity(line.text) && !isPosition(line.text) && !isRule(line.text),
    );
  const dashed = own.some((line) => DASH.test(line.text));
  const entries: { text: string; anchor: Found['anchor'] }[] = [];
  if (label.text.includes(':') && inline !== '') entries.push({ text: inline, anchor: label.anchor });
  for (const line of own) {
    const last = entries.at(-1);
    const opens = DASH.test(line.text) || (!dashed && line.opens);
    if (!opens && last && /^-?\s*Lưu/u.test(last.text) && !continuesFiling(last.text)) break;
    if (opens) entries.push({ text: line.text, anchor: line.anchor });
    else if (last && !isName(line.text)) last.text += ` ${line.text}`;
    if (opens && /^[-–+•*\s]*Lưu/u.test(line.text) && !continuesFiling(line.text)) break;
  }
  return entries.map(({ text, anchor }) => ({ text: entryText(text), anchor })).filter(({ text }) => text !== '');
}

/** Entries that a copy has run together: "Bộ Y tế; - UBND tỉnh; - Lưu: VT." */
function splitEntries(line: HeadLine): HeadLine[] {
  const starts = [0, ...[...line.text.matchAll(/(?<=;\s{0,3})[-–](?=\s{0,3}\p{Lu})/gu)].map((match) => match.index)];
  return starts.map((start, i) => piece(line, start, starts[i + 1] ?? line.text.length));
}

const DASH = /^[-–—+•*]\s*/u;
const continuesFiling = (text: string) => /[,(:]$/u.test(text);
const entryText = (text: string) => squeeze(text.replace(DASH, '')).replace(/[\s;.,]+$/u, '');
