// How a refusal is described: the form of RFC 9457 with what we add to it, and every code that there is.
import { READ_PROBLEMS } from '@sauro/reader/messages';
import { PROBLEMS, type ProblemCode, statusOf } from '../kit/problem.ts';
import type { Json, Schema } from './schemas.ts';

export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'details'],
  properties: {
    type: { type: 'string', format: 'uri', examples: ['urn:sauro:problem:record.not-found'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', examples: ['record.not-found'] },
    details: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
} as const satisfies Schema;

/** Code → status and sentence; `{name}` in a sentence stands for a detail of that name. */
export function problemCodes(language: 'vi' | 'en'): Schema {
  return Object.fromEntries(
    Object.entries({ ...PROBLEMS, ...READ_PROBLEMS }).map(([code, words]): [string, Json] => [
      code,
      // Every key of the two dictionaries is a code.
      { status: statusOf(code as ProblemCode), detail: words[language] },
    ]),
  );
}

const SENTENCES = {
  '400': { vi: 'Dữ liệu gửi lên chưa đúng; fields nói rõ chỗ nào.', en: 'The request is not valid; fields say where.' },
  '401': { vi: 'Chưa đăng nhập, hoặc mã truy cập không dùng được.', en: 'Not signed in, or the token is not taken.' },
  '403': { vi: 'Không có quyền.', en: 'Not allowed.' },
  '404': { vi: 'Không có, hoặc không được xem.', en: 'Not there, or not to be seen.' },
  default: { vi: 'Bị từ chối vì lý do khác; code nói rõ.', en: 'Refused for another reason; code says which.' },
} as const;

const PROBLEM_CONTENT = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } as const;

function responsesIn(language: 'vi' | 'en'): Schema {
  return Object.fromEntries(
    Object.entries(SENTENCES).map(([status, words]) => [
      `Refused-${status}`,
      { description: words[language], content: PROBLEM_CONTENT },
    ]),
  );
}

export const PROBLEM_RESPONSES = { vi: responsesIn('vi'), en: responsesIn('en') } as const;
