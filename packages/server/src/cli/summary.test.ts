import { describe, expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';
import { summaryOf } from './summary.ts';
import { A_READING } from './testing/a-reading.ts';

const plain = { file: 'ke-hoach.docx', language: 'vi', width: 100, colour: false } as const;

describe('the summary of a reading', () => {
  it.each([80, 100, 120])('is never wider than the %d columns it was given', (width) => {
    const lines = summaryOf(A_READING, { ...plain, width }).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
  });

  it('begins with what the document is', () => {
    const head = summaryOf(A_READING, plain).split('\n').slice(0, 5);
    expect(head).toEqual([
      'ke-hoach.docx',
      'KH 12/KH-SXD',
      'Số hóa hồ sơ cấp phép xây dựng năm 2026',
      'Cơ quan   Sở Xây dựng tỉnh Bình An',
      'Ngày      Bình An, 5/3/2026',
    ]);
  });

  it('shows for each task which of the six the plan makes clear', () => {
    const six = summaryOf(A_READING, plain).match(/[NVTRSQnvtrsq·]{6}$/gm);
    expect(six).toEqual(['NVTRSQ', '·V····']);
  });

  it('says a doubt that holds in several places once, with all its places', () => {
    expect(summaryOf(A_READING, plain)).toContain(
      '! Nhiệm vụ chưa rõ đơn vị chủ trì. (trang 2 đoạn 11; trang 3 đoạn 13)',
    );
  });

  it('says of what stands in no place that it is the whole document', () => {
    expect(summaryOf(A_READING, plain)).toContain('! Văn bản chưa có ngày ban hành đầy đủ. (cả văn bản)');
  });

  it('says reports as an office does: who, to whom, how often, until when', () => {
    expect(summaryOf(A_READING, plain)).toMatch(/Các phòng +Sở Xây dựng \(qua Văn phòng +hằng năm, đột xuất +30\/11/);
  });

  it('speaks English where asked', () => {
    expect(summaryOf(A_READING, { ...plain, language: 'en' })).toContain(
      'The task has no lead unit. (page 2 paragraph 11; page 3 paragraph 13)',
    );
  });

  it('has no colours where it is not read on a terminal', () => {
    expect(summaryOf(A_READING, plain)).not.toContain('\u001b');
    expect(summaryOf(A_READING, { ...plain, colour: true })).toContain('\u001b[1m');
  });

  it('does not let a document steer the terminal', () => {
    const hostile = { ...A_READING, document: { ...A_READING.document, title: 'Kế\u001b]0;x\u0007 hoạch\u001b[2J' } };
    expect(summaryOf(hostile, plain)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
