// What is wrong with one field of a request, in words of people: the library's own speak of types, and of text and its length
// as a programmer would.
import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm giá trị',
};
const FORMATS: Readonly<Record<string, string>> = {
  date: 'Ngày không đúng; viết năm-tháng-ngày, như 2025-07-01.',
  datetime: 'Thời điểm không đúng; viết như 2025-07-01T08:30:00Z.',
  uuid: 'Mã không đúng.',
  email: 'Địa chỉ thư điện tử không đúng.',
  url: 'Địa chỉ web không đúng.',
};

type Issue = z.core.$ZodRawIssue;

export function fieldWords(issue: Issue): string {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'Thiếu.';
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === null) return 'Không được để trống.';
      return issue.expected in TYPES ? `Phải là ${TYPES[issue.expected]}.` : 'Không đúng loại giá trị.';
    case 'invalid_value':
      return issue.values.length === 1
        ? `Phải là ${String(issue.values[0])}.`
        : `Phải là một trong: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return least(issue.origin, Number(issue.minimum), issue.inclusive !== false);
    case 'too_big':
      return most(issue.origin, Number(issue.maximum), issue.inclusive !== false);
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'Viết không đúng dạng.';
    case 'unrecognized_keys':
      return `Không có trường: ${issue.keys.join(', ')}.`;
    default:
      return 'Không đúng.';
  }
}

function least(origin: string, minimum: number, isInclusive: boolean): string {
  if (origin === 'string') return minimum === 1 ? 'Không được để trống.' : `Ít nhất ${minimum} ký tự.`;
  if (origin === 'array') return minimum === 1 ? 'Không được để trống.' : `Ít nhất ${minimum} mục.`;
  return isInclusive ? `Không nhỏ hơn ${minimum}.` : `Phải lớn hơn ${minimum}.`;
}

function most(origin: string, maximum: number, isInclusive: boolean): string {
  if (origin === 'string') return `Nhiều nhất ${maximum} ký tự.`;
  if (origin === 'array') return `Nhiều nhất ${maximum} mục.`;
  return isInclusive ? `Không lớn hơn ${maximum}.` : `Phải nhỏ hơn ${maximum}.`;
}
