import { expect, test } from 'vitest';
import { matchesWords, notationOf, routesOf, type Shape } from './description.ts';

test.each<readonly [Shape, string]>([
  [{ type: 'string' }, 'string'],
  [{ type: 'string', format: 'uuid' }, 'uuid'],
  [{ enum: ['xlsx', 'csv'] }, '"xlsx" | "csv"'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  [{ type: 'array', items: { enum: ['a', 'b'] } }, '("a" | "b")[]'],
  [
    { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
    '{\n  id: string\n}[]',
  ],
  [
    { type: 'object', properties: { of: { type: 'object', properties: { day: { type: 'string', format: 'date' } } } } },
    '{\n  of?: {\n    day?: date\n  }\n}',
  ],
  [{ type: 'object', additionalProperties: { type: 'number' } }, '{\n  [name]: number\n}'],
  [{}, 'unknown'],
])('%j is written as %s', (shape, notation) => expect(notationOf(shape)).toBe(notation));

const [route] = routesOf({
  info: { title: '', description: '' },
  tags: [],
  paths: {
    '/api/units/{id}': {
      get: {
        operationId: 'units.getUnit',
        tags: ['units'],
        summary: 'Một đơn vị.',
        description: 'Cần quyền',
        security: [{ session: [] }, { token: [] }],
        responses: { '200': { content: { 'application/octet-stream': {} } }, default: {} },
      },
    },
  },
});

test('a route is told by its answer of success, a file as bytes', () => {
  expect(route).toMatchObject({ method: 'GET', status: '200', result: 'bytes', body: null, takesTokens: true });
});

test('what is sent to other systems stands by itself', () => {
  const webhook = { operationId: 'webhook.x', tags: [], summary: '', description: '', security: [], responses: {} };
  const described = { info: { title: '', description: '' }, tags: [], paths: {}, webhooks: { x: { post: webhook } } };
  expect(routesOf(described)).toMatchObject([{ stage: 'webhooks', path: 'x', isSent: true }]);
});

test('a route is found by words of its path and its line', () => {
  if (route === undefined) throw new Error('There is one route.');
  expect([matchesWords(route, 'get đơn VỊ'), matchesWords(route, 'units kế')]).toEqual([true, false]);
});
