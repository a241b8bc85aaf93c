// What the engine answers: hOCR, a page of HTML with a box and a confidence at each word, a baseline and a size at each line.

export type HocrWord = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** 0 to 100. */
  readonly confidence: number;
};

export type HocrLine = {
  readonly words: readonly HocrWord[];
  /** The line that the letters stand on, at a place across. */
  readonly baseAt: (x: number) => number;
  /** From the lowest to the highest of its letters, in pixels. */
  readonly size: number;
};

const LINE = /<span class='ocr_(?:line|header|caption|textfloat)'[^>]*title="([^"]*)"/g;
const WORD = /<span class='ocrx_word'[^>]*title='([^']*)'[^>]*>([\s\S]*?)<\/span>/g;

export function linesOfHocr(hocr: string): HocrLine[] {
  const starts = [...hocr.matchAll(LINE)];
  return starts.flatMap((start, index) => {
    const inside = hocr.slice(start.index, starts[index + 1]?.index ?? hocr.length);
    const words = [...inside.matchAll(WORD)].flatMap(([, title = '', text = '']) => wordOf(title, text));
    return words.length === 0 ? [] : [lineOf(start[1] ?? '', words)];
  });
}

function wordOf(title: string, marked: string): HocrWord[] {
  const text = plain(marked).normalize('NFC').trim();
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersAfter('bbox', title);
  const [confidence = 0] = numbersAfter('x_wconf', title);
  return text === '' || right <= left ? [] : [{ text, left, top, right, bottom, confidence }];
}

function lineOf(title: string, words: readonly HocrWord[]): HocrLine {
  const [left = 0, , , bottom = 0] = numbersAfter('bbox', title);
  const [slope = 0, offset = 0] = numbersAfter('baseline', title);
  const [size = 0] = numbersAfter('x_size', title);
  return { words, size, baseAt: (x) => bottom + offset + slope * (x - left) };
}

function numbersAfter(name: string, title: string): number[] {
  const found = new RegExp(`(?:^|;\\s*)${name}((?:\\s+-?[\\d.]+)+)`).exec(title)?.[1] ?? '';
  return found.trim().split(/\s+/).map(Number);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(marked: string): string {
  return marked.replace(/<[^>]*>/g, '').replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    const [, hexadecimal, code = ''] = /^#(x?)([\da-f]+)$/i.exec(name) ?? [];
    if (code === '') return ENTITIES[name] ?? whole;
    const point = Number.parseInt(code, hexadecimal === '' ? 10 : 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
