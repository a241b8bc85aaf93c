// Damage to text that stays text: what copying, retyping and hostile hands do to words and to markup.
import type { Chance } from './random.ts';

const TRICKS = [
  '\0',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u00ad',
  '\u0301\u0301\u0301\u0301',
  '\ud835\udd4f',
  '\ufffd',
  '\uffff',
  '\u2028',
  '\r',
  '\v',
  '…………………………………',
  '_'.repeat(300),
  '- '.repeat(200),
  '('.repeat(500),
  '1.'.repeat(300),
  'I.I.I.I.',
  '|'.repeat(80),
  '9'.repeat(400),
  '31/02/2026',
  'ngày 99 tháng 99 năm 9999',
  'Hạn: trước ngày 0/0/0',
  '1e999%',
  '%%%%',
  '-0%',
  'từ 100% đến 1%',
  'MẬT',
  '</w:t>',
  '<![CDATA[',
  '&#0;',
] as const;

export function damageText(text: string, other: string, by: Chance): string {
  let damaged = text;
  for (let times = 1 + by.below(4); times > 0; times -= 1) {
    damaged = by.pick([trick, dropLine, swapLines, repeatLine, decompose, upper, joinLines, spliceText, dropMarks])(
      damaged,
      other,
      by,
    );
  }
  return damaged;
}

type Damage = (text: string, other: string, by: Chance) => string;

const trick: Damage = (text, _other, by) => {
  const at = by.below(text.length);
  return text.slice(0, at) + by.pick(TRICKS) + text.slice(at);
};

const dropLine: Damage = (text, _other, by) => {
  const lines = text.split('\n');
  return lines.toSpliced(by.below(lines.length), 1 + by.below(3)).join('\n');
};

const swapLines: Damage = (text, _other, by) => {
  const lines = text.split('\n');
  const [taken = ''] = lines.splice(by.below(lines.length), 1);
  return lines.toSpliced(by.below(lines.length), 0, taken).join('\n');
};

const repeatLine: Damage = (text, _other, by) => {
  const lines = text.split('\n');
  const line = by.pick(lines);
  return lines.toSpliced(by.below(lines.length), 0, ...Array.from({ length: 1 + by.below(50) }, () => line)).join('\n');
};

const decompose: Damage = (text) => text.normalize('NFD');
const upper: Damage = (text) => text.toUpperCase();
const joinLines: Damage = (text) => text.replaceAll('\n', ' ');
const dropMarks: Damage = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');
const spliceText: Damage = (text, other, by) =>
  text.slice(0, by.below(text.length)) + other.slice(by.below(other.length));
