// A small S3 for tests, on loopback: it checks that a write is signed with the secret and that the bytes are those announced.
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { S3Place } from '../kit/files/s3.ts';

export type S3StandIn = { readonly place: S3Place; readonly stop: () => Promise<void> };

const KEY_ID = 'test-key';
const SECRET = 'test-secret';

export async function startS3(bucket: string): Promise<S3StandIn> {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { status, body } = answer(objects, request, await bodyOf(request));
    response.writeHead(status, body ? { 'content-length': body.byteLength } : {});
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.');
  objects.set(`/${bucket}`, Buffer.alloc(0));
  return {
    place: {
      endpoint: `http://127.0.0.1:${address.port}`,
      bucket,
      prefix: 'kept/',
      region: 'test',
      keyId: KEY_ID,
      secret: SECRET,
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type Reply = { readonly status: number; readonly body?: Buffer };

function answer(objects: Map<string, Buffer>, request: IncomingMessage, body: Buffer): Reply {
  const path = request.url ?? '';
  switch (request.method) {
    case 'PUT':
      if (!isSigned(request)) return { status: 403 };
      if (request.headers['x-amz-content-sha256'] !== createHash('sha256').update(body).digest('hex'))
        return { status: 400 };
      objects.set(path, body);
      return { status: 200 };
    case 'DELETE':
      objects.delete(path);
      return { status: 204 };
    default: {
      const found = objects.get(path);
      return found ? { status: 200, body: found } : { status: 404 };
    }
  }
}

/** Signature version 4, computed anew from what arrived: only who holds the secret can have made it. */
function isSigned(request: IncomingMessage): boolean {
  const parts = /Credential=[^/]+\/(\d+)\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
    request.headers.authorization ?? '',
  );
  const [, day = '', region = '', names = '', signature = ''] = parts ?? [];
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [
    request.method,
    request.url,
    '',
    headers.join(''),
    names,
    request.headers['x-amz-content-sha256'],
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce(
    (secret: Buffer | string, part) => hmac(secret, part),
    `AWS4${SECRET}`,
  );
  return hmac(key, toSign).toString('hex') === signature;
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
