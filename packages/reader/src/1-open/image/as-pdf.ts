// A picture as a PDF, told by its bytes.
import { jpegPage } from './jpeg.ts';
import { type PicturePage, pdfOfPictures } from './pdf-of-pictures.ts';
import { pngPage } from './png.ts';
import { tiffPages } from './tiff.ts';

/** What kinds there are, each by its first bytes. */
const KINDS = [
  { name: 'jpeg', starts: [[0xff, 0xd8, 0xff]], pages: (data: Uint8Array) => alone(jpegPage(data)) },
  { name: 'png', starts: [[0x89, 0x50, 0x4e, 0x47]], pages: (data: Uint8Array) => alone(pngPage(data)) },
  {
    name: 'tiff',
    starts: [
      [0x49, 0x49, 0x2a, 0],
      [0x4d, 0x4d, 0, 0x2a],
    ],
    pages: tiffPages,
  },
] as const;

export type PictureFormat = (typeof KINDS)[number]['name'];
/** `pdf` is undefined where the picture is of a kind that is not read. */
export type AsPdf = { readonly format: PictureFormat; readonly pdf: Uint8Array | undefined };

/** Undefined where the bytes are no picture. */
export function asPdf(data: Uint8Array): AsPdf | undefined {
  const kind = KINDS.find(({ starts }) => starts.some((start) => start.every((byte, index) => data[index] === byte)));
  if (kind === undefined) return undefined;
  const pages = pagesOf(kind, data);
  return { format: kind.name, pdf: pages && pdfOfPictures(pages) };
}

function pagesOf(kind: (typeof KINDS)[number], data: Uint8Array): PicturePage[] | undefined {
  try {
    return kind.pages(data);
  } catch {
    // A packed row that does not unpack is a damaged picture.
    return undefined;
  }
}

function alone(page: PicturePage | undefined): PicturePage[] | undefined {
  return page === undefined ? undefined : [page];
}
