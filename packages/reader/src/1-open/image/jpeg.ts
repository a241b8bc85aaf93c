// A JPEG goes into the PDF as it is; only its size, its colours and which way up it was taken are looked for.
import { bytesIn } from './bytes.ts';
import type { PicturePage } from './pdf-of-pictures.ts';

/** Undefined where it is no JPEG that can be shown. */
export function jpegPage(data: Uint8Array): PicturePage | undefined {
  const { u8, u16 } = bytesIn(data, false);
  let quarters = 0;
  for (let at = 2; at < data.length - 8; ) {
    if (u8(at) !== 0xff) return undefined;
    const marker = u8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) {
      const colours = SPACES[u8(at + 9)];
      const [height, width] = [u16(at + 5), u16(at + 7)];
      if (colours === undefined || width === 0 || height === 0) return undefined;
      const entries = `/ColorSpace/${colours}/BitsPerComponent 8/Filter/DCTDecode${u8(at + 9) === 4 ? INVERTED : ''}`;
      return { width, height, quarters, parts: [{ x: 0, y: 0, width, height, entries, data }] };
    }
    if (marker === 0xe1) quarters = quartersIn(data.subarray(at + 4, at + 2 + u16(at + 2))) ?? quarters;
    at += 2 + u16(at + 2);
  }
  return undefined;
}

const SPACES: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };
/** The programs that write four colours write them inverted. */
const INVERTED = '/Decode[1 0 1 0 1 0 1 0]';

/** SOF markers, but not those of tables and of arithmetic coding's conditioning. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

const ORIENTATION = 0x0112;
/** EXIF orientations that are turns; mirrored ones come from no camera. */
const QUARTERS: Readonly<Record<number, number>> = { 1: 0, 3: 2, 6: 1, 8: 3 };

function quartersIn(exif: Uint8Array): number | undefined {
  if (String.fromCharCode(...exif.subarray(0, 4)) !== 'Exif') return undefined;
  const tiff = exif.subarray(6);
  const { u16, u32 } = bytesIn(tiff, tiff[0] === 0x49);
  const directory = u32(4);
  for (let index = 0; index < Math.min(u16(directory), 100); index += 1) {
    const entry = directory + 2 + 12 * index;
    if (u16(entry) === ORIENTATION) return QUARTERS[u16(entry + 8)];
  }
  return undefined;
}
