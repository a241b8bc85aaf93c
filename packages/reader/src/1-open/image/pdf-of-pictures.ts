// Pictures as a PDF, each on a page of its own: from there on a photograph of a page is a scan like any other, decoded by the
// one engine that decodes everything from outside, and drawn by it for the eye.

/** A part of a page: the data as the PDF takes them, and where it stands on the page, in pixels from the top left. */
export type Part = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Entries of the image's dictionary: colours, bits, filter. */
  readonly entries: string;
  readonly data: Uint8Array;
};

export type PicturePage = {
  readonly width: number;
  readonly height: number;
  /** Clockwise quarter turns in which it is to be shown. */
  readonly quarters: number;
  readonly parts: readonly Part[];
};

/** Points: a page is as wide as A4 at its shorter side, because pictures seldom say their true size. */
const SHORTER = 595.3;

export function pdfOfPictures(pages: readonly PicturePage[]): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (text: string, data?: Uint8Array) => {
    objects.push(data === undefined ? latin(text) : joined([latin(`${text}stream\n`), data, latin('\nendstream')]));
    return objects.length;
  };
  add('<</Type/Catalog/Pages 2 0 R>>');
  add('');
  const kids = pages.map((page) => addPage(page, add));
  objects[1] = latin(`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  return written(objects);
}

function addPage({ width, height, quarters, parts }: PicturePage, add: (text: string, data?: Uint8Array) => number) {
  const scale = SHORTER / Math.min(width, height);
  const images = parts.map(({ entries, data, width: across, height: down }) =>
    add(`<</Type/XObject/Subtype/Image/Width ${across}/Height ${down}${entries}/Length ${data.length}>>`, data),
  );
  const drawn = parts.map(({ x, y, width: across, height: down }, index) => {
    const bottom = (height - y - down) * scale;
    return `q ${number(across * scale)} 0 0 ${number(down * scale)} ${number(x * scale)} ${number(bottom)} cm /I${index} Do Q`;
  });
  const content = latin(drawn.join('\n'));
  const contents = add(`<</Length ${content.length}>>`, content);
  const named = images.map((image, index) => `/I${index} ${image} 0 R`).join('');
  const box = `[0 0 ${number(width * scale)} ${number(height * scale)}]`;
  return add(
    `<</Type/Page/Parent 2 0 R/MediaBox${box}/Rotate ${quarters * 90}/Contents ${contents} 0 R/Resources<</XObject<<${named}>>>>>>`,
  );
}

function written(objects: readonly Uint8Array[]): Uint8Array {
  const parts = [latin('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(length);
    const whole = joined([latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    latin(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

function number(value: number): string {
  return value.toFixed(3);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
