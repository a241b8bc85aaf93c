// A page that is a picture, recognised in confinement by each of the engines.
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { type Readers, startReaders } from '../readers.ts';
import { nativeHelp } from './native-help.ts';
import { findNativeTesseract } from './tesseract-native.ts';

const SCAN = new URL('../../../../../samples/scan/stamped-and-sideways.scan.pdf', import.meta.url);
const bytes = async () => new Uint8Array(await readFile(SCAN));

const native = await findNativeTesseract();
const started: Readers[] = [];
afterAll(() => Promise.all(started.map((readers) => readers.close())));

async function textOf(engine: () => Promise<string | undefined>): Promise<string> {
  const readers = startReaders({ spare: 0, native: engine });
  started.push(readers);
  const page = await readers.scan('một', bytes, 1);
  return page.words.map(({ text }) => text).join(' ');
}

const WORDS = /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM[\s\S]*KẾ HOẠCH/;

describe('a page is read', () => {
  test('by the engine that comes along', async () => {
    expect(await textOf(async () => undefined)).toMatch(WORDS);
  }, 60_000);

  test.skipIf(native === undefined)(
    'by the engine of the system, where it is installed with its Vietnamese',
    async () => {
      let asked = 0;
      const counted = async () => {
        asked += 1;
        return native;
      };
      expect(await textOf(counted)).toMatch(WORDS);
      // Whether there is one, and for each picture of the page.
      expect(asked).toBeGreaterThan(1);
      const give = nativeHelp(counted, 19).accept({ width: 200, height: 100, layout: 'page' }, 20_000);
      // Were it to fail, the other engine would read in its place.
      expect(await give?.(Buffer.alloc(20_000, 255), new AbortController().signal)).toContain('ocr_page');
    },
    60_000,
  );

  test('by the engine that comes along where that of the system fails', async () => {
    expect(await textOf(async () => '/bin/false')).toMatch(WORDS);
  }, 60_000);
});

describe('a confined process may have recognised', () => {
  const { accept } = nativeHelp(async () => undefined, 19);
  const page = { width: 4, height: 3, layout: 'page' };

  test('grey pixels, as many as the sides of the picture say', () => {
    expect(accept(page, 12)).toBeTypeOf('function');
  });

  test.each([
    ['more pixels than the sides say', page, 13],
    ['fewer', page, 11],
    ['sides that are none', { ...page, width: -4, height: -3 }, 12],
    ['parts of pixels', { ...page, width: 4.5, height: 2 }, 9],
    ['a side longer than the engine takes', { ...page, width: 20_000, height: 1 }, 20_000],
    ['more pixels than a page has', { ...page, width: 10_000, height: 10_000 }, 100_000_000],
    ['a layout that is a word of a command line', { ...page, layout: '--tessdata-dir' }, 12],
    ['words beside it', { ...page, path: '/etc/passwd' }, 12],
    ['nothing at all', null, 0],
  ])('and not %s', (_what, wanted, length) => {
    expect(accept(wanted, length)).toBeUndefined();
  });
});
