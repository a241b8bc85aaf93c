// The store in S3-compatible storage. The content's hash goes with the request, so that the storage refuses damaged bytes.
import { AwsClient } from 'aws4fetch';
import type { Incoming } from './incoming.ts';
import type { Shelf } from './store.ts';

export type S3Place = {
  readonly endpoint: string;
  readonly bucket: string;
  /** Put before every key; empty or ending in "/". */
  readonly prefix: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
};

export function s3Shelf(place: S3Place): Shelf {
  const client = new AwsClient({
    accessKeyId: place.keyId,
    secretAccessKey: place.secret,
    region: place.region,
    service: 's3',
    retries: 2,
  });
  const at = (key: string) => `${place.endpoint}/${place.bucket}/${place.prefix}${key}`;
  return {
    async put(key, file) {
      const isThere = answered(await client.fetch(at(key), { method: 'HEAD' }), 'HEAD');
      if (!isThere) await put(client, at(key), file);
    },
    async get(key) {
      const answer = await client.fetch(at(key));
      if (!answered(answer, 'GET') || !answer.body) return undefined;
      return { body: answer.body, size: Number(answer.headers.get('content-length')) };
    },
    async remove(key) {
      answered(await client.fetch(at(key), { method: 'DELETE' }), 'DELETE');
    },
    async check() {
      answered(await client.fetch(`${place.endpoint}/${place.bucket}`, { method: 'HEAD' }), 'HEAD');
    },
  };
}

async function put(client: AwsClient, url: string, file: Incoming): Promise<void> {
  // Whole in memory: the storage wants a length up front, and an upload is bounded by UPLOAD_LIMIT_MB.
  const body = await file.bytes();
  const answer = await client.fetch(url, { method: 'PUT', body, headers: { 'x-amz-content-sha256': file.sha256 } });
  if (!answered(answer, 'PUT')) throw new Error('The file storage does not know the bucket.');
}

/** False where nothing lies there; throws where the storage refuses. */
function answered(answer: Response, method: string): boolean {
  if (answer.ok) return true;
  if (answer.status === 404) return false;
  throw new Error(`The file storage answered ${answer.status} to ${method}.`);
}
