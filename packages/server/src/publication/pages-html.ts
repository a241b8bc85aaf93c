// The public pages as HTML: without a script, in a few kilobytes, readable by all and on paper.
import { isPlainDate, plainDate, showDay, ZONE } from '@sauro/core';
import type { Cell } from '../kit/xlsx.ts';
import { escaped } from './escaped.ts';
import { type Snapshot, titleOf } from './snapshot.ts';
import { type Table, tableOf, targetsTable } from './tables.ts';

const BASE = '/cong-khai';

const STYLE = `
:root{color-scheme:light dark;--ink:#211d18;--soft:#4d473d;--paper:#fffefb;--line:#d5cebf;--accent:#8f1d22}
@media (prefers-color-scheme:dark){:root{--ink:#eceae4;--soft:#c0bcb3;--paper:#1b1b1f;--line:#45454d;--accent:#f2948a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 "Be Vietnam Pro","Segoe UI","Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:72rem;margin:0 auto;padding:1rem 1.25rem}
header{border-bottom:1px solid var(--line)}
footer{border-top:1px solid var(--line);color:var(--soft)}
h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.15rem;margin-top:2rem}
a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{position:static}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{color:var(--soft)}dd{margin:0}
ul.list{list-style:none;padding:0}ul.list li{padding:.75rem 0;border-top:1px solid var(--line)}
table{width:100%;border-collapse:collapse;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border:1px solid var(--line);padding:.4rem .5rem;text-align:left;vertical-align:top}
.n{text-align:right;font-variant-numeric:tabular-nums}
small,.soft{color:var(--soft)}
@media (max-width:48rem){caption,table,tbody,tr,td,th[scope=row]{display:block}thead{position:absolute;left:-999rem}tr{border:1px solid var(--line);margin-bottom:.75rem}th,td{border:0}.n{text-align:left}td::before{content:attr(data-h) ": ";color:var(--soft)}dl{grid-template-columns:1fr}}
@media print{.no-print{display:none}body{background:#fff;color:#000}thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit}}
`;

type Listed = { readonly slug: string; readonly kind: string; readonly title: string; readonly publishedAt: Date };

export function listPage(body: string, rows: readonly Listed[]): string {
  const items = rows.map(
    ({ slug, kind, title, publishedAt }) =>
      `<li><a href="${BASE}/${slug}">${escaped(title)}</a><br><small>${kindWord(kind)}, công khai ${timeOf(publishedAt)}</small></li>`,
  );
  const list =
    items.length === 0 ? '<p>Chưa có nội dung nào được công khai.</p>' : `<ul class="list">${items.join('')}</ul>`;
  return shell(body, 'Nội dung công khai', `<h1>Nội dung công khai</h1>${list}`);
}

export function messagePage(body: string, title: string, words: string): string {
  const back = `<p><a href="${BASE}">Xem những nội dung đang công khai</a></p>`;
  return shell(body, title, `<h1>${escaped(title)}</h1><p>${escaped(words)}</p>${back}`);
}

type Where = { readonly slug: string; readonly publishedAt: Date };

export function publicationPage(snapshot: Snapshot, { slug, publishedAt }: Where): string {
  const { licence, body } = snapshot;
  const title = titleOf(snapshot);
  const about = [...aboutOf(snapshot), ['Công khai lúc', timeOf(publishedAt)] as const];
  const targets = targetsTable(snapshot);
  const content = [
    `<h1>${escaped(title)}</h1>`,
    `<dl>${about.map(([name, text]) => (text === null ? '' : `<dt>${name}</dt><dd>${escaped(text)}</dd>`)).join('')}</dl>`,
    `<p class="no-print">Dữ liệu mở: <a href="${BASE}/${slug}.csv">CSV</a>, <a href="${BASE}/${slug}.json">JSON</a></p>`,
    noteOf(snapshot),
    tableHtml(tableOf(snapshot)),
    targets === null ? '' : tableHtml(targets),
    `<h2>Sử dụng dữ liệu</h2><p>${escaped(licence)}</p>`,
  ];
  return shell(body, title, content.join('\n'));
}

function aboutOf(snapshot: Snapshot): readonly (readonly [string, string | null])[] {
  const { number, issuer, issuedOn } = snapshot.kind === 'awards' ? snapshot.decision : snapshot.plan;
  return [
    ['Nội dung', kindWord(snapshot.kind)],
    [snapshot.kind === 'awards' ? 'Cơ quan quyết định' : 'Cơ quan ban hành', issuer],
    [snapshot.kind === 'awards' ? 'Quyết định số' : 'Số, ký hiệu', number],
    ['Ngày ban hành', issuedOn === null ? null : dayText(issuedOn)],
    ...(snapshot.kind === 'awards' ? [] : [['Số liệu đến ngày', showDay(plainDate(snapshot.asOf))] as const]),
  ];
}

function noteOf(snapshot: Snapshot): string {
  if (snapshot.kind === 'awards') {
    return snapshot.counts.length === 0
      ? ''
      : '<p class="soft">Cá nhân được khen thưởng chỉ nêu số lượng theo đơn vị và hình thức.</p>';
  }
  const { leftOut } = snapshot;
  return leftOut === 0
    ? ''
    : `<p class="soft">${leftOut} nhiệm vụ của kế hoạch không nằm trong nội dung công khai.</p>`;
}

function tableHtml({ caption, columns, rows }: Table): string {
  if (rows.length === 0) return `<h2>${escaped(caption)}</h2><p>Không có mục nào.</p>`;
  const heads = columns.map(
    ({ title, isNumber }) => `<th scope="col"${isNumber ? ' class="n"' : ''}>${escaped(title)}</th>`,
  );
  const lines = rows.map((cells) => {
    const shown = cells.map((cell, at) => {
      const column = columns[at];
      const attributes = `data-h="${escaped(column?.title ?? '')}"${column?.isNumber ? ' class="n"' : ''}`;
      return `<td ${attributes}>${cellText(cell)}</td>`;
    });
    return `<tr>${shown.join('')}</tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

const NUMBERS = new Intl.NumberFormat('vi-VN');

function cellText(cell: Cell): string {
  if (cell === null || cell === '') return '—';
  if (typeof cell === 'number') return NUMBERS.format(cell);
  return isPlainDate(cell) ? showDay(cell) : escaped(cell);
}

function shell(body: string, title: string, content: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(body)}</title>
<link rel="alternate" type="application/atom+xml" href="${BASE}/feed.xml" title="Nội dung công khai">
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Tới nội dung chính</a>
<header><a href="${BASE}">${escaped(body)}: nội dung công khai</a></header>
<main id="main">
${content}
</main>
<footer class="no-print"><a href="${BASE}/feed.xml">Theo dõi qua Atom</a></footer>
</body>
</html>
`;
}

function kindWord(kind: string): string {
  if (kind === 'awards') return 'Danh sách khen thưởng';
  return kind === 'results' ? 'Kết quả thực hiện' : 'Kế hoạch và nhiệm vụ';
}

/** A plan's own day may be less than a day: then it is told as it stands. */
function dayText(day: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? showDay(plainDate(day)) : day;
}

const TIME = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

function timeOf(at: Date): string {
  return TIME.format(at);
}
