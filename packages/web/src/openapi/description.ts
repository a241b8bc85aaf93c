// The description of the interface as the server tells it (OpenAPI 3.1): as much of its form as this page shows.

export type Shape = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly additionalProperties?: Shape | boolean;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
};

type Content = Readonly<Record<string, { readonly schema?: Shape }>>;

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Shape;
};

type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};

export type Description = {
  readonly info: { readonly title: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Operations;
  readonly webhooks?: Operations;
};
type Operations = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

export type Route = {
  readonly id: string;
  readonly stage: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly who: string;
  readonly takesTokens: boolean;
  readonly parameters: readonly Parameter[];
  /** null: none; `bytes`: a file as it is. */
  readonly body: Shape | 'bytes' | null;
  readonly result: Shape | 'bytes' | null;
  readonly status: string;
  /** It is sent to other systems, and called by none. */
  readonly isSent: boolean;
};

/** The stage under which stands what is sent. */
export const SENT = 'webhooks';

export function routesOf({ paths, webhooks = {} }: Description): readonly Route[] {
  const sent = routesIn(webhooks).map((route) => ({ ...route, stage: SENT, isSent: true }));
  return [...routesIn(paths), ...sent];
}

function routesIn(all: Operations): readonly Route[] {
  return Object.entries(all).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Route => {
      const [status = '', answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
      return {
        id: operation.operationId,
        stage: operation.tags[0] ?? '',
        method: method.toUpperCase(),
        path,
        summary: operation.summary,
        who: operation.description,
        takesTokens: operation.security.some((one) => 'token' in one),
        parameters: operation.parameters ?? [],
        body: contentOf(operation.requestBody?.content),
        result: contentOf(answer?.content),
        status,
        isSent: false,
      };
    }),
  );
}

function contentOf(content: Content | undefined): Shape | 'bytes' | null {
  if (content === undefined) return null;
  return content['application/json']?.schema ?? 'bytes';
}

/** A shape in the notation that programmers read at a glance, a property a line. */
export function notationOf(shape: Shape, indent = ''): string {
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum !== undefined) return shape.enum.map((one) => JSON.stringify(one)).join(' | ');
  const either = shape.anyOf ?? shape.oneOf;
  if (either !== undefined) return either.map((one) => notationOf(one, indent)).join(' | ');
  if (shape.allOf !== undefined) return shape.allOf.map((one) => notationOf(one, indent)).join(' & ');
  if (shape.type === 'array') return listOf(shape.items, indent);
  if (shape.type === 'object') return objectOf(shape, indent);
  if (typeof shape.type === 'object') return shape.type.join(' | ');
  return shape.type === undefined ? 'unknown' : (shape.format ?? shape.type);
}

function listOf(items: Shape | undefined, indent: string): string {
  const one = notationOf(items ?? {}, indent);
  return one.includes(' | ') && !one.startsWith('{') ? `(${one})[]` : `${one}[]`;
}

function objectOf({ properties = {}, required = [], additionalProperties }: Shape, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(
    ([name, one]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${notationOf(one, inner)}`,
  );
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0) {
    lines.push(`${inner}[name]: ${notationOf(additionalProperties, inner)}`);
  }
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

/** By words of the path, the summary or the stage, whatever their case. */
export function matchesWords({ method, path, summary, id }: Route, words: string): boolean {
  const text = `${method} ${path} ${summary} ${id}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
