// The entry for who reads pages that are pictures: one page at a time, with an engine that the caller has.
export { type Grey, pgmHead, pgmOf } from './1-open/scan/picture.ts';
export type { Layout } from './1-open/scan/prepare.ts';
export type { ReadPicture } from './1-open/scan/read-scans.ts';
export { type Recognise, scanPage } from './1-open/scan/scan-page.ts';
export { type ScannedPage, UNREAD_REASONS, unreadPage } from './1-open/scan/scanned-page.ts';
export { textLayerIsToBeBelieved } from './1-open/scan/believe.ts';
