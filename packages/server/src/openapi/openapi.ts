// The contracts of all stages as one document of OpenAPI 3.1 (spec.openapis.org/oas/v3.1.1), so that other systems can be
// connected by what every tool reads. Nothing is written by hand twice: paths, schemas, rights and problems come from the
// tables that the server itself answers by.
import { type Right, RIGHT_WORDS } from '@sauro/core';
import type { Contract, Endpoint } from '../kit/contract.ts';
import { BYTES } from '../kit/contract.ts';
import { isOpenToTokens } from '../kit/tokens.ts';
import { bodyOf, inputParts, type Json, type Schema } from './schemas.ts';
import { PROBLEM_RESPONSES, PROBLEM_SCHEMA, problemCodes } from './problem-parts.ts';
import { webhooksOf } from './webhooks.ts';
import { ROUTE_WORDS } from './words.ts';
import { STAGE_WORDS } from './words-stages.ts';

export type Language = 'vi' | 'en';
export type OpenApi = { readonly openapi: string; readonly [part: string]: Json };

const VERSION = '3.1.1';

/** Stages in their order, each a tag; routes in the order of their contracts. */
export function openApiOf(contracts: Readonly<Record<string, Contract>>, language: Language): OpenApi {
  return {
    openapi: VERSION,
    info: infoOf(language),
    servers: [{ url: '/' }],
    tags: Object.keys(contracts).map((stage) => ({ name: stage, description: stageWord(stage, language) })),
    security: [{ session: [] }, { token: [] }],
    paths: pathsOf(contracts, language),
    webhooks: webhooksOf(language),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'sauro_session', description: SECURITY.session[language] },
        token: { type: 'http', scheme: 'bearer', description: SECURITY.token[language] },
      },
      schemas: { Problem: { ...PROBLEM_SCHEMA, 'x-sauro-codes': problemCodes(language) } },
      responses: PROBLEM_RESPONSES[language],
    },
  };
}

const SECURITY = {
  session: {
    vi: 'Phiên đăng nhập của trình duyệt. Yêu cầu ghi phải đến từ chính trang Sáu Rõ.',
    en: 'The session of a browser. Writes must come from the pages of Sáu Rõ itself.',
  },
  token: {
    vi: 'Mã truy cập cá nhân, tạo ở trang Tài khoản của tôi; bắt đầu bằng sauro_pat_.',
    en: 'A personal access token, made on the page of one’s account; it begins with sauro_pat_.',
  },
} as const;

function infoOf(language: Language): Schema {
  return {
    title: language === 'vi' ? 'Giao diện lập trình của Sáu Rõ' : 'The interface of Sáu Rõ',
    version: '0.1.0',
    description:
      language === 'vi'
        ? 'Mọi thao tác trên màn hình đều có ở đây. Ngày viết YYYY-MM-DD, giờ theo UTC. Điều bị từ chối được trả lời theo RFC 9457, với mã ổn định (code) và câu nói rõ cần làm gì tiếp.'
        : 'Whatever the screens do can be done here. Days are YYYY-MM-DD, instants are in UTC. What is refused is answered by RFC 9457, with a stable code and a sentence that says what to do next.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  };
}

function pathsOf(contracts: Readonly<Record<string, Contract>>, language: Language): Schema {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const [stage, contract] of Object.entries(contracts)) {
    for (const [name, endpoint] of Object.entries(contract)) {
      const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
      const operation = operationOf({ stage, name, endpoint }, language);
      paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation };
    }
  }
  return paths;
}

type Route = { readonly stage: string; readonly name: string; readonly endpoint: Endpoint };

function operationOf({ stage, name, endpoint }: Route, language: Language): Schema {
  const id = `${stage}.${name}`;
  const parameters = [
    ...inputParts(endpoint.params, 'path'),
    ...inputParts(endpoint.query, 'query'),
    ...fileName(endpoint),
  ];
  return {
    operationId: id,
    tags: [stage],
    summary: language === 'vi' ? (ROUTE_WORDS[id] ?? endpoint.summary) : endpoint.summary,
    description: rightSentence(endpoint, language),
    security: securityOf(endpoint),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: bodyOf(endpoint.body, 'input') } }),
    responses: responsesOf(endpoint, language),
    'x-sauro-right': endpoint.right,
    ...(endpoint.proof === undefined ? {} : { 'x-sauro-proof': endpoint.proof }),
  };
}

/** The name of a file that is the body goes in a header, never in the address. */
function fileName({ body }: Endpoint): Schema[] {
  return body === BYTES ? [{ name: 'x-file-name', in: 'header', schema: { type: 'string' } }] : [];
}

function rightSentence({ right, proof }: Endpoint, language: Language): string {
  const vi = language === 'vi';
  const who =
    right === 'anyone'
      ? vi
        ? 'Ai cũng gọi được.'
        : 'Anyone may call it.'
      : right === 'signed-in'
        ? vi
          ? 'Người đã đăng nhập.'
          : 'Whoever is signed in.'
        : `${vi ? 'Cần quyền' : 'Needs the right'}: ${RIGHT_WORDS[right satisfies Right][language]} (${right}).`;
  if (proof === undefined) return who;
  return `${who} ${vi ? 'Phải vừa xác minh lại; không dùng được bằng mã truy cập.' : 'Asks for a fresh proof; closed to access tokens.'}`;
}

function securityOf(endpoint: Endpoint): Schema[] {
  if (endpoint.right === 'anyone') return [];
  return isOpenToTokens(endpoint) ? [{ session: [] }, { token: [] }] : [{ session: [] }];
}

function responsesOf(endpoint: Endpoint, language: Language): Schema {
  const status = String(endpoint.status ?? (endpoint.result === undefined ? 204 : 200));
  const description =
    SUCCESS[endpoint.result === undefined ? 'nothing' : endpoint.result === BYTES ? 'file' : 'answer'];
  const hasInput = endpoint.params !== undefined || endpoint.query !== undefined || endpoint.body !== undefined;
  const refused = [
    ...(hasInput ? ['400'] : []),
    ...(endpoint.right === 'anyone' ? [] : ['401', '403']),
    ...(endpoint.params === undefined ? [] : ['404']),
    'default',
  ];
  return {
    [status]: {
      description: description[language],
      ...(endpoint.result === undefined ? {} : { content: bodyOf(endpoint.result, 'output') }),
    },
    ...Object.fromEntries(refused.map((code) => [code, { $ref: `#/components/responses/Refused-${code}` }])),
  };
}

const SUCCESS = {
  nothing: { vi: 'Đã làm; không có nội dung trả về.', en: 'Done; nothing is answered.' },
  file: { vi: 'Một tệp.', en: 'A file.' },
  answer: { vi: 'Nội dung trả về.', en: 'The answer.' },
} as const;

function stageWord(stage: string, language: Language): string {
  return STAGE_WORDS[stage]?.[language] ?? stage;
}
