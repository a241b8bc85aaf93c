// The built web: a few files, read once and held, each squeezed once when it is first asked for. What carries a hash in
// its name never changes; the page itself is asked for anew each time, so that a new version is seen at once.
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { etagOf, isHeld } from './etag.ts';

/** The better first: an eighth less has to come over the line. */
const SQUEEZERS = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
type Squeezer = keyof typeof SQUEEZERS;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt']);
const PAGE = '/index.html';

type Asset = {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly squeezed: Partial<Record<Squeezer, Promise<Uint8Array<ArrayBuffer>>>>;
};

export async function serveWeb(folder: string): Promise<MiddlewareHandler> {
  const assets = await readAssets(folder);
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    // An address without a file is a page of the application, which finds its way by itself.
    const asset = assets.get(c.req.path) ?? (extname(c.req.path) === '' ? assets.get(PAGE) : undefined);
    return asset ? answer(c, asset) : next();
  };
}

async function readAssets(folder: string): Promise<Map<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const assets = await Promise.all(
    files.map(async (file): Promise<Asset> => {
      const bytes = new Uint8Array(await readFile(file));
      return { path: `/${relative(folder, file).split(sep).join('/')}`, bytes, etag: etagOf(bytes), squeezed: {} };
    }),
  );
  return new Map(assets.map((asset) => [asset.path, asset]));
}

async function answer(c: Context, asset: Asset): Promise<Response> {
  const extension = extname(asset.path);
  const hashed = asset.path.startsWith('/assets/');
  c.header('etag', asset.etag);
  c.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('vary', 'accept-encoding');
  if (isHeld(c, asset.etag)) return c.body(null, 304);
  c.header('content-type', TYPES[extension] ?? 'application/octet-stream');
  const way = SQUEEZED.has(extension) ? acceptedOf(c.req.header('accept-encoding') ?? '') : undefined;
  if (way === undefined) return c.body(asset.bytes);
  const squeezed = (asset.squeezed[way] ??= SQUEEZERS[way](asset.bytes).then((bytes) => new Uint8Array(bytes)));
  c.header('content-encoding', way);
  return c.body(await squeezed);
}

function acceptedOf(accepted: string): Squeezer | undefined {
  return (['br', 'gzip'] as const).find((way) =>
    new RegExp(`\\b${way}\\b(?!\\s*;\\s*q=0(?![.\\d]*[1-9]))`).test(accepted),
  );
}
