// What the public asks for: the list, a publication as a page, as CSV and as JSON, and a feed of what is new and what is
// gone. Nobody is signed in; of a body nothing is seen here but what it has published.
import { createHash } from 'node:crypto';
import { csvFile } from '../kit/csv.ts';
import type { PublicPage, PublicPages } from '../kit/http/pages.ts';
import type { Cx } from '../kit/system.ts';
import { feedOf } from './feed.ts';
import { listPage, messagePage, publicationPage } from './pages-html.ts';
import { findBodyName, findPublic, listPublic } from './queries.ts';
import { Snapshot } from './snapshot.ts';
import { tableOf } from './tables.ts';

export const PUBLIC_BASE = '/cong-khai';
/** More than a page shows at once and than a feed is read for. */
const MOST = 500;
/** Raised when the pages themselves change, so that no cache keeps an older look. */
const LOOK = '2';

const HTML = 'text/html; charset=utf-8';

export const publicationPages: PublicPages = {
  base: PUBLIC_BASE,
  find: async (cx, { path, origin }) => {
    if (path === '' || path === '/') return list(cx);
    if (path === '/feed.xml') return feed(cx, origin);
    const [, slug = '', format] = /^\/([a-z0-9-]{1,80})(?:\.(csv|json))?$/.exec(path) ?? [];
    return publication(cx, slug, format as 'csv' | 'json' | undefined);
  },
};

async function list(cx: Cx): Promise<PublicPage> {
  const rows = (await listPublic(cx, MOST)).filter(({ withdrawnAt }) => withdrawnAt === null);
  return page(200, HTML, listPage(await findBodyName(cx), rows));
}

async function feed(cx: Cx, origin: string): Promise<PublicPage> {
  const about = { body: await findBodyName(cx), tenant: cx.acting.tenant, address: `${origin}${PUBLIC_BASE}` };
  return page(200, 'application/atom+xml; charset=utf-8', feedOf(about, await listPublic(cx, MOST)));
}

async function publication(cx: Cx, slug: string, format: 'csv' | 'json' | undefined): Promise<PublicPage> {
  const found = slug === '' ? undefined : await findPublic(cx, slug);
  const body = await findBodyName(cx);
  if (found === undefined) return page(404, HTML, messagePage(body, 'Không có trang này', NOT_THERE));
  if (found.content === null) return page(410, HTML, messagePage(body, 'Nội dung đã được gỡ', GONE));
  // Put there by `publish`, which made it of this schema.
  const snapshot = Snapshot.parse(found.content);
  const fileName = `${slug}.${format}`;
  if (format === 'json') {
    const told = { ...snapshot, sha256: found.sha256, publishedAt: found.publishedAt.toISOString() };
    return { ...page(200, 'application/json; charset=utf-8', JSON.stringify(told)), fileName };
  }
  if (format === 'csv') {
    const { columns, rows } = tableOf(snapshot);
    const bytes = csvFile(fileName, [columns.map(({ title }) => title), ...rows]).body;
    return {
      ...page(
        200,
        'text/csv; charset=utf-8',
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes as Uint8Array),
      ),
      fileName,
    };
  }
  return page(200, HTML, publicationPage(snapshot, { slug, publishedAt: found.publishedAt }));
}

const NOT_THERE = 'Địa chỉ có thể đã bị gõ nhầm. Hãy xem danh sách những nội dung đang công khai.';
const GONE = 'Cơ quan công bố đã gỡ nội dung này. Hãy xem những nội dung đang công khai.';

function page(status: PublicPage['status'], type: string, body: string): PublicPage {
  const mark = createHash('sha256').update(`${LOOK} ${body}`).digest('base64url').slice(0, 22);
  return { status, type, body, mark };
}
