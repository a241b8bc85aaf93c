import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('the words after sauro read', () => {
  it('name files and how to print them', () => {
    expect(readOptions(['a.docx', '--json', '--blocks', '--out', 'readings'], 200)).toEqual({
      inputs: ['a.docx'],
      json: true,
      out: 'readings',
      blocks: true,
      time: false,
      help: false,
      language: 'vi',
      width: 120,
    });
  });

  it.each([
    [[], 'Chưa có tệp nào để đọc.'],
    [['a.docx', '--lang', 'fr'], '--lang chỉ nhận vi hoặc en, không nhận “fr”.'],
    [['a.docx', '--out', 'x'], '--out chỉ dùng cùng với --json.'],
    [['a.docx', '--blocks'], '--blocks chỉ dùng cùng với --json.'],
    [['a.docx', '--width', 'wide'], '--width cần một số, không nhận “wide”.'],
  ])('%j are refused: %s', (words, why) => {
    expect(readOptions(words, undefined)).toBe(why);
  });

  it('are refused where an option is unknown', () => {
    expect(readOptions(['a.docx', '--jsn'], undefined)).toContain('--jsn');
  });
});
