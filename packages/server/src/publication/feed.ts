// What is new and what is gone as a feed: Atom (RFC 4287), with tombstones (RFC 6721) for what was withdrawn.
import type { TenantId } from '@sauro/core';
import { escaped } from './escaped.ts';

type About = { readonly body: string; readonly tenant: TenantId; readonly address: string };
type Entry = {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly title: string;
  readonly publishedAt: Date;
  readonly withdrawnAt: Date | null;
};

export function feedOf({ body, tenant, address }: About, entries: readonly Entry[]): string {
  const latest = entries.map(({ publishedAt, withdrawnAt }) => withdrawnAt ?? publishedAt);
  const updated = new Date(Math.max(0, ...latest.map((at) => at.getTime())));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="vi">',
    `<id>urn:uuid:${tenant}</id>`,
    `<title>${escaped(body)}: nội dung công khai</title>`,
    `<author><name>${escaped(body)}</name></author>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${address}/feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    ...entries.map((entry) => entryOf(entry, address)),
    '</feed>',
    '',
  ].join('\n');
}

/** What stands before the name of a plan or of a decision. */
const HEADS: Readonly<Record<string, string>> = { results: 'Kết quả: ', awards: 'Khen thưởng: ' };

function entryOf({ id, slug, kind, title, publishedAt, withdrawnAt }: Entry, address: string): string {
  if (withdrawnAt !== null) return `<at:deleted-entry ref="urn:uuid:${id}" when="${withdrawnAt.toISOString()}"/>`;
  const at = publishedAt.toISOString();
  const link = (type: string, rel: string, ending = '') =>
    `<link rel="${rel}" type="${type}" href="${escaped(`${address}/${slug}${ending}`)}"/>`;
  return [
    '<entry>',
    `<id>urn:uuid:${id}</id>`,
    `<title>${escaped(`${HEADS[kind] ?? ''}${title}`)}</title>`,
    `<published>${at}</published><updated>${at}</updated>`,
    link('text/html', 'alternate'),
    link('text/csv', 'enclosure', '.csv'),
    link('application/json', 'enclosure', '.json'),
    '</entry>',
  ].join('');
}
