import { describe, expect, it } from 'vitest';
import { isBareSyllable, isSyllable } from './syllables.ts';
import { DAMAGED, damageOf } from './syllables-damage.ts';

describe('a Vietnamese syllable', () => {
  it.each([
    'kế',
    'hoạch',
    'nghiêng',
    'quyết',
    'quốc',
    'giếng',
    'gì',
    'khuỷu',
    'yêu',
    'ương',
    'thuở',
    'hoà',
    'hòa',
    'lý',
    'được',
    'xoong',
  ])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['thuc', 'tich', 'hoach', 'hién', 'duong', 'website', 'trên'.replace('ê', 'ě'), 'nghiệpp', 'zô', 'cuia'])(
    '%s is none',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );

  it('is still known when it lost its marks', () => {
    expect(['thuc', 'hien', 'duong', 'quyet'].every(isBareSyllable)).toBe(true);
    expect(isBareSyllable('website')).toBe(false);
  });
});

const WHOLE =
  'các phòng chuyên môn và đơn vị trực thuộc có trách nhiệm tổ chức thực hiện kế hoạch này, định kỳ hằng năm báo cáo kết quả ' +
  'trước ngày quy định, đồng thời đề xuất phương hướng giải quyết những vướng mắc thường gặp của chương trình ở địa phương';

describe('damage of a text', () => {
  it('is none where Vietnamese is whole, with abbreviations, symbols and some foreign words', () => {
    expect(damageOf(`${WHOLE}. UBND, GDĐT, số 12/KH-SGDĐT, khoản 2a, email, STEM, Krông Pắc`)).toBeLessThan(0.03);
  });

  it('is seen where the marks are lost', () => {
    const bare = WHOLE.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    expect(damageOf(bare)).toBeGreaterThan(DAMAGED);
  });

  it('is seen where an OCR took letters for others', () => {
    const read = WHOLE.replaceAll('ế', 'é')
      .replaceAll('ổ', '6')
      .replaceAll('ự', 'y')
      .replaceAll('ệ', 'é')
      .replaceAll('ề', 'é')
      .replaceAll('ắ', 'd')
      .replaceAll('ư', 'u')
      .replaceAll('ơ', 'o');
    expect(damageOf(read)).toBeGreaterThan(DAMAGED);
  });

  it('is not asked of a text in another language, nor of a few words', () => {
    const english =
      'the department shall report every year on the progress of the plan and on what stands in the way of its timely completion by all units ';
    expect(damageOf(english.repeat(3))).toBe(0);
    expect(damageOf('thuc hien ke hoach')).toBe(0);
  });
});
