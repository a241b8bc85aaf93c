// What is sent to other systems that have subscribed, as the `webhooks` of OpenAPI 3.1: one for each kind of event, with the
// schema by which it is made.
import { EVENT_KINDS, EVENTS, TEST_EVENT } from '@sauro/core';
import { eventSchema } from '../notification/subscription/event-schemas.ts';
import type { Language } from './openapi.ts';
import { bodyOf, type Schema } from './schemas.ts';

export function webhooksOf(language: Language): Schema {
  const kinds = [...EVENT_KINDS, TEST_EVENT] as const;
  return Object.fromEntries(kinds.map((kind) => [kind, { post: operationOf(kind, language) }]));
}

function operationOf(kind: (typeof EVENT_KINDS)[number] | typeof TEST_EVENT, language: Language): Schema {
  return {
    operationId: `webhook.${kind}`,
    tags: ['subscriptions'],
    summary: kind === TEST_EVENT ? TEST[language] : EVENTS[kind][language],
    description: HOW[language],
    // It is signed, not signed in.
    security: [],
    parameters: HEADERS.map(({ name, about, schema }) => ({
      name,
      in: 'header',
      required: true,
      description: about[language],
      schema,
    })),
    requestBody: { required: true, content: bodyOf(eventSchema(kind), 'output') },
    responses: {
      '2XX': { description: TAKEN[language] },
      '410': { description: GONE[language] },
      default: { description: REFUSED[language] },
    },
  };
}

const TEST = { vi: 'Sự kiện gửi thử, do người quản trị bấm gửi', en: 'A test that somebody has asked for' } as const;
const HOW = {
  vi: 'Gửi ít nhất một lần, không hứa thứ tự: hãy bỏ qua webhook-id đã gặp và hỏi API ở data.path để biết tình trạng hiện tại.',
  en: 'At least once and in no promised order: skip a webhook-id that was seen, and ask the API at data.path what stands now.',
} as const;
const TAKEN = { vi: 'Đã nhận.', en: 'It was taken.' } as const;
const GONE = { vi: 'Không nhận nữa: kết nối bị tạm dừng.', en: 'No more of it: the subscription is paused.' } as const;
const REFUSED = {
  vi: 'Chưa nhận được: gửi lại, thưa dần, trong khoảng ba ngày. Không đi theo chuyển hướng.',
  en: 'Not taken: it is tried again, ever more seldom, for some three days. Redirects are not followed.',
} as const;

const HEADERS = [
  {
    name: 'webhook-id',
    about: { vi: 'Mã lần gửi; không đổi khi gửi lại.', en: 'Of the delivery; the same however often it is tried.' },
    schema: { type: 'string', format: 'uuid' },
  },
  {
    name: 'webhook-timestamp',
    about: { vi: 'Lúc gửi, giây Unix.', en: 'When it was sent, in seconds of Unix.' },
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  {
    name: 'webhook-signature',
    about: {
      vi: 'Một hoặc hai chữ ký cách nhau dấu cách, mỗi chữ ký là v1, rồi base64 của HMAC-SHA256 trên webhook-id.webhook-timestamp.thân (Standard Webhooks). Một chữ ký đúng là đủ.',
      en: 'One or two signatures with a blank between, each v1, and the base64 of HMAC-SHA256 over webhook-id.webhook-timestamp.body (Standard Webhooks). One of them is enough.',
    },
    schema: { type: 'string' },
  },
] as const;
