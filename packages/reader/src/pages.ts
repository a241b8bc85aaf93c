// The entry for pictures of pages: what a reading says of places can be shown on them. Apart from the reader's own entry,
// because who reads need not draw.
export { countPages } from './1-open/pdf/count-pages.ts';
export { asPdf } from './1-open/image/as-pdf.ts';
export { pdfOfPictures } from './1-open/image/pdf-of-pictures.ts';
export { drawPage, type PageToDraw, type Picture } from './1-open/pdf/draw-page.ts';
